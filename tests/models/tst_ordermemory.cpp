// SPDX-License-Identifier: MIT
#include "models/facetlists.h"
#include "models/memory/memoryworker.h"
#include "models/memory/ordermemory.h"
#include "models/memory/snoozechoices.h"
#include "models/ordersearch.h"
#include "tests/models/memorystory.h"
#include "tests/support/fulldisk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimeZone>

using namespace docket;
using namespace docket::test;

// The memory as the window has it, and what search, filter, counts and sorting make of it.
class OrderMemoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersOfNoConnectionPassUnmarked();
    void theFirstLoadIsToDoAndNotNew();
    void newOrdersAreMarkedAndCounted();
    void theFilterAsksForMarks_data();
    void theFilterAsksForMarks();
    void scopesAreLookedAtBesideTheFilter();
    void goneOrdersAreAListOfTheirOwn();
    void goneOrdersCanBeMarkedAndTakenBack();
    void newOnesComeFirstWhenTheStateSorts();
    void waitingIsCounted();
    void whatWasDoneIsTakenBack();
    void pagesThatComeAreMarkedAsTheyCome();
    void theLatestSnapshotIsAnswered();
    void closedFilesAreReadAgain();
    void snoozeTimesAreTheNextOnes_data();
    void snoozeTimesAreTheNextOnes();
    void daysAreThoseOfTheCalendar();
    void ordersOfAFileAreComparedWithAList();
    void tilesCountOpenOrdersBesideGoneOnes();
    void goneOrdersGetNewRowsEachTime();
    void goneOrdersOfManyIntegrationsGetNewRowsEachTime();
    void whatCouldNotBeOpenedIsNotForgotten();
};

namespace {

// Memory and search as the window wires them.
class Desk
{
public:
    explicit Desk(const QString& path = {}, const MemoryKey& key = MemoryKey::random())
        : m_search(m_pool)
    {
        QObject::connect(&memory, &OrderMemory::ordersReady, &m_search, &OrderSearch::setOrders);
        QObject::connect(&m_search, &OrderSearch::resultReady, &m_context,
            [this](const std::shared_ptr<const OrderList>& result) { m_list = result; });
        memory.open({MemoryPlace{QString(), key, path}});
    }

    void load(const QByteArrayList& all, bool complete = true)
    {
        m_orders.refreshWith(all);
        memory.setSnapshot(m_orders.snapshot());
        memory.remember(QString(), QStringLiteral("workday:abc"), complete ? LoadEnd::Complete : LoadEnd::Broke);
    }
    void act(const QStringList& ids, MemoryAct what, const QDateTime& until = {})
    {
        const auto snapshot = m_orders.snapshot();
        std::vector<OrderRow> rows;
        for (const Snapshot::Rows& each : snapshot->rows())
            for (std::uint32_t at = 0; at < each.count; ++at)
                if (ids.contains(QString::fromStdString(std::string(snapshot->order(OrderRow{each.first + at}).id()))))
                    rows.push_back(OrderRow{each.first + at});
        memory.act(snapshot, rows, what, until);
    }
    // What is shown for a filter in a scope, once it comes to be so.
    bool shows(const QString& expected, const QString& filter = {}, Scope scope = Scope::All)
    {
        m_search.setFilter(filter);
        m_search.setScope(scope);
        const bool come = QTest::qWaitFor([&] { return m_list && ids() == expected; }, 5'000);
        if (!come)
            qWarning("shown: %s", qPrintable(ids()));
        return come;
    }
    QString ids() const
    {
        QStringList all;
        for (std::size_t i = 0; m_list && i < m_list->rows.size(); ++i)
            all += QString::fromStdString(std::string(m_list->at(i).id()));
        return all.join(QLatin1Char(' '));
    }
    const OrderList& list() const { return *m_list; }
    std::uint32_t count(Scope scope) const { return m_list->inScopes[static_cast<std::size_t>(scope)]; }
    std::uint32_t matching(Scope scope) const { return m_list->matching[static_cast<std::size_t>(scope)]; }
    OrderSearch& search() { return m_search; }
    Orders& orders() { return m_orders; }

    OrderMemory memory;

private:
    QThreadPool m_pool;
    QObject m_context;
    OrderSearch m_search;
    Orders m_orders;
    std::shared_ptr<const OrderList> m_list;
};

QByteArrayList someOrders(const QByteArrayList& ids)
{
    QByteArrayList all;
    for (const QByteArray& id : ids)
        all += orderJsonFor(id);
    return all;
}

} // namespace

void OrderMemoryTest::ordersOfNoConnectionPassUnmarked()
{
    OrderMemory memory;
    std::shared_ptr<const MarkedOrders> got;
    connect(&memory, &OrderMemory::ordersReady, this,
        [&](const std::shared_ptr<const MarkedOrders>& orders) { got = orders; });
    Orders orders;
    orders.receive({orderJsonFor("o1")});
    memory.setSnapshot(orders.snapshot());
    QTRY_VERIFY(got);
    QCOMPARE(got->open, orders.snapshot());
    QVERIFY(!got->marks);
}

void OrderMemoryTest::theFirstLoadIsToDoAndNotNew()
{
    Desk desk;
    desk.load(someOrders({"a", "b"}));
    QVERIFY(desk.shows(QStringLiteral("a b"), {}, Scope::Todo));
    QVERIFY(desk.shows(QString(), {}, Scope::New));
    QCOMPARE(desk.count(Scope::Todo), 2U);
    QCOMPARE(desk.count(Scope::All), 2U);
}

void OrderMemoryTest::newOrdersAreMarkedAndCounted()
{
    Desk desk;
    desk.load(someOrders({"a", "b"}));
    desk.load(someOrders({"a", "b", "c", "d"}));
    QVERIFY(desk.shows(QStringLiteral("c d"), {}, Scope::New));
    QVERIFY(desk.shows(QStringLiteral("c"), QStringLiteral("order:=c"), Scope::New));
    QCOMPARE(desk.count(Scope::New), 2U); // outside of the filter
    QCOMPARE(desk.matching(Scope::New), 1U);
}

void OrderMemoryTest::theFilterAsksForMarks_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("new") << QStringLiteral("is:new") << QStringLiteral("n");
    QTest::newRow("changed") << QStringLiteral("is:changed") << QStringLiteral("c");
    QTest::newRow("done") << QStringLiteral("is:done") << QStringLiteral("d");
    QTest::newRow("snoozed") << QStringLiteral("is:snoozed") << QStringLiteral("s");
    QTest::newRow("asked") << QStringLiteral("is:asked") << QStringLiteral("a");
    QTest::newRow("to do") << QStringLiteral("is:todo") << QStringLiteral("a c n");
    QTest::newRow("either") << QStringLiteral("is:new,done") << QStringLiteral("d n");
    QTest::newRow("not new") << QStringLiteral("-is:new") << QStringLiteral("a c d s");
    QTest::newRow("a mark or a flag") << QStringLiteral("is:new,badmail") << QStringLiteral("n");
    QTest::newRow("new and a name") << QStringLiteral("is:new zoe") << QStringLiteral("n");
    QTest::newRow("today") << QStringLiteral("waiting:0") << QStringLiteral("a c d s n");
    QTest::newRow("over a month") << QStringLiteral("waiting:31+") << QString();
    QTest::newRow("gone") << QStringLiteral("is:gone") << QStringLiteral("g");
    QTest::newRow("not gone") << QStringLiteral("-is:gone is:new") << QStringLiteral("n");
}

void OrderMemoryTest::theFilterAsksForMarks()
{
    QFETCH(QString, filter);
    QFETCH(QString, expected);
    Desk desk;
    desk.load(someOrders({"a", "c", "d", "g", "s"}));
    desk.act({QStringLiteral("d")}, MemoryAct::MarkDone);
    desk.act({QStringLiteral("a")}, MemoryAct::MarkAsked);
    desk.act({QStringLiteral("s")}, MemoryAct::Snooze, QDateTime::currentDateTime().addDays(1));
    desk.load({orderJsonFor("a"), orderJsonFor("c", "Zo\xc3\xab", "M\xc3\xbcller", "Head nurse"), orderJsonFor("d"),
        orderJsonFor("s"), orderJsonFor("n")});
    QVERIFY(desk.shows(QStringLiteral("n"), {}, Scope::New));
    QVERIFY(desk.shows(expected, filter));
}

void OrderMemoryTest::scopesAreLookedAtBesideTheFilter()
{
    Desk desk;
    desk.load({orderJsonFor("a"), orderJsonFor("b", "Ewa", "Nowak"), orderJsonFor("c")});
    desk.act({QStringLiteral("a")}, MemoryAct::MarkDone);
    QVERIFY(desk.shows(QStringLiteral("b c"), {}, Scope::Todo));
    QVERIFY(desk.shows(QStringLiteral("c"), QStringLiteral("muller"), Scope::Todo));
    QVERIFY(desk.shows(QStringLiteral("a"), QStringLiteral("muller"), Scope::Done));
    QVERIFY(desk.shows(QStringLiteral("a c"), QStringLiteral("muller"), Scope::All));
    QCOMPARE(desk.matching(Scope::Todo), 1U);
    QCOMPARE(desk.count(Scope::Todo), 2U);
    // Facets count within the scope; without a filter all of it is known beside them.
    QVERIFY(desk.shows(QStringLiteral("b c"), {}, Scope::Todo));
    QCOMPARE(desk.list().facets.of(Facet::Integration).front(), 2U);
    QCOMPARE(desk.list().allFacets->of(Facet::Integration).front(), 3U);
}

void OrderMemoryTest::goneOrdersAreAListOfTheirOwn()
{
    Desk desk;
    desk.load({orderJsonFor("a"), orderJsonFor("b", "Ewa", "Nowak")});
    QVERIFY(desk.shows(QStringLiteral("a b")));
    desk.load({orderJsonFor("a")});
    QVERIFY(desk.shows(QStringLiteral("b"), {}, Scope::Gone));
    QVERIFY(desk.shows(QStringLiteral("b"), QStringLiteral("nowak"), Scope::Gone));
    QVERIFY(desk.shows(QString(), QStringLiteral("muller"), Scope::Gone));
    QVERIFY(desk.shows(QStringLiteral("b"), QStringLiteral("is:gone"), Scope::Todo));
    QVERIFY(desk.shows(QStringLiteral("a"), {}, Scope::Todo));
    QCOMPARE(desk.count(Scope::Gone), 1U);
    QCOMPARE(desk.count(Scope::All), 1U);
    const auto gone = desk.list().orders->gone;
    QVERIFY(!desk.list().snapshot->contains(OrderRow{gone->rows().front().first}));
}

void OrderMemoryTest::goneOrdersCanBeMarkedAndTakenBack()
{
    Desk desk;
    desk.load(someOrders({"a", "b", "c"}));
    desk.load(someOrders({"a"}));
    QVERIFY(desk.shows(QStringLiteral("b c"), {}, Scope::Gone));
    desk.memory.act(desk.list().snapshot, {desk.list().rows.front()}, MemoryAct::MarkDone);
    QVERIFY(desk.shows(QStringLiteral("b"), QStringLiteral("is:done"), Scope::Gone));
    desk.memory.undo();
    QVERIFY(desk.shows(QString(), QStringLiteral("is:done"), Scope::Gone));
    QVERIFY(desk.shows(QStringLiteral("b c"), {}, Scope::Gone));
}

void OrderMemoryTest::newOnesComeFirstWhenTheStateSorts()
{
    Desk desk;
    desk.load(someOrders({"a", "b", "c"}));
    desk.act({QStringLiteral("a")}, MemoryAct::MarkDone);
    desk.load(someOrders({"a", "b", "c", "d"}));
    desk.search().setSort({SortKey{OrderColumn::State, false}});
    QVERIFY(desk.shows(QStringLiteral("d b c a")));
    desk.search().setSort({SortKey{OrderColumn::State, true}});
    QVERIFY(desk.shows(QStringLiteral("a b c d")));
}

void OrderMemoryTest::waitingIsCounted()
{
    Desk desk;
    desk.load(someOrders({"a", "b"}));
    QVERIFY(desk.shows(QStringLiteral("a b"), QStringLiteral("waiting:0")));
    QCOMPARE(desk.list().facets.of(Facet::Waiting), (std::vector<std::uint32_t>{2, 0, 0, 0, 0}));
    QVERIFY(desk.shows(QString(), QStringLiteral("waiting:1-2")));
    QCOMPARE(desk.list().facets.of(Facet::Waiting), (std::vector<std::uint32_t>{2, 0, 0, 0, 0}));
}

void OrderMemoryTest::whatWasDoneIsTakenBack()
{
    Desk desk;
    QSignalSpy acted(&desk.memory, &OrderMemory::acted);
    QSignalSpy undone(&desk.memory, &OrderMemory::undone);
    desk.load(someOrders({"a", "b"}));
    desk.act({QStringLiteral("a"), QStringLiteral("b")}, MemoryAct::MarkDone);
    QVERIFY(desk.shows(QString(), {}, Scope::Todo));
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(acted.first().at(1).toInt(), 2);
    QCOMPARE(acted.first().at(2).toBool(), true);
    desk.memory.undo();
    QVERIFY(desk.shows(QStringLiteral("a b"), {}, Scope::Todo));
    QTRY_COMPARE(undone.size(), 1);
    QCOMPARE(undone.first().first().toInt(), 2);
    desk.memory.undo();
    QTRY_COMPARE(undone.size(), 2);
    QCOMPARE(undone.last().first().toInt(), 0);
}

void OrderMemoryTest::pagesThatComeAreMarkedAsTheyCome()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.sqlite"));
    const MemoryKey key = MemoryKey::random();
    {
        Desk desk(path, key);
        desk.load(someOrders({"a", "b"}));
        desk.act({QStringLiteral("b")}, MemoryAct::MarkDone);
        QVERIFY(desk.shows(QStringLiteral("a"), {}, Scope::Todo));
    }
    Desk desk(path, key);
    desk.orders().receive(someOrders({"b"}));
    desk.memory.setSnapshot(desk.orders().snapshot());
    QVERIFY(desk.shows(QStringLiteral("b"), {}, Scope::Done));
    desk.orders().receive(someOrders({"c", "a"}));
    desk.memory.setSnapshot(desk.orders().snapshot());
    QVERIFY(desk.shows(QStringLiteral("c"), {}, Scope::New));
    QVERIFY(desk.shows(QStringLiteral("c a"), {}, Scope::Todo));
}

void OrderMemoryTest::theLatestSnapshotIsAnswered()
{
    Desk desk;
    for (int i = 0; i < 20; ++i) {
        desk.orders().receive({orderJsonFor("o" + QByteArray::number(i))});
        desk.memory.setSnapshot(desk.orders().snapshot());
    }
    QTRY_COMPARE(desk.ids().count(QLatin1Char('o')), 20);
}

void OrderMemoryTest::closedFilesAreReadAgain()
{
    QTemporaryDir folder;
    const MemoryPlace place{QString(), MemoryKey::random(), folder.filePath(QStringLiteral("m.sqlite"))};
    Desk desk(place.path, place.key);
    desk.load(someOrders({"a"}));
    desk.act({QStringLiteral("a")}, MemoryAct::MarkDone);
    QVERIFY(desk.shows(QStringLiteral("a"), {}, Scope::Done));
    desk.memory.open({});
    QVERIFY(desk.shows(QStringLiteral("a"), {}, Scope::Todo));
    desk.memory.open({place});
    QVERIFY(desk.shows(QStringLiteral("a"), {}, Scope::Done));
}

void OrderMemoryTest::snoozeTimesAreTheNextOnes_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("on a Tuesday morning")
        << QStringLiteral("2026-11-24T09:00:00") << QStringLiteral("24 16:00 | 25 08:00 | 30 08:00");
    QTest::newRow("on a Friday evening") << QStringLiteral("2026-11-27T18:00:00")
                                         << QStringLiteral("28 08:00 | 30 08:00");
    QTest::newRow("on a Sunday") << QStringLiteral("2026-11-29T09:00:00") << QStringLiteral("29 16:00 | 30 08:00");
    QTest::newRow("before the clock goes back")
        << QStringLiteral("2026-10-24T09:00:00") << QStringLiteral("24 16:00 | 25 08:00 | 26 08:00");
    QTest::newRow("before the clock goes forward")
        << QStringLiteral("2026-03-28T18:00:00") << QStringLiteral("29 08:00 | 30 08:00");
}

void OrderMemoryTest::snoozeTimesAreTheNextOnes()
{
    QFETCH(QString, now);
    QFETCH(QString, expected);
    QDateTime time = QDateTime::fromString(now, Qt::ISODate);
    time.setTimeZone(QTimeZone("Europe/Berlin"));
    QStringList got;
    for (const SnoozeChoice& choice : snoozeChoices(time)) {
        QVERIFY(choice.until > time);
        got += choice.until.toString(QStringLiteral("dd HH:mm"));
    }
    QCOMPARE(got.join(QStringLiteral(" | ")), expected);
}

// The day on which the clock goes back has 25 hours, and is one day all the same.
void OrderMemoryTest::daysAreThoseOfTheCalendar()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    tzset();
    const MemoryClock clock = memoryClockAt(QDateTime::fromString(QStringLiteral("2026-10-26T07:00:00Z"), Qt::ISODate));
    QCOMPARE(clock.days[0], secondsAt("2026-10-25T23:00:00Z")); // Monday in winter time
    QCOMPARE(clock.days[1], secondsAt("2026-10-23T22:00:00Z")); // Saturday in summer time
    QCOMPARE(clock.day, 20'752);
    qputenv("TZ", before);
    tzset();
}

// Nothing is remembered of them, and they are told apart all the same.
void OrderMemoryTest::ordersOfAFileAreComparedWithAList()
{
    Desk desk;
    desk.memory.open({});
    desk.orders().receive(someOrders({"a", "b", "c"}));
    desk.memory.setSnapshot(desk.orders().snapshot());
    QVERIFY(desk.shows(QStringLiteral("a b c")));
    QVERIFY(!desk.list().isRemembered());
    QSignalSpy compared(&desk.memory, &OrderMemory::compared);
    desk.memory.compareWith("b\nx\nC@EXAMPLE.com");
    QVERIFY(desk.shows(QStringLiteral("b c"), QStringLiteral("is:listed")));
    QVERIFY(desk.shows(QStringLiteral("a"), QStringLiteral("is:unlisted")));
    QVERIFY(!desk.list().isRemembered());
    QTRY_COMPARE(compared.size(), 1);
    const auto result = compared.first().first().value<ComparedList>();
    QCOMPARE(result.onlyHereIds, QStringList{QStringLiteral("a")});
    QCOMPARE(result.onlyInList, QStringList{QStringLiteral("x")});
    desk.memory.compareWith("a");
    QVERIFY(desk.shows(QStringLiteral("a"), QStringLiteral("is:listed")));
    desk.memory.compareWith({});
    QVERIFY(desk.shows(QString(), QStringLiteral("is:listed")));
}

void OrderMemoryTest::tilesCountOpenOrdersBesideGoneOnes()
{
    const auto needy = [](const QByteArray& id) { return R"({"id":")" + id + R"(","candidate":{"email":"x"}})"; };
    Desk desk;
    desk.load({orderJsonFor("a"), needy("b"), needy("c"), needy("d")});
    QVERIFY(desk.shows(QStringLiteral("a b c d")));
    const FacetLists before = makeFacetLists(desk.list(), {}, {});
    QCOMPARE(before.attention, 3);
    desk.load({orderJsonFor("a"), needy("b")});
    QVERIFY(desk.shows(QStringLiteral("c d"), {}, Scope::Gone));
    const FacetLists beside = makeFacetLists(desk.list(), {}, {});
    QCOMPARE(beside.attention, 1);
    QCOMPARE(beside.jobs, 1);
    QCOMPARE(beside.candidates, 2);
    QVERIFY(desk.shows(QStringLiteral("a b")));
    QCOMPARE(makeFacetLists(desk.list(), {}, {}).attention, 1);
}

// A selection in their list would jump otherwise: the latest ones stand first.
void OrderMemoryTest::goneOrdersGetNewRowsEachTime()
{
    Desk desk;
    desk.load(someOrders({"a", "b", "c"}));
    desk.load(someOrders({"a", "b"}));
    QVERIFY(desk.shows(QStringLiteral("c"), {}, Scope::Gone));
    const OrderRow before = desk.list().rows.front();
    desk.load(someOrders({"a"}));
    QTRY_COMPARE(desk.list().rows.size(), std::size_t{2});
    const auto& moved = desk.list().moved;
    QCOMPARE(moved.size(), std::size_t{1});
    QCOMPARE(moved.front().first, before);
    QCOMPARE(desk.list().snapshot->order(moved.front().second).id(), std::string_view("c"));
}

// Each of them has names of its own.
void OrderMemoryTest::goneOrdersOfManyIntegrationsGetNewRowsEachTime()
{
    constexpr int many = 101;
    OrderMemory memory;
    std::shared_ptr<const Snapshot> gone;
    connect(&memory, &OrderMemory::ordersReady, &memory,
        [&](const std::shared_ptr<const MarkedOrders>& orders) { gone = orders->gone; });
    memory.open({MemoryPlace{QString(), MemoryKey::random(), QString()}});
    Store store;
    PageParser parser;
    const auto load = [&](const QByteArrayList& orders) {
        for (int i = 0; i < many; ++i) {
            Generation& generation = store.begin({"workday:" + std::to_string(i), "Acme"});
            store.append(generation, parser.parse(pageOf(orders).toStdString()));
            store.finish(generation);
        }
        memory.setSnapshot(store.snapshot());
        for (int i = 0; i < many; ++i)
            memory.remember(QString(), QStringLiteral("workday:%1").arg(i), LoadEnd::Complete);
    };
    load(someOrders({"a", "b", "c"}));
    load(someOrders({"a", "b"}));
    QTRY_COMPARE(gone ? gone->orderCount() : 0, std::size_t{many});
    const std::shared_ptr<const Snapshot> before = gone;
    for (int round = 0; round < 3; ++round) {
        memory.act(before, {OrderRow{before->rows().front().first}},
            round % 2 == 0 ? MemoryAct::MarkDone : MemoryAct::MarkNotDone);
        const std::shared_ptr<const Snapshot> last = gone;
        QTRY_VERIFY(gone != last);
        QVERIFY(gone->rows().front().first > last->rows().back().first
            || gone->rows().back().first < last->rows().front().first);
    }
}

void OrderMemoryTest::whatCouldNotBeOpenedIsNotForgotten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.sqlite"));
    const MemoryKey key = MemoryKey::random();
    {
        Desk desk(path, key);
        desk.load(someOrders({"a"}));
        QVERIFY(desk.shows(QStringLiteral("a")));
    }
    OrderMemory memory;
    QSignalSpy problems(&memory, &OrderMemory::problemFound);
    QSignalSpy forgotten(&memory, &OrderMemory::forgotten);
    {
        const FullDisk disk;
        memory.open({MemoryPlace{QString(), key, path}});
        QTRY_COMPARE(problems.size(), 1);
    }
    memory.forget();
    QTRY_COMPARE(forgotten.size(), 1);
    QCOMPARE(forgotten.first().first().toBool(), false);
    memory.open({});
    memory.open({MemoryPlace{QString(), key, path}});
    memory.forget();
    QTRY_COMPARE(forgotten.size(), 2);
    QCOMPARE(forgotten.last().first().toBool(), true);
}

QTEST_GUILESS_MAIN(OrderMemoryTest)
#include "tst_ordermemory.moc"
