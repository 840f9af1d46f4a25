// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/failure.h"
#include "models/api/ordersendpoint.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>
#include <string_view>

namespace docket {

// Why the key must not go to this base address; nullopt: it may. Only https, and
// http to this computer itself; no user name, query or fragment.
std::optional<Failure> addressProblem(const QUrl& baseUrl);

// "host" or "host:port" as people read it in a sentence.
QString hostLabel(const QUrl& url);

bool isSameOrigin(const QUrl& one, const QUrl& other);

// {baseUrl}/assessment/orders/open, or its successor with its filters, with the query;
// what is empty is left out. Every byte of a value outside A–Z a–z 0–9 - . _ ~ is
// percent-encoded.
QUrl ordersUrl(const QUrl& baseUrl, const OrdersEndpoint& endpoint, int pageSize, std::string_view cursor);
// Whether a URL is the older one of the two.
bool asksForOpenOrders(const QUrl& url);
// {baseUrl}{path}; the path begins with '/', and what it may not hold is percent-encoded.
QUrl apiUrl(const QUrl& baseUrl, const QString& path);

// The same of Kombo's two regions the other way round; nullopt: it is neither of them.
std::optional<QUrl> otherRegion(const QUrl& baseUrl);

} // namespace docket
