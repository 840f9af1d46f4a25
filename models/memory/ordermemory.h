// SPDX-License-Identifier: MIT
#pragma once

#include "models/memory/memoryact.h"
#include "models/memory/memorykey.h"
#include "models/memory/ordertrend.h"
#include "models/orders/marks.h"
#include "models/orders/order.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>

#include <memory>
#include <optional>
#include <vector>

namespace docket {

class MemoryWorker;
class Snapshot;
struct MarkedOrders;

// Where one connection's memory is.
struct MemoryPlace
{
    QString connection; // its key slot: part of what ids are hidden with
    MemoryKey key;
    QString path; // empty: nowhere but in this session
};

// What came of a comparison with a list.
struct ComparedList
{
    int onlyHere = 0;
    int both = 0;
    QStringList onlyHereIds; // of orders
    QStringList bothIds;
    QStringList onlyInList; // ids or addresses
    QStringList notUnderstood; // lines as they came
    bool cut = false; // the list was longer than is read
};

// What Kombo says of an order that is gone.
struct FoundOrderFate
{
    QString integrationId;
    QString order; // its id
    OrderFate fate = OrderFate::NotAnswered;
    std::string json = {}; // as it came; empty: it did not
};

// Remembers which orders were there, how they were and what was done with them, and marks
// what is loaded by it. Files, hashes and comparisons are on a thread of its own. Lives on
// the window's thread; signals never come from inside a call.
class OrderMemory : public QObject
{
    Q_OBJECT
public:
    explicit OrderMemory(QObject* parent = nullptr);
    ~OrderMemory() override; // what was asked for is still done, then the thread ends

    // The connections whose orders are remembered; the others' files are closed.
    void open(const QList<docket::MemoryPlace>& places);
    // What is loaded now; ordersReady() follows. The latest wins.
    void setSnapshot(const std::shared_ptr<const docket::Snapshot>& snapshot);
    // The load of an integration has ended, and its orders are in the snapshot set last.
    void remember(const QString& connection, const QString& integrationId, LoadEnd end);
    // acted() follows. Rows of the snapshot, which may be an earlier one.
    void act(const std::shared_ptr<const docket::Snapshot>& snapshot, std::vector<OrderRow> rows, MemoryAct what,
        const QDateTime& until = {});
    // Compares with a list of ids or addresses (orders/compare.h); compared() follows. From then
    // on is:listed and is:unlisted are known, until an empty list.
    void compareWith(const QByteArray& list);
    // Of orders of one connection that are gone.
    void noteFates(const QString& connection, const std::vector<docket::FoundOrderFate>& found);
    void removeFile(const QString& path); // of a connection that is not open any more
    void markAllSeen();
    void undo(); // the last act; undone() follows
    const QList<TrendDay>& trend() const { return m_trend; } // of the integrations that are loaded
    void forget(); // everything of the connections that are open; forgotten() follows

Q_SIGNALS:
    void ordersReady(std::shared_ptr<const docket::MarkedOrders> orders);
    void acted(docket::MemoryAct what, int count, bool canUndo);
    void undone(int count);
    void forgotten(bool done);
    void compared(const docket::ComparedList& result);
    void trendChanged(const QList<docket::TrendDay>& trend);
    void problemFound(const QString& sentence); // something cannot be kept, or read

private:
    void send();

    QThread m_thread;
    MemoryWorker* m_worker; // lives on m_thread and goes with it
    std::shared_ptr<const Snapshot> m_waiting; // to be sent when the one before is marked
    QList<TrendDay> m_trend;
    bool m_marking = false;
};

} // namespace docket
