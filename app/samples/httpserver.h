// SPDX-License-Identifier: MIT
#pragma once

#include "app/samples/httprequest.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>

#include <chrono>
#include <functional>

namespace docket {

struct HttpResponse
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers; // further ones; type, length and connection are written by the server
    QByteArray body; // JSON
};

// Answers one request; given nullptr, a malformed one.
using HttpHandler = std::function<HttpResponse(const HttpRequest*)>;

// An HTTP/1.1 server for this computer only: listens on 127.0.0.1, keeps connections
// alive, answers pipelined requests in their order, never reads a body. Lives on one
// thread, which may be any with an event loop, and calls the handler there.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    // Every response leaves `latency` after its request came.
    HttpServer(HttpHandler handler, std::chrono::milliseconds latency, QObject* parent = nullptr);

    // Port 0: one that is free. Connections wait until they are accepted.
    bool listen(quint16 port);
    void acceptConnections();
    quint16 port() const { return m_server.serverPort(); }
    QString errorText() const { return m_server.errorString(); }

private:
    void takeConnections();

    QTcpServer m_server;
    const HttpHandler m_handler;
    const std::chrono::milliseconds m_latency;
};

} // namespace docket
