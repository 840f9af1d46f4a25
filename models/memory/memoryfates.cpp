// SPDX-License-Identifier: MIT
#include "models/memory/memoryledger.h"

// What became of orders that are gone.
namespace docket {

void MemoryLedger::takeFate(const MemoryRecord& record, MarkNote& note) const
{
    note.fate = record.fate();
    const auto asked = m_fates.find(record.id);
    if (asked == m_fates.end())
        return;
    note.fateAskedAt = asked->second.at;
    if (!isForGood(note.fate))
        note.fate = asked->second.fate;
}

void MemoryLedger::noteFates(const std::vector<FoundFate>& found, const MemoryClock& clock)
{
    m_healthy = m_file->begin();
    if (!m_healthy)
        return;
    lookAgain();
    MemoryChanges changes;
    for (const FoundFate& each : found) {
        const HiddenId id = m_key.hide(m_connection, each.integration, each.order);
        const auto number = m_content.find(id);
        if (!number || !m_content.records[*number].has(Flag::Gone))
            continue; // it came back meanwhile
        MemoryRecord& record = m_content.records[*number];
        m_fates.insert_or_assign(id, AskedFate{each.fate, clock.now});
        if (!each.json.empty() && (m_goneTexts.size() < mostTexts || m_goneTexts.contains(id)))
            m_goneTexts.insert_or_assign(id, each.json);
        if (isForGood(each.fate) && record.fate() != each.fate) {
            record.setFate(each.fate);
            changes.changed.push_back(*number);
        }
    }
    ++m_goneRevision;
    write(changes);
}

} // namespace docket
