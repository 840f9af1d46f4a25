// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/failure.h"

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

// {baseUrl}/assessment/orders/open with its query; an empty cursor is left out.
// Every byte of the cursor outside A–Z a–z 0–9 - . _ ~ is percent-encoded.
QUrl ordersUrl(const QUrl& baseUrl, int pageSize, std::string_view cursor);

} // namespace docket
