// SPDX-License-Identifier: MIT
#pragma once

#include "models/orderlist.h"
#include "tests/bench/pages.h"

#include <memory>

namespace docket::bench {

// All orders of the pages in a store, as a load leaves them, and all of them listed.
std::shared_ptr<const Snapshot> storedOrders(const Pages& pages);
std::shared_ptr<const OrderList> listOf(const std::shared_ptr<const Snapshot>& snapshot);

// What no store can do without: the texts of each order once, and each job once as
// received.
std::size_t distinctBytes(const Snapshot& snapshot);

std::size_t jobCount(const Snapshot& snapshot);

} // namespace docket::bench
