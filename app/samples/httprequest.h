// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

#include <optional>

namespace docket {

// The head of an HTTP/1.x request. Bodies are never read.
struct HttpRequest
{
    QByteArray method;
    QByteArray path; // decoded
    QList<QPair<QByteArray, QByteArray>> query; // decoded, in the order sent
    QList<QPair<QByteArray, QByteArray>> headers; // names in lower case
    bool keepAlive = true; // false as well when a body follows, since nobody will read it

    // The first value of the header, or nothing. The name is given in lower case.
    std::optional<QByteArray> header(QByteArrayView name) const;
    // All values of the query's parameter, in the order sent.
    QList<QByteArray> parameter(QByteArrayView name) const;
};

inline constexpr qsizetype maxHttpHeadBytes = 16 * 1024;

// What the bytes received so far amount to.
struct HttpHead
{
    enum class State {
        Incomplete, // more bytes are needed
        Complete, // request is filled
        Malformed, // no HTTP/1.x request, or a head longer than maxHttpHeadBytes
    };
    State state = State::Incomplete;
    HttpRequest request;
    qsizetype bytes = 0; // of a complete head; what follows it is the next request
};

// Any bytes are safe input. Garbage is told as early as possible.
HttpHead parseHttpHead(QByteArrayView received);

} // namespace docket
