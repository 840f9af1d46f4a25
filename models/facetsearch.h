// SPDX-License-Identifier: MIT
#pragma once

#include "models/facetlists.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

class QThreadPool;

namespace docket {

// Turns the counts of a search into lists for people. One job at a time on the pool: what
// is asked for meanwhile is answered by the next one, and only the latest of it. Lives on
// the window's thread.
class FacetSearch : public QObject
{
    Q_OBJECT
public:
    explicit FacetSearch(QThreadPool& pool, QObject* parent = nullptr);
    ~FacetSearch() override; // the pool may still finish the job, which owns all it reads

    // What the search delivered, and the filter that it answers.
    void setList(const std::shared_ptr<const docket::OrderList>& list, const QString& filter);
    void ask(docket::Facet facet, const docket::FacetAsk& ask);
    // Lists without people, and no counts of them.
    void setMasked(bool masked);
    // The counts of all values, told by countsReady().
    void makeCounts(docket::Facet facet);

Q_SIGNALS:
    void listsReady(std::shared_ptr<const docket::FacetLists> lists);
    void countsReady(const QString& text);

private:
    struct Answer
    {
        std::shared_ptr<const FacetLists> lists;
        std::optional<QString> counts;
    };

    void start();
    void take();

    QThreadPool& m_pool;
    std::shared_ptr<const OrderList> m_list;
    QString m_filter;
    FacetAsks m_asks;
    std::optional<Facet> m_countsOf;
    QFutureWatcher<Answer> m_watcher;
    bool m_masked = false;
    bool m_working = false;
    bool m_waits = false; // something was asked for that the job does not know
};

} // namespace docket
