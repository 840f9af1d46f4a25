// SPDX-License-Identifier: MIT
#pragma once

#include "models/memory/memoryledger.h"
#include "models/memory/ordermemory.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace docket {

// The clock and the calendar of this computer.
MemoryClock currentMemoryClock();
MemoryClock memoryClockAt(const QDateTime& time);

// The memory's side of the thread border: a ledger for each connection that is open, and
// what they say of the snapshot. Lives on the memory's thread.
class MemoryWorker : public QObject
{
    Q_OBJECT
public:
    MemoryWorker();
    ~MemoryWorker() override;

    void open(const QList<MemoryPlace>& places);
    void mark(const std::shared_ptr<const Snapshot>& snapshot);
    void remember(const QString& connection, const QString& integrationId, LoadEnd end);
    void act(const std::shared_ptr<const Snapshot>& snapshot, const std::vector<OrderRow>& rows, MemoryAct what,
        MarkTime until);
    void compareWith(const QByteArray& list);
    void noteFates(const QString& connection, const std::vector<FoundOrderFate>& found);
    void setTeam(const std::shared_ptr<const TeamMarks>& team);
    void removeFile(const QString& path);
    void markAllSeen();
    void undo();
    void forget();

Q_SIGNALS:
    // `answers`: it is what mark() was asked for.
    void marked(const std::shared_ptr<const docket::MarkedOrders>& orders, bool answers);
    void acted(docket::MemoryAct what, int count, bool canUndo);
    void undone(int count);
    void ownMarksMade(const QList<docket::TeamMark>& marks);
    void forgotten(bool done);
    void compared(const docket::ComparedList& result);
    void trendChanged(const QList<docket::TrendDay>& trend);
    void problemFound(const QString& sentence);

private:
    void publish(bool answers);
    void tellTrend(const MemoryClock& clock);
    void makeGone();
    void markListed(OrderMarks& marks) const;
    std::shared_ptr<const EarlierOrders> earlier() const;
    void noteAct(MemoryAct what, int count, const std::vector<MemoryLedger*>& undoable);
    void tellOwnMarks();
    void lookAround();
    void tellHealth();
    MemoryLedger* ledgerOf(const OrderSource& source);
    std::unique_ptr<MemoryFile> fileFor(const MemoryPlace& place);
    std::unique_ptr<MemoryLedger> ledgerFor(const MemoryPlace& place); // null: there is no room even in memory

    QTimer m_clock; // others write, days begin, snoozed orders come back
    std::map<QString, std::unique_ptr<MemoryLedger>> m_ledgers; // by connection
    std::map<QString, QString> m_paths; // of their files
    std::set<QString> m_unread; // whose file is there and could not be opened
    std::vector<std::vector<MemoryLedger*>> m_acts; // whose ledgers each act that can be undone has changed
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const Snapshot> m_gone;
    std::shared_ptr<const OrderMarks> m_goneMarks;
    QList<TrendDay> m_trend; // as told
    std::shared_ptr<const TeamMarks> m_team; // null: none
    std::shared_ptr<const ListKeys> m_list; // compared with; null: none
    std::uint64_t m_listRevision = 0;
    std::uint64_t m_goneRevision = 0;
    std::uint64_t m_epoch = 1; // of the set of ledgers
    std::uint32_t m_nextGoneChunk = 0; // behind those of m_gone
    std::uint32_t m_toldUnnamed = 0; // of gone orders
    bool m_toldIll = false;
};

} // namespace docket
