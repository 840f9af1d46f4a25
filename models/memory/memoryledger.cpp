// SPDX-License-Identifier: MIT
#include "models/memory/memoryledger.h"

#include "models/orders/chunk.h"
#include "models/orders/orderjson.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace docket {

namespace {

constexpr std::size_t mostUndo = 20;
constexpr std::size_t mostTexts = 20'000; // of orders that changed or went, kept for this session

using Flag = MemoryRecord::Flag;

// The id beside the connection's own, so that it is told apart from an order's.
constexpr std::string_view integrationMark{};

std::string bareOrder(const std::string& id)
{
    std::string json = R"({"id":)";
    appendJsonString(id, json);
    return json + '}';
}

} // namespace

std::size_t MemoryLedger::HiddenIdHash::operator()(const HiddenId& id) const
{
    std::size_t first = 0;
    std::memcpy(&first, id.bytes.data(), sizeof first);
    return first;
}

MemoryLedger::MemoryLedger(
    MemoryKey key, std::unique_ptr<MemoryFile> file, std::string connection, const MemoryClock& clock)
    : m_key(std::move(key))
    , m_file(std::move(file))
    , m_connection(std::move(connection))
{
    if (clock.now > goneFor)
        m_file->forgetGone(clock.now - goneFor);
    readAgain();
}

void MemoryLedger::readAgain()
{
    std::optional<MemoryContent> content = m_file->read();
    m_healthy = content.has_value();
    m_content = content ? std::move(*content) : MemoryContent();
    ++m_goneRevision;
    resolveAll();
}

// Everything by which rows are tied to records is made anew.
void MemoryLedger::resolveAll()
{
    m_jobNumbers.clear();
    for (auto& [pointer, chunk] : m_chunks)
        chunk.lines.clear();
    makeStale();
}

void MemoryLedger::makeStale()
{
    for (auto& [pointer, chunk] : m_chunks)
        chunk.isStale = true;
}

bool MemoryLedger::lookAgain()
{
    if (!m_file->hasChanged())
        return false;
    readAgain();
    return true;
}

bool MemoryLedger::hasTurned(const MemoryClock& clock) const
{
    return clock.days != m_clock.days || (m_nextWake != 0 && clock.now >= m_nextWake);
}

std::uint32_t MemoryLedger::integrationOf(const std::string& id, MemoryChanges& changes)
{
    const HiddenId hidden = m_key.hide(m_connection, id, integrationMark);
    if (const auto known = m_content.findIntegration(hidden))
        return *known;
    m_content.integrations.push_back({hidden, m_key.seal(hidden, id), 0});
    const auto number = static_cast<std::uint32_t>(m_content.integrations.size() - 1);
    changes.integrations.push_back(number);
    return number;
}

bool MemoryLedger::hasHistory(const Snapshot::Part& part) const
{
    const auto known = m_content.findIntegration(m_key.hide(m_connection, part.source->integration, integrationMark));
    return known && m_content.integrations[*known].walked != 0;
}

// Of the jobs that are there so far; each is hashed once, however many orders name it.
const std::vector<std::uint32_t>& MemoryLedger::jobNumbers(const Snapshot::Part& part)
{
    std::vector<std::uint32_t>& numbers = m_jobNumbers[part.generation];
    while (numbers.size() < part.jobCount) {
        const Job& job = part.job(static_cast<std::uint32_t>(numbers.size()));
        numbers.push_back(m_content.numberOf(jobHashes(m_key, job)));
    }
    return numbers;
}

void MemoryLedger::addLines(const Snapshot::Part& part, const Snapshot::Rows& rows, Chunk& chunk)
{
    const std::vector<std::uint32_t>& jobs = jobNumbers(part);
    for (auto at = static_cast<std::uint32_t>(chunk.lines.size()); at < rows.count; ++at) {
        const Order order(*rows.chunk, at);
        Line line;
        line.candidate = candidateHash(m_key, order);
        line.job = jobs[rows.chunk->jobNumbers[at]];
        line.record = m_content.find(hide(order)).value_or(noRecord);
        chunk.lines.push_back(line);
    }
}

FieldGroups MemoryLedger::differenceOf(const Line& line) const
{
    const MemoryRecord& record = m_content.records[line.record];
    FieldGroups groups = record.candidate == line.candidate ? FieldGroups{0} : bitOf(FieldGroup::Candidate);
    if (record.job != line.job)
        groups
            = static_cast<FieldGroups>(groups | differingGroups(m_content.jobs[record.job], m_content.jobs[line.job]));
    return groups;
}

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
        times.lastSeen, record.has(Flag::DoneBefore)};
    return mark;
}

RowMark MemoryLedger::markOf(const Line& line, bool hasHistory, ChunkMarks& marks) const
{
    if (line.record == noRecord) {
        RowMark mark;
        mark.marks = hasHistory ? static_cast<std::uint8_t>(bitOf(Mark::New)) : std::uint8_t{0};
        mark.since = m_clock.now;
        return mark;
    }
    const MemoryRecord& record = m_content.records[line.record];
    const auto changed = static_cast<FieldGroups>(record.changed | differenceOf(line));
    MarkNote note;
    RowMark mark = markOf(line.record, changed, note);
    mark.marks = static_cast<std::uint8_t>(mark.marks & ~unsigned{bitOf(Mark::Gone)}); // it is here again
    mark.since = std::min(mark.since, m_clock.now); // a clock that was set back
    if (m_content.times.contains(line.record) || note.doneBefore) {
        mark.note = static_cast<std::uint32_t>(marks.notes.size());
        marks.notes.push_back(note);
    }
    return mark;
}

void MemoryLedger::makeMarks(bool hasHistory, Chunk& chunk)
{
    auto marks = std::make_shared<ChunkMarks>();
    marks->chunk = chunk.chunk;
    marks->rows.reserve(chunk.lines.size());
    for (const Line& line : chunk.lines)
        marks->rows.push_back(markOf(line, hasHistory, *marks));
    marks->sort(m_clock.days);
    if (chunk.marks && chunk.isStale)
        ++m_revision;
    chunk.marks = std::move(marks);
    chunk.isStale = false;
}

void MemoryLedger::mark(const std::shared_ptr<const Snapshot>& snapshot,
    const std::function<bool(const Snapshot::Part&)>& isOwn, const MemoryClock& clock, OrderMarks& to)
{
    if (hasTurned(clock))
        makeStale();
    m_clock = clock;
    std::unordered_map<const OrderChunk*, Chunk> chunks;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> jobs;
    const std::shared_ptr<const Snapshot> before = std::exchange(m_snapshot, snapshot);
    for (const Snapshot::Part& part : snapshot->parts()) {
        if (!isOwn(part))
            continue;
        if (const auto known = m_jobNumbers.find(part.generation); known != m_jobNumbers.end())
            jobs.insert(*known);
        if (before)
            for (const Snapshot::Part& old : before->parts())
                if (old.source->isSame(*part.source) && old.generation != part.generation)
                    m_before.emplace(part.source->integration, before);
    }
    m_jobNumbers = std::move(jobs);
    to.chunks.resize(snapshot->rows().size());
    for (std::size_t i = 0; i < snapshot->rows().size(); ++i) {
        const Snapshot::Rows& rows = snapshot->rows()[i];
        const Snapshot::Part& part = snapshot->parts()[rows.part];
        if (!isOwn(part))
            continue;
        const auto known = m_chunks.find(rows.chunk.get());
        Chunk chunk = known == m_chunks.end() ? Chunk{rows.chunk, {}, nullptr, true} : std::move(known->second);
        const bool grew = chunk.lines.size() < rows.count;
        if (grew)
            addLines(part, rows, chunk);
        if (grew || chunk.isStale)
            makeMarks(hasHistory(part), chunk);
        to.chunks[i] = chunk.marks;
        chunks.emplace(rows.chunk.get(), std::move(chunk));
    }
    m_chunks = std::move(chunks);
    m_nextWake = 0;
    for (const auto& [record, times] : m_content.times)
        if (times.snoozedUntil > clock.now && (m_nextWake == 0 || times.snoozedUntil < m_nextWake))
            m_nextWake = times.snoozedUntil;
    to.revision = m_revision;
}

void MemoryLedger::compare(const Snapshot::Rows& rows, Chunk& chunk, std::uint32_t integration,
    const MemoryClock& clock, MemoryChanges& changes, std::vector<HiddenId>& moved)
{
    const bool isFirst = m_content.integrations[integration].walked == 0;
    for (std::uint32_t at = 0; at < chunk.lines.size(); ++at) {
        Line& line = chunk.lines[at];
        if (line.record == noRecord) {
            const Order order(*rows.chunk, at);
            const HiddenId id = hide(order);
            MemoryRecord record{id, line.candidate, line.job, integration, clock.now, m_walk, 0, 0};
            record.set(Flag::Seen, isFirst);
            line.record = m_content.add(record);
            changes.added.push_back({line.record, m_key.seal(id, order.id())});
            continue;
        }
        MemoryRecord& record = m_content.records[line.record];
        record.walk = m_walk;
        const FieldGroups differs = differenceOf(line);
        if (differs == 0 && !record.has(Flag::Gone))
            continue;
        MemoryTimes times = m_content.timesOf(line.record);
        if (record.has(Flag::Gone)) {
            record.set(Flag::Gone, false);
            times.goneAt = times.lastSeen = 0;
            ++m_goneRevision;
        }
        if (differs != 0) {
            moved.push_back(record.id);
            record.candidate = line.candidate;
            record.job = line.job;
            record.changed = static_cast<FieldGroups>(record.changed | differs);
            times.changedAt = clock.now;
            if (record.has(Flag::Done)) {
                record.set(Flag::Done, false);
                record.set(Flag::DoneBefore, true);
            }
        }
        m_content.setTimes(line.record, times);
        changes.changed.push_back(line.record);
    }
}

void MemoryLedger::findGone(
    std::uint32_t integration, const MemoryClock& clock, MemoryChanges& changes, std::vector<HiddenId>& moved)
{
    const MarkTime lastSeen = m_content.integrations[integration].walked;
    for (std::uint32_t number = 0; number < m_content.records.size(); ++number) {
        MemoryRecord& record = m_content.records[number];
        if (record.integration != integration || record.has(Flag::Gone) || record.walk == m_walk)
            continue;
        record.set(Flag::Gone, true);
        MemoryTimes times = m_content.timesOf(number);
        times.goneAt = clock.now;
        times.lastSeen = std::max(lastSeen, record.firstSeen);
        m_content.setTimes(number, times);
        changes.changed.push_back(number);
        moved.push_back(record.id);
        ++m_goneRevision;
    }
}

// How orders were that changed or went, as far as the session still has them.
void MemoryLedger::keepEarlier(const OrderSource& source, const std::vector<HiddenId>& moved)
{
    const auto before = m_before.find(source.integration);
    if (before == m_before.end())
        return;
    auto earlier = std::make_shared<EarlierOrders>(*m_earlier);
    const std::unordered_set<HiddenId, HiddenIdHash> wanted(moved.begin(), moved.end());
    const Snapshot& snapshot = *before->second;
    for (const Snapshot::Rows& rows : snapshot.rows()) {
        if (wanted.empty() || !snapshot.parts()[rows.part].source->isSame(source))
            continue;
        for (std::uint32_t at = 0; at < rows.count; ++at) {
            const Order order(*rows.chunk, at);
            const HiddenId id = hide(order);
            if (!wanted.contains(id))
                continue;
            if (m_content.records[*m_content.find(id)].has(Flag::Gone) && m_goneTexts.size() < mostTexts)
                m_goneTexts.insert_or_assign(id, orderJson(order));
            else if (earlier->size() < mostTexts) // how it was when somebody looked stays
                earlier->emplace(earlierKey(order), std::make_shared<const std::string>(orderJson(order)));
        }
    }
    m_earlier = std::move(earlier);
    m_before.erase(before);
}

void MemoryLedger::forgetEarlier(const std::vector<std::string>& keys)
{
    const bool any
        = std::any_of(keys.begin(), keys.end(), [this](const std::string& key) { return m_earlier->contains(key); });
    if (!any)
        return;
    auto earlier = std::make_shared<EarlierOrders>(*m_earlier);
    for (const std::string& key : keys)
        earlier->erase(key);
    m_earlier = std::move(earlier);
}

bool MemoryLedger::remember(const Snapshot& snapshot, std::size_t partIndex, bool complete, const MemoryClock& clock)
{
    const Snapshot::Part& part = snapshot.parts()[partIndex];
    if (!complete && !hasHistory(part)) {
        m_before.erase(part.source->integration);
        return false;
    }
    m_healthy = m_file->begin();
    if (!m_healthy)
        return false;
    lookAgain();
    MemoryChanges changes;
    std::vector<HiddenId> moved;
    const std::uint32_t integration = integrationOf(part.source->integration, changes);
    ++m_walk;
    for (const Snapshot::Rows& rows : snapshot.rows()) {
        if (&snapshot.parts()[rows.part] != &part)
            continue;
        Chunk& chunk = m_chunks[rows.chunk.get()];
        chunk.chunk = rows.chunk;
        addLines(part, rows, chunk);
        chunk.isStale = true;
        compare(rows, chunk, integration, clock, changes, moved);
    }
    if (complete) {
        findGone(integration, clock, changes, moved);
        m_content.integrations[integration].walked = std::max<MarkTime>(clock.now, 1);
        changes.integrations.push_back(integration);
        changes.days.push_back({integration, clock.day, part.orderCount});
        std::erase_if(m_content.days,
            [&](const MemoryDay& day) { return day.integration == integration && day.day == clock.day; });
        m_content.days.push_back(changes.days.back());
    }
    keepEarlier(*part.source, moved);
    return write(changes);
}

// The transaction has begun.
bool MemoryLedger::write(const MemoryChanges& changes)
{
    if (m_file->save(m_content, changes) && m_file->commit()) {
        m_healthy = true;
        return true;
    }
    m_file->rollBack();
    readAgain();
    m_healthy = false;
    return false;
}

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
    addLines(part, rows, known->second);
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
        changes.changed.push_back(number);
        ++done.count;
        if (was.changed != 0 && m_content.records[number].changed == 0)
            lookedAt.push_back(earlierKey(snapshot.order(row)));
    }
    forgetEarlier(lookedAt);
    makeStale(); // by id, any row may have been meant
    if (!write(changes))
        return {};
    done.canUndo = done.count > 0 && what != MemoryAct::Look;
    if (!done.canUndo)
        return done;
    m_undo.push_back(std::move(before));
    if (m_undo.size() > mostUndo)
        m_undo.erase(m_undo.begin());
    return done;
}

std::uint32_t MemoryLedger::undo()
{
    if (m_undo.empty() || !m_file->begin())
        return 0;
    lookAgain();
    const std::vector<UndoState> states = std::move(m_undo.back());
    m_undo.pop_back();
    MemoryChanges changes;
    for (const UndoState& state : states) {
        const auto number = m_content.find(state.id);
        if (!number)
            continue;
        MemoryRecord& record = m_content.records[*number];
        // Whether it is still there is no matter of what somebody marked.
        const bool isGone = record.has(Flag::Gone);
        const MemoryTimes now = m_content.timesOf(*number);
        record.flags = state.flags;
        record.set(Flag::Gone, isGone);
        record.changed = static_cast<FieldGroups>(record.changed | state.changed);
        MemoryTimes times = state.times;
        times.changedAt = std::max(now.changedAt, times.changedAt);
        times.goneAt = now.goneAt;
        times.lastSeen = now.lastSeen;
        m_content.setTimes(*number, times);
        changes.changed.push_back(*number);
    }
    makeStale();
    ++m_goneRevision;
    return write(changes) ? static_cast<std::uint32_t>(changes.changed.size()) : 0;
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

bool MemoryLedger::forgetAll()
{
    m_earlier = std::make_shared<EarlierOrders>();
    m_goneTexts.clear();
    m_undo.clear();
    const bool forgotten = m_file->forgetAll();
    readAgain();
    return forgotten;
}

std::vector<MemoryLedger::GoneOrder> MemoryLedger::goneOrders() const
{
    std::vector<GoneOrder> gone;
    std::vector<std::string> names;
    for (const MemoryIntegration& integration : m_content.integrations)
        names.push_back(m_key.open(integration.id, integration.sealedName).value_or(std::string()));
    for (std::uint32_t number = 0; number < m_content.records.size(); ++number) {
        const MemoryRecord& record = m_content.records[number];
        if (!record.has(Flag::Gone))
            continue;
        GoneOrder order;
        order.integration = names[record.integration];
        if (const auto text = m_goneTexts.find(record.id); text != m_goneTexts.end()) {
            order.json = text->second;
        } else if (const auto sealed = m_file->sealedOf(record.id)) {
            if (const auto id = m_key.open(record.id, *sealed))
                order.json = bareOrder(*id);
        }
        order.mark = markOf(number, record.changed, order.note);
        if (!order.json.empty() && !order.integration.empty())
            gone.push_back(std::move(order));
    }
    std::stable_sort(gone.begin(), gone.end(),
        [](const GoneOrder& one, const GoneOrder& other) { return one.note.lastSeen > other.note.lastSeen; });
    return gone;
}

} // namespace docket
