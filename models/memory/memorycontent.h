// SPDX-License-Identifier: MIT
#pragma once

#include "models/memory/fieldhashes.h"
#include "models/memory/memorykey.h"
#include "models/orders/hashindex.h"
#include "models/orders/marks.h"

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace docket {

// What is remembered of one order.
struct MemoryRecord
{
    enum Flag : std::uint8_t { Seen = 1, Done = 2, Gone = 4, DoneBefore = 8 };
    static constexpr unsigned fateShift = 4; // two bits of the flags: what became of one that is gone
    static constexpr unsigned fateBits = 3U << fateShift;

    HiddenId id;
    std::uint64_t candidate = 0; // candidateHash()
    std::uint32_t job = 0; // number of its JobHashes
    std::uint32_t integration = 0;
    MarkTime firstSeen = 0;
    std::uint32_t walk = 0; // in which it was last there; of this session
    std::uint8_t flags = 0;
    FieldGroups changed = 0; // since somebody looked

    bool has(Flag flag) const { return (flags & flag) != 0; }
    void set(Flag flag, bool on) { flags = static_cast<std::uint8_t>(on ? flags | flag : flags & ~unsigned{flag}); }
    // NotAsked, or one of the three that are for good.
    OrderFate fate() const { return static_cast<OrderFate>((flags & fateBits) >> fateShift); }
    void setFate(OrderFate fate)
    {
        flags = static_cast<std::uint8_t>((flags & ~fateBits) | (static_cast<unsigned>(fate) << fateShift));
    }
};

// Times that few orders have; 0: never.
struct MemoryTimes
{
    MarkTime snoozedUntil = 0, changedAt = 0, doneAt = 0, askedAt = 0, goneAt = 0, lastSeen = 0;

    bool operator==(const MemoryTimes&) const = default;
};

struct MemoryIntegration
{
    HiddenId id;
    std::string sealedName; // its id, by MemoryKey::seal()
    MarkTime walked = 0; // when a load last reached its end; 0: never, and there is no history yet
};

// How many orders were open at the end of a day's last complete load.
struct MemoryDay
{
    std::uint32_t integration = 0;
    std::int32_t day = 0; // days since 1970 in the person's calendar
    std::uint32_t open = 0;
};

// All that one connection's memory holds, the sealed ids of orders aside. One thread.
class MemoryContent
{
public:
    std::vector<MemoryRecord> records;
    std::unordered_map<std::uint32_t, MemoryTimes> times; // by the index of the record
    std::vector<MemoryIntegration> integrations;
    std::vector<JobHashes> jobs;
    std::vector<MemoryDay> days;

    std::optional<std::uint32_t> find(const HiddenId& id) const
    {
        return m_index.find(
            hashOfId(id), id.view(), [this](std::uint32_t number) { return records[number].id.view(); });
    }
    std::uint32_t add(const MemoryRecord& record)
    {
        const auto number = static_cast<std::uint32_t>(records.size());
        records.push_back(record);
        m_index.add(hashOfId(record.id), number);
        return number;
    }
    MemoryTimes timesOf(std::uint32_t record) const
    {
        const auto known = times.find(record);
        return known == times.end() ? MemoryTimes{} : known->second;
    }
    void setTimes(std::uint32_t record, const MemoryTimes& to)
    {
        if (to == MemoryTimes{})
            times.erase(record);
        else
            times[record] = to;
    }
    std::uint32_t numberOf(const JobHashes& hashes);
    std::uint32_t addJob(const JobHashes& hashes);
    std::optional<std::uint32_t> findIntegration(const HiddenId& id) const;

private:
    struct JobHash
    {
        std::size_t operator()(const JobHashes& hashes) const
        {
            return static_cast<std::size_t>(
                hashes.job ^ (hashes.location * 3) ^ (hashes.team * 5) ^ (hashes.description * 7));
        }
    };
    static std::uint64_t hashOfId(const HiddenId& id)
    {
        std::uint64_t first = 0;
        std::memcpy(&first, id.bytes.data(), sizeof first);
        return first;
    }

    HashIndex m_index;
    std::unordered_map<JobHashes, std::uint32_t, JobHash> m_jobNumbers;
};

// What a job on the memory changed, to be written in one step.
struct MemoryChanges
{
    struct New
    {
        std::uint32_t record;
        std::string sealed; // the order's id
    };
    std::vector<New> added;
    std::vector<std::uint32_t> changed; // records, some of them perhaps more than once
    std::vector<std::uint32_t> integrations;
    std::vector<MemoryDay> days;

    bool empty() const { return added.empty() && changed.empty() && integrations.empty() && days.empty(); }
};

} // namespace docket
