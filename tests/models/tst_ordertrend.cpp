// SPDX-License-Identifier: MIT
#include "models/memory/memoryworker.h"
#include "models/memory/ordermemory.h"
#include "models/memory/ordertrend.h"
#include "tests/models/memorystory.h"

#include <QSignalSpy>
#include <QTest>

using namespace docket;
using namespace docket::test;

// How many orders were open, day by day, as far as this computer saw.
class OrderTrendTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysAreSummedWhereAllAreKnown_data();
    void daysAreSummedWhereAllAreKnown();
    void onlyTheLastDaysAreTold();
    void integrationsThatAreNotLoadedAnyMoreAreLeftOut();
    void loadsWithUnreadableOrdersCountToo();
    void theMemoryTellsIt();
};

namespace {

// "20:7 21:- 22:9"
QString trendWords(const std::vector<TrendDay>& trend)
{
    QStringList words;
    for (const TrendDay& day : trend)
        words += QStringLiteral("%1:%2").arg(day.day).arg(day.open ? QString::number(*day.open) : QStringLiteral("-"));
    return words.join(QLatin1Char(' '));
}

} // namespace

void OrderTrendTest::daysAreSummedWhereAllAreKnown_data()
{
    QTest::addColumn<QList<QMap<int, int>>>("integrations");
    QTest::addColumn<QString>("expected");
    using Days = QMap<int, int>;
    QTest::newRow("nothing yet") << QList<Days>{} << QString();
    QTest::newRow("today") << QList<Days>{{{103, 5}}} << QStringLiteral("103:5");
    QTest::newRow("a week-end without a load")
        << QList<Days>{{{100, 5}, {103, 7}}} << QStringLiteral("100:5 101:- 102:- 103:7");
    QTest::newRow("two together") << QList<Days>{{{102, 5}, {103, 7}}, {{102, 10}, {103, 20}}}
                                  << QStringLiteral("102:15 103:27");
    QTest::newRow("one of them failed on a day")
        << QList<Days>{{{101, 5}, {102, 6}, {103, 7}}, {{101, 10}, {103, 20}}} << QStringLiteral("101:15 102:- 103:27");
    QTest::newRow("one came later") << QList<Days>{{{101, 5}, {102, 6}, {103, 7}}, {{103, 20}}}
                                    << QStringLiteral("101:5 102:6 103:27");
    QTest::newRow("not loaded today") << QList<Days>{{{101, 5}, {102, 6}}} << QStringLiteral("101:5 102:6 103:-");
}

void OrderTrendTest::daysAreSummedWhereAllAreKnown()
{
    using Days = QMap<int, int>;
    QFETCH(QList<Days>, integrations);
    QFETCH(QString, expected);
    std::vector<OpenByDay> all;
    for (const Days& days : integrations) {
        OpenByDay one;
        for (auto day = days.cbegin(); day != days.cend(); ++day)
            one[day.key()] = static_cast<std::uint32_t>(day.value());
        all.push_back(one);
    }
    QCOMPARE(trendWords(orderTrend(all, 103)), expected);
}

void OrderTrendTest::onlyTheLastDaysAreTold()
{
    const std::vector<TrendDay> trend = orderTrend({{{1, 1}, {500, 2}}}, 500);
    QCOMPARE(static_cast<int>(trend.size()), trendDays);
    QCOMPARE(trend.front().day, 500 - trendDays + 1);
    QCOMPARE(trend.back(), (TrendDay{500, 2U}));
}

void OrderTrendTest::integrationsThatAreNotLoadedAnyMoreAreLeftOut()
{
    MemoryRun first(MemoryKey::random(), MemoryFile::inMemory(MemoryKey::random()), monday);
    first.load({orderJsonFor("a")}, MemoryRun::End::Complete, "workday:abc");
    first.load({orderJsonFor("b"), orderJsonFor("c")}, MemoryRun::End::Complete, "workday:xyz");
    QCOMPARE(first.ledger().openByDay().size(), std::size_t{2});
    QCOMPARE(trendWords(orderTrend(first.ledger().openByDay(), first.clock().day)),
        QStringLiteral("%1:3").arg(first.clock().day));
}

// They reach their end, and what comes after them is new; only what is gone is not known.
void OrderTrendTest::loadsWithUnreadableOrdersCountToo()
{
    MemoryRun first(MemoryKey::random(), MemoryFile::inMemory(MemoryKey::random()), monday);
    first.load({orderJsonFor("a"), orderJsonFor("b")}, MemoryRun::End::Unreadable);
    QCOMPARE(first.marks(), QStringLiteral("a, b"));
    first.load({orderJsonFor("b"), orderJsonFor("c")}, MemoryRun::End::Unreadable);
    QCOMPARE(first.marks(), QStringLiteral("b, c new"));
    QCOMPARE(first.goneCount(), 0);
    QCOMPARE(first.ledger().days().back().open, 2U);
    first.setTime(tuesday);
    first.load({orderJsonFor("b"), orderJsonFor("c")});
    QCOMPARE(first.goneCount(), 1);
    QCOMPARE(first.ledger().goneOrders().orders.front().note.lastSeen, secondsAt(monday));
}

void OrderTrendTest::theMemoryTellsIt()
{
    OrderMemory memory;
    QSignalSpy told(&memory, &OrderMemory::trendChanged);
    memory.open({MemoryPlace{QString(), MemoryKey::random(), {}}});
    Orders orders;
    orders.refreshWith({orderJsonFor("a"), orderJsonFor("b")});
    memory.setSnapshot(orders.snapshot());
    memory.remember(QString(), QStringLiteral("workday:abc"), LoadEnd::Complete);
    QTRY_COMPARE(memory.trend(), (QList<TrendDay>{{currentMemoryClock().day, 2U}}));
    orders.refreshWith({orderJsonFor("a")});
    memory.setSnapshot(orders.snapshot());
    memory.remember(QString(), QStringLiteral("workday:abc"), LoadEnd::Complete);
    QTRY_COMPARE(memory.trend(), (QList<TrendDay>{{currentMemoryClock().day, 1U}}));
    QCOMPARE(told.size(), 2);
    memory.open({});
    QTRY_VERIFY(memory.trend().isEmpty());
}

QTEST_GUILESS_MAIN(OrderTrendTest)
#include "tst_ordertrend.moc"
