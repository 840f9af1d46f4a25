// SPDX-License-Identifier: MIT
#include "app/translations.h"

#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "views/mainwindow.h"
#include "views/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QHash>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace docket;

namespace {

// Entries that share their underlined letter with another one of the same menu: the key
// then only goes from one to the other.
QStringList clashes(const QList<QAction*>& entries, const QString& menu)
{
    QStringList found;
    QHash<QChar, QString> taken;
    for (const QAction* entry : entries) {
        const QString text = entry->text();
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (entry->menu())
            found += clashes(entry->menu()->actions(), text);
        if (key.isEmpty() || entry->isSeparator())
            continue;
        const QChar letter = key.toString().back();
        if (taken.contains(letter))
            found += menu + QStringLiteral(": ") + taken.value(letter) + QStringLiteral(" | ") + text;
        taken.insert(letter, text);
    }
    return found;
}

} // namespace

class TestMenus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme(Scheme::Light, 13)); }
    void aLetterLeadsToOneEntry_data();
    void aLetterLeadsToOneEntry();
};

void TestMenus::aLetterLeadsToOneEntry_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = Translations::languages();
    for (const QString& language : languages)
        QTest::newRow(qPrintable(QLocale::languageToString(QLocale(language).language()))) << language;
}

void TestMenus::aLetterLeadsToOneEntry()
{
    QFETCH(const QString, language);
    Translations translations;
    translations.use(language);
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    QCOMPARE(window.actions().undo->text().contains(QStringLiteral("Undo")), language == QLatin1String("en"));
    QCOMPARE(window.layoutDirection(), language == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList offered;
    const QList<QAction*> choices = window.actions().languages->actions();
    for (const QAction* choice : choices)
        offered += choice->data().toString();
    QVERIFY2(offered.contains(language), qPrintable(language));
    QCOMPARE(offered.size(), Translations::languages().size() + 1); // and the desktop's
    const QStringList found = clashes(window.menuBar()->actions(), QStringLiteral("menu bar"));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
