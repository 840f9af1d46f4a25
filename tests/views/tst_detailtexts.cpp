// SPDX-License-Identifier: MIT
#include "models/documenttext.h"
#include "models/orderdetail.h"
#include "tests/models/testorders.h"
#include "tests/views/partprobe.h"
#include "views/descriptionview.h"
#include "views/detailpane.h"
#include "views/elidedlabel.h"
#include "views/jsonline.h"
#include "views/longtextview.h"
#include "views/paint.h"
#include "views/rawview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QWheelEvent>

#include <ctime>

using namespace docket;
using namespace docket::test;

namespace {

OrderDetail detailWithText(const QByteArray& description, const QByteArray& id = "o1")
{
    QByteArray json = orderJsonFor(id);
    json.replace("<p>Care</p>", description);
    Orders orders;
    orders.receive({json});
    const auto list = orders.list();
    return makeOrderDetail(*list, list->rows.front());
}

// A pane that is shown and has the keys.
struct ShownTexts
{
    explicit ShownTexts(const OrderDetail& detail)
    {
        window.resize(400, 900);
        pane.resize(window.size());
        window.show();
        window.activateWindow();
        pane.showDetail(detail);
        QCoreApplication::processEvents();
    }
    template <typename Part>
    Part* part(const char* name) const
    {
        return pane.findChild<Part*>(QLatin1String(name));
    }
    DescriptionView* description() const { return part<DescriptionView>("description"); }
    RawView* raw() const { return part<RawView>("raw"); }
    LongTextView* longText() const { return part<LongTextView>("longText"); }
    QLineEdit* findField() const { return part<QLineEdit>("findField"); }
    QString count() const { return part<ElidedLabel>("findCount")->text(); }
    void showRaw() const { pane.findChild<QTabBar*>()->setCurrentIndex(1); }
    void openFind(QWidget* from) const
    {
        from->setFocus();
        QTest::keyClick(from, Qt::Key_F, Qt::ControlModifier);
    }
    // Marks what a filter would find of a word.
    void mark(const QString& word) const
    {
        DetailMatches matches;
        matches.orderId = QStringLiteral("o1");
        matches.textNumber = pane.textNumber();
        matches.text = TextFinder(pane.shownText()).find(word, mostTextMarks);
        const_cast<DetailPane&>(pane).showMatches(matches);
    }

    QWidget window;
    DetailPane pane{&window};
};

QStringList markedIn(const QList<QTextEdit::ExtraSelection>& selections)
{
    QStringList texts;
    for (const QTextEdit::ExtraSelection& selection : selections)
        texts += selection.cursor.selectedText();
    return texts;
}

void turnWheel(QAbstractScrollArea* area, int delta)
{
    QWheelEvent event(QPointF(10, 10), area->viewport()->mapToGlobal(QPointF(10, 10)), QPoint(), QPoint(0, delta),
        Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(area->viewport(), &event);
}

const QByteArray manyLines = QByteArray("<p>Care for people at night</p>").repeated(200);

} // namespace

// The description and the order as received: matches, search, zoom, and texts that are huge.
class DetailTextsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void matchesAreMarkedInTheDescription();
    void marksOfAnEarlierTextAreLeftOut();
    void firstMatchOfANewOrderIsBroughtIntoSight();
    void nothingMovesUnderTheReadersHands_data();
    void nothingMovesUnderTheReadersHands();
    void marksOutliveAnotherThemeAndZoom();
    void findGoesRoundInTheDescription();
    void findBeginsWhereTheReaderIs();
    void findIgnoresCaseAndAccents();
    void findInRawFindsKeysAndValues();
    void findWithoutResultSaysSo();
    void findEndsWithEscapeAndKeepsThePlace();
    void findMeansTheTextOnlyWithinIt();
    void findEndsWithTheOrder();
    void zoomScalesBothTexts();
    void zoomStaysWithinItsBounds();
    void zoomByWheelKeepsThePlace();
    void longDescriptionIsShownWholeAsText();
    void tenMegabytesDoNotHoldUpTheWindow();
    void hundredThousandNestedTagsAreShown();
    void lineOfRawIsCopied_data();
    void lineOfRawIsCopied();
    void longValueIsCopiedWhole();
};

void DetailTextsTest::initTestCase()
{
    applyTheme(*qApp, Theme(Scheme::Light, 13));
}

void DetailTextsTest::matchesAreMarkedInTheDescription()
{
    ShownTexts shown(detailWithText("<h2>Your role</h2><ul><li>A <b>nur</b>se</li><li>Nurses</li></ul>"));
    shown.mark(QStringLiteral("nurse"));
    const QList<QTextEdit::ExtraSelection> marks = shown.description()->extraSelections();
    QCOMPARE(markedIn(marks), (QStringList{QStringLiteral("nurse"), QStringLiteral("Nurse")}));
    const Theme& theme = themeOf(&shown.pane);
    QCOMPARE(marks.first().format.background().color(), theme.color(Token::Hit));
    QCOMPARE(marks.first().format.foreground().color(), theme.color(Token::HitText));
    QCOMPARE(marks.first().format.underlineColor(), theme.color(Token::HitLine));
    QVERIFY(pixelsOf(pictureOf(shown.description()), theme.color(Token::Hit)) > 100);
    shown.mark(QString());
    QVERIFY(shown.description()->extraSelections().isEmpty());
}

void DetailTextsTest::marksOfAnEarlierTextAreLeftOut()
{
    ShownTexts shown(detailWithText("<p>nurse</p>"));
    DetailMatches matches;
    matches.orderId = QStringLiteral("o1");
    matches.textNumber = shown.pane.textNumber();
    matches.text = {{0, 5}};
    shown.pane.showDetail(detailWithText("<p>ward assistant</p>"));
    shown.pane.showMatches(matches);
    QVERIFY(shown.description()->extraSelections().isEmpty());
    matches.textNumber = shown.pane.textNumber();
    matches.text = {{0, 4}, {10, 500}}; // beyond the text
    shown.pane.showMatches(matches);
    QCOMPARE(markedIn(shown.description()->extraSelections()), QStringList{QStringLiteral("ward")});
}

void DetailTextsTest::firstMatchOfANewOrderIsBroughtIntoSight()
{
    ShownTexts shown(detailWithText(manyLines + "<p>Nurse</p>" + manyLines));
    QCOMPARE(shown.description()->verticalScrollBar()->value(), 0);
    shown.mark(QStringLiteral("nurse"));
    QVERIFY(shown.description()->verticalScrollBar()->value() > 1'000);
    const QRect at = shown.description()->cursorRect(shown.description()->extraSelections().first().cursor);
    QVERIFY(at.top() > 0 && at.bottom() < shown.description()->viewport()->height());
    QVERIFY(!shown.description()->textCursor().hasSelection());
}

void DetailTextsTest::nothingMovesUnderTheReadersHands_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"a filter after the first one", "the reader has scrolled", "the reader has selected"})
        QTest::newRow(what) << QString::fromUtf8(what);
}

void DetailTextsTest::nothingMovesUnderTheReadersHands()
{
    QFETCH(QString, what);
    ShownTexts shown(detailWithText(manyLines + "<p>Nurse</p>" + manyLines));
    QScrollBar* bar = shown.description()->verticalScrollBar();
    if (what.startsWith(QStringLiteral("a filter")))
        shown.mark(QString());
    else if (what.endsWith(QStringLiteral("scrolled")))
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    else
        shown.description()->selectAll();
    const int before = bar->value();
    shown.mark(QStringLiteral("nurse"));
    QCOMPARE(bar->value(), before);
    QCOMPARE(shown.description()->extraSelections().size(), 1);
}

void DetailTextsTest::marksOutliveAnotherThemeAndZoom()
{
    ShownTexts shown(detailWithText("<p>A nurse</p>"));
    shown.mark(QStringLiteral("nurse"));
    applyTheme(*qApp, Theme(Scheme::Dark, 13));
    QCOMPARE(markedIn(shown.description()->extraSelections()), QStringList{QStringLiteral("nurse")});
    QCOMPARE(shown.description()->extraSelections().first().format.background().color(),
        themeOf(&shown.pane).color(Token::Hit));
    shown.pane.zoomIn();
    QCOMPARE(markedIn(shown.description()->extraSelections()), QStringList{QStringLiteral("nurse")});
    applyTheme(*qApp, Theme(Scheme::Light, 13));
}

void DetailTextsTest::findGoesRoundInTheDescription()
{
    ShownTexts shown(detailWithText("<p>Care, care</p><p>and careful</p>"));
    shown.openFind(shown.description());
    QVERIFY(shown.findField()->hasFocus());
    QTest::keyClicks(shown.findField(), QStringLiteral("care"));
    QCOMPARE(shown.count(), QStringLiteral("1 of 3"));
    QCOMPARE(shown.description()->extraSelections().size(), 3);
    QTest::keyClick(shown.findField(), Qt::Key_Return);
    QTest::keyClick(shown.findField(), Qt::Key_Return);
    QCOMPARE(shown.count(), QStringLiteral("3 of 3"));
    QTest::keyClick(shown.findField(), Qt::Key_Return);
    QCOMPARE(shown.count(), QStringLiteral("1 of 3"));
    QTest::keyClick(shown.findField(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(shown.count(), QStringLiteral("3 of 3"));
    buttonNamed(&shown.pane, QStringLiteral("Previous match"))->click();
    QCOMPARE(shown.count(), QStringLiteral("2 of 3"));
    QCOMPARE(shown.part<ElidedLabel>("findCount")->text(), nameOf(shown.part<ElidedLabel>("findCount")));
}

void DetailTextsTest::findBeginsWhereTheReaderIs()
{
    ShownTexts shown(detailWithText(manyLines));
    QScrollBar* bar = shown.description()->verticalScrollBar();
    const int middle = bar->maximum() / 2;
    bar->setValue(middle);
    shown.openFind(shown.description());
    QTest::keyClicks(shown.findField(), QStringLiteral("night"));
    const int first = shown.count().section(QLatin1Char(' '), 0, 0).toInt();
    QVERIFY2(first > 80 && first < 120, qPrintable(shown.count()));
    QVERIFY(std::abs(bar->value() - middle) < 60);
}

void DetailTextsTest::findIgnoresCaseAndAccents()
{
    ShownTexts shown(detailWithText("<p>Frau M\u00fcller, Stra\u00dfe&nbsp;5</p>"));
    shown.openFind(shown.description());
    QTest::keyClicks(shown.findField(), QStringLiteral("MULLER, strasse 5"));
    QCOMPARE(shown.count(), QStringLiteral("1 of 1"));
}

void DetailTextsTest::findInRawFindsKeysAndValues()
{
    ShownTexts shown(detailWithText("<p>x</p>"));
    shown.showRaw();
    shown.openFind(shown.raw());
    for (const char* text : {"hiring_team_roles", "Lohmühlen", "54321"}) {
        shown.findField()->setText(QString::fromUtf8(text));
        QCOMPARE(shown.count(), QStringLiteral("1 of 1"));
        QCOMPARE(markedIn(shown.raw()->extraSelections()), QStringList{QString::fromUtf8(text)});
    }
}

void DetailTextsTest::findWithoutResultSaysSo()
{
    ShownTexts shown(detailWithText("<p>Care</p>"));
    shown.openFind(shown.description());
    QTest::keyClicks(shown.findField(), QStringLiteral("carex"));
    QCOMPARE(shown.count(), QStringLiteral("Not found"));
    QVERIFY(shown.description()->extraSelections().isEmpty());
    QTest::keyClick(shown.findField(), Qt::Key_Return);
    shown.findField()->clear();
    QCOMPARE(shown.count(), QString());
}

void DetailTextsTest::findEndsWithEscapeAndKeepsThePlace()
{
    ShownTexts shown(detailWithText("<p>Care at night, careful</p>"));
    shown.mark(QStringLiteral("night"));
    QSignalSpy left(&shown.pane, &DetailPane::left);
    shown.openFind(shown.description());
    QTest::keyClicks(shown.findField(), QStringLiteral("careful"));
    QTest::keyClick(shown.findField(), Qt::Key_Escape);
    QVERIFY(!shown.findField()->isVisible());
    QVERIFY(shown.description()->hasFocus());
    QCOMPARE(shown.description()->textCursor().selectedText(), QStringLiteral("careful"));
    QCOMPARE(markedIn(shown.description()->extraSelections()), QStringList{QStringLiteral("night")});
    QCOMPARE(left.size(), 0);
    QTest::keyClick(shown.description(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void DetailTextsTest::findMeansTheTextOnlyWithinIt()
{
    ShownTexts shown(detailWithText("<p>Care</p>"));
    const auto takes = [&](QWidget* part) {
        part->setFocus();
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_F, Qt::ControlModifier);
        event.ignore();
        QCoreApplication::sendEvent(part, &event);
        return event.isAccepted();
    };
    QVERIFY(takes(shown.description()));
    QVERIFY(!takes(shown.pane.firstFocus())); // the window's filter field
}

void DetailTextsTest::findEndsWithTheOrder()
{
    ShownTexts shown(detailWithText("<p>Care</p>"));
    shown.openFind(shown.description());
    QTest::keyClicks(shown.findField(), QStringLiteral("care"));
    shown.pane.showDetail(detailWithText("<p>Night</p>", "o2"));
    QVERIFY(!shown.findField()->isVisible());
    QVERIFY(shown.description()->extraSelections().isEmpty());
    shown.pane.clear();
}

void DetailTextsTest::zoomScalesBothTexts()
{
    ShownTexts shown(detailWithText("<h1>Role</h1><p>Care</p>"));
    const auto sizes = [&] {
        const QTextBlock first = shown.description()->document()->begin();
        return QList<int>{first.begin().fragment().charFormat().font().pixelSize(),
            shown.description()->document()->defaultFont().pixelSize(),
            shown.raw()->document()->defaultFont().pixelSize()};
    };
    QCOMPARE(sizes(), (QList<int>{17, 13, 12}));
    QSignalSpy changed(&shown.pane, &DetailPane::zoomChanged);
    shown.pane.setZoom(200);
    QCOMPARE(sizes(), (QList<int>{34, 26, 24}));
    QCOMPARE(changed.first().first().toInt(), 200);
    QCOMPARE(shown.pane.findChild<QLabel*>(QStringLiteral("note"))->font().pixelSize(), 12); // only the texts
    shown.pane.setZoom(100);
    QCOMPARE(sizes(), (QList<int>{17, 13, 12}));
}

void DetailTextsTest::zoomStaysWithinItsBounds()
{
    ShownTexts shown(detailWithText("<p>Care</p>"));
    for (int i = 0; i < 100; ++i)
        shown.pane.zoomIn();
    QCOMPARE(shown.pane.zoom(), 300);
    for (int i = 0; i < 100; ++i)
        shown.pane.zoomOut();
    QCOMPARE(shown.pane.zoom(), 50);
    QSignalSpy changed(&shown.pane, &DetailPane::zoomChanged);
    shown.pane.setZoom(-7);
    QCOMPARE(changed.size(), 0);
}

void DetailTextsTest::zoomByWheelKeepsThePlace()
{
    ShownTexts shown(detailWithText(manyLines));
    shown.description()->verticalScrollBar()->setValue(2'000);
    const int before = shown.description()->cursorForPosition(QPoint(0, 0)).blockNumber();
    turnWheel(shown.description(), 120);
    QCOMPARE(shown.pane.zoom(), 110);
    QVERIFY(std::abs(shown.description()->cursorForPosition(QPoint(0, 0)).blockNumber() - before) <= 1);
    turnWheel(shown.description(), -120);
    turnWheel(shown.description(), -120);
    QCOMPARE(shown.pane.zoom(), 90);
    shown.showRaw();
    turnWheel(shown.raw(), 120);
    QCOMPARE(shown.pane.zoom(), 100);
}

void DetailTextsTest::longDescriptionIsShownWholeAsText()
{
    ShownTexts shown(detailWithText("<p>" + QByteArray("Care for people. ").repeated(60'000) + "The end</p>"));
    auto* all = buttonNamed(&shown.pane, QStringLiteral("Show all as text"));
    QVERIFY(all && all->isVisible());
    QVERIFY(!shown.description()->toPlainText().contains(QStringLiteral("The end")));
    all->click();
    QTRY_VERIFY(shown.longText()->isComplete());
    QVERIFY(shown.longText()->isVisible());
    QVERIFY(shown.longText()->toPlainText().endsWith(QStringLiteral("The end")));
    QCOMPARE(shown.longText()->toPlainText(), shown.longText()->wholeText());
    shown.mark(QStringLiteral("the end"));
    QCOMPARE(markedIn(shown.longText()->extraSelections()), QStringList{QStringLiteral("The end")});
    shown.openFind(shown.longText());
    QTest::keyClicks(shown.findField(), QStringLiteral("the end"));
    QCOMPARE(shown.count(), QStringLiteral("1 of 1"));
    buttonNamed(&shown.pane, QStringLiteral("Show formatted"))->click();
    QVERIFY(shown.description()->isVisible());
    buttonNamed(&shown.pane, QStringLiteral("Show all as text"))->click();
    shown.pane.showDetail(detailWithText("<p>Short</p>", "o2")); // another order begins with its description
    QVERIFY(shown.description()->isVisible());
    QVERIFY(!shown.part<QWidget>("allAsText")->isVisible());
}

void DetailTextsTest::tenMegabytesDoNotHoldUpTheWindow()
{
    const QByteArray oneLine(5 * 1024 * 1024, 'x');
    ShownTexts shown(detailWithText(oneLine + QByteArray("Care for people.<br>").repeated(260'000)));
    std::clock_t longest = 0; // of this process, which waits for nothing: others may be at work, too
    std::clock_t last = std::clock();
    buttonNamed(&shown.pane, QStringLiteral("Show all as text"))->click();
    while (!shown.longText()->isComplete()) {
        longest = std::max(longest, std::clock() - last);
        last = std::clock();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    QVERIFY2(longest < CLOCKS_PER_SEC, qPrintable(QString::number(longest)));
    QVERIFY(shown.longText()->wholeText().size() > 9'000'000);
    for (QTextBlock block = shown.longText()->document()->begin(); block.isValid(); block = block.next())
        QVERIFY(block.length() <= LongTextView::longestLine + 1);
}

void DetailTextsTest::hundredThousandNestedTagsAreShown()
{
    const QByteArray nested
        = QByteArray("<div><b>").repeated(50'000) + "deep" + QByteArray("</b></div>").repeated(50'000);
    const OrderDetail detail = detailWithText(nested);
    QElapsedTimer clock;
    clock.start();
    ShownTexts shown(detail);
    shown.mark(QStringLiteral("deep"));
    pictureOf(&shown.pane);
    QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed())));
}

void DetailTextsTest::lineOfRawIsCopied_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, int line, const char* path, const char* value) {
        QTest::newRow(name) << line << (path ? QString::fromUtf8(path) : QString())
                            << (value ? QString::fromUtf8(value) : QString());
    };
    row("everything", 0, "",
        "{\n  \"a\": \"x \\\"y\\u00e9\",\n  \"b\": {\n    \"list\": [\n      {\n        \"c\": null\n"
        "      },\n      [],\n      -1.50e3,\n      \"z\"\n    ]\n  },\n  \"d.e\": true\n}");
    row("a text with escapes", 1, "a", "x \"yé");
    row("an object", 2, "b",
        "{\n  \"list\": [\n    {\n      \"c\": null\n    },\n    [],\n    -1.50e3,\n    \"z\"\n  ]\n}");
    row("an object in a list", 4, "b.list[0]", "{\n  \"c\": null\n}");
    row("a null", 5, "b.list[0].c", "null");
    row("a bracket that closes", 6, nullptr, nullptr);
    row("an empty list", 7, "b.list[1]", "[]");
    row("a number as sent", 8, "b.list[2]", "-1.50e3");
    row("a text in a list", 9, "b.list[3]", "z");
    row("a key with a dot", 12, "d.e", "true");
    row("beyond the end", 14, nullptr, nullptr);
}

void DetailTextsTest::lineOfRawIsCopied()
{
    QFETCH(int, line);
    QFETCH(QString, path);
    QFETCH(QString, value);
    const QString json = QStringLiteral("{\n  \"a\": \"x \\\"y\\u00e9\",\n  \"b\": {\n    \"list\": [\n      {\n       "
                                        " \"c\": null\n      },\n      [],\n"
                                        "      -1.50e3,\n      \"z\"\n    ]\n  },\n  \"d.e\": true\n}");
    const JsonLine found = jsonLine(json, line);
    QCOMPARE(found.path, path);
    QCOMPARE(found.path.isNull(), path.isNull());
    QCOMPARE(found.value, value);
}

void DetailTextsTest::longValueIsCopiedWhole()
{
    ShownTexts shown(detailWithText(QByteArray(100'000, 'x')));
    shown.showRaw();
    const QTextBlock line = shown.raw()->document()->findBlock(
        static_cast<int>(shown.raw()->toPlainText().indexOf(QStringLiteral("\"description\""))));
    shown.raw()->setTextCursor(QTextCursor(line));
    QSignalSpy copied(&shown.pane, &DetailPane::copyRequested);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(shown.raw()->viewport(), &byKey);
    auto* menu = shown.raw()->findChild<QMenu*>();
    QVERIFY(menu);
    for (QAction* action : menu->actions())
        action->trigger();
    QCOMPARE(copied.size(), 2);
    QCOMPARE(copied.at(0).first().toString(), QString(100'000, QLatin1Char('x')));
    QCOMPARE(copied.at(1).first().toString(), QStringLiteral("job.description"));
}

QTEST_MAIN(DetailTextsTest)
#include "tst_detailtexts.moc"
