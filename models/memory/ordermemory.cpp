// SPDX-License-Identifier: MIT
#include "models/memory/ordermemory.h"

#include "models/memory/memoryworker.h"

#include <utility>

namespace docket {

OrderMemory::OrderMemory(QObject* parent)
    : QObject(parent)
    , m_worker(new MemoryWorker)
{
    m_thread.setObjectName(QStringLiteral("memory"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(
        m_worker, &MemoryWorker::marked, this,
        [this](const std::shared_ptr<const MarkedOrders>& orders, bool answers) {
            if (answers)
                m_marking = false;
            Q_EMIT ordersReady(orders);
            send();
        },
        Qt::QueuedConnection);
    connect(m_worker, &MemoryWorker::acted, this, &OrderMemory::acted, Qt::QueuedConnection);
    connect(m_worker, &MemoryWorker::undone, this, &OrderMemory::undone, Qt::QueuedConnection);
    connect(m_worker, &MemoryWorker::forgotten, this, &OrderMemory::forgotten, Qt::QueuedConnection);
    connect(m_worker, &MemoryWorker::compared, this, &OrderMemory::compared, Qt::QueuedConnection);
    connect(
        m_worker, &MemoryWorker::trendChanged, this,
        [this](const QList<TrendDay>& trend) {
            m_trend = trend;
            Q_EMIT trendChanged(trend);
        },
        Qt::QueuedConnection);
    connect(m_worker, &MemoryWorker::problemFound, this, &OrderMemory::problemFound, Qt::QueuedConnection);
    m_thread.start();
}

OrderMemory::~OrderMemory()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void OrderMemory::open(const QList<MemoryPlace>& places)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, places] { worker->open(places); }, Qt::QueuedConnection);
}

void OrderMemory::setSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    m_waiting = snapshot;
    send();
}

void OrderMemory::send()
{
    if (m_marking || !m_waiting)
        return;
    m_marking = true;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, snapshot = std::exchange(m_waiting, nullptr)] { worker->mark(snapshot); },
        Qt::QueuedConnection);
}

void OrderMemory::remember(const QString& connection, const QString& integrationId, LoadEnd end)
{
    if (m_waiting) { // it has the orders that are to be remembered
        m_marking = false;
        send();
    }
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, connection, integrationId, end] { worker->remember(connection, integrationId, end); },
        Qt::QueuedConnection);
}

void OrderMemory::act(
    const std::shared_ptr<const Snapshot>& snapshot, std::vector<OrderRow> rows, MemoryAct what, const QDateTime& until)
{
    const MarkTime time = until.isValid() ? static_cast<MarkTime>(until.toSecsSinceEpoch()) : 0;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, snapshot, all = std::move(rows), what, time] { worker->act(snapshot, all, what, time); },
        Qt::QueuedConnection);
}

void OrderMemory::compareWith(const QByteArray& list)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, list] { worker->compareWith(list); }, Qt::QueuedConnection);
}

void OrderMemory::noteFates(const QString& connection, const std::vector<FoundOrderFate>& found)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, connection, found] { worker->noteFates(connection, found); },
        Qt::QueuedConnection);
}

void OrderMemory::removeFile(const QString& path)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, path] { worker->removeFile(path); }, Qt::QueuedConnection);
}

void OrderMemory::markAllSeen()
{
    QMetaObject::invokeMethod(m_worker, &MemoryWorker::markAllSeen, Qt::QueuedConnection);
}

void OrderMemory::undo()
{
    QMetaObject::invokeMethod(m_worker, &MemoryWorker::undo, Qt::QueuedConnection);
}

void OrderMemory::forget()
{
    QMetaObject::invokeMethod(m_worker, &MemoryWorker::forget, Qt::QueuedConnection);
}

} // namespace docket
