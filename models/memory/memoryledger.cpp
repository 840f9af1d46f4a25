// SPDX-License-Identifier: MIT
#include "models/memory/memoryledger.h"

#include "models/orders/chunk.h"
#include "models/orders/orderjson.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace docket {

namespace {

// The id beside the connection's own, so that it is told apart from an order's.
constexpr std::string_view integrationMark{};

constexpr std::string_view openStatus = "open"; // folded

std::string bareOrder(const std::string& id, std::string_view status)
{
    std::string json = R"({"id":)";
    appendJsonString(id, json);
    if (!status.empty()) {
        json += R"(,"status":)";
        appendJsonString(status, json);
    }
    return json + '}';
}

// Only one of Kombo's two lists says so; what it does not say is open.
bool isClosedAt(const OrderChunk& chunk, std::uint32_t at, const Values& values)
{
    const std::uint32_t status = values.orderKind(chunk.kinds[at]).status;
    return status != noValue && values.value(ValueKind::Status, status).folded != openStatus;
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
    forgetOld(clock);
    readAgain();
}

// Once a day. True: there was something.
bool MemoryLedger::forgetOld(const MemoryClock& clock)
{
    m_forgotOn = clock.day;
    return m_file->forgetOld(clock.now > goneFor ? clock.now - goneFor : 0, clock.day - trendDays + 1);
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

void MemoryLedger::addLines(const Snapshot& snapshot, const Snapshot::Rows& rows, Chunk& chunk)
{
    const std::vector<std::uint32_t>& jobs = jobNumbers(snapshot.parts()[rows.part]);
    for (auto at = static_cast<std::uint32_t>(chunk.lines.size()); at < rows.count; ++at) {
        const Order order(*rows.chunk, at);
        Line line;
        line.candidate = candidateHash(m_key, order);
        line.job = jobs[rows.chunk->jobNumbers[at]];
        line.record = m_content.find(hide(order)).value_or(noRecord);
        line.isClosed = isClosedAt(*rows.chunk, at, *snapshot.values());
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

void MemoryLedger::makeMarks(bool hasHistory, Chunk& chunk)
{
    auto marks = std::make_shared<ChunkMarks>();
    marks->chunk = chunk.chunk;
    marks->rows.reserve(chunk.lines.size());
    for (std::size_t at = 0; at < chunk.lines.size(); ++at) {
        marks->rows.push_back(markOf(chunk.lines[at], hasHistory, *marks));
        marks->rows.back().inList = listMark(chunk, at);
    }
    marks->sort(m_clock.days);
    if (chunk.marks && chunk.isStale)
        ++m_revision;
    chunk.marks = std::move(marks);
    chunk.isStale = false;
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
    for (std::size_t i = 0; i < snapshot->rows().size(); ++i) {
        const Snapshot::Rows& rows = snapshot->rows()[i];
        const Snapshot::Part& part = snapshot->parts()[rows.part];
        if (!isOwn(part))
            continue;
        const auto known = m_chunks.find(rows.chunk.get());
        Chunk chunk = known == m_chunks.end() ? Chunk{rows.chunk, {}, nullptr, true} : std::move(known->second);
        const bool grew = chunk.lines.size() < rows.count;
        if (grew)
            addLines(*snapshot, rows, chunk);
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

bool MemoryLedger::forgetAll()
{
    m_earlier = std::make_shared<EarlierOrders>();
    m_goneTexts.clear();
    m_fates.clear();
    m_undo.clear();
    const bool forgotten = m_file->forgetAll();
    readAgain();
    return forgotten;
}

MemoryLedger::GoneOrders MemoryLedger::goneOrders() const
{
    GoneOrders gone;
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
                order.json = bareOrder(*id, statusOf(record.fate()));
        }
        order.mark = markOf(number, record.changed, order.note);
        if (order.json.empty() || order.integration.empty())
            ++gone.unnamed;
        else
            gone.orders.push_back(std::move(order));
    }
    std::stable_sort(gone.orders.begin(), gone.orders.end(),
        [](const GoneOrder& one, const GoneOrder& other) { return one.note.lastSeen > other.note.lastSeen; });
    return gone;
}

} // namespace docket
