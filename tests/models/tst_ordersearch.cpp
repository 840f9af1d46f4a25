// SPDX-License-Identifier: MIT
#include "models/ordersearch.h"
#include "tests/models/testorders.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace docket;
using namespace docket::test;

class OrderSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOrderIsShownWithoutAFilter();
    void theLatestFilterWins();
    void newPagesAreMergedIntoTheResult();
    void aRefreshTellsWhereTheOrdersWent();
    void aRefreshTellsWhereHiddenOrdersWent();
    void theSameIdUnderTwoConnectionsIsTwoOrders();
    void aFilterTypedWhilePagesComeIsAnsweredOverAllOfThem();
    void aSortPutsTheOrdersInTheirPlaces();
    void newPagesComeInTheOrderOfTheSort();
    void countsComeWithTheOrders();
    void countsOfAllOrdersComeWhateverTheFilter();
    void whatIsWrongWithTheFilterComesWithTheOrders();
    void namesThatComeLaterAreFoundInOrdersAlreadySearched();
    void countsOfOpenOrdersAreNotAddedToThoseOfGoneOnes();
};

using ListPointer = std::shared_ptr<const OrderList>;

static QStringList idsOf(const ListPointer& list)
{
    QStringList ids;
    for (std::size_t i = 0; i < list->rows.size(); ++i)
        ids += QString::fromUtf8(list->at(i).id().data(), static_cast<qsizetype>(list->at(i).id().size()));
    return ids;
}

// Collects what the search delivers.
class Results
{
public:
    explicit Results(OrderSearch& search)
        : m_spy(&search, &OrderSearch::resultReady)
    {
        QObject::connect(
            &search, &OrderSearch::resultReady, &m_context, [this](const ListPointer& list) { last = list; });
    }
    bool waitForIds(const QStringList& ids)
    {
        return QTest::qWaitFor([&] { return last && idsOf(last) == ids; });
    }
    int count() const { return static_cast<int>(m_spy.size()); }
    ListPointer last;

private:
    QObject m_context;
    QSignalSpy m_spy;
};

void OrderSearchTest::everyOrderIsShownWithoutAFilter()
{
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2")});
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o1"), QStringLiteral("o2")}));
}

void OrderSearchTest::theLatestFilterWins()
{
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    Orders orders;
    orders.receive({orderJsonFor("o1", "Zoë", "Müller"), orderJsonFor("o2", "Ewa", "Nowak")});
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o1"), QStringLiteral("o2")}));
    const int before = results.count();
    for (const char* typed : {"n", "no", "now", "nowx", "muller"})
        search.setFilter(QString::fromLatin1(typed));
    QVERIFY(results.waitForIds({QStringLiteral("o1")}));
    QCOMPARE(results.count(), before + 1);
}

void OrderSearchTest::newPagesAreMergedIntoTheResult()
{
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    Orders orders;
    search.setFilter(QStringLiteral("nowak"));
    orders.receive({orderJsonFor("o1", "Ewa", "Nowak"), orderJsonFor("o2")});
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o1")}));
    orders.receive({orderJsonFor("o3"), orderJsonFor("o4", "Jan", "Nowak")});
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o1"), QStringLiteral("o4")}));
}

void OrderSearchTest::aRefreshTellsWhereTheOrdersWent()
{
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2")});
    orders.finish();
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o1"), QStringLiteral("o2")}));
    const ListPointer before = results.last;
    orders.refreshWith({orderJsonFor("o0"), orderJsonFor("o2")});
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o0"), QStringLiteral("o2")}));
    QCOMPARE(results.last->moved.size(), std::size_t{1});
    QCOMPARE(results.last->moved.front().first, before->rows[1]);
    QCOMPARE(results.last->moved.front().second, results.last->rows[1]);
}

void OrderSearchTest::aRefreshTellsWhereHiddenOrdersWent()
{
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2", "Ewa", "Nowak")});
    orders.finish();
    const OrderRow hidden = orders.list()->rows[0];
    search.setFilter(QStringLiteral("nowak"));
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o2")}));
    orders.refreshWith({orderJsonFor("o0"), orderJsonFor("o1"), orderJsonFor("o2", "Ewa", "Nowak")});
    search.setSnapshot(orders.snapshot());
    QTRY_COMPARE(results.last->snapshot, orders.snapshot());
    QCOMPARE(results.last->moved.size(), std::size_t{2});
    QCOMPARE(results.last->moved.front(), std::pair(hidden, orders.list()->rows[1]));
}

void OrderSearchTest::theSameIdUnderTwoConnectionsIsTwoOrders()
{
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    Store store;
    PageParser parser;
    const Page page = parser.parse(pageOf({orderJsonFor("o1")}).toStdString());
    const auto load = [&] {
        for (const char* connection : {"one", "two"}) {
            Generation& generation = store.begin({"workday:abc", "Acme", connection});
            store.append(generation, page);
            store.finish(generation);
        }
        search.setSnapshot(store.snapshot());
        QTRY_VERIFY(results.last && results.last->snapshot == store.snapshot());
    };
    load();
    const std::vector<OrderRow> before = results.last->rows;
    load();
    QCOMPARE(results.last->moved.size(), std::size_t{2});
    for (const auto& [earlier, later] : results.last->moved) {
        const bool wasFirst = earlier == before.front();
        const std::string connection = results.last->snapshot->order(later).source().connection;
        QCOMPARE(connection, std::string(wasFirst ? "one" : "two"));
    }
}

void OrderSearchTest::aFilterTypedWhilePagesComeIsAnsweredOverAllOfThem()
{
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    Orders orders;
    for (int page = 0; page < 50; ++page) {
        orders.receive({orderJsonFor("n" + QByteArray::number(page), "Ewa", "Nowak"),
            orderJsonFor("m" + QByteArray::number(page))});
        search.setSnapshot(orders.snapshot());
        if (page == 25)
            search.setFilter(QStringLiteral("nowak"));
    }
    QVERIFY(QTest::qWaitFor([&] { return results.last && results.last->rows.size() == 50; }));
}

void OrderSearchTest::aSortPutsTheOrdersInTheirPlaces()
{
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    Orders orders;
    orders.receive(
        {orderJsonFor("o1", "Zoë", "Müller"), orderJsonFor("o2", "Ewa", "Nowak"), orderJsonFor("o3", "Ann", "Abel")});
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o1"), QStringLiteral("o2"), QStringLiteral("o3")}));
    search.setSort({{OrderColumn::Candidate, true}});
    QVERIFY(results.waitForIds({QStringLiteral("o2"), QStringLiteral("o1"), QStringLiteral("o3")}));
    const OrderList& sorted = *results.last;
    for (std::size_t position = 0; position < sorted.rows.size(); ++position)
        QCOMPARE(sorted.positionOf(sorted.rows[position]).value_or(99), position);
    search.setSort({});
    QVERIFY(results.waitForIds({QStringLiteral("o1"), QStringLiteral("o2"), QStringLiteral("o3")}));
}

void OrderSearchTest::newPagesComeInTheOrderOfTheSort()
{
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    Orders orders;
    search.setSort({{OrderColumn::Job, false}, {OrderColumn::Candidate, false}});
    orders.receive({orderJsonFor("o1", "Ewa", "Nowak", "Job 10"), orderJsonFor("o2", "Ewa", "Nowak", "Job 9")});
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o2"), QStringLiteral("o1")}));
    orders.receive({orderJsonFor("o3", "Ann", "Abel", "Job 10"), orderJsonFor("o4", "Jan", "Zett", "Job 9")});
    search.setSnapshot(orders.snapshot());
    QVERIFY(
        results.waitForIds({QStringLiteral("o2"), QStringLiteral("o4"), QStringLiteral("o3"), QStringLiteral("o1")}));
}

void OrderSearchTest::countsComeWithTheOrders()
{
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2", "Ewa", "Nowak")});
    search.setFilter(QStringLiteral("ewa package:=\"Background basic\""));
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o2")}));
    QCOMPARE(results.last->facets.of(Facet::Package), std::vector<std::uint32_t>{1});
    search.setFilter(QString());
    QVERIFY(results.waitForIds({QStringLiteral("o1"), QStringLiteral("o2")}));
    QCOMPARE(results.last->facets.of(Facet::Package), std::vector<std::uint32_t>{2});
    orders.receive({orderJsonFor("o3")});
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o1"), QStringLiteral("o2"), QStringLiteral("o3")}));
    QCOMPARE(results.last->facets.of(Facet::Package), std::vector<std::uint32_t>{3});
}

void OrderSearchTest::countsOfAllOrdersComeWhateverTheFilter()
{
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2", "Ewa", "Nowak")});
    search.setFilter(QStringLiteral("ewa"));
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o2")}));
    QCOMPARE(results.last->allFacets->of(Facet::Package), std::vector<std::uint32_t>{2});
    QCOMPARE(results.last->facets.of(Facet::Package), std::vector<std::uint32_t>{1});
    orders.receive({orderJsonFor("o3"), orderJsonFor("o4", "Ewa", "Abel")}); // only these are looked at
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o2"), QStringLiteral("o4")}));
    QCOMPARE(results.last->allFacets->of(Facet::Package), std::vector<std::uint32_t>{4});
    search.setFilter(QStringLiteral("zoe"));
    QVERIFY(results.waitForIds({QStringLiteral("o1"), QStringLiteral("o3")}));
    QCOMPARE(results.last->allFacets->of(Facet::Package), std::vector<std::uint32_t>{4});
    search.setFilter(QString());
    QVERIFY(QTest::qWaitFor([&] { return results.last->rows.size() == 4; }));
    QCOMPARE(*results.last->allFacets, results.last->facets);
}

void OrderSearchTest::whatIsWrongWithTheFilterComesWithTheOrders()
{
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    Orders orders;
    orders.receive({orderJsonFor("o1")});
    search.setFilter(QStringLiteral("\"zoe"));
    search.setSnapshot(orders.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o1")}));
    QCOMPARE(results.last->mistakes.size(), std::size_t{1});
    QVERIFY(results.last->mistakes.front().kind == QueryMistake::Kind::OpenQuote);
    search.setFilter(QStringLiteral("zoe"));
    QVERIFY(QTest::qWaitFor([&] { return results.last->mistakes.empty(); }));
}

void OrderSearchTest::namesThatComeLaterAreFoundInOrdersAlreadySearched()
{
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    Store store;
    OrderSource source{"workday:abc", "Acme"};
    source.names = std::make_shared<SourceNames>();
    const auto names = std::const_pointer_cast<SourceNames>(source.names);
    store.append(
        store.begin(source), PageParser().parse(pageOf({orderJsonFor("o1"), orderJsonFor("o2")}).toStdString()));
    search.setFilter(QStringLiteral("package:criminal"));
    search.setSnapshot(store.snapshot());
    QVERIFY(QTest::qWaitFor([&] { return results.last != nullptr; }));
    QCOMPARE(idsOf(results.last), QStringList());
    names->set({{}, {{"Background basic", {"Criminal records", {}}}}});
    store.noteNames();
    search.setSnapshot(store.snapshot());
    QVERIFY(results.waitForIds({QStringLiteral("o1"), QStringLiteral("o2")}));
}

// Two stores, each of which counts its walks and what is remembered for itself.
void OrderSearchTest::countsOfOpenOrdersAreNotAddedToThoseOfGoneOnes()
{
    const auto marksOf = [](const Snapshot& snapshot, MarkSet each) {
        auto marks = std::make_shared<OrderMarks>();
        for (const Snapshot::Rows& rows : snapshot.rows()) {
            auto chunk = std::make_shared<ChunkMarks>();
            chunk->chunk = rows.chunk;
            chunk->rows.resize(rows.count);
            for (RowMark& mark : chunk->rows)
                mark.marks = static_cast<std::uint8_t>(each);
            chunk->sort({});
            marks->chunks.push_back(chunk);
        }
        marks->revision = 1;
        return marks;
    };
    Store open;
    open.append(open.begin({"workday:abc", "Acme"}),
        PageParser().parse(pageOf({orderJsonFor("o1"), orderJsonFor("o2")}).toStdString()));
    Store gone(1'000);
    gone.append(gone.begin({"workday:abc", "Acme"}), PageParser().parse(pageOf({orderJsonFor("o3")}).toStdString()));
    const auto orders = std::make_shared<MarkedOrders>();
    orders->open = open.snapshot();
    orders->marks = marksOf(*orders->open, 0);
    orders->gone = gone.snapshot();
    orders->goneMarks = marksOf(*orders->gone, bitOf(Mark::Gone));
    QThreadPool pool;
    OrderSearch search(pool);
    Results results(search);
    search.setOrders(orders);
    QVERIFY(results.waitForIds({QStringLiteral("o1"), QStringLiteral("o2")}));
    search.setScope(Scope::Gone);
    QVERIFY(results.waitForIds({QStringLiteral("o3")}));
    QCOMPARE(results.last->allFacets->of(Facet::Job), std::vector<std::uint32_t>{1});
}

QTEST_GUILESS_MAIN(OrderSearchTest)
#include "tst_ordersearch.moc"
