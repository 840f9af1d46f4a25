// SPDX-License-Identifier: MIT
#include "models/facetsearch.h"

#include "models/orderlist.h"

#include <QtConcurrentRun>
#include <QThreadPool>

#include <utility>

namespace docket {

FacetSearch::FacetSearch(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FacetSearch::take);
}

FacetSearch::~FacetSearch()
{
    m_watcher.cancel();
}

void FacetSearch::setList(const std::shared_ptr<const OrderList>& list, const QString& filter)
{
    m_list = list;
    m_filter = filter;
    start();
}

void FacetSearch::ask(Facet facet, const FacetAsk& ask)
{
    FacetAsk& known = m_asks[static_cast<std::size_t>(facet)];
    if (known == ask)
        return;
    known = ask;
    start();
}

void FacetSearch::setMasked(bool masked)
{
    m_masked = masked;
    start();
}

void FacetSearch::makeCounts(Facet facet)
{
    if (m_masked && isPersonal(facet))
        return;
    m_countsOf = facet;
    start();
}

void FacetSearch::start()
{
    m_waits = m_working;
    if (m_working || !m_list)
        return;
    m_working = true;
    const auto job = [list = m_list, filter = m_filter, asks = m_asks, countsOf = std::exchange(m_countsOf, {}),
                         masks = m_masked] {
        Answer answer;
        const FacetLists lists = makeFacetLists(*list, filter, asks);
        answer.lists = std::make_shared<FacetLists>(masks ? masked(lists) : lists);
        if (countsOf)
            answer.counts = facetCountsText(*list, *countsOf);
        return answer;
    };
    m_watcher.setFuture(QtConcurrent::run(&m_pool, job));
}

void FacetSearch::take()
{
    m_working = false;
    const Answer answer = m_watcher.result();
    if (m_waits)
        start();
    Q_EMIT listsReady(answer.lists);
    if (answer.counts)
        Q_EMIT countsReady(*answer.counts);
}

} // namespace docket
