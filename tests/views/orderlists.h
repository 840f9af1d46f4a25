// SPDX-License-Identifier: MIT
#pragma once

#include "models/orderlist.h"
#include "tests/models/testorders.h"

#include <algorithm>
#include <string>
#include <vector>

// Lists of orders as a search delivers them.
namespace docket::test {

// The smallest orders there are: an id and a name.
inline QByteArrayList smallOrders(int count)
{
    QByteArrayList orders;
    orders.reserve(count);
    for (int i = 0; i < count; ++i)
        orders += R"({"id":"o)" + QByteArray::number(i) + R"(","candidate":{"last_name":"L)" + QByteArray::number(i)
            + "\"}}";
    return orders;
}

inline std::string idOf(const OrderList& list, OrderRow row)
{
    return std::string(list.snapshot->order(row).field(OrderField::Id).value_or(std::string_view()));
}

// What a filter leaves of a list.
inline std::shared_ptr<const OrderList> only(const OrderList& list, const std::vector<std::size_t>& positions)
{
    auto fewer = std::make_shared<OrderList>();
    fewer->snapshot = list.snapshot;
    for (const std::size_t position : positions)
        fewer->rows.push_back(list.rows[position]);
    return fewer;
}

// The list after a refresh: rows of the same id have moved.
inline std::shared_ptr<const OrderList> refreshed(const OrderList& before, const OrderList& after)
{
    auto next = std::make_shared<OrderList>(after);
    for (const OrderRow old : before.rows) {
        const auto same = std::find_if(
            after.rows.begin(), after.rows.end(), [&](OrderRow row) { return idOf(after, row) == idOf(before, old); });
        if (same != after.rows.end())
            next->moved.emplace_back(old, *same);
    }
    return next;
}

} // namespace docket::test
