// SPDX-License-Identifier: MIT
#include "models/ordersearch.h"

#include "models/orderlist.h"
#include "models/orders/search.h"

#include <QPromise>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>

namespace docket {

namespace {

// Orders of `before` whose generation is gone from `now`, found again by their id.
std::vector<std::pair<OrderRow, OrderRow>> movedRows(const OrderList& before, const Snapshot& now)
{
    std::unordered_map<std::string_view, OrderRow> gone;
    for (const OrderRow row : before.rows) {
        if (!now.contains(row))
            gone.emplace(before.snapshot->order(row).id(), row);
    }
    std::vector<std::pair<OrderRow, OrderRow>> moved;
    if (gone.empty())
        return moved;
    for (const Snapshot::Rows& rows : now.rows()) {
        for (std::uint32_t i = before.snapshot->countIn(rows); i < rows.count; ++i) {
            const OrderRow row{rows.first + i};
            if (const auto found = gone.find(now.order(row).id()); found != gone.end())
                moved.emplace_back(found->second, row);
        }
    }
    std::sort(moved.begin(), moved.end());
    return moved;
}

struct SearchJob
{
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const OrderList> shown; // null: nothing shown yet
    bool sameFilter = false; // shown answers the same filter: only new rows need a look
    std::string filter;

    void operator()(QPromise<std::shared_ptr<const OrderList>>& promise) const
    {
        const Snapshot* searched = sameFilter ? shown->snapshot.get() : nullptr;
        SearchResult found = search(
            *snapshot, parseQuery(filter), [&promise] { return promise.isCanceled(); }, searched);
        if (found.stopped)
            return;
        auto list = std::make_shared<OrderList>();
        list->snapshot = snapshot;
        list->rows = searched ? mergedWithShown(found.rows) : std::move(found.rows);
        if (shown)
            list->moved = movedRows(*shown, *snapshot);
        promise.addResult(std::shared_ptr<const OrderList>(std::move(list)));
    }

    std::vector<OrderRow> mergedWithShown(const std::vector<OrderRow>& added) const
    {
        std::vector<OrderRow> kept;
        std::copy_if(shown->rows.begin(), shown->rows.end(), std::back_inserter(kept),
            [this](OrderRow row) { return snapshot->contains(row); });
        std::vector<OrderRow> all;
        all.reserve(kept.size() + added.size());
        std::merge(kept.begin(), kept.end(), added.begin(), added.end(), std::back_inserter(all));
        return all;
    }
};

} // namespace

OrderSearch::OrderSearch(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OrderSearch::take);
}

OrderSearch::~OrderSearch()
{
    m_watcher.cancel();
}

void OrderSearch::setSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    m_snapshot = snapshot;
    if (m_searching)
        m_snapshotWaits = true;
    else
        start();
}

void OrderSearch::setFilter(const QString& text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    if (m_snapshot)
        start();
}

// Watching the new job forgets the one before it, whether that has ended or not.
void OrderSearch::start()
{
    m_searching = true;
    m_snapshotWaits = false;
    m_watcher.cancel();
    const SearchJob job{m_snapshot, m_shown, m_shown && m_shownFilter == m_filter, m_filter.toStdString()};
    m_watcher.setFuture(QtConcurrent::run(&m_pool, job));
}

void OrderSearch::take()
{
    if (m_watcher.isCanceled())
        return; // its successor is under way
    m_searching = false;
    m_shown = m_watcher.result();
    m_shownFilter = m_filter;
    Q_EMIT resultReady(m_shown);
    if (m_snapshotWaits && !m_searching)
        start();
}

} // namespace docket
