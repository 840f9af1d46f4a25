// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace docket {

class Order;

// The order as received, on one line (orderJson()). Masked: its known fields alone, those
// that tell who somebody is hidden; what the schema does not know could tell, and is left out.
std::string orderMessage(const Order& order, bool masked);

// The order as Kombo's event assessment:order-received would have brought it, on one line:
// with its status and its integration, in the event's wrapper. The event's id is ours, and
// says so: "docket-" and the order's.
std::string webhookEvent(const Order& order, bool masked);

} // namespace docket
