// SPDX-License-Identifier: MIT
#include "tests/views/facetcounts.h"
#include "tests/views/partprobe.h"
#include "views/countlist.h"
#include "views/overview.h"
#include "views/paint.h"
#include "views/tile.h"
#include "views/tilerow.h"

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

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
