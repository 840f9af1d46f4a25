// SPDX-License-Identifier: MIT
#include "models/orders/facets.h"

#include "models/orders/chunk.h"

#include <algorithm>
#include <numeric>

namespace docket {
namespace {

constexpr std::array<QueryField, facetCount> facetFields{QueryField::Package, QueryField::Job, QueryField::Country,
    QueryField::City, QueryField::Recruiter, QueryField::Manager, QueryField::Connection, QueryField::Integration,
    QueryField::Status, QueryField::Is, QueryField::Waiting};

void addAt(std::uint32_t number, std::uint32_t count, std::vector<std::uint32_t>& counts)
{
    if (number != noValue)
        counts[number] += count;
}

void addFlagsOf(AttentionSet set, std::uint32_t count, std::vector<std::uint32_t>& counts)
{
    for (std::size_t i = 0; i < attentionCount; ++i)
        if ((set >> i & 1U) != 0)
            counts[i] += count;
}

void addValues(const JobValues& values, Facet facet, std::uint32_t count, std::vector<std::uint32_t>& counts)
{
    switch (facet) {
    case Facet::Job:
        return addAt(values.name, count, counts);
    case Facet::Country:
        return addAt(values.country, count, counts);
    case Facet::City:
        return addAt(values.city, count, counts);
    case Facet::Recruiter:
        for (const std::uint32_t person : values.recruiters)
            counts[person] += count;
        return;
    case Facet::Manager:
        for (const std::uint32_t person : values.managers)
            counts[person] += count;
        return;
    case Facet::Attention:
        return addFlagsOf(values.attention, count, counts);
    case Facet::Package:
    case Facet::Connection:
    case Facet::Integration:
    case Facet::Status:
    case Facet::Waiting:
        return;
    }
}

} // namespace

std::optional<Facet> facetOf(QueryField field)
{
    if (field == QueryField::No)
        return Facet::Attention;
    for (std::size_t i = 0; i < facetCount; ++i)
        if (facetFields[i] == field)
            return static_cast<Facet>(i);
    return std::nullopt;
}

QueryField fieldOf(Facet facet)
{
    return facetFields[static_cast<std::size_t>(facet)];
}

std::optional<ValueKind> valueKindOf(Facet facet)
{
    switch (facet) {
    case Facet::Package:
        return ValueKind::Package;
    case Facet::Job:
        return ValueKind::JobName;
    case Facet::Country:
        return ValueKind::Country;
    case Facet::City:
        return ValueKind::City;
    case Facet::Recruiter:
    case Facet::Manager:
        return ValueKind::Person;
    case Facet::Status:
        return ValueKind::Status;
    case Facet::Connection:
    case Facet::Integration:
    case Facet::Attention:
    case Facet::Waiting:
        return std::nullopt;
    }
    return std::nullopt;
}

std::uint32_t partOfConnection(const Snapshot& snapshot, std::uint32_t part)
{
    const std::vector<Snapshot::Part>& parts = snapshot.parts();
    const auto first = std::find_if(parts.begin(), parts.end(),
        [&](const Snapshot::Part& each) { return each.source->connectionName == parts[part].source->connectionName; });
    return static_cast<std::uint32_t>(first - parts.begin());
}

std::string_view facetText(const Snapshot& snapshot, Facet facet, std::uint32_t value)
{
    if (const auto kind = valueKindOf(facet))
        return snapshot.values()->value(*kind, value).text;
    if (facet == Facet::Integration)
        return snapshot.parts()[value].source->integration;
    if (facet == Facet::Waiting)
        return waitingName(static_cast<Waiting>(value));
    if (facet == Facet::Connection)
        return snapshot.parts()[value].source->connectionName;
    return value == anyAttention ? "attention" : attentionName(static_cast<Attention>(value));
}

FacetTally::FacetTally(const Snapshot& snapshot)
    : m_snapshot(snapshot)
    , m_kinds(snapshot.orderKindCount())
{
    for (const Snapshot::Part& part : snapshot.parts())
        m_jobs.emplace_back(part.jobCount);
}

std::vector<std::uint32_t> FacetTally::countsOf(Facet facet) const
{
    std::vector<std::uint32_t> counts;
    if (const auto kind = valueKindOf(facet))
        counts.resize(m_snapshot.valueCount(*kind));
    switch (facet) {
    case Facet::Package:
    case Facet::Status:
        countKinds(facet, counts);
        break;
    case Facet::Job:
    case Facet::Country:
    case Facet::City:
    case Facet::Recruiter:
    case Facet::Manager:
        countJobs(facet, counts);
        break;
    case Facet::Connection:
    case Facet::Integration:
        countParts(facet, counts);
        break;
    case Facet::Attention:
        countAttention(counts);
        break;
    case Facet::Waiting:
        counts.assign(m_waiting.begin(), m_waiting.end());
        break;
    }
    return counts;
}

void FacetTally::countJobs(Facet facet, std::vector<std::uint32_t>& counts) const
{
    for (std::size_t part = 0; part < m_jobs.size(); ++part) {
        for (std::uint32_t job = 0; job < m_jobs[part].size(); ++job) {
            if (const std::uint32_t count = m_jobs[part][job])
                addValues(m_snapshot.parts()[part].blockOf(job).values[job % jobsPerBlock], facet, count, counts);
        }
    }
}

void FacetTally::countParts(Facet facet, std::vector<std::uint32_t>& counts) const
{
    counts.resize(m_jobs.size());
    for (std::uint32_t part = 0; part < m_jobs.size(); ++part) {
        if (facet == Facet::Connection && m_snapshot.parts()[part].source->connectionName.empty())
            continue;
        const std::uint32_t at = facet == Facet::Connection ? partOfConnection(m_snapshot, part) : part;
        counts[at] += std::accumulate(m_jobs[part].begin(), m_jobs[part].end(), 0U);
    }
}

void FacetTally::countKinds(Facet facet, std::vector<std::uint32_t>& counts) const
{
    for (std::uint32_t number = 0; number < m_kinds.size(); ++number) {
        const OrderKind& kind = m_snapshot.values()->orderKind(number);
        addAt(facet == Facet::Package ? kind.package : kind.status, m_kinds[number], counts);
    }
}

void FacetTally::countAttention(std::vector<std::uint32_t>& counts) const
{
    counts.resize(attentionCount + 1);
    countJobs(Facet::Attention, counts);
    for (std::uint32_t number = 0; number < m_kinds.size(); ++number)
        addFlagsOf(
            static_cast<AttentionSet>(m_snapshot.values()->orderKind(number).attention), m_kinds[number], counts);
    counts[static_cast<std::size_t>(Attention::Duplicate)] = m_duplicates;
    counts[anyAttention] = m_withAttention;
}

} // namespace docket
