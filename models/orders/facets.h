// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/query.h"
#include "models/orders/store.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace docket {

// What orders are counted by.
enum class Facet : std::uint8_t {
    Package,
    Job,
    Country,
    City,
    Recruiter,
    Manager,
    Connection,
    Integration,
    Status,
    Attention,
    Waiting
};
inline constexpr std::size_t facetCount = 11;

// How many orders each value of each facet has. A facet's own terms in the query are left
// out for its counts: they say what a click on another value would show.
struct FacetCounts
{
    // Integration: by the part of the snapshot. Connection: by the first part that has its name, if any.
    // Attention: by the flag, then all of them together. Waiting: by the range. Others: by the number of the value.
    std::array<std::vector<std::uint32_t>, facetCount> counts;

    std::vector<std::uint32_t>& of(Facet facet) { return counts[static_cast<std::size_t>(facet)]; }
    const std::vector<std::uint32_t>& of(Facet facet) const { return counts[static_cast<std::size_t>(facet)]; }
    bool operator==(const FacetCounts&) const = default;
};
inline constexpr std::size_t anyAttention = attentionCount; // index in the counts of Attention

// The facet that a term on this field belongs to.
std::optional<Facet> facetOf(QueryField field);
// The field whose terms choose among the facet's values; Is for Attention.
QueryField fieldOf(Facet facet);
// Where the facet's texts are; nullopt for Connection, Integration, Attention and Waiting.
std::optional<ValueKind> valueKindOf(Facet facet);
// The first part that came from a connection of the same name as this one did.
std::uint32_t partOfConnection(const Snapshot& snapshot, std::uint32_t part);
// What stands behind "field:=" for a value, behind "is:" for a flag, behind "waiting:".
std::string_view facetText(const Snapshot& snapshot, Facet facet, std::uint32_t value);

// Orders counted by what facets are summed from: their jobs, kinds and parts.
class FacetTally
{
public:
    explicit FacetTally(const Snapshot& snapshot);

    // The tallies of one part's jobs and of all kinds, to be added to.
    std::uint32_t* jobsOf(std::uint32_t part) { return m_jobs[part].data(); }
    std::uint32_t* kinds() { return m_kinds.data(); }
    void addFlags(std::uint32_t duplicates, std::uint32_t withAttention)
    {
        m_duplicates += duplicates;
        m_withAttention += withAttention;
    }
    void addWaiting(Waiting range, std::uint32_t count) { m_waiting[static_cast<std::size_t>(range)] += count; }

    std::vector<std::uint32_t> countsOf(Facet facet) const;

private:
    void countJobs(Facet facet, std::vector<std::uint32_t>& counts) const;
    void countParts(Facet facet, std::vector<std::uint32_t>& counts) const;
    void countKinds(Facet facet, std::vector<std::uint32_t>& counts) const;
    void countAttention(std::vector<std::uint32_t>& counts) const;

    const Snapshot& m_snapshot;
    std::vector<std::vector<std::uint32_t>> m_jobs; // by part and job number
    std::vector<std::uint32_t> m_kinds;
    std::uint32_t m_duplicates = 0;
    std::uint32_t m_withAttention = 0;
    std::array<std::uint32_t, waitingCount> m_waiting{};
};

} // namespace docket
