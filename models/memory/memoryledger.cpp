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
    addLines(snapshot, rows, jobNumbers(snapshot.parts()[rows.part]), chunk);
}

void MemoryLedger::addLines(
    const Snapshot& snapshot, const Snapshot::Rows& rows, const std::vector<std::uint32_t>& jobs, Chunk& chunk) const
{
    chunk.lines.reserve(rows.count);
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
