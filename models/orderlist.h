// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/facets.h"
#include "models/orders/marks.h"
#include "models/orders/query.h"
#include "models/orders/search.h"
#include "models/orders/store.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace docket {

// Orders to be shown, in their order, and the snapshot that holds them. Immutable
// once delivered; shared between the table, the detail and whatever is copied.
struct OrderList
{
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<OrderRow> rows; // in the order shown: ascending unless sorted
    // Of a sorted list: the same rows ascending, and the position of each.
    std::vector<OrderRow> ascending;
    std::vector<std::uint32_t> positions;
    // Where rows of the list shown before went when a refresh replaced their
    // generation: (old, new) for orders with the same id, ascending by old.
    std::vector<std::pair<OrderRow, OrderRow>> moved;
    FacetCounts facets; // of all orders that match
    // The same without a filter; null where nobody counted.
    std::shared_ptr<const FacetCounts> allFacets;
    std::uint32_t candidates = 0; // different e-mail addresses, with or without the filter
    // Of all open orders, whatever is shown and without a filter; null where nobody counted.
    std::shared_ptr<const FacetCounts> openFacets;
    std::uint32_t openCandidates = 0;
    std::shared_ptr<const Query> query; // what was searched for; null: nothing
    std::vector<QueryMistake> mistakes; // of the filter
    std::shared_ptr<const OrderMarks> marks; // of the snapshot; null: nothing is remembered
    // The list is one of these: those that are open, or those that are gone.
    std::shared_ptr<const MarkedOrders> orders;
    Scope scope = Scope::All;
    ScopeCounts inScopes{}; // of all orders; of those that match
    ScopeCounts matching{};

    bool isRemembered() const { return marks && marks->hasMemory; }
    RowMark markOf(OrderRow row) const { return marks ? marks->of(*snapshot, row) : RowMark{}; }
    MarkNote noteOf(OrderRow row) const { return marks ? marks->noteOf(*snapshot, row) : MarkNote{}; }

    Order at(std::size_t position) const { return snapshot->order(rows[position]); }
    const std::vector<OrderRow>& inRowOrder() const { return ascending.empty() ? rows : ascending; }
    std::optional<std::size_t> positionOf(OrderRow row) const
    {
        const std::vector<OrderRow>& all = inRowOrder();
        const auto found = std::lower_bound(all.begin(), all.end(), row);
        if (found == all.end() || *found != row)
            return std::nullopt;
        const auto index = static_cast<std::size_t>(found - all.begin());
        return ascending.empty() ? index : positions[index];
    }
};

} // namespace docket
