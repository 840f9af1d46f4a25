// SPDX-License-Identifier: MIT
#include "models/ordertablemodel.h"
#include "tests/bench/allocations.h"
#include "tests/models/testorders.h"
#include "views/ordertable.h"
#include "views/theme.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

using namespace docket;
using docket::bench::Allocations;
using docket::bench::allocationsOf;

namespace {

constexpr int pageSize = 250;
constexpr int pageCount = 270; // beyond the first chunk of 65,536 orders
constexpr std::size_t compared = 60; // pages at the beginning and at the end

QByteArray numberedPage(int page)
{
    QByteArrayList orders;
    for (int at = 0; at < pageSize; ++at)
        orders += test::orderJsonFor("order-" + QByteArray::number(1'000'000 + page * pageSize + at));
    return test::pageOf(orders);
}

// A store that receives numbered pages one after the other.
class GrowingOrders
{
public:
    GrowingOrders() { m_generation = &m_store.begin({"workday:abc", "Acme"}); }

    Allocations receivePage()
    {
        const QByteArray body = numberedPage(m_pages++);
        const Page& page = m_parser.parse({body.constData(), static_cast<std::size_t>(body.size())});
        return allocationsOf([&] { m_store.append(*m_generation, page); });
    }

    std::shared_ptr<const Snapshot> snapshot() const { return m_store.snapshot(); }

    // As a filter leaves them that finds every `step`th.
    std::shared_ptr<const OrderList> list(std::uint32_t step = 1) const
    {
        auto list = std::make_shared<OrderList>();
        list->snapshot = m_store.snapshot();
        for (const Snapshot::Rows& rows : list->snapshot->rows()) {
            for (std::uint32_t at = 0; at < rows.count; at += step)
                list->rows.push_back(OrderRow{rows.first + at});
        }
        return list;
    }

private:
    Store m_store;
    PageParser m_parser;
    Generation* m_generation = nullptr;
    int m_pages = 0;
};

std::shared_ptr<const OrderList> listOfPages(int pages)
{
    GrowingOrders orders;
    for (int page = 0; page < pages; ++page)
        orders.receivePage();
    return orders.list();
}

std::size_t medianBytes(std::vector<Allocations>::const_iterator begin, std::vector<Allocations>::const_iterator end)
{
    std::vector<std::size_t> bytes;
    std::transform(begin, end, std::back_inserter(bytes), [](const Allocations& each) { return each.bytes; });
    std::nth_element(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2), bytes.end());
    return bytes[bytes.size() / 2];
}

std::size_t mostAllocations(
    std::vector<Allocations>::const_iterator begin, std::vector<Allocations>::const_iterator end)
{
    return std::max_element(begin, end, [](const Allocations& one, const Allocations& other) {
        return one.count < other.count;
    })->count;
}

// All cells of one row under one role.
Allocations rowCost(const OrderTableModel& model, int row, int role)
{
    return allocationsOf([&] {
        for (int column = 0; column < model.columnCount(); ++column)
            model.data(model.index(row, column), role);
    });
}

// Where the texts of the first and the last order of the first page lie, and their job.
std::vector<const void*> placesIn(const Snapshot& snapshot)
{
    std::vector<const void*> places;
    for (const std::uint32_t row : {0U, std::uint32_t{pageSize - 1}}) {
        const Order order = snapshot.order(OrderRow{row});
        places.insert(places.end(), {order.id().data(), order.field(OrderField::Email)->data(), &order.job()});
    }
    return places;
}

// Remembers which cells were asked for.
class AskedModel : public OrderTableModel
{
public:
    QVariant data(const QModelIndex& index, int role) const override
    {
        ++m_questions;
        m_rows.insert(index.row());
        return OrderTableModel::data(index, role);
    }
    void forget()
    {
        m_questions = 0;
        m_rows.clear();
    }
    int questions() const { return m_questions; }
    const std::set<int>& rows() const { return m_rows; }

private:
    mutable int m_questions = 0;
    mutable std::set<int> m_rows;
};

int rowsInSight(const OrderTable& table)
{
    return table.viewport()->height() / table.rowHeight(0) + 2;
}

// Painted twice at most, and no cell answers more than ten questions.
int mostQuestions(const OrderTable& table)
{
    return 2 * rowsInSight(table) * orderColumnCount * 10;
}

} // namespace

class TestGrowth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aLaterPageAllocatesNoMoreThanAnEarlyOne();
    void aPageCostsAFullStoreNoMoreThanAnEmptyOne();
    void appendingMovesNoOrder();
    void aSnapshotDoesNotGrowWithItsOrders();
    void aCellAllocatesLittle_data();
    void aCellAllocatesLittle();
    void aCellCostsTheSameInALongTable();
    void rowsOutOfSightAreNotAskedFor_data();
    void rowsOutOfSightAreNotAskedFor();
    void aFilterChangeAsksForRowsInSightOnly_data();
    void aFilterChangeAsksForRowsInSightOnly();
};

void TestGrowth::initTestCase()
{
    applyTheme(*qApp, Theme());
    // The counter itself: what it does not see, no test below could find.
    QCOMPARE(allocationsOf([] {}).count, std::size_t{0});
    QVERIFY(allocationsOf([] { QString(1000, QLatin1Char('x')); }).bytes >= 2000);
    QVERIFY(allocationsOf([] { std::vector<char>(1000); }).bytes >= 1000);
}

// A table of ids that doubles is one allocation now and then; the median page has none.
void TestGrowth::aLaterPageAllocatesNoMoreThanAnEarlyOne()
{
    GrowingOrders orders;
    std::vector<Allocations> pages;
    for (int page = 0; page < pageCount; ++page)
        pages.push_back(orders.receivePage());
    const auto early = pages.cbegin() + static_cast<std::ptrdiff_t>(compared);
    const auto late = pages.cend() - static_cast<std::ptrdiff_t>(compared);
    const std::size_t mostEarly = mostAllocations(pages.cbegin(), early);
    QVERIFY(mostAllocations(late, pages.cend()) <= mostEarly);
    QVERIFY(medianBytes(late, pages.cend()) <= std::max<std::size_t>(medianBytes(pages.cbegin(), early), 1));
}

void TestGrowth::aPageCostsAFullStoreNoMoreThanAnEmptyOne()
{
    GrowingOrders orders;
    const Allocations first = orders.receivePage();
    for (int page = 2; page < pageCount; ++page)
        orders.receivePage();
    const Allocations last = orders.receivePage();
    QVERIFY(first.count > 0);
    QVERIFY2(last.count <= first.count, qPrintable(QString::number(last.count)));
    QVERIFY2(last.bytes <= first.bytes, qPrintable(QString::number(last.bytes)));
}

// What is never moved is never copied.
void TestGrowth::appendingMovesNoOrder()
{
    GrowingOrders orders;
    orders.receivePage();
    const std::vector<const void*> early = placesIn(*orders.snapshot());
    for (int page = 1; page < pageCount; ++page)
        orders.receivePage();
    QCOMPARE(orders.snapshot()->orderCount(), std::size_t{pageSize * pageCount});
    QVERIFY(placesIn(*orders.snapshot()) == early);
}

void TestGrowth::aSnapshotDoesNotGrowWithItsOrders()
{
    GrowingOrders orders;
    orders.receivePage();
    const Allocations small = allocationsOf([&] { orders.snapshot(); });
    for (int page = 1; page < pageCount; ++page)
        orders.receivePage();
    const Allocations large = allocationsOf([&] { orders.snapshot(); });
    QCOMPARE(orders.snapshot()->orderCount(), std::size_t{pageSize * pageCount});
    QVERIFY(small.count > 0);
    // One more chunk of rows to name.
    QVERIFY2(large.bytes <= small.bytes + 512, qPrintable(QString::number(large.bytes)));
}

void TestGrowth::aCellAllocatesLittle_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("mostForARow");
    QTest::newRow("the text of nine cells") << int(Qt::DisplayRole) << 60;
    QTest::newRow("whether nine cells are empty") << int(NullRole) << 60;
    QTest::newRow("whether nine cells are quiet") << int(SecondaryRole) << 0;
    QTest::newRow("a role that the model does not have") << int(Qt::DecorationRole) << 0;
}

void TestGrowth::aCellAllocatesLittle()
{
    QFETCH(const int, role);
    QFETCH(const int, mostForARow);
    OrderTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.showResult(listOfPages(1));
    const Allocations cost = rowCost(model, 7, role);
    QVERIFY2(cost.count <= static_cast<std::size_t>(mostForARow), qPrintable(QString::number(cost.count)));
}

void TestGrowth::aCellCostsTheSameInALongTable()
{
    OrderTableModel shortTable;
    shortTable.showResult(listOfPages(1));
    OrderTableModel longTable;
    longTable.showResult(listOfPages(pageCount));
    for (const int row : {0, pageSize - 1, pageSize * pageCount / 2, pageSize * pageCount - 1}) {
        const Allocations inShort = rowCost(shortTable, row % pageSize, Qt::DisplayRole);
        const Allocations inLong = rowCost(longTable, row, Qt::DisplayRole);
        QCOMPARE(inLong.count, inShort.count);
        QCOMPARE(inLong.bytes, inShort.bytes);
    }
}

void TestGrowth::rowsOutOfSightAreNotAskedFor_data()
{
    QTest::addColumn<int>("pagesBefore");
    QTest::addColumn<int>("pagesAfter");
    QTest::newRow("the first page comes") << 0 << 1;
    QTest::newRow("a page is appended") << 20 << 21;
    QTest::newRow("a filter leaves fewer") << 20 << 10;
}

void TestGrowth::rowsOutOfSightAreNotAskedFor()
{
    QFETCH(const int, pagesBefore);
    QFETCH(const int, pagesAfter);
    AskedModel model;
    OrderTable table(model);
    table.resize(1200, 800);
    model.showResult(listOfPages(pagesBefore));
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto after = listOfPages(pagesAfter);
    model.forget();
    model.showResult(after);
    QCoreApplication::processEvents();
    table.viewport()->repaint();
    QVERIFY(model.questions() > 0);
    QVERIFY2(*model.rows().rbegin() < rowsInSight(table), qPrintable(QString::number(*model.rows().rbegin())));
    QVERIFY2(model.questions() <= mostQuestions(table), qPrintable(QString::number(model.questions())));
}

void TestGrowth::aFilterChangeAsksForRowsInSightOnly_data()
{
    QTest::addColumn<int>("stepBefore");
    QTest::addColumn<int>("stepAfter");
    QTest::addColumn<bool>("allSelected");
    QTest::newRow("a filter leaves scattered orders") << 1 << 7 << false;
    QTest::newRow("a filter leaves scattered orders of those selected") << 1 << 7 << true;
    QTest::newRow("another letter leaves others") << 3 << 5 << false;
    QTest::newRow("the filter is cleared") << 7 << 1 << false;
    QTest::newRow("the filter is cleared around those selected") << 7 << 1 << true;
}

// Scrolled to the end, so that current, first and shown rows are different ones.
void TestGrowth::aFilterChangeAsksForRowsInSightOnly()
{
    QFETCH(const int, stepBefore);
    QFETCH(const int, stepAfter);
    QFETCH(const bool, allSelected);
    GrowingOrders orders;
    for (int page = 0; page < 40; ++page)
        orders.receivePage();
    AskedModel model;
    OrderTable table(model);
    table.resize(1200, 800);
    model.showResult(orders.list(static_cast<std::uint32_t>(stepBefore)));
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.scrollToBottom();
    if (allSelected)
        table.selectAll();
    QCoreApplication::processEvents();
    model.forget();
    model.showResult(orders.list(static_cast<std::uint32_t>(stepAfter)));
    QCoreApplication::processEvents();
    table.viewport()->repaint();
    QVERIFY(model.questions() > 0);
    const int first = table.rowAt(0);
    const auto inSight = [&](int row) { return row >= first - 1 && row <= first + rowsInSight(table); };
    QVERIFY(std::all_of(model.rows().begin(), model.rows().end(), inSight));
    QVERIFY2(model.questions() <= mostQuestions(table), qPrintable(QString::number(model.questions())));
}

QTEST_MAIN(TestGrowth)
#include "tst_growth.moc"
