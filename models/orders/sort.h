// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/collation.h"
#include "models/orders/marks.h"
#include "models/orders/ordercolumn.h"
#include "models/orders/search.h"
#include "models/orders/store.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

// Where the orders of a snapshot stand when one column sorts them. Equal texts have one
// rank; orders without a text have the rank `count`, behind all others.
struct ColumnRanks
{
    std::vector<std::vector<std::uint32_t>> ranks; // by the index into Snapshot::rows() and the place there
    std::uint32_t count = 0;
};

// Puts rows in order. The first sort by a column ranks all orders of the snapshot by it;
// those that follow only count. Remembers the ranks of a few columns for the latest
// snapshot. Any thread; callers wait for each other.
class OrderSorter
{
public:
    explicit OrderSorter(const std::string& locale);

    // The rows, which ascend, by the first key, those that are equal by the next one, and
    // in the end as they were. Orders without a text come last, whichever way the key
    // goes. Answers indexes into `rows`; nullopt: stopped. Without marks, orders have no text
    // in the columns that need them.
    std::optional<std::vector<std::uint32_t>> sorted(const std::shared_ptr<const Snapshot>& snapshot,
        const std::vector<OrderRow>& rows, const std::vector<SortKey>& keys, const StopAsked& stopAsked,
        const OrderMarks* marks = nullptr);

private:
    struct Known
    {
        OrderColumn column;
        std::shared_ptr<const ColumnRanks> ranks;
    };

    std::shared_ptr<const ColumnRanks> ranksOf(
        const std::shared_ptr<const Snapshot>& snapshot, OrderColumn column, const StopAsked& stopAsked);

    const Collation m_collation;
    std::mutex m_mutex;
    std::weak_ptr<const Snapshot> m_snapshot; // that m_known is true of
    std::vector<Known> m_known; // the latest used last
};

// By State: new, changed, neither, snoozed, done, gone. By SeenSince: the earliest first.
ColumnRanks rankRemembered(const Snapshot& snapshot, OrderColumn column, const OrderMarks* marks);
// What OrderSorter remembers. Null: stopped.
std::shared_ptr<const ColumnRanks> rankColumn(
    const Snapshot& snapshot, OrderColumn column, const Collation& collation, const StopAsked& stopAsked);

} // namespace docket
