// SPDX-License-Identifier: MIT
#include "models/ordersearch.h"

#include "models/orderlist.h"
#include "models/orders/search.h"
#include "models/orders/sort.h"

#include <QLocale>
#include <QPromise>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace docket {

namespace {

constexpr std::uint32_t rowsBetweenStops = 16'384;

// The same integration may be known under two connections, and bring the same ids.
using SourceKey = std::pair<std::string_view, std::string_view>;

SourceKey sourceKey(const Snapshot& snapshot, const Snapshot::Rows& rows)
{
    const OrderSource& source = *snapshot.parts()[rows.part].source;
    return {source.connection, source.integration};
}

// Orders of `before` whose generation is gone from `now`, found again at the same source by
// their id; shown or not, as some may be selected that the filter hides. nullopt: stopped.
std::optional<std::vector<std::pair<OrderRow, OrderRow>>> movedRows(
    const Snapshot& before, const Snapshot& now, const StopAsked& stopAsked)
{
    std::map<SourceKey, std::unordered_map<std::string_view, OrderRow>> gone;
    std::uint32_t looked = 0;
    for (const Snapshot::Rows& rows : before.rows()) {
        if (now.contains(OrderRow{rows.first}))
            continue;
        auto& ofSource = gone[sourceKey(before, rows)];
        for (std::uint32_t i = 0; i < rows.count; ++i) {
            if (++looked % rowsBetweenStops == 0 && stopAsked())
                return std::nullopt;
            const OrderRow row{rows.first + i};
            ofSource.emplace(before.order(row).id(), row);
        }
    }
    std::vector<std::pair<OrderRow, OrderRow>> moved;
    for (const Snapshot::Rows& rows : now.rows()) {
        const auto known = gone.find(sourceKey(now, rows));
        if (known == gone.end())
            continue;
        for (std::uint32_t i = before.countIn(rows); i < rows.count; ++i) {
            if (++looked % rowsBetweenStops == 0 && stopAsked())
                return std::nullopt;
            const OrderRow row{rows.first + i};
            if (const auto found = known->second.find(now.order(row).id()); found != known->second.end())
                moved.emplace_back(found->second, row);
        }
    }
    std::sort(moved.begin(), moved.end());
    return moved;
}

// As search() without a filter would find them, which is in no list while there is one.
std::vector<OrderRow> everyRow(const Snapshot& snapshot)
{
    std::vector<OrderRow> all;
    all.reserve(snapshot.orderCount());
    for (const Snapshot::Rows& rows : snapshot.rows()) {
        for (std::uint32_t i = 0; i < rows.count; ++i)
            all.push_back(OrderRow{rows.first + i});
    }
    return all;
}

// Those that are open and those that are gone are never looked at together.
struct SearchedOrders
{
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const OrderMarks> marks;
};

SearchedOrders searchedOf(const MarkedOrders& orders, Scope scope, const Query& query)
{
    if (scope != Scope::Gone && !asksForGone(query))
        return {orders.open, orders.marks};
    return {orders.gone ? orders.gone : std::make_shared<const Snapshot>(), orders.goneMarks};
}

struct SearchJob
{
    std::shared_ptr<const MarkedOrders> orders;
    Scope scope = Scope::All;
    std::shared_ptr<const OrderList> shown; // null: nothing shown yet
    bool sameFilter = false; // shown answers the same filter and scope
    std::string filter;
    std::vector<SortKey> sort;
    std::shared_ptr<DuplicateFinder> duplicates;
    std::shared_ptr<OrderSorter> sorter;

    void operator()(QPromise<std::shared_ptr<const OrderList>>& promise) const
    {
        const StopAsked stopAsked = [&promise] { return promise.isCanceled(); };
        auto list = std::make_shared<OrderList>();
        const auto query = std::make_shared<const Query>(parseQuery(filter));
        const SearchedOrders searched = searchedOf(*orders, scope, *query);
        list->orders = orders;
        list->snapshot = searched.snapshot;
        list->marks = searched.marks;
        // The filter says it, and an open order is not gone.
        list->scope = asksForGone(*query) ? Scope::Gone : scope;
        list->query = query;
        list->mistakes = query->mistakes;
        if (!find(*list, stopAsked) || !countAll(*list, stopAsked) || !countOpen(*list, stopAsked)
            || !putInOrder(*list, stopAsked))
            return;
        std::optional<std::vector<std::pair<OrderRow, OrderRow>>> moved;
        moved.emplace();
        if (shown)
            moved = movedRows(*shown->snapshot, *list->snapshot, stopAsked);
        if (!moved)
            return;
        list->moved = std::move(*moved);
        promise.addResult(std::shared_ptr<const OrderList>(std::move(list)));
    }

    // Whether the earlier list says the same of the rows that it has.
    bool hasSameMarks(const OrderList& list) const
    {
        return shown && (shown->marks == nullptr) == (list.marks == nullptr)
            && (!list.marks || shown->marks->revision == list.marks->revision);
    }

    // False: stopped.
    bool find(OrderList& list, const StopAsked& stopAsked) const
    {
        const bool isKnown = sameFilter && hasSameMarks(list);
        if (isKnown && shown->snapshot == list.snapshot) {
            list.rows = shown->inRowOrder();
            list.facets = shown->facets;
            list.candidates = shown->candidates;
            list.matching = shown->matching;
            return true;
        }
        std::optional<EarlierSearch> earlier;
        if (isKnown)
            earlier.emplace(EarlierSearch{*shown->snapshot, shown->inRowOrder(), shown->facets, shown->matching});
        SearchResult found = searchAndCount(*list.snapshot, *list.query, stopAsked, *duplicates,
            earlier ? &*earlier : nullptr, {list.marks.get(), list.scope});
        list.rows = std::move(found.rows);
        list.facets = std::move(found.facets);
        list.candidates = found.candidates;
        list.matching = found.scopes;
        return !found.stopped;
    }

    // Without a filter and whatever the scope.
    bool countAll(OrderList& list, const StopAsked& stopAsked) const
    {
        constexpr auto goneAt = static_cast<std::size_t>(Scope::Gone);
        list.inScopes = countScopes(*orders->open, orders->marks.get());
        list.inScopes[goneAt] = orders->gone ? static_cast<std::uint32_t>(orders->gone->orderCount()) : 0;
        const bool known = shown && shown->allFacets && hasSameMarks(list);
        if (known && shown->snapshot == list.snapshot) {
            list.allFacets = shown->allFacets;
            return true;
        }
        if (list.query->empty() && list.scope == Scope::All) {
            list.allFacets = std::make_shared<FacetCounts>(list.facets);
            return true;
        }
        std::vector<OrderRow> before;
        const ScopeCounts scopesBefore{};
        std::optional<EarlierSearch> earlier;
        if (known) {
            before = everyRow(*shown->snapshot);
            earlier.emplace(EarlierSearch{*shown->snapshot, before, *shown->allFacets, scopesBefore});
        }
        SearchResult found = searchAndCount(
            *list.snapshot, Query{}, stopAsked, *duplicates, earlier ? &*earlier : nullptr, {list.marks.get()});
        list.allFacets = std::make_shared<FacetCounts>(std::move(found.facets));
        return !found.stopped;
    }

    // Beside orders that are gone, too, it is said how many are open and need somebody.
    bool countOpen(OrderList& list, const StopAsked& stopAsked) const
    {
        if (list.snapshot == orders->open) {
            list.openFacets = list.allFacets;
            list.openCandidates = list.candidates;
            return true;
        }
        if (shown && shown->openFacets && shown->orders && shown->orders->open == orders->open) {
            list.openFacets = shown->openFacets;
            list.openCandidates = shown->openCandidates;
            return true;
        }
        SearchResult found
            = searchAndCount(*orders->open, Query{}, stopAsked, *duplicates, nullptr, {orders->marks.get()});
        list.openFacets = std::make_shared<FacetCounts>(std::move(found.facets));
        list.openCandidates = found.candidates;
        return !found.stopped;
    }

    bool putInOrder(OrderList& list, const StopAsked& stopAsked) const
    {
        if (sort.empty() || list.rows.empty())
            return true;
        const auto order = sorter->sorted(list.snapshot, list.rows, sort, stopAsked, list.marks.get());
        if (!order)
            return false;
        list.ascending = std::move(list.rows);
        list.rows.resize(order->size());
        list.positions.resize(order->size());
        for (std::uint32_t i = 0; i < order->size(); ++i) {
            list.rows[i] = list.ascending[(*order)[i]];
            list.positions[(*order)[i]] = i;
        }
        return true;
    }
};

} // namespace

OrderSearch::OrderSearch(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
    , m_duplicates(std::make_shared<DuplicateFinder>())
    , m_sorter(std::make_shared<OrderSorter>(QLocale().name().toStdString()))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OrderSearch::take);
}

OrderSearch::~OrderSearch()
{
    m_watcher.cancel();
}

void OrderSearch::setSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    setOrders(std::make_shared<MarkedOrders>(MarkedOrders{snapshot, nullptr, nullptr, nullptr, nullptr}));
}

void OrderSearch::setOrders(const std::shared_ptr<const MarkedOrders>& orders)
{
    m_orders = orders;
    if (m_searching)
        m_ordersWait = true;
    else
        start();
}

void OrderSearch::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    if (m_orders)
        start();
}

void OrderSearch::setFilter(const QString& text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    if (m_orders)
        start();
}

void OrderSearch::setSort(const QList<SortKey>& keys)
{
    if (keys == m_sort)
        return;
    m_sort = keys;
    if (m_orders)
        start();
}

// Watching the new job forgets the one before it, whether that has ended or not.
void OrderSearch::start()
{
    m_searching = true;
    m_ordersWait = false;
    m_watcher.cancel();
    const bool asksTheSame = m_shown && m_shownFilter == m_filter && m_shownScope == m_scope;
    const SearchJob job{m_orders, m_scope, m_shown, asksTheSame, m_filter.toStdString(), {m_sort.begin(), m_sort.end()},
        m_duplicates, m_sorter};
    m_watcher.setFuture(QtConcurrent::run(&m_pool, job));
}

void OrderSearch::take()
{
    if (m_watcher.isCanceled())
        return; // its successor is under way
    m_searching = false;
    m_shown = m_watcher.result();
    m_shownFilter = m_filter;
    m_shownScope = m_scope;
    Q_EMIT resultReady(m_shown);
    if (m_ordersWait && !m_searching)
        start();
}

} // namespace docket
