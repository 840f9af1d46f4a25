// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/order.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace docket {

class Snapshot;
class Order;

// How orders are written for programs.
enum class OrderFormat {
    Json, // an array of orders as received
    Ndjson, // one order as received a line
    Csv, // RFC 4180, comma, CRLF, no BOM, raw values; one column per leaf field, the team as JSON
};

std::optional<OrderFormat> orderFormatFromName(const QString& name);

// Writes orders one by one. `sink` takes pieces of about 64 KiB and answers false
// when it can take no more; writing stops then.
class OrderWriter
{
public:
    using Sink = std::function<bool(const QByteArray&)>;

    OrderWriter(OrderFormat format, Sink sink);
    bool write(const Order& order);
    bool finish(); // the end of the document; once

private:
    bool push(bool everything);

    OrderFormat m_format;
    Sink m_sink;
    QByteArray m_pending;
    bool m_first = true;
};

} // namespace docket
