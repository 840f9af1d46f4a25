// SPDX-License-Identifier: MIT
#pragma once

#include "app/samples/orderdraft.h"

#include <vector>

namespace docket {

// Spoils orders, one way after the other, so that every way occurs in every few
// dozen orders. Of three orders in a row the first stays as it was, the second has
// an odd job, the third is odd itself.
class OddOrders
{
public:
    // index: how many orders came before; firstOddJob: where the odd jobs begin.
    void spoil(OrderDraft& order, qsizetype index, std::uint32_t firstOddJob);

    // After how many orders every way of being odd has come at least once.
    static qsizetype period();

private:
    void remember(const OrderDraft& order);
    void spoilOrder(OrderDraft& order, qsizetype turn);
    static void orderAgain(const OrderDraft& earlier, OrderDraft& order);

    std::vector<OrderDraft> m_earlier; // healthy orders to repeat, a bounded number
    std::size_t m_nextWay = 0;
};

} // namespace docket
