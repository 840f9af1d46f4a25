// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QString>
#include <QUrl>

#include <optional>

namespace docket {

// The response headers that decide something; empty when absent. Repeated ones come
// joined by ", ".
struct HttpHeaders
{
    bool any = false; // false: Qt dropped them all (more than 100, or one of 100 KiB)
    QByteArray contentLength, contentEncoding, transferEncoding;
    QByteArray location;
    QByteArray retryAfter, retryAfterMs, rateLimitReset;

    friend bool operator==(const HttpHeaders&, const HttpHeaders&) = default;
};

// All that is known about one GET once it is over. A value; says nothing about
// whether it is a page of orders: judge() does.
struct HttpOutcome
{
    // Why we ended it ourselves. Qt gives one number, OperationCanceled, for all.
    enum class Cut { No, NoAnswer, StoppedHalfWay, TooSlow, TooLarge };

    QUrl url; // the one asked last
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText; // Qt's; searched for what the number does not tell, never shown
    int status = 0; // 0: no status line was understood
    HttpHeaders headers;
    QList<QSslError::SslError> tlsErrors;
    QString certificateName; // whose certificate it was, when tlsErrors is not empty
    bool tlsStood = false; // a handshake with this origin succeeded before
    bool offline = false; // no network interface was up
    QString proxy; // that wants a name and a password, "host:port"; empty: none, or nobody knows which
    bool proxyWasAnswered = false; // it was given them, and did not accept them
    int timesSent = 0; // Qt repeats requests by itself
    QByteArray body; // unpacked
    Cut cut = Cut::No;
    bool endlessRedirects = false; // status and location are the last one's
};

} // namespace docket
