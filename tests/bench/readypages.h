// SPDX-License-Identifier: MIT
#pragma once

#include "models/orderlist.h"

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace docket::bench {

// The bodies of all pages of 250 sample orders, from the seed of the sample server.
std::vector<QByteArray> readyPages(int orders);
std::size_t bytesOf(const std::vector<QByteArray>& pages);
std::string_view viewOf(const QByteArray& bytes);

// The same orders in a store, all of them in the list.
std::shared_ptr<const OrderList> loadedOrders(int orders);

} // namespace docket::bench
