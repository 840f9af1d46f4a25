// SPDX-License-Identifier: MIT
#include "tests/support/testproxy.h"

#include "tests/support/testproxyengine.h"

#include <QHostAddress>
#include <QMutexLocker>

namespace docket::test {
namespace {

const QByteArray basic = "\r\nProxy-Authorization: Basic ";

// "name:password"; empty: the request has none.
QByteArray credentialsIn(const QByteArray& head)
{
    const qsizetype at = head.indexOf(basic);
    if (at < 0)
        return {};
    const qsizetype from = at + basic.size();
    return QByteArray::fromBase64(head.mid(from, head.indexOf("\r\n", from) - from));
}

// Of "CONNECT host:port HTTP/1.1".
QByteArray hostIn(const QByteArray& head)
{
    return head.split(' ').value(1).split(':').constFirst();
}

} // namespace

TestProxyEngine::TestProxyEngine(const QHash<QByteArray, quint16>& servers, const QByteArray& wanted)
    : m_servers(servers)
    , m_wanted(wanted)
{
}

quint16 TestProxyEngine::listen()
{
    QTcpServer::listen(QHostAddress::LocalHost);
    return serverPort();
}

void TestProxyEngine::shutDown()
{
    close();
    qDeleteAll(findChildren<QTcpSocket*>(QString(), Qt::FindDirectChildrenOnly));
}

void TestProxyEngine::want(const QByteArray& wanted)
{
    const QMutexLocker lock(&m_mutex);
    m_wanted = wanted;
}

QByteArrayList TestProxyEngine::heads() const
{
    const QMutexLocker lock(&m_mutex);
    return m_heads;
}

int TestProxyEngine::tunnels() const
{
    const QMutexLocker lock(&m_mutex);
    return m_tunnels;
}

void TestProxyEngine::incomingConnection(qintptr descriptor)
{
    auto* client = new QTcpSocket(this);
    client->setSocketDescriptor(descriptor);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] { read(*client); });
}

void TestProxyEngine::read(QTcpSocket& client)
{
    const QByteArray seen = client.peek(client.bytesAvailable());
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end >= 0)
        answer(client, client.read(end + 4));
}

void TestProxyEngine::answer(QTcpSocket& client, const QByteArray& head)
{
    bool mayPass = false;
    {
        const QMutexLocker lock(&m_mutex);
        m_heads += head;
        mayPass = m_wanted.isEmpty() || credentialsIn(head) == m_wanted;
        m_tunnels += mayPass ? 1 : 0;
    }
    if (mayPass)
        return openTunnel(client, m_servers.value(hostIn(head)));
    client.write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                 "Content-Length: 0\r\n\r\n");
}

void TestProxyEngine::openTunnel(QTcpSocket& client, quint16 port)
{
    client.disconnect(this);
    auto* server = new QTcpSocket(&client);
    connect(server, &QTcpSocket::connected, &client,
        [&client] { client.write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(&client, &QTcpSocket::readyRead, server, [&client, server] { server->write(client.readAll()); });
    connect(server, &QTcpSocket::readyRead, &client, [&client, server] { client.write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, &client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, port);
}

TestProxy::TestProxy(const QHash<QByteArray, quint16>& servers, const QByteArray& wanted)
    : m_engine(std::make_unique<TestProxyEngine>(servers, wanted))
{
    m_engine->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_engine.get(), [this] { m_port = m_engine->listen(); }, Qt::BlockingQueuedConnection);
}

TestProxy::~TestProxy()
{
    QMetaObject::invokeMethod(
        m_engine.get(), [this] { m_engine->shutDown(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString TestProxy::label() const
{
    return QStringLiteral("127.0.0.1:") + QString::number(m_port);
}

void TestProxy::want(const QByteArray& wanted)
{
    m_engine->want(wanted);
}

QByteArrayList TestProxy::heads() const
{
    return m_engine->heads();
}

QByteArrayList TestProxy::credentials() const
{
    QByteArrayList all;
    for (const QByteArray& head : heads()) {
        if (const QByteArray given = credentialsIn(head); !given.isEmpty())
            all += given;
    }
    return all;
}

int TestProxy::tunnels() const
{
    return m_engine->tunnels();
}

} // namespace docket::test
