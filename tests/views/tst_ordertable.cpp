// SPDX-License-Identifier: MIT
#include "models/ordertablemodel.h"
#include "tests/views/orderlists.h"
#include "tests/views/partprobe.h"
#include "views/orderheader.h"
#include "views/ordertable.h"
#include "views/tablestate.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace docket;
using namespace docket::test;

namespace {

constexpr int rowHeight = 30;

// Counts what a view asks of it.
class CountingModel final : public OrderTableModel
{
public:
    using OrderTableModel::OrderTableModel;

    QVariant data(const QModelIndex& index, int role) const override
    {
        ++asked;
        return OrderTableModel::data(index, role);
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        ++asked;
        return OrderTableModel::flags(index);
    }
    mutable qint64 asked = 0;
};

// A table of some orders in a window.
struct Shown
{
    explicit Shown(int count, QSize size = {900, 300})
    {
        orders.receive(smallOrders(count));
        all = orders.list();
        model.showResult(all);
        window.resize(size);
        table.resize(size);
        window.show();
        window.activateWindow();
    }
    void filterTo(const std::vector<std::size_t>& positions) { model.showResult(only(*all, positions)); }
    void select(int row)
    {
        table.selectionModel()->setCurrentIndex(
            model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void alsoSelect(int row)
    {
        table.selectionModel()->setCurrentIndex(
            model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    std::string current() const { return idOf(*model.list(), table.currentOrder().value()); }
    std::string atTop() const { return idOf(*model.list(), model.rowAt(table.rowAt(0))); }
    std::vector<std::string> selected() const
    {
        std::vector<std::string> ids;
        for (const int position : table.selectedPositions())
            ids.push_back(idOf(*model.list(), model.rowAt(position)));
        return ids;
    }

    Orders orders;
    CountingModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QWidget window;
    OrderTable table{model, &window};
    std::shared_ptr<const OrderList> all;
};

using Ids = std::vector<std::string>;

} // namespace

// The table of orders: places that outlive a new result, keys, widths, names.
class OrderTableTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstResultSelectsTheFirstOrder();
    void theFirstOrderStaysCurrentWhileTheFirstLoadLasts();
    void aSettledTableKeepsTheOrderThatIsCurrent();
    void selectionAndCurrentOrderOutliveAFilter();
    void hiddenSelectionIsCountedAndComesBack();
    void hiddenSelectionComesBackWhenTheListOnlyGrows();
    void newSelectionForgetsTheHiddenOne();
    void aSingleOrderThatIsHiddenHandsOverToTheNext();
    void filterWithoutAMatchKeepsTheSelectionToo();
    void hiddenSelectionFollowsARefresh_data();
    void hiddenSelectionFollowsARefresh();
    void growthAtTheEndMovesNothing();
    void refreshKeepsPlacesById();
    void refreshedAwayOrderIsNotSelectedElsewhere();
    void sortKeepsPlacesById();
    void headerClickSortsUpDownAndNot();
    void headerClickWithShiftAddsAColumn();
    void scrollFollowsTheOrderAtTheTop();
    void tableAtItsTopStaysThere();
    void homeAndEndLeadToTheFirstAndLastOrder();
    void upFromTheFirstRowLeadsToTheFilter();
    void upInTheMiddleStaysInTheTable();
    void returnLeadsToTheDetail();
    void copyKeyAsksForACopy();
    void tabLeavesTheTable();
    void emptyTableTakesEveryKey();
    void selectingAllAsksForNoCell();
    void hugeSelectionOutlivesAFilterWithoutAskingForACell();
    void recruiterHasAColumnFrom820();
    void columnsFillTheWidthExactly();
    void widthsThePersonChoseAreKept();
    void theArrangementIsWrittenByNames_data();
    void theArrangementIsWrittenByNames();
    void theArrangementIsPutBack();
    void aColumnIsShownAndHiddenByTheMenu();
    void theLastColumnCannotGo();
    void resetBringsTheDefaultColumnsBack();
    void whatIsInSightIsTold();
    void theMenuKeyAsksForTheCurrentCell();
    void toolTipComesOnlyWhereTextIsCut();
    void toolTipShowsMarkupAsItIs();
    void tableAndRowsAreNamed();
};

void OrderTableTest::initTestCase()
{
    applyTheme(*qApp, Theme(Scheme::Light, 13));
    QAccessible::setActive(true); // a screen reader must not make it slow
}

void OrderTableTest::firstResultSelectsTheFirstOrder()
{
    const Shown shown(3);
    QCOMPARE(shown.current(), std::string("o0"));
    QCOMPARE(shown.selected(), Ids{"o0"});
    QCOMPARE(shown.table.selectedCount(), 1);
}

// Rows of later pages may stand before those of the first one.
void OrderTableTest::theFirstOrderStaysCurrentWhileTheFirstLoadLasts()
{
    Shown shown(10);
    shown.filterTo({4, 5});
    QCOMPARE(shown.current(), std::string("o4"));
    shown.filterTo({2, 4, 5});
    QCOMPARE(shown.current(), std::string("o2"));
    QCOMPARE(shown.selected(), Ids{"o2"});
    shown.select(1); // the person's choice
    shown.filterTo({1, 2, 4, 5});
    QCOMPARE(shown.current(), std::string("o4"));
}

void OrderTableTest::aSettledTableKeepsTheOrderThatIsCurrent()
{
    Shown shown(10);
    shown.filterTo({4, 5});
    shown.table.settleSoon();
    QTRY_VERIFY([&] { // once it is settled, what comes before the first order does not take its place
        shown.filterTo({4, 5});
        shown.filterTo({2, 4, 5});
        return shown.current() == "o4";
    }());
}

void OrderTableTest::selectionAndCurrentOrderOutliveAFilter()
{
    Shown shown(10);
    shown.select(4);
    shown.alsoSelect(7);
    shown.filterTo({2, 4, 7});
    QCOMPARE(shown.selected(), (Ids{"o4", "o7"}));
    QCOMPARE(shown.current(), std::string("o7"));
    QCOMPARE(shown.table.hiddenSelectedCount(), 0);
    shown.model.showResult(shown.all);
    QCOMPARE(shown.selected(), (Ids{"o4", "o7"}));
    QCOMPARE(shown.current(), std::string("o7"));
}

void OrderTableTest::hiddenSelectionIsCountedAndComesBack()
{
    Shown shown(10);
    shown.select(4);
    shown.alsoSelect(7);
    QSignalSpy changed(&shown.table, &OrderTable::selectedOrdersChanged);
    shown.filterTo({1, 7});
    QCOMPARE(shown.table.selectedCount(), 1);
    QCOMPARE(shown.table.hiddenSelectedCount(), 1);
    QVERIFY(!changed.isEmpty());
    shown.filterTo({1, 2}); // a second filter hides the other one, too
    QCOMPARE(shown.table.selectedCount(), 0);
    QCOMPARE(shown.table.hiddenSelectedCount(), 2);
    shown.filterTo({0, 4, 7, 9});
    QCOMPARE(shown.selected(), (Ids{"o4", "o7"}));
    QCOMPARE(shown.table.hiddenSelectedCount(), 0);
}

// What the filter left stands at the start of the full list, so that the model only
// inserts rows.
void OrderTableTest::hiddenSelectionComesBackWhenTheListOnlyGrows()
{
    Shown shown(6);
    shown.select(1);
    shown.alsoSelect(5);
    shown.filterTo({0, 1, 2});
    QCOMPARE(shown.table.hiddenSelectedCount(), 1);
    QSignalSpy inserted(&shown.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&shown.table, &OrderTable::selectedOrdersChanged);
    shown.model.showResult(shown.all);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(shown.selected(), (Ids{"o1", "o5"}));
    QCOMPARE(shown.table.hiddenSelectedCount(), 0);
    QVERIFY(!changed.isEmpty());
}

void OrderTableTest::newSelectionForgetsTheHiddenOne()
{
    Shown shown(10);
    shown.select(4);
    shown.alsoSelect(5);
    shown.filterTo({1, 2});
    QCOMPARE(shown.table.hiddenSelectedCount(), 2);
    shown.select(1);
    QCOMPARE(shown.table.hiddenSelectedCount(), 0);
    shown.model.showResult(shown.all);
    QCOMPARE(shown.selected(), Ids{"o2"});
}

// Typing a filter leaves no order behind that nobody sees, and that keys would be about.
void OrderTableTest::aSingleOrderThatIsHiddenHandsOverToTheNext()
{
    Shown shown(10);
    shown.select(4);
    shown.filterTo({1, 2});
    QCOMPARE(shown.table.hiddenSelectedCount(), 0);
    QCOMPARE(shown.selected(), Ids{"o1"});
    QCOMPARE(shown.current(), std::string("o1"));
    shown.filterTo({}); // nothing to hand over to
    shown.model.showResult(shown.all);
    QCOMPARE(shown.selected(), Ids{"o1"});
    QCOMPARE(shown.current(), std::string("o1"));
}

void OrderTableTest::filterWithoutAMatchKeepsTheSelectionToo()
{
    Shown shown(10);
    shown.select(4);
    shown.alsoSelect(5);
    shown.filterTo({});
    QVERIFY(!shown.table.currentOrder());
    QCOMPARE(shown.table.hiddenSelectedCount(), 2);
    shown.model.showResult(shown.all);
    QCOMPARE(shown.selected(), (Ids{"o4", "o5"}));
    QCOMPARE(shown.current(), std::string("o5"));
}

// What is selected and not shown has the names of the refreshed rows, and none once it is gone.
void OrderTableTest::hiddenSelectionFollowsARefresh_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("the filter shows an order") << false;
    QTest::newRow("the filter shows none") << true;
}

void OrderTableTest::hiddenSelectionFollowsARefresh()
{
    QFETCH(bool, isEmpty);
    Shown shown(10);
    shown.select(5);
    shown.alsoSelect(4);
    shown.filterTo(isEmpty ? std::vector<std::size_t>() : std::vector<std::size_t>{1});
    shown.orders.finish();
    QByteArrayList later = smallOrders(10);
    later.remove(5);
    later.prepend(R"({"id":"new"})");
    shown.orders.refreshWith(later);
    const auto all = refreshed(*shown.all, *shown.orders.list());
    auto filtered = std::make_shared<OrderList>(*all);
    filtered->rows = isEmpty ? std::vector<OrderRow>() : std::vector<OrderRow>{all->rows[2]};
    shown.model.showResult(filtered);
    QCOMPARE(shown.table.hiddenSelectedCount(), 1);
    auto unfiltered = std::make_shared<OrderList>(*all);
    unfiltered->moved.clear();
    shown.model.showResult(unfiltered);
    QCOMPARE(shown.selected(), Ids{"o4"});
    QCOMPARE(shown.current(), isEmpty ? std::string("o4") : std::string("o1"));
}

void OrderTableTest::growthAtTheEndMovesNothing()
{
    Shown shown(40);
    shown.select(20);
    shown.table.verticalScrollBar()->setValue(12 * rowHeight + 7);
    QByteArrayList more;
    for (int i = 40; i < 60; ++i)
        more += R"({"id":"o)" + QByteArray::number(i) + R"("})";
    shown.orders.receive(more);
    shown.model.showResult(shown.orders.list());
    QCOMPARE(shown.model.rowCount(), 60);
    QCOMPARE(shown.current(), std::string("o20"));
    QCOMPARE(shown.selected(), Ids{"o20"});
    QCOMPARE(shown.table.verticalScrollBar()->value(), 12 * rowHeight + 7);
}

void OrderTableTest::sortKeepsPlacesById()
{
    Shown shown(40);
    shown.select(3);
    shown.alsoSelect(30);
    auto reversed = std::make_shared<OrderList>(*shown.all);
    reversed->ascending = reversed->rows;
    std::reverse(reversed->rows.begin(), reversed->rows.end());
    for (std::uint32_t i = 0; i < 40; ++i)
        reversed->positions.push_back(39 - i);
    shown.model.showResult(reversed);
    QCOMPARE(shown.current(), std::string("o30"));
    QCOMPARE(shown.selected(), (Ids{"o30", "o3"}));
    QCOMPARE(shown.table.selectedPositions(), (std::vector<int>{9, 36}));
    shown.model.showResult(shown.all);
    QCOMPARE(shown.current(), std::string("o30"));
    QCOMPARE(shown.selected(), (Ids{"o3", "o30"}));
}

namespace {

void clickHeader(OrderTable& table, OrderColumn column, Qt::KeyboardModifiers modifiers = {})
{
    QHeaderView& header = *table.horizontalHeader();
    const int middle = header.sectionViewportPosition(static_cast<int>(column)) + 20;
    QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers, {middle, header.height() / 2});
}

} // namespace

void OrderTableTest::headerClickSortsUpDownAndNot()
{
    Shown shown(3);
    QList<SortKey> keys;
    connect(&shown.table, &OrderTable::sortChanged, this, [&keys](const QList<SortKey>& changed) { keys = changed; });
    const QHeaderView& header = *shown.table.horizontalHeader();
    QCOMPARE(header.sortIndicatorSection(), -1);
    clickHeader(shown.table, OrderColumn::Job);
    QVERIFY((keys == QList<SortKey>{{OrderColumn::Job, false}}));
    QCOMPARE(header.sortIndicatorSection(), static_cast<int>(OrderColumn::Job));
    QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
    clickHeader(shown.table, OrderColumn::Job);
    QVERIFY((keys == QList<SortKey>{{OrderColumn::Job, true}}));
    QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
    clickHeader(shown.table, OrderColumn::Job);
    QVERIFY(keys.isEmpty());
    QCOMPARE(header.sortIndicatorSection(), -1);
    clickHeader(shown.table, OrderColumn::Job);
    clickHeader(shown.table, OrderColumn::Candidate);
    QVERIFY((keys == QList<SortKey>{{OrderColumn::Candidate, false}}));
}

void OrderTableTest::headerClickWithShiftAddsAColumn()
{
    Shown shown(3);
    QList<SortKey> keys;
    connect(&shown.table, &OrderTable::sortChanged, this, [&keys](const QList<SortKey>& changed) { keys = changed; });
    clickHeader(shown.table, OrderColumn::Job);
    clickHeader(shown.table, OrderColumn::Candidate, Qt::ShiftModifier);
    QVERIFY((keys == QList<SortKey>{{OrderColumn::Job, false}, {OrderColumn::Candidate, false}}));
    QCOMPARE(shown.table.horizontalHeader()->sortIndicatorSection(), static_cast<int>(OrderColumn::Job));
    clickHeader(shown.table, OrderColumn::Candidate, Qt::ShiftModifier);
    QVERIFY((keys == QList<SortKey>{{OrderColumn::Job, false}, {OrderColumn::Candidate, true}}));
    clickHeader(shown.table, OrderColumn::Job, Qt::ShiftModifier);
    clickHeader(shown.table, OrderColumn::Job, Qt::ShiftModifier);
    QVERIFY((keys == QList<SortKey>{{OrderColumn::Candidate, true}}));
}

void OrderTableTest::refreshKeepsPlacesById()
{
    Shown shown(40);
    shown.select(20);
    shown.alsoSelect(30);
    shown.table.verticalScrollBar()->setValue(12 * rowHeight);
    QByteArrayList later = smallOrders(40);
    later.remove(0, 5); // done since
    later.prepend(R"({"id":"new"})");
    shown.orders.finish();
    shown.orders.refreshWith(later);
    shown.model.showResult(refreshed(*shown.all, *shown.orders.list()));
    QCOMPARE(shown.selected(), (Ids{"o20", "o30"}));
    QCOMPARE(shown.current(), std::string("o30"));
    QCOMPARE(shown.atTop(), std::string("o12"));
}

void OrderTableTest::refreshedAwayOrderIsNotSelectedElsewhere()
{
    Shown shown(5);
    shown.select(4);
    shown.orders.finish();
    shown.orders.refreshWith(smallOrders(3));
    shown.model.showResult(refreshed(*shown.all, *shown.orders.list()));
    QCOMPARE(shown.current(), std::string("o0")); // the detail belongs to a row in sight
    QVERIFY(!shown.table.selectionModel()->isRowSelected(1));
    QVERIFY(!shown.table.selectionModel()->isRowSelected(2));
}

void OrderTableTest::scrollFollowsTheOrderAtTheTop()
{
    Shown shown(100);
    shown.table.verticalScrollBar()->setValue(50 * rowHeight);
    QCOMPARE(shown.atTop(), std::string("o50"));
    std::vector<std::size_t> even;
    for (std::size_t i = 0; i < 100; i += 2)
        even.push_back(i);
    shown.filterTo(even);
    QCOMPARE(shown.atTop(), std::string("o50"));
    shown.model.showResult(shown.all);
    QCOMPARE(shown.atTop(), std::string("o50"));
}

void OrderTableTest::tableAtItsTopStaysThere()
{
    Shown shown(100);
    shown.select(60);
    shown.table.verticalScrollBar()->setValue(0);
    shown.orders.finish();
    QByteArrayList later = smallOrders(100);
    later.prepend(R"({"id":"new"})");
    shown.orders.refreshWith(later);
    shown.model.showResult(refreshed(*shown.all, *shown.orders.list()));
    QCOMPARE(shown.table.verticalScrollBar()->value(), 0);
    QCOMPARE(shown.atTop(), std::string("new"));
}

void OrderTableTest::homeAndEndLeadToTheFirstAndLastOrder()
{
    Shown shown(50);
    shown.select(20);
    QTest::keyClick(&shown.table, Qt::Key_End);
    QCOMPARE(shown.current(), std::string("o49"));
    QCOMPARE(shown.selected(), Ids{"o49"});
    QTest::keyClick(&shown.table, Qt::Key_Home);
    QCOMPARE(shown.current(), std::string("o0"));
    QTest::keyClick(&shown.table, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(shown.table.selectedCount(), 50);
}

void OrderTableTest::upFromTheFirstRowLeadsToTheFilter()
{
    Shown shown(3);
    QSignalSpy left(&shown.table, &OrderTable::leftForFilter);
    QTest::keyClick(&shown.table, Qt::Key_Up);
    QCOMPARE(left.size(), 1);
    QTest::keyClick(&shown.table, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(left.size(), 1);
}

void OrderTableTest::upInTheMiddleStaysInTheTable()
{
    Shown shown(3);
    shown.select(2);
    QSignalSpy left(&shown.table, &OrderTable::leftForFilter);
    QTest::keyClick(&shown.table, Qt::Key_Up);
    QCOMPARE(left.size(), 0);
    QCOMPARE(shown.current(), std::string("o1"));
}

void OrderTableTest::returnLeadsToTheDetail()
{
    Shown shown(3);
    QSignalSpy asked(&shown.table, &OrderTable::detailRequested);
    QTest::keyClick(&shown.table, Qt::Key_Return);
    QTest::keyClick(&shown.table, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(asked.size(), 2);
}

void OrderTableTest::copyKeyAsksForACopy()
{
    Shown shown(3);
    QSignalSpy asked(&shown.table, &OrderTable::copyRequested);
    QTest::keyClick(&shown.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
}

void OrderTableTest::tabLeavesTheTable()
{
    Shown shown(3);
    QWidget after(&shown.window);
    after.setFocusPolicy(Qt::StrongFocus);
    after.show();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.table.setFocus();
    QTest::keyClick(&shown.table, Qt::Key_Tab);
    QVERIFY(after.hasFocus());
}

void OrderTableTest::emptyTableTakesEveryKey()
{
    Shown shown(3);
    shown.filterTo({});
    for (const Qt::Key key :
        {Qt::Key_Home, Qt::Key_End, Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_A})
        QTest::keyClick(&shown.table, key);
    shown.table.selectAll();
    QVERIFY(!shown.table.currentOrder());
    QVERIFY(shown.table.selectedPositions().empty());
}

void OrderTableTest::selectingAllAsksForNoCell()
{
    Shown shown(100'000);
    shown.model.asked = 0;
    shown.table.selectAll();
    QCOMPARE(shown.table.selectedCount(), 100'000);
    QVERIFY2(shown.model.asked < 100, qPrintable(QString::number(shown.model.asked)));
    // What is in sight is painted, nothing else.
    shown.table.viewport()->repaint();
    QVERIFY2(shown.model.asked < 1'000, qPrintable(QString::number(shown.model.asked)));
}

void OrderTableTest::hugeSelectionOutlivesAFilterWithoutAskingForACell()
{
    Shown shown(100'000);
    shown.table.selectAll();
    std::vector<std::size_t> even;
    for (std::size_t i = 0; i < 100'000; i += 2)
        even.push_back(i);
    const std::shared_ptr<const OrderList> fewer = only(*shown.all, even);
    shown.model.showResult(fewer);
    QCOMPARE(shown.table.selectedCount(), 50'000);
    QCOMPARE(shown.table.hiddenSelectedCount(), 50'000);
    QCOMPARE(shown.table.selectionModel()->selection().size(), 1); // one range, not one a row
    shown.model.asked = 0;
    shown.model.showResult(shown.all);
    QCOMPARE(shown.table.selectedCount(), 100'000);
    QVERIFY2(shown.model.asked < 1'000, qPrintable(QString::number(shown.model.asked)));
}

void OrderTableTest::recruiterHasAColumnFrom820()
{
    Shown shown(3);
    const QList<OrderColumn> four{
        OrderColumn::Candidate, OrderColumn::Job, OrderColumn::Package, OrderColumn::Location};
    const int frame = shown.table.width() - shown.table.viewport()->width();
    shown.table.resize(819 + frame, 300);
    QCOMPARE(shown.table.viewport()->width(), 819);
    QCOMPARE(shown.table.visibleColumns(), four);
    shown.table.resize(820 + frame, 300);
    QCOMPARE(shown.table.visibleColumns(), four + QList<OrderColumn>{OrderColumn::Recruiter});
    shown.table.resize(819 + frame, 300);
    QCOMPARE(shown.table.visibleColumns(), four);
}

void OrderTableTest::columnsFillTheWidthExactly()
{
    Shown shown(100);
    for (const int width : {300, 640, 671, 819, 820, 1333}) {
        shown.table.resize(width, 300);
        QTRY_COMPARE(shown.table.horizontalHeader()->length(), shown.table.viewport()->width());
        QTRY_VERIFY(!shown.table.horizontalScrollBar()->isVisible());
    }
}

void OrderTableTest::widthsThePersonChoseAreKept()
{
    Shown shown(3);
    shown.table.horizontalHeader()->resizeSection(0, 333);
    shown.table.resize(1100, 300);
    QCOMPARE(shown.table.columnWidth(0), 333);
}

void OrderTableTest::theArrangementIsWrittenByNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("understood");
    const auto row = [](const char* name, const char* text, const char* understood) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(understood);
    };
    row("columns and sorting", "columns=job:300,candidate:200;sort=job-,candidate",
        "columns=job:300,candidate:200;sort=job-,candidate");
    row("nothing", "", "columns=;sort=");
    row("columns of another version are left out", "columns=job:300,salary:90;sort=salary,job",
        "columns=job:300;sort=job");
    row("a column that comes twice counts once", "columns=job:300,job:100;sort=job,job-", "columns=job:300;sort=job");
    row("widths are kept within a window",
        "columns=job:1,candidate:99999,phone:x;sort=", "columns=job:48,candidate:2000,phone:160;sort=");
    row("what is no arrangement", "=;,:;columns;sort;;columns=;x=1", "columns=;sort=");
}

void OrderTableTest::theArrangementIsWrittenByNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, understood);
    QCOMPARE(toText(tableStateFrom(text)), understood);
}

void OrderTableTest::theArrangementIsPutBack()
{
    Shown shown(3);
    QList<SortKey> keys;
    connect(&shown.table, &OrderTable::sortChanged, this, [&keys](const QList<SortKey>& changed) { keys = changed; });
    const QString defaults = shown.table.tableState();
    QCOMPARE(defaults, QStringLiteral("columns=;sort="));
    const QString own = QStringLiteral("columns=job:300,phone:150,candidate:200;sort=job-");
    shown.table.setTableState(own);
    QCOMPARE(shown.table.tableState(), own);
    QCOMPARE(shown.table.visibleColumns(),
        (QList<OrderColumn>{OrderColumn::Job, OrderColumn::Phone, OrderColumn::Candidate}));
    QVERIFY((keys == QList<SortKey>{{OrderColumn::Job, true}}));
    shown.table.setTableState(defaults);
    QCOMPARE(shown.table.tableState(), defaults);
    QCOMPARE(shown.table.visibleColumns().first(), OrderColumn::Candidate);
    QVERIFY(keys.isEmpty());
}

namespace {

QAction* entryNamed(const QMenu& menu, const QString& text)
{
    const QList<QAction*> entries = menu.actions();
    for (QAction* entry : entries) {
        if (entry->text() == text)
            return entry;
    }
    return nullptr;
}

} // namespace

void OrderTableTest::aColumnIsShownAndHiddenByTheMenu()
{
    Shown shown(3);
    const QSignalSpy changed(&shown.table, &OrderTable::tableStateChanged);
    QMenu menu;
    shown.table.header().fillColumnsMenu(menu);
    entryNamed(menu, QStringLiteral("Phone"))->trigger();
    QVERIFY(shown.table.visibleColumns().contains(OrderColumn::Phone));
    QVERIFY(shown.table.columnWidth(static_cast<int>(OrderColumn::Phone)) >= 100);
    entryNamed(menu, QStringLiteral("Package"))->trigger();
    QVERIFY(!shown.table.visibleColumns().contains(OrderColumn::Package));
    QVERIFY(changed.size() >= 2);
    shown.table.resize(1100, 300); // what a person chose does not follow the width
    QVERIFY(shown.table.visibleColumns().contains(OrderColumn::Phone));
}

void OrderTableTest::theLastColumnCannotGo()
{
    Shown shown(3);
    shown.table.setTableState(QStringLiteral("columns=job:300"));
    QMenu menu;
    shown.table.header().fillColumnsMenu(menu);
    QVERIFY(!entryNamed(menu, QStringLiteral("Job"))->isEnabled());
    QVERIFY(entryNamed(menu, QStringLiteral("Phone"))->isEnabled());
}

void OrderTableTest::resetBringsTheDefaultColumnsBack()
{
    Shown shown(3);
    const QList<OrderColumn> defaults = shown.table.visibleColumns();
    shown.table.setTableState(QStringLiteral("columns=job:300;sort=job"));
    QMenu menu;
    shown.table.header().fillColumnsMenu(menu);
    entryNamed(menu, QStringLiteral("Reset columns"))->trigger();
    QCOMPARE(shown.table.visibleColumns(), defaults);
    QCOMPARE(shown.table.header().sortKeys().size(), 1); // columns only
}

void OrderTableTest::whatIsInSightIsTold()
{
    Shown shown(100);
    QSignalSpy told(&shown.table, &OrderTable::sightChanged);
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.last().at(0).toInt(), 0);
    const int last = told.last().at(1).toInt();
    QVERIFY(last > 3 && last < 12);
    told.clear();
    shown.table.verticalScrollBar()->setValue(40 * rowHeight);
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.last().at(0).toInt(), 40);
    told.clear();
    shown.filterTo({1, 2});
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.last().at(1).toInt(), 1);
}

void OrderTableTest::theMenuKeyAsksForTheCurrentCell()
{
    Shown shown(5);
    shown.select(2);
    QSignalSpy asked(&shown.table, &OrderTable::menuRequested);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(shown.table.viewport(), &byKey);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.last().at(0).toModelIndex().row(), 2);
    const QPoint below(20, 5 * rowHeight + 20);
    QContextMenuEvent onNothing(QContextMenuEvent::Mouse, below, shown.table.viewport()->mapToGlobal(below));
    QApplication::sendEvent(shown.table.viewport(), &onNothing);
    QCOMPARE(asked.size(), 1);
}

void OrderTableTest::toolTipComesOnlyWhereTextIsCut()
{
    Shown shown(0);
    shown.orders.receive({orderJsonFor("a", "Zoë", "Müller", QByteArray(200, 'j')), orderJsonFor("b")});
    shown.model.showResult(shown.orders.list());
    QTRY_VERIFY(shown.table.isVisible());
    const auto hoverOver = [&](int row, int column) {
        const QPoint at = shown.table.visualRect(shown.model.index(row, column)).center();
        QHelpEvent event(QEvent::ToolTip, at, shown.table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(shown.table.viewport(), &event);
    };
    hoverOver(0, static_cast<int>(OrderColumn::Job));
    QVERIFY(QToolTip::text().contains(QString(50, QLatin1Char('j'))));
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
    hoverOver(1, static_cast<int>(OrderColumn::Job));
    QVERIFY(!QToolTip::isVisible());
}

void OrderTableTest::toolTipShowsMarkupAsItIs()
{
    Shown shown(0);
    shown.orders.receive(
        {orderJsonFor("a", "Zoë", "Müller", "<b>bold</b><img src='http://x.y'>" + QByteArray(200, 'j'))});
    shown.model.showResult(shown.orders.list());
    const QPoint at = shown.table.visualRect(shown.model.index(0, static_cast<int>(OrderColumn::Job))).center();
    QHelpEvent event(QEvent::ToolTip, at, shown.table.viewport()->mapToGlobal(at));
    QApplication::sendEvent(shown.table.viewport(), &event);
    QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;b&gt;bold")));
    QVERIFY(!QToolTip::text().contains(QStringLiteral("<img")));
    QToolTip::hideText();
}

void OrderTableTest::tableAndRowsAreNamed()
{
    Shown shown(0);
    shown.orders.receive({orderJsonFor("a")});
    shown.model.showResult(shown.orders.list());
    QCOMPARE(nameOf(&shown.table), QStringLiteral("Orders"));
    QCOMPARE(roleOf(&shown.table), QAccessible::Table);
    QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(&shown.table)->tableInterface();
    QVERIFY(table);
    const QString row = table->cellAt(0, 0)->text(QAccessible::Name);
    for (const char* word : {"Zoë", "Nurse", "Background basic", "Berlin"})
        QVERIFY2(row.contains(QString::fromUtf8(word)), qPrintable(row));
}

QTEST_MAIN(OrderTableTest)
#include "tst_ordertable.moc"
