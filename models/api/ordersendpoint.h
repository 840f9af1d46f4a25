// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace docket {

// Which of Kombo's two lists of orders is asked for, and for what of it.
struct OrdersEndpoint
{
    enum class Path {
        OpenOrders, // GET /assessment/orders/open: what is open
        Orders, // GET /assessment/orders, its successor: orders of every status
    };
    Path path = Path::OpenOrders;
    // The rest is asked of Orders only. Empty: not asked for.
    QStringList statuses = {}; // "OPEN", "CANCELLED"; others than we know are sent as they are
    QStringList ids = {};
    QString createdAfter = {}; // ISO 8601, UTC, inclusive

    friend bool operator==(const OrdersEndpoint&, const OrdersEndpoint&) = default;
};

// Whether the whole list has every order that is open: one that it lacks is not.
inline bool listsAllOpen(const OrdersEndpoint& endpoint)
{
    if (endpoint.path == OrdersEndpoint::Path::OpenOrders)
        return true;
    return endpoint.createdAfter.isEmpty() && endpoint.ids.isEmpty()
        && (endpoint.statuses.isEmpty() || endpoint.statuses.contains(QLatin1String("OPEN")));
}

} // namespace docket
