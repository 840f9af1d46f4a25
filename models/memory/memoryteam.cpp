// SPDX-License-Identifier: MIT
#include "models/memory/memoryledger.h"

#include "models/orders/chunk.h"

#include <algorithm>
#include <utility>

// Marks that come from colleagues and go to them.
namespace docket {

namespace {

constexpr std::int64_t perSecond = 1'000;

// As it would be told: a time that is over is none.
MarkTime valueOf(TeamMarkKind kind, const MemoryRecord& record, const MemoryTimes& times, MarkTime now)
{
    switch (kind) {
    case TeamMarkKind::Done:
        return record.has(MemoryRecord::Done) ? std::max<MarkTime>(times.doneAt, 1) : 0;
    case TeamMarkKind::Snoozed:
        return times.snoozedUntil > now ? times.snoozedUntil : 0;
    case TeamMarkKind::Asked:
        return times.askedAt;
    }
    return 0;
}

// Which the person marked while nobody heard of it, or which changed since.
std::int64_t knownBefore(const TeamMark& mark, const MemoryTimes& times)
{
    switch (mark.kind) {
    case TeamMarkKind::Done:
        return perSecond * (mark.value == 0 ? times.doneAt : times.changedAt);
    case TeamMarkKind::Asked:
        return perSecond * times.askedAt;
    case TeamMarkKind::Snoozed:
        break;
    }
    return 0;
}

// When the person marked it, as far as that is known: of being snoozed only that it was not before
// the order was here.
std::int64_t markedAt(TeamMarkKind kind, const MemoryRecord& record, const MemoryTimes& times)
{
    switch (kind) {
    case TeamMarkKind::Done:
        return perSecond * std::max<MarkTime>(times.doneAt, 1);
    case TeamMarkKind::Snoozed:
        return perSecond * std::max<MarkTime>(record.firstSeen, 1);
    case TeamMarkKind::Asked:
        break;
    }
    return perSecond * times.askedAt;
}

// A team that is told nothing knows it already, or something that holds in its place.
bool isKnown(TeamMarkKind kind, const std::optional<TeamMark>& mark, std::int64_t at, MarkTime value)
{
    if (!mark)
        return false;
    const bool isSame = kind == TeamMarkKind::Done ? mark->value != 0 : mark->value == value;
    return isSame || kind == TeamMarkKind::Snoozed || mark->at >= at;
}

std::string& nameOf(TeamMarkKind kind, TeamNames& names)
{
    switch (kind) {
    case TeamMarkKind::Done:
        return names.done;
    case TeamMarkKind::Snoozed:
        return names.snoozed;
    case TeamMarkKind::Asked:
        break;
    }
    return names.asked;
}

} // namespace

void MemoryLedger::noteOwn(
    std::uint32_t number, std::string_view integration, std::string_view order, const UndoState& was, MarkTime now)
{
    const MemoryRecord& record = m_content.records[number];
    const MemoryTimes times = m_content.timesOf(number);
    MemoryRecord before = record;
    before.flags = was.flags;
    for (std::size_t i = 0; i < teamMarkKinds; ++i) {
        const auto kind = static_cast<TeamMarkKind>(i);
        const MarkTime value = valueOf(kind, record, times, now);
        if (value == valueOf(kind, before, was.times, now))
            continue;
        const HiddenId id = m_team->key().hide(integration, order);
        std::int64_t& last = m_ownTimes[id][i];
        if (const TeamMarks::Kinds* known = m_team->find(id); known && (*known)[i])
            last = std::max(last, (*known)[i]->at);
        last = std::max(last + 1, perSecond * now); // after all that it answers, whatever the clocks say
        m_ownMarks.push_back({id, kind, last, value, {}});
        m_teamNames.erase(record.id);
    }
}

// Of an order that need not be shown.
void MemoryLedger::noteOwnByRecord(std::uint32_t number, const UndoState& was, MarkTime now)
{
    const MemoryRecord& record = m_content.records[number];
    const MemoryIntegration& integration = m_content.integrations[record.integration];
    const auto name = m_key.open(integration.id, integration.sealedName);
    const auto sealed = m_file->sealedOf(record.id);
    const auto order = sealed ? m_key.open(record.id, *sealed) : std::nullopt;
    if (name && order)
        noteOwn(number, *name, *order, was, now);
}

// What was marked while nobody heard of it: before there was a team, or while it was switched off.
void MemoryLedger::noteEarlier(
    std::uint32_t number, const HiddenId& id, const TeamMarks::Kinds* kinds, const MemoryClock& clock)
{
    const MemoryRecord& record = m_content.records[number];
    const MemoryTimes times = m_content.timesOf(number);
    for (std::size_t i = 0; i < teamMarkKinds; ++i) {
        const auto kind = static_cast<TeamMarkKind>(i);
        const MarkTime value = valueOf(kind, record, times, clock.now);
        const std::int64_t at = markedAt(kind, record, times);
        if (value == 0 || isKnown(kind, kinds ? (*kinds)[i] : std::nullopt, at, value))
            continue;
        std::int64_t& told = m_ownTimes[id][i];
        if (told >= at)
            continue;
        told = at;
        m_ownMarks.push_back({id, kind, at, value, {}});
    }
}

std::vector<TeamMark> MemoryLedger::takeOwnMarks()
{
    return std::exchange(m_ownMarks, {});
}

// What differs, of the orders that are shown; who marked what is as it should be is kept.
std::vector<MemoryLedger::TeamChange> MemoryLedger::teamChanges(const MemoryClock& clock)
{
    std::vector<TeamChange> changes;
    m_teamNames.clear();
    if (!m_snapshot)
        return changes;
    for (const Snapshot::Rows& rows : m_snapshot->rows()) {
        const auto known = m_chunks.find(rows.chunk.get());
        if (known == m_chunks.end())
            continue;
        addLines(*m_snapshot, rows, known->second);
        const std::string& integration = m_snapshot->parts()[rows.part].source->integration;
        for (std::uint32_t at = 0; at < known->second.lines.size(); ++at) {
            const std::uint32_t number = known->second.lines[at].record;
            const bool isMarked = number != noRecord
                && (m_content.records[number].has(MemoryRecord::Done) || m_content.times.contains(number));
            if (number == noRecord || (m_team->size() == 0 && !isMarked))
                continue;
            const HiddenId id = m_team->key().hide(integration, Order(*rows.chunk, at).id());
            const TeamMarks::Kinds* const kinds = m_team->find(id);
            if (isMarked)
                noteEarlier(number, id, kinds, clock);
            const auto own = m_ownTimes.find(id);
            for (std::size_t i = 0; kinds && i < teamMarkKinds; ++i) {
                const std::optional<TeamMark>& mark = (*kinds)[i];
                if (mark && (own == m_ownTimes.end() || own->second[i] <= mark->at))
                    compareWithTeam(number, *mark, clock, changes);
            }
        }
    }
    return changes;
}

void MemoryLedger::compareWithTeam(
    std::uint32_t number, const TeamMark& mark, const MemoryClock& clock, std::vector<TeamChange>& changes)
{
    const MemoryRecord& record = m_content.records[number];
    const MemoryTimes times = m_content.timesOf(number);
    const MarkTime wanted = mark.kind == TeamMarkKind::Snoozed && mark.value <= clock.now ? 0 : mark.value;
    const MarkTime have = valueOf(mark.kind, record, times, clock.now);
    const bool isSame = mark.kind == TeamMarkKind::Done ? (wanted != 0) == (have != 0) : wanted == have;
    if (!isSame && mark.at < knownBefore(mark, times))
        return;
    if (!isSame)
        changes.push_back({number, mark.kind, wanted});
    if (mark.by.empty() || wanted == 0)
        return;
    auto names = std::make_shared<TeamNames>();
    if (const auto before = m_teamNames.find(record.id); before != m_teamNames.end())
        *names = *before->second;
    nameOf(mark.kind, *names) = mark.by;
    m_teamNames.insert_or_assign(record.id, std::move(names));
}

bool MemoryLedger::takeTeam(const std::shared_ptr<const TeamMarks>& team, const MemoryClock& clock)
{
    m_team = team;
    makeStale();
    if (!team) {
        m_teamNames.clear();
        m_ownTimes.clear();
        m_ownMarks.clear();
        return true;
    }
    std::vector<TeamChange> found = teamChanges(clock);
    if (found.empty())
        return true;
    m_healthy = m_file->begin();
    if (!m_healthy)
        return false;
    if (lookAgain())
        found = teamChanges(clock);
    MemoryChanges changes;
    for (const TeamChange& change : found) {
        MemoryRecord& record = m_content.records[change.record];
        MemoryTimes times = m_content.timesOf(change.record);
        switch (change.kind) {
        case TeamMarkKind::Done:
            record.set(Flag::Done, change.value != 0);
            record.set(Flag::DoneBefore, false);
            times.doneAt = change.value;
            break;
        case TeamMarkKind::Snoozed:
            times.snoozedUntil = change.value;
            break;
        case TeamMarkKind::Asked:
            times.askedAt = change.value;
            break;
        }
        m_content.setTimes(change.record, times);
        changes.changed.push_back(change.record);
    }
    return write(changes);
}

} // namespace docket
