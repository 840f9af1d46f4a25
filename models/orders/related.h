// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/store.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace docket {

// Other orders of a snapshot that have something in common with one of its orders.
struct RelatedOrders
{
    std::uint32_t sameMail = 0; // of the same e-mail address, compared as is:dup compares it
    std::uint32_t sameJob = 0; // of the same job of the same integration

    bool operator==(const RelatedOrders&) const = default;
};

// Counts them by hashes and numbers, a word an order; addresses are only read where the
// hashes agree. Any thread; asks now and then whether anybody still wants the answer.
// nullopt: stopped.
std::optional<RelatedOrders> countRelated(
    const Snapshot& snapshot, OrderRow row, const std::function<bool()>& stopAsked);

} // namespace docket
