// SPDX-License-Identifier: MIT
#include "models/orders/duplicates.h"

#include "models/orders/chunk.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace docket {
namespace {

constexpr std::uint32_t rowsBetweenStops = 16'384;

} // namespace

std::shared_ptr<const DuplicateRows> DuplicateFinder::find(
    const Snapshot& snapshot, const std::function<bool()>& stopAsked)
{
    const std::scoped_lock lock(m_mutex);
    if (!onlyGrew(snapshot)) {
        m_seen.clear();
        m_entries.clear();
        m_candidates = 0;
    }
    makeRoom(snapshot.orderCount());
    auto found = std::make_shared<DuplicateRows>();
    std::vector<std::size_t> places;
    for (const Snapshot::Rows& rows : snapshot.rows()) {
        const std::size_t seen = seenOf(rows);
        places.push_back(seen);
        while (m_seen[seen].count < rows.count) {
            if (m_seen[seen].count % rowsBetweenStops == 0 && stopAsked && stopAsked())
                return nullptr;
            look(seen, m_seen[seen].count++);
        }
    }
    for (const std::size_t place : places)
        found->words.push_back(m_seen[place].duplicates);
    found->candidates = m_candidates;
    return found;
}

// Otherwise a generation was replaced, or this snapshot is an earlier one.
bool DuplicateFinder::onlyGrew(const Snapshot& snapshot) const
{
    return std::all_of(m_seen.begin(), m_seen.end(), [&](const Seen& seen) {
        return std::any_of(snapshot.rows().begin(), snapshot.rows().end(),
            [&](const Snapshot::Rows& rows) { return rows.chunk == seen.chunk && rows.count >= seen.count; });
    });
}

std::size_t DuplicateFinder::seenOf(const Snapshot::Rows& rows)
{
    const auto known
        = std::find_if(m_seen.begin(), m_seen.end(), [&](const Seen& seen) { return seen.chunk == rows.chunk; });
    const auto place = static_cast<std::size_t>(known - m_seen.begin());
    if (known == m_seen.end())
        m_seen.push_back({rows.chunk, 0, {}});
    m_seen[place].duplicates.resize((rows.count + rowsPerWord - 1) / rowsPerWord);
    return place;
}

void DuplicateFinder::look(std::size_t seen, std::uint32_t at)
{
    const std::uint32_t hash = m_seen[seen].chunk->mailHashes[at];
    if (hash == 0)
        return;
    const std::uint32_t row = static_cast<std::uint32_t>(seen) * rowsPerChunk + at;
    const std::size_t mask = m_entries.size() - 1;
    std::size_t i = (std::size_t{hash} >> 1U) & mask; // its lowest bit is always set
    for (; m_entries[i].hash != 0; i = (i + 1) & mask) {
        if (m_entries[i].hash == hash && mailOf(m_entries[i].row) == mailOf(row)) {
            mark(m_entries[i].row);
            mark(row);
            return;
        }
    }
    m_entries[i] = {hash, row};
    ++m_candidates;
}

void DuplicateFinder::mark(std::uint32_t row)
{
    const std::uint32_t at = row % rowsPerChunk;
    m_seen[row / rowsPerChunk].duplicates[at / rowsPerWord] |= RowWord{1} << (at % rowsPerWord);
}

std::string DuplicateFinder::mailOf(std::uint32_t row) const
{
    return m_seen[row / rowsPerChunk].chunk->foldedMailAt(row % rowsPerChunk);
}

void DuplicateFinder::makeRoom(std::size_t rows)
{
    const std::size_t wanted = std::bit_ceil(std::max<std::size_t>(rows * 3 / 2, 64));
    if (wanted <= m_entries.size())
        return;
    const std::vector<Entry> old = std::exchange(m_entries, std::vector<Entry>(wanted));
    for (const Entry& entry : old) {
        if (entry.hash == 0)
            continue;
        std::size_t i = (std::size_t{entry.hash} >> 1U) & (wanted - 1);
        while (m_entries[i].hash != 0)
            i = (i + 1) & (wanted - 1);
        m_entries[i] = entry;
    }
}

} // namespace docket
