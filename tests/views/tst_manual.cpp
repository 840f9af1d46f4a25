// SPDX-License-Identifier: MIT
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/views/partprobe.h"
#include "views/mainwindow.h"
#include "views/manualpage.h"
#include "views/manualwindow.h"
#include "views/paint.h"
#include "views/shortcuts.h"
#include "views/sidelist.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace docket;

namespace {

const QLocale english(QLocale::English);
const QLocale german(QLocale::German);

QString manual(const QLocale& locale)
{
    return ManualWindow::textOf(QStringLiteral("manual.md"), locale);
}

QStringList all(const QString& text, const QString& pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured(1).simplified();
    return found;
}

// "**Strg+Umschalt+C**" of the German manual, as the program writes keys.
QKeySequence keyNamed(QString name)
{
    const QList<std::pair<QString, QString>> words{{QStringLiteral("Strg"), QStringLiteral("Ctrl")},
        {QStringLiteral("Umschalt"), QStringLiteral("Shift")}, {QStringLiteral("Eingabe"), QStringLiteral("Return")},
        {QStringLiteral("Runter"), QStringLiteral("Down")}, {QStringLiteral("Entf"), QStringLiteral("Del")}};
    for (const auto& [from, to] : words)
        name.replace(from, to);
    return QKeySequence(name);
}

// What is written in bold and is one word: sentences in bold are questions and titles.
QStringList keysIn(const QString& markdown)
{
    QStringList keys = all(markdown, QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    keys.removeIf(
        [](const QString& bold) { return bold.contains(QLatin1Char(' ')) || bold.endsWith(QLatin1Char('.')); });
    return keys;
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

bool leadsTo(const QList<QAction*>& entries, const QStringList& path)
{
    for (const QAction* entry : entries) {
        if (plain(entry->text()) != path.first())
            continue;
        if (path.size() == 1)
            return true;
        return entry->menu() && leadsTo(entry->menu()->actions(), path.mid(1));
    }
    return false;
}

QStringList levelsOf(const QString& markdown)
{
    return all(markdown, QStringLiteral("(?m)^(#+) "));
}

} // namespace

// The manual: that it is there, holds together, and claims nothing that is not so.
class ManualTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyLinkLeadsSomewhere_data();
    void everyLinkLeadsSomewhere();
    void nothingLeadsOut();
    void everyKeyItNamesWorks_data();
    void everyKeyItNamesWorks();
    void everyMenuItNamesIsThere();
    void bothLanguagesHaveTheSameParts();
    void anotherLanguageReadsEnglish();
    void chaptersLeadAndFollow();
    void theListMarksWhatIsRead();
    void searchGoesOverAllPagesAndRound();
    void searchTellsWhatIsNotThere();
    void escapeEndsTheSearchThenTheWindow();
    void itFollowsThemeAndZoom();
    void tabReachesEveryPart();
    void nothingIsLoaded();
};

void ManualTest::init()
{
    QLocale::setDefault(english);
    applyTheme(*qApp, Theme(Scheme::Light, 13));
}

void ManualTest::everyLinkLeadsSomewhere_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << english;
    QTest::newRow("German") << german;
}

void ManualTest::everyLinkLeadsSomewhere()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    ManualWindow window;
    int links = 0;
    for (ManualPage* page : window.pages()) {
        for (const QString& link : page->links()) {
            QVERIFY2(window.goTo(link), qPrintable(link));
            window.goTo(QStringLiteral("manual.md"));
            ++links;
        }
    }
    QVERIFY(links >= 2);
    QVERIFY(!window.goTo(QStringLiteral("#nowhere")));
    QVERIFY(!window.goTo(QStringLiteral("nowhere.md")));
}

void ManualTest::nothingLeadsOut()
{
    for (const QLocale& locale : {english, german}) {
        QVERIFY(!manual(locale).contains(QLatin1String("://")));
        QVERIFY(!manual(locale).contains(QLatin1String("mailto:")));
        QLocale::setDefault(locale);
        const ManualWindow window;
        for (const ManualPage* page : window.pages()) {
            for (const QString& link : page->links())
                QVERIFY2(!link.contains(QLatin1String("//")), qPrintable(link));
        }
    }
    // The reference of the filter has such a link where it is read in a browser: the words stay.
    ManualPage page;
    page.showMarkdown(QStringLiteral("See [RE2](https://example.org/re2) and [below](#below).\n\n## Below\n"));
    QCOMPARE(page.links(), QStringList{QStringLiteral("#below")});
    QVERIFY(page.toPlainText().contains(QStringLiteral("See RE2 and below.")));
}

void ManualTest::everyKeyItNamesWorks_data()
{
    everyLinkLeadsSomewhere_data();
}

void ManualTest::everyKeyItNamesWorks()
{
    QFETCH(QLocale, locale);
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    QList<QKeySequence> known{QKeySequence(Qt::CTRL | Qt::Key_F)};
    for (const Shortcut& shortcut : shortcutsOf(*window.menuBar()) + keysOfParts())
        known += shortcut.keys;
    const QStringList named = keysIn(manual(locale));
    QVERIFY(named.size() > 20);
    for (const QString& name : named)
        QVERIFY2(known.contains(keyNamed(name)), qPrintable(name));
}

void ManualTest::everyMenuItNamesIsThere()
{
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    const QStringList paths = all(manual(english), QStringLiteral("(?<!\\*)\\*([^*]+ →\\s[^*]+)\\*"));
    QVERIFY(paths.size() > 8);
    for (const QString& path : paths)
        QVERIFY2(leadsTo(window.menuBar()->actions(), path.split(QStringLiteral(" → "))), qPrintable(path));
}

void ManualTest::bothLanguagesHaveTheSameParts()
{
    for (const QString& page : {QStringLiteral("manual.md"), QStringLiteral("filter.md")}) {
        const QString one = ManualWindow::textOf(page, english);
        const QString other = ManualWindow::textOf(page, german);
        QVERIFY(!one.isEmpty() && one != other);
        QCOMPARE(levelsOf(other), levelsOf(one));
        const QString row = QStringLiteral("(?m)^(\\|)");
        QCOMPARE(all(other, row).size(), all(one, row).size());
    }
    QCOMPARE(keysIn(manual(german)).size(), keysIn(manual(english)).size());
    const QString link = QStringLiteral("\\]\\(([^)]+)\\)");
    QCOMPARE(all(manual(german), link).size(), all(manual(english), link).size());
}

void ManualTest::anotherLanguageReadsEnglish()
{
    QCOMPARE(manual(QLocale(QLocale::Japanese)), manual(english));
    QCOMPARE(manual(QLocale(QLocale::German, QLocale::Austria)), manual(german));
}

void ManualTest::chaptersLeadAndFollow()
{
    ManualWindow window;
    window.show();
    auto* chapters = window.findChild<SideList*>();
    const auto row = [&](const char* title) {
        return chapters->row(chapters->findItems(QString::fromLatin1(title), Qt::MatchExactly).value(0));
    };
    chapters->setCurrentRow(row("Copy orders"));
    QVERIFY(window.currentPage().verticalScrollBar()->value() > 0);
    QCOMPARE(
        window.currentPage().sections().at(window.currentPage().sectionInSight()).title, QStringLiteral("Copy orders"));
    chapters->setCurrentRow(row("The filter"));
    QCOMPARE(&window.currentPage(), window.pages().at(1));
    QCOMPARE(chapters->currentRow(), row("The filter"));
    QVERIFY(chapters->count() > 8);
}

void ManualTest::theListMarksWhatIsRead()
{
    ManualWindow window;
    window.show();
    auto* chapters = window.findChild<SideList*>();
    const int first = chapters->currentRow();
    QScrollBar* bar = window.currentPage().verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QVERIFY(chapters->currentRow() > first);
    QCOMPARE(bar->value(), bar->maximum() / 2); // marked, not led
    QVERIFY(window.goTo(QStringLiteral("filter.md")));
    QCOMPARE(chapters->currentItem()->text(), QStringLiteral("The filter"));
}

void ManualTest::searchGoesOverAllPagesAndRound()
{
    ManualWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    auto* field = window.findChild<QLineEdit*>();
    QCOMPARE(QApplication::focusWidget(), field);
    const auto searchFor = [&](const char* text) {
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(text));
        QTest::keyClick(field, Qt::Key_Return);
    };
    searchFor("Frankfurt"); // stands in the filter's page only
    QCOMPARE(&window.currentPage(), window.pages().at(1));
    QCOMPARE(window.currentPage().textCursor().selectedText(), QStringLiteral("Frankfurt"));
    QTest::keyClick(field, Qt::Key_Return); // round, to the only place
    QCOMPARE(window.currentPage().textCursor().selectedText(), QStringLiteral("Frankfurt"));
    searchFor("Outlook"); // back on the first page
    QCOMPARE(&window.currentPage(), window.pages().at(0));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(window.currentPage().textCursor().selectedText(), QStringLiteral("Outlook"));
}

void ManualTest::searchTellsWhatIsNotThere()
{
    ManualWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* field = window.findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("zzzz"));
    QTest::keyClick(field, Qt::Key_Return);
    const auto* told = window.findChild<QLabel*>(QStringLiteral("manualFound"));
    QCOMPARE(told->text(), QStringLiteral("Not found"));
    QTest::keyClick(field, Qt::Key_Backspace);
    QCOMPARE(told->text(), QString());
}

void ManualTest::escapeEndsTheSearchThenTheWindow()
{
    ManualWindow window;
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* field = window.findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("orders"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(window.isVisible());
    QTest::keyClick(&window.currentPage(), Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void ManualTest::itFollowsThemeAndZoom()
{
    ManualWindow window;
    window.show();
    window.goTo(QStringLiteral("#copy-orders"));
    ManualPage& page = window.currentPage();
    const auto heading = [&] { return page.document()->begin().begin().fragment().charFormat().font(); };
    QCOMPARE(heading().pixelSize(), 18);
    QVERIFY(!page.document()->rootFrame()->childFrames().isEmpty()); // its tables
    const Theme dark(Scheme::Dark, 13, 2.0);
    applyTheme(*qApp, dark);
    QCOMPARE(heading().pixelSize(), dark.font(TextStyle::Title).pixelSize());
    QCOMPARE(page.sections().at(page.sectionInSight()).anchor, QStringLiteral("copy-orders"));
    QCoreApplication::processEvents();
    QCOMPARE(pixelsOf(pictureOf(&window), QColor(Qt::white)), 0); // nothing stays light
}

void ManualTest::tabReachesEveryPart()
{
    ManualWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSet<QWidget*> wanted{window.findChild<QLineEdit*>(), window.findChild<SideList*>(), &window.currentPage()};
    for (QWidget* part : std::as_const(wanted))
        QVERIFY(!nameOf(part).isEmpty());
    for (int i = 0; i < 20; ++i) { // the links of the page among them
        wanted -= QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    }
    QVERIFY(wanted.isEmpty());
}

void ManualTest::nothingIsLoaded()
{
    ManualPage page;
    page.showMarkdown(QStringLiteral("![picture](file:///etc/hostname) words"));
    QVERIFY(page.toPlainText().contains(QStringLiteral("words")));
    QVERIFY(!page.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname"))).isValid());
}

QTEST_MAIN(ManualTest)
#include "tst_manual.moc"
