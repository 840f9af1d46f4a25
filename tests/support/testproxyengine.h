// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>

namespace docket::test {

// The part of TestProxy that lives on its thread.
class TestProxyEngine : public QTcpServer
{
public:
    TestProxyEngine(const QHash<QByteArray, quint16>& servers, const QByteArray& wanted);

    quint16 listen(); // the port
    void shutDown();

    // Thread-safe.
    void want(const QByteArray& wanted);
    QByteArrayList heads() const;
    int tunnels() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket& client);
    void answer(QTcpSocket& client, const QByteArray& head);
    void openTunnel(QTcpSocket& client, quint16 port);

    const QHash<QByteArray, quint16> m_servers;
    mutable QMutex m_mutex;
    QByteArray m_wanted;
    QByteArrayList m_heads;
    int m_tunnels = 0;
};

} // namespace docket::test
