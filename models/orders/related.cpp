// SPDX-License-Identifier: MIT
#include "models/orders/related.h"

#include "models/orders/chunk.h"

#include <algorithm>
#include <string>

namespace docket {
namespace {

struct SameMail
{
    std::uint32_t hash;
    std::string address; // folded

    std::uint32_t countIn(const Snapshot::Rows& rows) const
    {
        if (hash == 0)
            return 0;
        std::uint32_t count = 0;
        const std::uint32_t* const hashes = rows.chunk->mailHashes.get();
        for (std::uint32_t i = 0; i < rows.count; ++i) {
            if (hashes[i] == hash && rows.chunk->foldedMailAt(i) == address)
                ++count;
        }
        return count;
    }
};

std::uint32_t countJob(const Snapshot::Rows& rows, std::uint32_t job)
{
    const std::uint32_t* const numbers = rows.chunk->jobNumbers.get();
    return static_cast<std::uint32_t>(std::count(numbers, numbers + rows.count, job));
}

} // namespace

std::optional<RelatedOrders> countRelated(
    const Snapshot& snapshot, OrderRow row, const std::function<bool()>& stopAsked)
{
    const Snapshot::Rows& own = snapshot.rows()[snapshot.indexOfRows(row)];
    const std::uint32_t at = static_cast<std::uint32_t>(row) - own.first;
    const SameMail mail{own.chunk->mailHashes[at], own.chunk->foldedMailAt(at)};
    const std::uint32_t job = own.chunk->jobNumbers[at];
    RelatedOrders all;
    for (const Snapshot::Rows& rows : snapshot.rows()) {
        if (stopAsked && stopAsked())
            return std::nullopt;
        all.sameMail += mail.countIn(rows);
        if (rows.part == own.part)
            all.sameJob += countJob(rows, job);
    }
    all.sameMail -= mail.hash != 0 ? 1 : 0; // the order itself
    all.sameJob -= 1;
    return all;
}

} // namespace docket
