// SPDX-License-Identifier: MIT
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/views/partprobe.h"
#include "views/mainwindow.h"
#include "views/manualpage.h"
#include "views/manualpictures.h"
#include "views/manualwindow.h"
#include "views/paint.h"
#include "views/shortcuts.h"
#include "views/sidelist.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
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
#include <QXmlStreamReader>

using namespace docket;

namespace {

const QLocale english(QLocale::English);
const QLocale german(QLocale::German);
const QStringList pageNames{QStringLiteral("manual.md"), QStringLiteral("situations.md"), QStringLiteral("filter.md")};

QString manual(const QLocale& locale)
{
    return ManualWindow::textOf(QStringLiteral("manual.md"), locale);
}

QString situations(const QLocale& locale)
{
    return ManualWindow::textOf(QStringLiteral("situations.md"), locale);
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

// What is written in italics, each step of "*File → Close file*" by itself.
QSet<QString> partsOfTheWindowIn(const QString& markdown)
{
    QSet<QString> parts;
    const QStringList named = all(markdown, QStringLiteral("(?<!\\*)\\*(?!\\*)([^*]+)\\*(?!\\*)"));
    for (const QString& path : named) {
        const QStringList steps = path.split(QStringLiteral(" → "));
        parts.unite(QSet<QString>(steps.begin(), steps.end()));
    }
    return parts;
}

// The texts of the program and what they are in German, as its translators have them.
QHash<QString, QSet<QString>> germanOfTexts()
{
    QHash<QString, QSet<QString>> texts;
    QFile file(QStringLiteral(DOCKET_TRANSLATIONS "/docket_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("source"))
            source = plain(xml.readElementText());
        else if (xml.isStartElement() && xml.name() == QLatin1String("translation"))
            texts[source] += plain(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return texts;
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
    void situationsNameTheWindowsOwnWords();
    void everyPictureIsThereAndSaysWhatItShows_data();
    void everyPictureIsThereAndSaysWhatItShows();
    void picturesKeepToThePage();
    void picturesStaySmall();
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
    for (const QString& name : pageNames) {
        QVERIFY(window.goTo(name));
        const QStringList leading = window.currentPage().links();
        for (const QString& link : leading) {
            QVERIFY2(window.goTo(link), qPrintable(link));
            QVERIFY(window.goTo(name));
            ++links;
        }
    }
    QCOMPARE(window.pages().size(), pageNames.size());
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
    const QStringList named = keysIn(manual(locale)) + keysIn(situations(locale));
    QVERIFY(named.size() > 20);
    for (const QString& name : named)
        QVERIFY2(known.contains(keyNamed(name)), qPrintable(name));
}

void ManualTest::everyMenuItNamesIsThere()
{
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    const QString path = QStringLiteral("(?<!\\*)\\*([^*]+ →\\s[^*]+)\\*");
    const QStringList paths = all(manual(english) + situations(english), path);
    QVERIFY(paths.size() > 16);
    QSet<QString> inGerman;
    const QHash<QString, QSet<QString>> texts = germanOfTexts();
    for (const QString& named : paths) {
        const QStringList steps = named.split(QStringLiteral(" → "));
        QVERIFY2(leadsTo(window.menuBar()->actions(), steps), qPrintable(named));
        for (const QString& step : steps)
            inGerman.unite(texts.value(step));
    }
    for (const QString& named : all(manual(german) + situations(german), path)) {
        for (const QString& step : named.split(QStringLiteral(" → ")))
            QVERIFY2(inGerman.contains(step), qPrintable(step));
    }
}

// In both languages what stands in italics is what a button, a menu or a view is called.
void ManualTest::situationsNameTheWindowsOwnWords()
{
    const QHash<QString, QSet<QString>> texts = germanOfTexts();
    QVERIFY(texts.size() > 500);
    const QSet<QString> named = partsOfTheWindowIn(situations(english));
    QVERIFY(named.size() > 30);
    QSet<QString> known;
    for (const QString& part : named) {
        QVERIFY2(texts.contains(part), qPrintable(part));
        known.unite(texts.value(part));
    }
    const QSet<QString> namedInGerman = partsOfTheWindowIn(situations(german));
    QCOMPARE(namedInGerman.size(), named.size());
    for (const QString& part : namedInGerman)
        QVERIFY2(known.contains(part), qPrintable(part));
}

void ManualTest::everyPictureIsThereAndSaysWhatItShows_data()
{
    everyLinkLeadsSomewhere_data();
}

void ManualTest::everyPictureIsThereAndSaysWhatItShows()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const ManualWindow window;
    const QStringList told = all(situations(locale), QStringLiteral("!\\[([^\\]]*)\\]"));
    QVERIFY(told.size() >= 8);
    ManualPage& page = *window.pages().at(1);
    QCOMPARE(page.pictures().size(), told.size());
    for (const QString& picture : page.pictures()) {
        QVERIFY2(QFile::exists(ManualPictures::fileOf(picture)), qPrintable(picture));
        QCOMPARE(picture.endsWith(QLatin1String("-de.png")), locale == german);
    }
    QAccessibleTextInterface* const read = QAccessible::queryAccessibleInterface(&page)->textInterface();
    const QString heard = read->text(0, read->characterCount());
    for (const QString& sentence : told) {
        QVERIFY(sentence.size() > 20);
        QVERIFY2(heard.contains(sentence), qPrintable(sentence));
    }
}

void ManualTest::picturesKeepToThePage()
{
    ManualWindow window;
    window.show();
    window.goTo(QStringLiteral("situations.md"));
    const ManualPage& page = window.currentPage();
    const auto size = [&] { return page.document()->documentLayout()->documentSize(); };
    for (const int width : {500, 900, 1600}) {
        window.resize(width, 600);
        QTRY_COMPARE(page.horizontalScrollBar()->maximum(), 0);
        QVERIFY(size().width() <= page.viewport()->width());
    }
    QVERIFY(size().height() > 4000); // they have room of their own
}

void ManualTest::picturesStaySmall()
{
    qint64 bytes = 0;
    const QFileInfoList files = QDir(QStringLiteral(":/docket/docs/screenshots")).entryInfoList();
    QSet<QString> carried;
    for (const QFileInfo& file : files) {
        bytes += file.size();
        carried += QStringLiteral("screenshots/") + file.fileName();
    }
    QVERIFY(bytes > 0 && bytes < 700'000);
    for (const QLocale& locale : {english, german}) { // none is carried that is not shown
        for (const QString& shown : all(situations(locale), QStringLiteral("\\]\\((screenshots/[^)]+)\\)")))
            carried -= shown;
    }
    QVERIFY2(carried.isEmpty(), qPrintable(carried.values().join(QLatin1Char(' '))));
}

void ManualTest::bothLanguagesHaveTheSameParts()
{
    for (const QString& page : pageNames) {
        const QString one = ManualWindow::textOf(page, english);
        const QString other = ManualWindow::textOf(page, german);
        QVERIFY(!one.isEmpty() && one != other);
        QCOMPARE(levelsOf(other), levelsOf(one));
        const QString row = QStringLiteral("(?m)^(\\|)");
        QCOMPARE(all(other, row).size(), all(one, row).size());
        const QString step = QStringLiteral("(?m)^(\\d\\.) ");
        QCOMPARE(all(other, step), all(one, step));
        if (page == QLatin1String("filter.md"))
            continue; // it leads out where it is read in a browser, and its keys are not bold
        const QString link = QStringLiteral("\\]\\(([^)]+)\\)");
        QCOMPARE(all(other, link).size(), all(one, link).size());
        QCOMPARE(keysIn(other).size(), keysIn(one).size());
        const QString code = QStringLiteral("`([^`]+)`");
        if (page == QLatin1String("situations.md"))
            QCOMPARE(all(other, code), all(one, code));
    }
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
    QCOMPARE(&window.currentPage(), window.pages().at(2));
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
    QCOMPARE(&window.currentPage(), window.pages().at(2));
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
    const qsizetype stops = 8 + window.currentPage().links().size(); // each link is one
    for (qsizetype i = 0; i < stops; ++i) {
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
    for (const char* name : {"file:///etc/hostname", "/usr/share/pixmaps/debian-logo.png", "https://example.org/a.png",
             "screenshots/../../icons/check.png", "../README.png", "screenshots/a.png\n", ""})
        QCOMPARE(ManualPictures::fileOf(QString::fromLatin1(name)), QString());
}

QTEST_MAIN(ManualTest)
#include "tst_manual.moc"
