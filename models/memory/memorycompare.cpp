// SPDX-License-Identifier: MIT
#include "models/memory/memoryledger.h"

#include "models/orders/chunk.h"
#include "models/orders/orderjson.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

// What comes of a load that has ended.
namespace docket {

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
            record.setFate(OrderFate::NotAsked);
            m_fates.erase(record.id);
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

bool MemoryLedger::remember(const Snapshot& snapshot, std::size_t partIndex, LoadEnd end, const MemoryClock& clock)
{
    const Snapshot::Part& part = snapshot.parts()[partIndex];
    if (end == LoadEnd::Broke && !hasHistory(part)) {
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
    std::uint32_t open = 0;
    for (const Snapshot::Rows& rows : snapshot.rows()) {
        if (&snapshot.parts()[rows.part] != &part)
            continue;
        Chunk& chunk = m_chunks[rows.chunk.get()];
        chunk.chunk = rows.chunk;
        addLines(snapshot, rows, chunk);
        chunk.isStale = true;
        open += static_cast<std::uint32_t>(
            std::count_if(chunk.lines.begin(), chunk.lines.end(), [](const Line& line) { return !line.isClosed; }));
        compare(rows, chunk, integration, clock, changes, moved);
    }
    if (end != LoadEnd::Broke) {
        if (end == LoadEnd::Complete)
            findGone(integration, clock, changes, moved);
        // Else orders were last seen by the complete load before it.
        MarkTime& walked = m_content.integrations[integration].walked;
        if (end == LoadEnd::Complete || walked == 0)
            walked = std::max<MarkTime>(clock.now, 1);
        changes.integrations.push_back(integration);
        changes.days.push_back({integration, clock.day, open});
        std::erase_if(m_content.days,
            [&](const MemoryDay& day) { return day.integration == integration && day.day == clock.day; });
        m_content.days.push_back(changes.days.back());
    }
    keepEarlier(*part.source, moved);
    return write(changes);
}

std::vector<OpenByDay> MemoryLedger::openByDay() const
{
    std::unordered_map<std::uint32_t, OpenByDay> all;
    for (const MemoryDay& day : m_content.days)
        all[day.integration][day.day] = day.open;
    std::vector<OpenByDay> shown;
    for (std::uint32_t number = 0; number < m_content.integrations.size(); ++number) {
        const MemoryIntegration& integration = m_content.integrations[number];
        const auto name = m_key.open(integration.id, integration.sealedName);
        if (name && m_shown.contains(*name) && all.contains(number))
            shown.push_back(std::move(all[number]));
    }
    return shown;
}

} // namespace docket
