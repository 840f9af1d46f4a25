// SPDX-License-Identifier: MIT
#include "app/samples/httpserver.h"

#include "app/samples/httpconnection.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <utility>

namespace docket {

HttpServer::HttpServer(HttpHandler handler, std::chrono::milliseconds latency, QObject* parent)
    : QObject(parent)
    , m_server(this)
    , m_handler(std::move(handler))
    , m_latency(latency)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::takeConnections);
}

bool HttpServer::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        return false;
    m_server.pauseAccepting();
    return true;
}

void HttpServer::acceptConnections()
{
    m_server.resumeAccepting();
}

void HttpServer::takeConnections()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection())
        new HttpConnection(*socket, m_handler, m_latency); // lives and goes with its socket
}

} // namespace docket
