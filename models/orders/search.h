// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/query.h"
#include "models/orders/store.h"

#include <functional>
#include <vector>

namespace docket {

// Asked now and then by long work; true: nobody wants the answer any more.
using StopAsked = std::function<bool()>;

struct SearchResult
{
    std::vector<OrderRow> rows; // ascending
    bool stopped = false; // rows is not complete
};

// The rows of `now` in which every term of the query is found (an excluded one
// not), in any field of the order or its job. With `alreadySearched`, only rows
// that it did not have are looked at. Any thread.
SearchResult search(
    const Snapshot& now, const Query& query, const StopAsked& stopAsked, const Snapshot* alreadySearched = nullptr);

} // namespace docket
