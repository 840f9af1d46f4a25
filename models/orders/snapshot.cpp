// SPDX-License-Identifier: MIT
#include "models/orders/chunk.h"
#include "models/orders/store.h"

#include <cassert>

namespace docket {
namespace {

std::uint32_t slotOf(OrderRow row)
{
    return static_cast<std::uint32_t>(row) / rowsPerChunk;
}

} // namespace

const Job& Snapshot::Part::job(std::uint32_t number) const
{
    return *blockOf(number).jobs[number % jobsPerBlock];
}

const JobBlock& Snapshot::Part::blockOf(std::uint32_t jobNumber) const
{
    assert(jobNumber < jobCount);
    return *jobBlocks[jobNumber / jobsPerBlock];
}

Order Snapshot::order(OrderRow row) const
{
    assert(contains(row));
    const Rows& rows = m_rows[m_slotToRows[slotOf(row)]];
    return {*rows.chunk, static_cast<std::uint32_t>(row) - rows.first};
}

std::size_t Snapshot::indexOfRows(OrderRow row) const
{
    assert(contains(row));
    return m_slotToRows[slotOf(row)];
}

bool Snapshot::contains(OrderRow row) const
{
    const std::uint32_t slot = slotOf(row);
    if (slot >= m_slotToRows.size() || m_slotToRows[slot] >= m_rows.size())
        return false;
    const Rows& rows = m_rows[m_slotToRows[slot]];
    return static_cast<std::uint32_t>(row) - rows.first < rows.count;
}

std::string_view Snapshot::packageName(std::string_view id) const
{
    for (const Part& part : m_parts) {
        if (const std::string_view name = part.source->packageName(id); !name.empty())
            return name;
    }
    return {};
}

std::uint32_t Snapshot::countIn(const Rows& later) const
{
    const std::uint32_t slot = later.first / rowsPerChunk;
    if (slot >= m_slotToRows.size() || m_slotToRows[slot] >= m_rows.size())
        return 0;
    const Rows& rows = m_rows[m_slotToRows[slot]];
    return rows.chunk == later.chunk ? rows.count : 0;
}

} // namespace docket
