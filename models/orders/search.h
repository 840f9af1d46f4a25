// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/duplicates.h"
#include "models/orders/facets.h"
#include "models/orders/marks.h"
#include "models/orders/query.h"
#include "models/orders/store.h"

#include <functional>
#include <vector>

namespace docket {

// Asked now and then by long work; true: nobody wants the answer any more.
using StopAsked = std::function<bool()>;

// How many orders each scope has.
using ScopeCounts = std::array<std::uint32_t, scopeCount>;

// What is remembered of the snapshot's orders, and which of them are looked at.
struct SearchScope
{
    const OrderMarks* marks = nullptr; // null: nothing is remembered
    Scope scope = Scope::All;
};

struct SearchResult
{
    std::vector<OrderRow> rows; // ascending
    FacetCounts facets; // only of searchAndCount()
    std::uint32_t candidates = 0; // different e-mail addresses of all rows, found or not; only of searchAndCount()
    ScopeCounts scopes{}; // of all that match, whatever the scope; only of searchAndCount()
    bool stopped = false; // the rest is not complete
};

// The rows of `now` in which every term of the query is found (an excluded one
// not), in any field of the order or its job. With `alreadySearched`, only rows
// that it did not have are looked at. Any thread.
SearchResult search(const Snapshot& now, const Query& query, const StopAsked& stopAsked,
    const Snapshot* alreadySearched = nullptr, const SearchScope& scope = {});

// What was found before a snapshot grew.
struct EarlierSearch
{
    const Snapshot& snapshot;
    const std::vector<OrderRow>& rows; // of searchAndCount() for the same query
    const FacetCounts& facets;
    const ScopeCounts& scopes;
};

// The same rows, all of them, and how many orders each value of each facet has. Looks only
// at the new rows where `earlier` is there and that gives the same answer: when nothing
// but new rows came, and the query does not ask for what orders have in common. What is
// remembered of the earlier rows must be the same. Any thread.
SearchResult searchAndCount(const Snapshot& now, const Query& query, const StopAsked& stopAsked,
    DuplicateFinder& duplicates, const EarlierSearch* earlier = nullptr, const SearchScope& scope = {});

// How many orders of the snapshot each scope has. Of Gone only those marked so.
ScopeCounts countScopes(const Snapshot& snapshot, const OrderMarks* marks);

} // namespace docket
