// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QString>
#include <QThread>

#include <memory>

namespace docket::test {

class TestProxyEngine;

// An HTTP proxy on 127.0.0.1, on a thread of its own, that wants a name and a password
// before it opens a tunnel. The hosts it knows are servers of this computer. All functions may be called from the
// test's thread while it runs.
class TestProxy
{
public:
    // Ports by host; "name:password" as Basic has them, empty: nobody is asked.
    TestProxy(const QHash<QByteArray, quint16>& servers, const QByteArray& wanted);
    ~TestProxy();
    TestProxy(const TestProxy&) = delete;
    TestProxy& operator=(const TestProxy&) = delete;

    quint16 port() const { return m_port; }
    QString label() const; // 127.0.0.1:port
    void want(const QByteArray& wanted); // from the next request on
    QByteArrayList heads() const; // of all requests, as they came
    QByteArrayList credentials() const; // "name:password" of each that had some, in order
    int tunnels() const;

private:
    std::unique_ptr<TestProxyEngine> m_engine;
    QThread m_thread;
    quint16 m_port = 0;
};

} // namespace docket::test
