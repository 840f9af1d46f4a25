// SPDX-License-Identifier: MIT
#include "models/memory/memoryledger.h"

#include "models/orders/chunk.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>
#include <vector>

// What is remembered of the orders of a snapshot, as marks.
namespace docket {

namespace {

constexpr std::size_t fewestRowsToShare = 20'000;

// Calls it for each number below `count`, on all cores unless there is little to do.
template <typename Task>
void inParallel(std::size_t count, bool isLittle, const Task& task)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            task(i);
    };
    std::vector<std::jthread> others;
    for (unsigned core = 1; !isLittle && core < std::thread::hardware_concurrency(); ++core)
        others.emplace_back(work);
    work();
}

} // namespace

RowMark MemoryLedger::markOf(std::uint32_t number, FieldGroups changed, MarkNote& note) const
{
    const MemoryRecord& record = m_content.records[number];
    const MemoryTimes times = m_content.timesOf(number);
    RowMark mark;
    mark.since = record.firstSeen;
    mark.changed = changed;
    unsigned marks = 0;
    if (!record.has(Flag::Seen))
        marks |= bitOf(Mark::New);
    else if (changed != 0)
        marks |= bitOf(Mark::Changed);
    // Done, and changed before anybody was told: it is to do again.
    const bool isDone = record.has(Flag::Done) && changed == record.changed;
    if (isDone)
        marks |= bitOf(Mark::Done);
    if (times.snoozedUntil > m_clock.now)
        marks |= bitOf(Mark::Snoozed);
    if (times.askedAt != 0)
        marks |= bitOf(Mark::Asked);
    if (record.has(Flag::Gone))
        marks |= bitOf(Mark::Gone);
    mark.marks = static_cast<std::uint8_t>(marks);
    note = {times.snoozedUntil > m_clock.now ? times.snoozedUntil : 0, times.changedAt, times.doneAt, times.askedAt,
        times.lastSeen, OrderFate::NotAsked, 0, record.has(Flag::DoneBefore), nullptr};
    if (record.has(Flag::Gone))
        takeFate(record, note);
    if (const auto names = m_teamNames.find(record.id); names != m_teamNames.end())
        note.by = names->second;
    return mark;
}

RowMark MemoryLedger::markOf(const Line& line, bool hasHistory, ChunkMarks& marks) const
{
    if (line.record == noRecord) {
        RowMark mark;
        mark.marks = hasHistory ? static_cast<std::uint8_t>(bitOf(Mark::New)) : std::uint8_t{0};
        mark.since = m_clock.now;
        mark.isClosed = line.isClosed;
        return mark;
    }
    const MemoryRecord& record = m_content.records[line.record];
    const auto changed = static_cast<FieldGroups>(record.changed | differenceOf(line));
    MarkNote note;
    RowMark mark = markOf(line.record, changed, note);
    mark.marks = static_cast<std::uint8_t>(mark.marks & ~unsigned{bitOf(Mark::Gone)}); // it is here again
    mark.since = std::min(mark.since, m_clock.now); // a clock that was set back
    mark.isClosed = line.isClosed;
    if (m_content.times.contains(line.record) || note.doneBefore) {
        mark.note = static_cast<std::uint32_t>(marks.notes.size());
        marks.notes.push_back(note);
    }
    return mark;
}

ListMark MemoryLedger::listMark(const Chunk& chunk, std::size_t at) const
{
    if (!m_list)
        return ListMark::NotCompared;
    const Order order(*chunk.chunk, static_cast<std::uint32_t>(at));
    return m_list->has(order) ? ListMark::Listed : ListMark::Unlisted;
}

void MemoryLedger::compareWith(std::shared_ptr<const ListKeys> list)
{
    m_list = std::move(list);
    makeStale();
}

void MemoryLedger::makeMarks(bool hasHistory, Chunk& chunk) const
{
    auto marks = std::make_shared<ChunkMarks>();
    marks->chunk = chunk.chunk;
    marks->rows.reserve(chunk.lines.size());
    for (std::size_t at = 0; at < chunk.lines.size(); ++at) {
        marks->rows.push_back(markOf(chunk.lines[at], hasHistory, *marks));
        marks->rows.back().inList = listMark(chunk, at);
    }
    marks->sort(m_clock.days);
    chunk.marks = std::move(marks);
    chunk.isStale = false;
}

// Each chunk by itself: after a refresh there are all of them at once.
void MemoryLedger::markAll(const Snapshot& snapshot, std::vector<ToMark>& all)
{
    std::size_t newRows = 0;
    for (const ToMark& each : all) {
        newRows += each.isNew ? snapshot.rows()[each.rows].count : 0;
        m_revision += each.isNew && each.chunk.marks && each.chunk.isStale ? 1 : 0;
    }
    inParallel(all.size(), newRows < fewestRowsToShare, [&](std::size_t i) {
        ToMark& each = all[i];
        if (!each.isNew)
            return;
        addLines(snapshot, snapshot.rows()[each.rows], *each.jobs, each.chunk);
        makeMarks(each.hasHistory, each.chunk);
    });
}

void MemoryLedger::mark(const std::shared_ptr<const Snapshot>& snapshot,
    const std::function<bool(const Snapshot::Part&)>& isOwn, const MemoryClock& clock, OrderMarks& to)
{
    if (clock.day != m_forgotOn && forgetOld(clock))
        readAgain();
    if (hasTurned(clock))
        makeStale();
    m_clock = clock;
    std::unordered_map<const OrderChunk*, Chunk> chunks;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> jobs;
    const std::shared_ptr<const Snapshot> before = std::exchange(m_snapshot, snapshot);
    m_shown.clear();
    for (const Snapshot::Part& part : snapshot->parts()) {
        if (!isOwn(part))
            continue;
        m_shown.insert(part.source->integration);
        if (const auto known = m_jobNumbers.find(part.generation); known != m_jobNumbers.end())
            jobs.insert(*known);
        if (before)
            for (const Snapshot::Part& old : before->parts())
                if (old.source->isSame(*part.source) && old.generation != part.generation)
                    m_before.emplace(part.source->integration, before);
    }
    m_jobNumbers = std::move(jobs);
    to.chunks.resize(snapshot->rows().size());
    std::vector<ToMark> all;
    for (std::size_t i = 0; i < snapshot->rows().size(); ++i) {
        const Snapshot::Rows& rows = snapshot->rows()[i];
        const Snapshot::Part& part = snapshot->parts()[rows.part];
        if (!isOwn(part))
            continue;
        const auto known = m_chunks.find(rows.chunk.get());
        Chunk chunk = known == m_chunks.end() ? Chunk{rows.chunk, {}, nullptr, true} : std::move(known->second);
        const bool isNew = chunk.lines.size() < rows.count || chunk.isStale;
        all.push_back({i, isNew ? &jobNumbers(part) : nullptr, isNew && hasHistory(part), std::move(chunk), isNew});
    }
    markAll(*snapshot, all);
    for (ToMark& each : all) {
        to.chunks[each.rows] = each.chunk.marks;
        chunks.emplace(each.chunk.chunk.get(), std::move(each.chunk));
    }
    m_chunks = std::move(chunks);
    m_nextWake = 0;
    for (const auto& [record, times] : m_content.times)
        if (times.snoozedUntil > clock.now && (m_nextWake == 0 || times.snoozedUntil < m_nextWake))
            m_nextWake = times.snoozedUntil;
    to.revision = m_revision;
}

} // namespace docket
