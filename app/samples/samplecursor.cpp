// SPDX-License-Identifier: MIT
#include "app/samples/samplecursor.h"

#include <QCryptographicHash>

namespace docket {

namespace {

constexpr auto cursorEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray sampleCursor(const QByteArray& integration, qsizetype offset)
{
    const QByteArray number = QByteArray::number(offset);
    const QByteArray proof
        = QCryptographicHash::hash(integration + '\n' + number, QCryptographicHash::Sha256).first(15);
    return (proof + number).toBase64(cursorEncoding);
}

std::optional<qsizetype> cursorOffset(const QByteArray& cursor, const QByteArray& integration)
{
    const QByteArray bytes = QByteArray::fromBase64(cursor, cursorEncoding);
    bool isNumber = false;
    const qsizetype offset = bytes.mid(15).toLongLong(&isNumber);
    // Made again and compared, since there is more than one way to write a number or base64.
    if (!isNumber || sampleCursor(integration, offset) != cursor)
        return std::nullopt;
    return offset;
}

} // namespace docket
