// SPDX-License-Identifier: MIT
#include "tests/views/facetcounts.h"
#include "tests/views/partprobe.h"
#include "views/button.h"
#include "views/countlist.h"
#include "views/overview.h"
#include "views/paint.h"
#include "views/plaintable.h"
#include "views/tile.h"
#include "views/tilerow.h"
#include "views/trendchart.h"
#include "views/trendpanel.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace docket;
using namespace docket::test;

namespace {

const QString nurse = QStringLiteral("Nurse");
const QString courier = QStringLiteral("Courier");

std::shared_ptr<FacetLists> someLists()
{
    auto lists = facetLists(Facet::Job, {{nurse, 30}, {courier, 12}}, 9);
    lists->open = 3912;
    lists->attention = 58;
    lists->attentionUnderOthers = 58;
    lists->jobs = 9;
    lists->candidates = 3644;
    return lists;
}

struct ShownOverview
{
    explicit ShownOverview(QSize size = {1050, 700})
    {
        overview.resize(size);
        overview.showLists(*someLists());
        overview.show();
        overview.activateWindow();
        QCoreApplication::processEvents();
    }
    FacetView* list(const char* field) const
    {
        return overview.findChild<FacetView*>(QStringLiteral("counts-") + QLatin1String(field));
    }
    Tile* tile(const char* name) const { return overview.findChild<Tile*>(QLatin1String(name)); }
    int left(const char* field) const { return list(field)->mapTo(&overview, QPoint()).x(); }
    int top(const char* field) const { return list(field)->mapTo(&overview, QPoint()).y(); }

    Overview overview;
};

} // namespace

// The page of counts and the tiles.
class OverviewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsShowTheirValues();
    void everyBarActsByKeysAndMouse();
    void columnsFollowTheWidth_data();
    void columnsFollowTheWidth();
    void everythingIsReachedByScrolling();
    void tilesSayAllOfIt();
    void candidatesLeadToWhoIsThereTwice();
    void tilesAct();
    void zeroIsQuiet();
    void tilesFitWhatTheySay_data();
    void tilesFitWhatTheySay();
    void jobsTileLeadsToTheJobs();
    void rightToLeftIsPaintedToo();
    void theTrendIsAChartAndATable();
    void theTrendSaysWhatItShows_data();
    void theTrendSaysWhatItShows();
    void theTrendFillsTheLastRow_data();
    void theTrendFillsTheLastRow();
    void gapsAreNotDrawnOver();
};

void OverviewTest::init()
{
    applyTheme(*qApp, Theme(Scheme::Light, 13));
}

void OverviewTest::listsShowTheirValues()
{
    ShownOverview shown;
    for (const char* field : {"package", "job", "is", "recruiter", "country", "city"})
        QVERIFY2(shown.list(field) && !nameOf(shown.list(field)).isEmpty(), field);
    QCOMPARE(shown.list("job")->model()->rowCount(), 2);
    QCOMPARE(shown.list("job")->model()->index(0, 0).data().toString(), nurse);
    const auto labels = shown.overview.findChildren<QLabel*>();
    const auto says = [&](const QString& text) {
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
    };
    QVERIFY(says(QStringLiteral("2 in use")));
    QVERIFY(says(QStringLiteral("Job")));
}

void OverviewTest::everyBarActsByKeysAndMouse()
{
    ShownOverview shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.overview));
    QSignalSpy acted(&shown.overview, &Overview::acted);
    QSignalSpy counts(&shown.overview, &Overview::countsRequested);
    QSignalSpy left(&shown.overview, &Overview::left);
    FacetView* jobs = shown.list("job");
    focusByKeyboard(jobs);
    QTest::keyClick(jobs, Qt::Key_Down);
    QTest::keyClick(jobs, Qt::Key_Return);
    QCOMPARE(acted.last().at(1).value<FilterValue>(), (FilterValue{QStringLiteral("job"), courier}));
    QTest::mouseClick(
        jobs->viewport(), Qt::LeftButton, Qt::ControlModifier, jobs->visualRect(jobs->model()->index(0, 0)).center());
    QCOMPARE(acted.last().at(0).value<FacetAct>(), FacetAct::Add);
    QTest::keyClick(jobs, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(counts.last().first().value<Facet>(), Facet::Job);
    QTest::keyClick(jobs, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void OverviewTest::columnsFollowTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("beside the side bar at 1280") << 1055 << 3;
    QTest::newRow("wide") << 2400 << 3;
    QTest::newRow("narrow") << 700 << 2;
    QTest::newRow("very narrow") << 420 << 1;
}

void OverviewTest::columnsFollowTheWidth()
{
    QFETCH(int, width);
    QFETCH(int, columns);
    ShownOverview shown({width, 700});
    const char* fields[] = {"package", "job", "is"};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(shown.top(fields[i]) == shown.top("package"), i < columns);
    QCOMPARE(shown.left("package"), 24);
    for (const CountList* list : shown.overview.findChildren<CountList*>()) {
        const QRect place(list->mapTo(&shown.overview, QPoint()), list->size());
        QVERIFY(place.right() <= std::min(width, 1680) - 24);
    }
}

void OverviewTest::everythingIsReachedByScrolling()
{
    ShownOverview shown({420, 300});
    QVERIFY(shown.overview.verticalScrollBar()->maximum() > 0);
    focusByKeyboard(shown.list("city"));
    shown.overview.ensureWidgetVisible(shown.list("city"));
    QVERIFY(shown.top("city") < 300);
}

void OverviewTest::tilesSayAllOfIt()
{
    ShownOverview shown;
    QCOMPARE(nameOf(shown.tile("openTile")), QStringLiteral("Open, 3,912"));
    QCOMPARE(nameOf(shown.tile("attentionTile")), QStringLiteral("Needs attention, 58"));
    QCOMPARE(nameOf(shown.tile("jobsTile")), QStringLiteral("Jobs, 9"));
    auto lists = someLists();
    lists->filtered = true;
    lists->openShown = 37;
    lists->attentionShown = 6;
    shown.overview.showLists(*lists);
    QCOMPARE(nameOf(shown.tile("openTile")), QStringLiteral("Open, 3,912, 37 shown"));
    QCOMPARE(nameOf(shown.tile("attentionTile")), QStringLiteral("Needs attention, 58, 6 shown"));
}

void OverviewTest::candidatesLeadToWhoIsThereTwice()
{
    ShownOverview shown;
    QSignalSpy acted(&shown.overview, &Overview::acted);
    QCOMPARE(nameOf(shown.tile("candidatesTile")), QStringLiteral("Candidates, 3,644"));
    QTest::keyClick(shown.tile("candidatesTile"), Qt::Key_Space);
    QCOMPARE(acted.last().at(1).value<FilterValue>(), (FilterValue{QStringLiteral("is"), QStringLiteral("dup")}));
}

void OverviewTest::tilesAct()
{
    TileRow row(TileRow::Place::Table);
    row.showLists(*someLists());
    row.show();
    QSignalSpy acted(&row, &TileRow::acted);
    QSignalSpy cleared(&row, &TileRow::clearRequested);
    auto* attention = row.findChild<Tile*>(QStringLiteral("attentionTile"));
    QTest::keyClick(attention, Qt::Key_Space);
    QCOMPARE(acted.size(), 1);
    QCOMPARE(acted.last().at(0).value<FacetAct>(), FacetAct::Only);
    QCOMPARE(acted.last().at(1).value<FilterValue>(), (FilterValue{QStringLiteral("is"), QStringLiteral("attention")}));
    row.findChild<Tile*>(QStringLiteral("openTile"))->click();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(!row.findChild<Tile*>(QStringLiteral("jobsTile")));
    auto lists = someLists();
    lists->filtered = true;
    lists->anyAttentionUse = FilterUse::Chosen;
    row.showLists(*lists);
    QVERIFY(attention->isChecked());
    QVERIFY(pixelsOf(pictureOf(attention), Theme().color(Token::AccentSoft)) > 500);
}

void OverviewTest::zeroIsQuiet()
{
    const Theme theme;
    TileRow row(TileRow::Place::Table);
    row.showLists(*someLists());
    row.show();
    auto* attention = row.findChild<Tile*>(QStringLiteral("attentionTile"));
    QVERIFY(pixelsOf(pictureOf(attention), theme.color(Token::Warn)) > 0);
    QVERIFY(pixelsOf(pictureOf(attention), theme.color(Token::Text)) > 0);
    row.showLists(FacetLists());
    QCOMPARE(pixelsOf(pictureOf(attention), theme.color(Token::Warn)), 0);
    QCOMPARE(pixelsOf(pictureOf(attention), theme.color(Token::Text)), 0);
}

void OverviewTest::tilesFitWhatTheySay_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("usual") << 13;
    QTest::newRow("large") << 20;
}

void OverviewTest::tilesFitWhatTheySay()
{
    QFETCH(int, size);
    applyTheme(*qApp, Theme(Scheme::Light, size));
    TileRow row(TileRow::Place::Table);
    auto lists = someLists();
    lists->filtered = true;
    lists->open = lists->openShown = 1'000'000;
    row.showLists(*lists);
    row.resize(row.sizeHint());
    row.show();
    QCoreApplication::processEvents();
    const auto* open = row.findChild<Tile*>(QStringLiteral("openTile"));
    const auto* attention = row.findChild<Tile*>(QStringLiteral("attentionTile"));
    QCOMPARE(open->size(), open->sizeHint());
    QVERIFY(open->geometry().right() < attention->geometry().left());
    if (size == 13)
        QCOMPARE(row.height(), 62);
}

void OverviewTest::jobsTileLeadsToTheJobs()
{
    ShownOverview shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.overview));
    shown.tile("jobsTile")->click();
    QCOMPARE(QApplication::focusWidget(), shown.list("job"));
}

void OverviewTest::rightToLeftIsPaintedToo()
{
    ShownOverview shown;
    QWidget* sight = shown.overview.viewport();
    const int left = shown.tile("openTile")->mapTo(sight, QPoint()).x();
    shown.overview.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    const Tile* tile = shown.tile("openTile");
    const int right = tile->mapTo(sight, QPoint(tile->width(), 0)).x();
    QVERIFY(std::abs(sight->width() - right - left) <= 1);
    QVERIFY(!pictureOf(&shown.overview).isNull());
}

namespace {

constexpr std::int32_t someDay = 20'780; // 23 November 2026

} // namespace

void OverviewTest::theTrendIsAChartAndATable()
{
    ShownOverview shown;
    shown.overview.showTrend({{someDay, 3'400U}, {someDay + 1, {}}, {someDay + 2, 3'912U}});
    auto* toggle = shown.overview.findChild<Button*>(QStringLiteral("trendSwitch"));
    auto* chart = shown.overview.findChild<TrendChart*>();
    auto* table = shown.overview.findChild<PlainTable*>(QStringLiteral("trendTable"));
    QVERIFY(chart->isVisible());
    QVERIFY(!table->isVisible());
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Wed 25 Nov")); // the latest first
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("3,912"));
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("not loaded completely"));
    QSignalSpy copied(&shown.overview, &Overview::copyRequested);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.first().first().toString(), QStringLiteral("Wed 25 Nov\t3,912"));
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(chart->isVisible());
    QSignalSpy left(&shown.overview, &Overview::left);
    QTest::keyClick(toggle, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void OverviewTest::theTrendSaysWhatItShows_data()
{
    QTest::addColumn<QList<TrendDay>>("trend");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QList<TrendDay>{}
                             << QStringLiteral("There is no history yet. It starts with the first complete load.");
    QTest::newRow("one day") << QList<TrendDay>{{someDay, 12U}}
                             << QStringLiteral("12 open on Mon 23 Nov, the only day known so far.");
    QTest::newRow("with a gap") << QList<TrendDay>{{someDay, 12U}, {someDay + 1, {}}, {someDay + 2, 1'200U}}
                                << QStringLiteral("12 open on Mon 23 Nov, 1,200 on Wed 25 Nov; between 12 and 1,200. "
                                                  "1 day(s) without a complete load.");
}

void OverviewTest::theTrendSaysWhatItShows()
{
    QFETCH(QList<TrendDay>, trend);
    QFETCH(QString, expected);
    ShownOverview shown;
    shown.overview.showTrend(trend);
    const auto* chart = shown.overview.findChild<TrendChart*>();
    QCOMPARE(chart->accessibleName(), QStringLiteral("Open per day"));
    QCOMPARE(chart->accessibleDescription(), expected);
}

void OverviewTest::theTrendFillsTheLastRow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("besideWaiting");
    QTest::newRow("three columns") << 1050 << 1;
    QTest::newRow("two columns") << 700 << 1;
    QTest::newRow("one column") << 420 << 0;
}

void OverviewTest::theTrendFillsTheLastRow()
{
    QFETCH(int, width);
    QFETCH(int, besideWaiting);
    ShownOverview shown({width, 700});
    const auto* panel = shown.overview.findChild<TrendPanel*>();
    const QRect place(panel->mapTo(&shown.overview, QPoint()), panel->size());
    const auto* waiting = shown.list("waiting")->parentWidget();
    const int top = waiting->mapTo(&shown.overview, QPoint()).y();
    QCOMPARE(place.top() == top, besideWaiting == 1);
    QCOMPARE(place.height(), waiting->height());
    const auto* attention = shown.list("is")->parentWidget();
    if (width == 1050)
        QCOMPARE(place.right(), QRect(attention->mapTo(&shown.overview, QPoint()), attention->size()).right());
}

void OverviewTest::gapsAreNotDrawnOver()
{
    TrendChart chart;
    chart.resize(300, 140);
    chart.showTrend({{someDay, 100U}, {someDay + 1, 100U}, {someDay + 2, {}}, {someDay + 3, {}}, {someDay + 4, 100U},
        {someDay + 5, 100U}});
    const QColor line = themeOf(&chart).color(Token::BarEnd);
    const QImage picture = pictureOf(&chart);
    int drawn = 0;
    int gaps = 0;
    bool before = false;
    for (int x = 0; x < picture.width(); ++x) {
        bool here = false;
        for (int y = 0; y < picture.height(); ++y)
            here = here || picture.pixelColor(x, y) == line;
        drawn += here ? 1 : 0;
        gaps += before && !here ? 1 : 0;
        before = here;
    }
    QVERIFY(drawn > 60);
    QCOMPARE(gaps, 2); // between the two lines, and behind the second
}

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
