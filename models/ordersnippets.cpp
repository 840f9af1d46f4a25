// SPDX-License-Identifier: MIT
#include "models/ordersnippets.h"

#include "models/orderlist.h"

#include <QPromise>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <algorithm>

namespace docket {

namespace {

constexpr qsizetype mostKept = 10'000;

struct SnippetJob
{
    std::shared_ptr<const OrderList> list;
    std::vector<OrderRow> rows;
    QList<OrderColumn> columns;

    void operator()(QPromise<RowSnippets>& promise) const
    {
        const auto stopAsked = [&promise] { return promise.isCanceled(); };
        RowSnippets made;
        for (const OrderRow row : rows) {
            if (stopAsked())
                return;
            made.insert(
                static_cast<quint32>(row), snippetFor(list->snapshot->order(row), *list->query, columns, stopAsked));
        }
        promise.addResult(std::move(made));
    }
};

} // namespace

OrderSnippets::OrderSnippets(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OrderSnippets::take);
}

OrderSnippets::~OrderSnippets()
{
    m_watcher.cancel();
}

void OrderSnippets::make(
    const std::shared_ptr<const OrderList>& list, int first, int last, const QList<OrderColumn>& columns)
{
    m_watcher.cancel();
    if (m_list != list || m_columns != columns || m_known.size() > mostKept)
        m_known.clear();
    m_list = list;
    m_columns = columns;
    if (!list->query || list->query->empty())
        return;
    std::vector<OrderRow> rows;
    const int end = std::min(last + 1, static_cast<int>(list->rows.size()));
    for (int position = std::max(first, 0); position < end; ++position) {
        const OrderRow row = list->rows[static_cast<std::size_t>(position)];
        if (!m_known.contains(static_cast<quint32>(row)))
            rows.push_back(row);
    }
    if (!rows.empty())
        m_watcher.setFuture(QtConcurrent::run(&m_pool, SnippetJob{list, std::move(rows), columns}));
}

void OrderSnippets::take()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    m_known.insert(m_watcher.result());
    Q_EMIT snippetsReady(m_list, m_known);
}

} // namespace docket
