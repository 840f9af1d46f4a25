// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/store.h"

#include <memory>
#include <utility>
#include <vector>

namespace docket {

// Orders to be shown, in their order, and the snapshot that holds them. Immutable
// once delivered; shared between the table, the detail and whatever is copied.
struct OrderList
{
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<OrderRow> rows; // ascending
    // Where rows of the list shown before went when a refresh replaced their
    // generation: (old, new) for orders with the same id, ascending by old.
    std::vector<std::pair<OrderRow, OrderRow>> moved;

    Order at(std::size_t position) const { return snapshot->order(rows[position]); }
};

} // namespace docket
