// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/marks.h"
#include "models/orders/ordercolumn.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

class QThreadPool;

namespace docket {

class DuplicateFinder;
class OrderSorter;
class Snapshot;
struct OrderList;

// Keeps the answer to "which orders match the filter, how many of each kind, in which
// order" up to date. Orders that are gone are looked at when the scope is theirs or the
// filter asks for them, and never together with open ones. Latest wins: a new filter or sort cancels the work before
// it; a new snapshot has only its new rows searched, after the work under way has ended. Lives on the window's thread,
// works on the pool.
class OrderSearch : public QObject
{
    Q_OBJECT
public:
    explicit OrderSearch(QThreadPool& pool, QObject* parent = nullptr);
    ~OrderSearch() override; // cancels; the pool may still finish the job, which owns all it reads

    // Orders of which nothing is remembered.
    void setSnapshot(const std::shared_ptr<const docket::Snapshot>& snapshot);
    void setOrders(const std::shared_ptr<const docket::MarkedOrders>& orders);
    // Which of them are looked at, beside the filter.
    void setScope(docket::Scope scope);
    Scope scope() const { return m_scope; }
    void setFilter(const QString& text);
    const QString& filter() const { return m_filter; }
    // By the first key, those that are equal by the next one; none: as they came.
    void setSort(const QList<docket::SortKey>& keys);

Q_SIGNALS:
    void resultReady(std::shared_ptr<const docket::OrderList> list);

private:
    void start();
    void take();

    QThreadPool& m_pool;
    // Jobs hold them, too: one that nobody waits for may still be at work.
    const std::shared_ptr<DuplicateFinder> m_duplicates;
    const std::shared_ptr<OrderSorter> m_sorter;
    QString m_filter;
    QList<SortKey> m_sort;
    QString m_shownFilter; // the filter and the scope that m_shown answers
    Scope m_shownScope = Scope::All;
    Scope m_scope = Scope::All;
    std::shared_ptr<const MarkedOrders> m_orders;
    std::shared_ptr<const OrderList> m_shown; // the last list delivered
    // Of the latest job only. QFuture::then() would end the program in Qt 6.4 when its
    // context goes before the job does.
    QFutureWatcher<std::shared_ptr<const OrderList>> m_watcher;
    bool m_searching = false;
    bool m_ordersWait = false;
};

} // namespace docket
