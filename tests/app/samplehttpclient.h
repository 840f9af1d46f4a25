// SPDX-License-Identifier: MIT
#pragma once

#include "app/samples/sampleserver.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace docket {

// A response as it came over the wire. Status 0: there was none, or it was cut off.
struct HttpAnswer
{
    int status = 0;
    QByteArray head; // with the status line
    QByteArray body;

    QJsonObject json() const;
    QJsonObject error() const;
    QString errorCode() const { return error()[QStringLiteral("code")].toString(); }
    QJsonArray results() const;
    QByteArray next() const; // the cursor; empty when it is null
    QByteArray header(const QByteArray& name) const;
};

// One connection to a server on another thread of this process; blocks, so that a
// test reads like a conversation.
class HttpClient
{
public:
    explicit HttpClient(const QUrl& server);

    void send(const QByteArray& bytes);
    HttpAnswer receive(bool withBody = true);
    HttpAnswer exchange(const QByteArray& bytes);
    // True when the server closes the connection without sending anything more.
    bool isClosedByServer();

private:
    bool receiveUpTo(qsizetype bytes);

    QTcpSocket m_socket;
    QByteArray m_received;
};

inline constexpr char ordersPath[] = "/v1/assessment/orders/open";

// The head of a request; the headers end in line ends themselves.
QByteArray httpRequest(const QByteArray& target, const QByteArray& headers, const QByteArray& method = "GET");
// The headers for the key of smallOptions().
QByteArray credentials(const QString& integration);
QByteArray pageRequest(const QString& integration, const QByteArray& query = {});

// A server with the key "secret", 503 healthy orders and 260 odd ones.
SampleServerOptions smallOptions();
// A server that is ready; ends the program if it cannot be.
std::unique_ptr<SampleServer> startedServer(const SampleServerOptions& options);

} // namespace docket
