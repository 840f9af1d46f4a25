// SPDX-License-Identifier: MIT
#include "models/memory/memoryledger.h"

#include "models/orders/chunk.h"

#include <algorithm>
#include <optional>
#include <utility>

// What a person does to orders, and takes back.
namespace docket {

namespace {

constexpr std::size_t mostUndo = 20;

} // namespace

// Whether the snapshot marked last has this very row, too.
bool MemoryLedger::isShown(const Snapshot& snapshot, OrderRow row) const
{
    if (!m_snapshot || !m_snapshot->contains(row))
        return false;
    const auto chunkIn = [row](const Snapshot& each) { return each.rows()[each.indexOfRows(row)].chunk; };
    return &snapshot == m_snapshot.get() || chunkIn(snapshot) == chunkIn(*m_snapshot);
}

// One that no load has brought to its end yet may be marked all the same.
std::uint32_t MemoryLedger::recordFor(
    const Snapshot& snapshot, OrderRow row, const MemoryClock& clock, MemoryChanges& changes)
{
    const Order order = snapshot.order(row);
    if (!isShown(snapshot, row))
        return m_content.find(hide(order)).value_or(noRecord);
    const Snapshot::Rows& rows = m_snapshot->rows()[m_snapshot->indexOfRows(row)];
    const auto known = m_chunks.find(rows.chunk.get());
    if (known == m_chunks.end())
        return noRecord;
    const Snapshot::Part& part = m_snapshot->parts()[rows.part];
    addLines(*m_snapshot, rows, known->second);
    known->second.isStale = true;
    Line& line = known->second.lines[static_cast<std::uint32_t>(row) - rows.first];
    if (line.record != noRecord)
        return line.record;
    const HiddenId id = hide(order);
    MemoryRecord record{
        id, line.candidate, line.job, integrationOf(part.source->integration, changes), clock.now, m_walk, 0, 0};
    record.set(Flag::Seen, !hasHistory(part));
    line.record = m_content.add(record);
    changes.added.push_back({line.record, m_key.seal(id, order.id())});
    return line.record;
}

// False: it was so already.
bool MemoryLedger::apply(std::uint32_t number, MemoryAct what, MarkTime until, const MemoryClock& clock)
{
    MemoryRecord& record = m_content.records[number];
    const MemoryRecord was = record;
    const MemoryTimes timesBefore = m_content.timesOf(number);
    MemoryTimes times = timesBefore;
    const auto look = [&] {
        record.set(Flag::Seen, true);
        record.set(Flag::DoneBefore, false);
        record.changed = 0;
    };
    switch (what) {
    case MemoryAct::Look:
    case MemoryAct::MarkSeen:
        look();
        break;
    case MemoryAct::MarkUnseen:
        record.set(Flag::Seen, false);
        break;
    case MemoryAct::MarkDone:
        look();
        record.set(Flag::Done, true);
        times.snoozedUntil = 0;
        if (!was.has(Flag::Done))
            times.doneAt = clock.now;
        break;
    case MemoryAct::MarkNotDone:
        record.set(Flag::Done, false);
        times.doneAt = 0;
        break;
    case MemoryAct::Snooze:
        look();
        times.snoozedUntil = until;
        record.set(Flag::Done, false);
        break;
    case MemoryAct::Wake:
        times.snoozedUntil = 0;
        break;
    case MemoryAct::MarkAsked:
        times.askedAt = clock.now;
        break;
    case MemoryAct::MarkNotAsked:
        times.askedAt = 0;
        break;
    }
    m_content.setTimes(number, times);
    return record.flags != was.flags || record.changed != was.changed || !(times == timesBefore);
}

MemoryLedger::Done MemoryLedger::act(const Snapshot& snapshot, const std::vector<OrderRow>& rows, MemoryAct what,
    MarkTime until, const MemoryClock& clock)
{
    Done done;
    m_healthy = m_file->begin();
    if (!m_healthy)
        return done;
    lookAgain();
    MemoryChanges changes;
    std::vector<UndoState> before;
    std::vector<std::string> lookedAt;
    for (const OrderRow row : rows) {
        if (!snapshot.contains(row))
            continue;
        const std::uint32_t number = recordFor(snapshot, row, clock, changes);
        if (number == noRecord)
            continue;
        const MemoryRecord& record = m_content.records[number];
        const UndoState was{record.id, record.flags, record.changed, m_content.timesOf(number)};
        if (!apply(number, what, until, clock))
            continue;
        before.push_back(was);
        m_goneRevision += record.has(Flag::Gone) ? 1 : 0;
        changes.changed.push_back(number);
        ++done.count;
        if (m_team)
            noteOwn(number, snapshot.order(row).source().integration, snapshot.order(row).id(), was, clock.now);
        if (was.changed != 0 && m_content.records[number].changed == 0)
            lookedAt.push_back(earlierKey(snapshot.order(row)));
    }
    forgetEarlier(lookedAt);
    makeStale(); // by id, any row may have been meant
    if (!write(changes)) {
        m_ownMarks.clear();
        return {};
    }
    done.canUndo = done.count > 0 && what != MemoryAct::Look;
    if (!done.canUndo)
        return done;
    m_undo.push_back(std::move(before));
    if (m_undo.size() > mostUndo)
        m_undo.erase(m_undo.begin());
    return done;
}

std::optional<std::uint32_t> MemoryLedger::undo(const MemoryClock& clock)
{
    if (m_undo.empty())
        return 0;
    m_healthy = m_file->begin();
    if (!m_healthy)
        return std::nullopt;
    lookAgain();
    std::vector<UndoState> states = std::move(m_undo.back());
    m_undo.pop_back();
    MemoryChanges changes;
    for (const UndoState& state : states) {
        const auto number = m_content.find(state.id);
        if (!number)
            continue;
        MemoryRecord& record = m_content.records[*number];
        const UndoState undone{record.id, record.flags, record.changed, m_content.timesOf(*number)};
        // Whether it is still there is no matter of what somebody marked.
        const bool isGone = record.has(Flag::Gone);
        const OrderFate fate = record.fate();
        const MemoryTimes now = m_content.timesOf(*number);
        record.flags = state.flags;
        record.set(Flag::Gone, isGone);
        record.setFate(fate);
        record.changed = static_cast<FieldGroups>(record.changed | state.changed);
        MemoryTimes times = state.times;
        times.changedAt = std::max(now.changedAt, times.changedAt);
        times.goneAt = now.goneAt;
        times.lastSeen = now.lastSeen;
        m_content.setTimes(*number, times);
        changes.changed.push_back(*number);
        if (m_team)
            noteOwnByRecord(*number, undone, clock.now);
    }
    makeStale();
    ++m_goneRevision;
    if (write(changes))
        return static_cast<std::uint32_t>(changes.changed.size());
    m_ownMarks.clear();
    m_undo.push_back(std::move(states));
    return std::nullopt;
}

std::uint32_t MemoryLedger::markAllSeen(const MemoryClock& clock)
{
    if (!m_snapshot)
        return 0;
    std::vector<OrderRow> rows;
    for (const Snapshot::Rows& each : m_snapshot->rows()) {
        const auto known = m_chunks.find(each.chunk.get());
        if (known == m_chunks.end() || !known->second.marks)
            continue;
        const std::vector<RowMark>& marks = known->second.marks->rows;
        for (std::uint32_t at = 0; at < marks.size(); ++at)
            if ((marks[at].marks & (bitOf(Mark::New) | bitOf(Mark::Changed))) != 0)
                rows.push_back(OrderRow{each.first + at});
    }
    return act(*m_snapshot, rows, MemoryAct::MarkSeen, 0, clock).count;
}

} // namespace docket
