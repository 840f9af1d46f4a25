// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace docket {

// The cursor for the results of an integration from `offset` on: URL-safe base64
// that says nothing to a reader and is good for that integration only.
QByteArray sampleCursor(const QByteArray& integration, qsizetype offset);

// The offset, if the cursor was made by sampleCursor() for that integration.
std::optional<qsizetype> cursorOffset(const QByteArray& cursor, const QByteArray& integration);

} // namespace docket
