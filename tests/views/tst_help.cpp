// SPDX-License-Identifier: MIT
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/views/partprobe.h"
#include "views/aboutdialog.h"
#include "views/filterbar.h"
#include "views/filtermenu.h"
#include "views/mainwindow.h"
#include "views/paint.h"
#include "views/plaintable.h"
#include "views/preferencesdialog.h"
#include "views/segmented.h"
#include "views/shortcuts.h"
#include "views/shortcutswindow.h"
#include "views/sidelist.h"
#include "views/teampage.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace docket;

namespace {

QStringList namesIn(const PlainTable& table)
{
    QStringList names;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (!table.isRowHidden(row) && !table.isHeading(row))
            names += table.item(row, 0)->text();
    }
    return names;
}

QAction& keepHistoryOf(const MainWindow& window)
{
    return *window.filterBar().menu().keepHistory;
}

QAction* chosen(const QActionGroup& group)
{
    return group.checkedAction();
}

} // namespace

// What stands around the work: shortcuts, preferences, about.
class HelpTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyActionWithAKeyIsListed();
    void everyListedKeyMeansOneThing();
    void nothingIsListedThatCannotBeSeen();
    void aKeyIsFoundByItsWordsAndByItself();
    void aListedKeyIsHeardWithItsGroup();
    void returnAndDownLeadFromTheSearchAndEscapeBack();
    void aboutNamesEveryLibraryOfTheProgram();
    void versionsAreCopied();
    void preferencesTriggerTheActions();
    void preferencesFollowTheActions();
    void theSettingsFileCanBeSelected();
    void preferencesArePagesWithKeys();
    void everyPartIsNamed_data();
    void everyPartIsNamed();
    void themeChangeLeavesNoLightGround_data();
    void themeChangeLeavesNoLightGround();
};

void HelpTest::init()
{
    applyTheme(*qApp, Theme(Scheme::Light, 13));
}

void HelpTest::everyActionWithAKeyIsListed()
{
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    QSet<QKeySequence> listed;
    for (const Shortcut& shortcut : shortcutsOf(*window.menuBar())) {
        QVERIFY(!shortcut.group.isEmpty() && !shortcut.name.isEmpty());
        QVERIFY(!shortcut.name.contains(QLatin1Char('&')));
        for (const QKeySequence& key : shortcut.keys)
            listed += key;
    }
    int keys = 0;
    for (const QAction* action : window.findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts()) {
            if (key.isEmpty())
                continue;
            QVERIFY2(listed.contains(key) || !action->isVisible(), qPrintable(action->text()));
            ++keys;
        }
    }
    QVERIFY(keys > 15);
}

void HelpTest::everyListedKeyMeansOneThing()
{
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    QSet<QString> seen;
    const QList<Shortcut> ofMenus = shortcutsOf(*window.menuBar());
    for (const Shortcut& shortcut : ofMenus) {
        for (const QKeySequence& key : shortcut.keys) {
            QVERIFY2(!key.isEmpty(), qPrintable(shortcut.name));
            QVERIFY2(!seen.contains(key.toString()), qPrintable(key.toString()));
            seen += key.toString();
        }
    }
    QSet<QString> ofParts; // these mean something in one part of the window only
    for (const Shortcut& shortcut : keysOfParts()) {
        for (const QKeySequence& key : shortcut.keys) {
            const QString place = shortcut.group + QLatin1Char(' ') + key.toString();
            QVERIFY2(!key.isEmpty() && !ofParts.contains(place), qPrintable(place));
            ofParts += place;
        }
    }
}

void HelpTest::nothingIsListedThatCannotBeSeen()
{
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    const auto listed = [&] {
        QStringList names;
        for (const Shortcut& shortcut : shortcutsOf(*window.menuBar()))
            names += shortcut.name;
        return names;
    };
    QVERIFY(listed().contains(QStringLiteral("Refresh")));
    window.actions().refresh->setVisible(false);
    QVERIFY(!listed().contains(QStringLiteral("Refresh")));
}

void HelpTest::aKeyIsFoundByItsWordsAndByItself()
{
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    ShortcutsWindow shortcuts(shortcutsOf(*window.menuBar()) + keysOfParts());
    shortcuts.show();
    const auto* table = shortcuts.findChild<PlainTable*>();
    auto* search = shortcuts.findChild<QLineEdit*>();
    const qsizetype count = namesIn(*table).size();
    QVERIFY(count > 20);
    search->setText(QStringLiteral("ctrl+shift+m"));
    QCOMPARE(namesIn(*table), QStringList{QStringLiteral("Mask personal data")});
    search->setText(QStringLiteral("MASK"));
    QCOMPARE(namesIn(*table), QStringList{QStringLiteral("Mask personal data")});
    search->setText(QStringLiteral("zzz"));
    QVERIFY(namesIn(*table).isEmpty());
    const QList<QLabel*> labels = shortcuts.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->text() == QLatin1String("No shortcut matches."); }));
    search->clear();
    QCOMPARE(namesIn(*table).size(), count);
}

void HelpTest::aListedKeyIsHeardWithItsGroup()
{
    ShortcutsWindow shortcuts({{QStringLiteral("File"), QStringLiteral("Quit"), {Qt::CTRL | Qt::Key_Q}}});
    const auto* table = shortcuts.findChild<PlainTable*>();
    QCOMPARE(table->rowCount(), 2);
    QVERIFY(table->isHeading(0));
    QCOMPARE(table->item(1, 0)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("File: Quit"));
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("Ctrl+Q"));
}

void HelpTest::returnAndDownLeadFromTheSearchAndEscapeBack()
{
    ShortcutsWindow shortcuts(keysOfParts());
    shortcuts.setAttribute(Qt::WA_DeleteOnClose, false);
    shortcuts.show();
    QVERIFY(QTest::qWaitForWindowActive(&shortcuts));
    auto* search = shortcuts.findChild<QLineEdit*>();
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, QStringLiteral("filter"));
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), shortcuts.findChild<PlainTable*>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(shortcuts.isVisible() && search->text().isEmpty());
    QTest::keyClick(&shortcuts, Qt::Key_Escape);
    QVERIFY(!shortcuts.isVisible());
}

void HelpTest::aboutNamesEveryLibraryOfTheProgram()
{
    AboutDialog about;
    const auto* table = about.findChild<PlainTable*>();
    const QString named = namesIn(*table).join(QLatin1Char(' '));
    QFile file(QStringLiteral(DOCKET_DOCS "/libraries.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString program = text.section(QStringLiteral("\n## "), 1, 1);
    int libraries = 0;
    auto rows = QRegularExpression(QStringLiteral("\n\\| \\[(\\w+)[^|]*\\| (\\S+)")).globalMatch(program);
    while (rows.hasNext()) {
        const QString name = rows.next().captured(1);
        QVERIFY2(named.contains(name), qPrintable(name));
        ++libraries;
    }
    QVERIFY(libraries >= 6);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            QVERIFY(!table->item(row, column)->text().isEmpty());
    }
}

void HelpTest::versionsAreCopied()
{
    AboutDialog about;
    about.show();
    QSignalSpy copied(&about, &AboutDialog::copyRequested);
    about.findChild<Button*>(QStringLiteral("copyVersion"))->click();
    const QString line = copied.first().first().toString();
    QVERIFY(line.startsWith(QStringLiteral("Docket ")));
    QVERIFY(line.contains(QLatin1String(qVersion())));
    QCOMPARE(about.findChild<QLabel*>(QStringLiteral("versionLine"))->text(), line);
    QVERIFY(!line.contains(QSysInfo::machineHostName()) || QSysInfo::machineHostName().isEmpty());
}

void HelpTest::preferencesTriggerTheActions()
{
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    const Actions& actions = window.actions();
    Actions::choose(*actions.themes, QStringLiteral("system"));
    Actions::choose(*actions.densities, QStringLiteral("normal"));
    Actions::choose(*actions.languages, QString());
    Actions::choose(*actions.addressSeparators, QStringLiteral("comma"));
    PreferencesDialog preferences(actions, keepHistoryOf(window), QStringLiteral("/tmp/docket.ini"));
    QSignalSpy themes(actions.themes, &QActionGroup::triggered);
    QSignalSpy densities(actions.densities, &QActionGroup::triggered);
    QSignalSpy languages(actions.languages, &QActionGroup::triggered);
    preferences.findChild<Segmented*>(QStringLiteral("theme"))->setCurrentIndex(2);
    QCOMPARE(themes.size(), 1);
    QCOMPARE(chosen(*actions.themes)->data().toString(), QStringLiteral("dark"));
    preferences.findChild<Segmented*>(QStringLiteral("density"))->setCurrentIndex(0);
    QCOMPARE(densities.size(), 1);
    QCOMPARE(chosen(*actions.densities)->data().toString(), QStringLiteral("compact"));
    preferences.findChild<QCheckBox*>(QStringLiteral("highContrast"))->click();
    QVERIFY(actions.highContrast->isChecked());
    QSignalSpy keeps(&window.filterBar(), &FilterBar::keepHistoryChosen);
    preferences.findChild<QCheckBox*>(QStringLiteral("keepHistory"))->click();
    QVERIFY(keeps.wait());
    QCOMPARE(keeps.first().first().toBool(), true);
    auto* separator = preferences.findChild<QComboBox*>(QStringLiteral("addressSeparator"));
    separator->setFocus();
    QTest::keyClick(separator, Qt::Key_Down);
    QCOMPARE(chosen(*actions.addressSeparators)->data().toString(), QStringLiteral("semicolon"));
    auto* combo = preferences.findChild<QComboBox*>(QStringLiteral("language"));
    QCOMPARE(combo->currentIndex(), 0);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(languages.size(), 1);
    QCOMPARE(chosen(*actions.languages)->data().toString(), QStringLiteral("en"));
}

void HelpTest::preferencesFollowTheActions()
{
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    const Actions& actions = window.actions();
    Actions::choose(*actions.themes, QStringLiteral("light"));
    Actions::choose(*actions.densities, QStringLiteral("roomy"));
    PreferencesDialog preferences(actions, keepHistoryOf(window), QString());
    const auto* theme = preferences.findChild<Segmented*>(QStringLiteral("theme"));
    const auto* density = preferences.findChild<Segmented*>(QStringLiteral("density"));
    QCOMPARE(theme->currentIndex(), 1);
    QCOMPARE(density->currentIndex(), 2);
    QSignalSpy themes(actions.themes, &QActionGroup::triggered);
    actions.themes->actions().at(0)->trigger(); // from the View menu
    QCOMPARE(theme->currentIndex(), 0);
    QCOMPARE(themes.size(), 1); // and not once more by the dialog
    actions.highContrast->setChecked(true);
    QVERIFY(preferences.findChild<QCheckBox*>(QStringLiteral("highContrast"))->isChecked());
    window.filterBar().showHistory({}, true); // kept, as the menu says
    QVERIFY(preferences.findChild<QCheckBox*>(QStringLiteral("keepHistory"))->isChecked());
    actions.languages->actions().at(2)->trigger();
    QCOMPARE(preferences.findChild<QComboBox*>(QStringLiteral("language"))->currentText(), QStringLiteral("Deutsch"));
}

void HelpTest::theSettingsFileCanBeSelected()
{
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    const PreferencesDialog preferences(window.actions(), keepHistoryOf(window), QStringLiteral("/tmp/docket.ini"));
    const auto* path = preferences.findChild<QLabel*>(QStringLiteral("settingsPath"));
    QCOMPARE(path->text(), QStringLiteral("/tmp/docket.ini"));
    QVERIFY(path->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
}

void HelpTest::preferencesArePagesWithKeys()
{
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    PreferencesDialog preferences(window.actions(), keepHistoryOf(window), QStringLiteral("/tmp/docket.ini"));
    preferences.setAttribute(Qt::WA_DeleteOnClose, false);
    preferences.show();
    QVERIFY(QTest::qWaitForWindowActive(&preferences));
    auto* list = preferences.findChild<SideList*>();
    list->setFocus();
    const auto* path = preferences.findChild<QLabel*>(QStringLiteral("settingsPath"));
    QVERIFY(!path->isVisible());
    const QSize size = preferences.size();
    for (int page = 0; page < 3; ++page) // past Loading and Copying
        QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(path->isVisible());
    QCOMPARE(preferences.size(), size); // another page, the same window
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!preferences.isVisible());
}

void HelpTest::everyPartIsNamed_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("shortcuts") << 0;
    QTest::newRow("about") << 1;
    QTest::newRow("preferences") << 2;
    QTest::newRow("the team's page of the preferences") << 3;
}

namespace {

QWidget* helpWindow(int which, const MainWindow& window)
{
    if (which == 0)
        return new ShortcutsWindow(shortcutsOf(*window.menuBar()));
    if (which == 1)
        return new AboutDialog;
    auto* preferences
        = new PreferencesDialog(window.actions(), keepHistoryOf(window), QStringLiteral("/tmp/docket.ini"));
    preferences->add(QStringLiteral("Team"), new TeamPage);
    if (which == 3)
        preferences->findChild<SideList*>()->setCurrentRow(preferences->findChild<SideList*>()->count() - 1);
    return preferences;
}

} // namespace

void HelpTest::everyPartIsNamed()
{
    QFETCH(int, which);
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    const std::unique_ptr<QWidget> shown(helpWindow(which, window));
    shown->show();
    int parts = 0;
    for (QWidget* part : shown->findChildren<QWidget*>()) {
        if (!part->isVisible() || part->focusPolicy() == Qt::NoFocus || part->focusProxy())
            continue;
        QVERIFY2(!nameOf(part).isEmpty(), part->metaObject()->className());
        ++parts;
    }
    QVERIFY(parts >= 2);
}

void HelpTest::themeChangeLeavesNoLightGround_data()
{
    everyPartIsNamed_data();
}

void HelpTest::themeChangeLeavesNoLightGround()
{
    QFETCH(int, which);
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    const std::unique_ptr<QWidget> shown(helpWindow(which, window));
    shown->show();
    applyTheme(*qApp, Theme(Scheme::Dark, 13));
    QCoreApplication::processEvents();
    QCOMPARE(pixelsOf(pictureOf(shown.get()), QColor(Qt::white)), 0);
}

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
