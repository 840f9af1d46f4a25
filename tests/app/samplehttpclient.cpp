// SPDX-License-Identifier: MIT
#include "tests/app/samplehttpclient.h"

#include <QJsonDocument>
#include <QSignalSpy>

namespace docket {

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonObject HttpAnswer::error() const
{
    return json().value("error").toObject();
}

QJsonArray HttpAnswer::results() const
{
    return json().value("data")["results"].toArray();
}

QByteArray HttpAnswer::next() const
{
    return json().value("data")["next"].toString().toUtf8();
}

QByteArray HttpAnswer::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

HttpClient::HttpClient(const QUrl& server)
{
    m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    m_socket.waitForConnected();
}

void HttpClient::send(const QByteArray& bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

HttpAnswer HttpClient::receive(bool withBody)
{
    qsizetype headEnd = -1;
    while ((headEnd = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!receiveUpTo(m_received.size() + 1))
            return {};
    }
    HttpAnswer answer;
    answer.head = m_received.first(headEnd + 4);
    const qsizetype length = withBody ? answer.header("Content-Length").toLongLong() : 0;
    if (!receiveUpTo(answer.head.size() + length))
        return {};
    answer.status = answer.head.mid(9, 3).toInt();
    answer.body = m_received.mid(answer.head.size(), length);
    m_received.remove(0, answer.head.size() + length);
    return answer;
}

HttpAnswer HttpClient::exchange(const QByteArray& bytes)
{
    send(bytes);
    return receive();
}

bool HttpClient::isClosedByServer()
{
    while (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.waitForReadyRead()) { }
    m_received += m_socket.readAll();
    return m_socket.state() == QAbstractSocket::UnconnectedState && m_received.isEmpty();
}

bool HttpClient::receiveUpTo(qsizetype bytes)
{
    m_received += m_socket.readAll();
    while (m_received.size() < bytes) {
        if (!m_socket.waitForReadyRead())
            return false;
        m_received += m_socket.readAll();
    }
    return true;
}

QByteArray httpRequest(const QByteArray& target, const QByteArray& headers, const QByteArray& method)
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n";
}

QByteArray credentials(const QString& integration)
{
    return "Authorization: Bearer secret\r\nX-Integration-Id: " + integration.toUtf8() + "\r\n";
}

QByteArray pageRequest(const QString& integration, const QByteArray& query)
{
    return httpRequest(ordersPath + query, credentials(integration));
}

SampleServerOptions smallOptions()
{
    SampleServerOptions options;
    options.healthyOrders = 503;
    options.oddOrders = 260;
    options.key = "secret";
    return options;
}

std::unique_ptr<SampleServer> startedServer(const SampleServerOptions& options)
{
    auto server = std::make_unique<SampleServer>(options);
    QSignalSpy listening(server.get(), &SampleServer::listening);
    if (!server->start() || !(listening.size() > 0 || listening.wait(30000)))
        qFatal("no server: %s", qPrintable(server->errorText()));
    return server;
}

} // namespace docket
