// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <cstdint>

namespace docket {

class SampleServerWorker;

struct SampleServerOptions
{
    quint16 port = 0; // 0: one that is free
    qsizetype healthyOrders = 1000;
    qsizetype oddOrders = 240;
    std::chrono::milliseconds latency{0}; // before every response
    std::uint64_t seed = 2026; // of the orders, the integration ids and the cursors
    QByteArray key; // empty: a random one
};

// A Kombo of our own: answers GET {url()}/assessment/orders/open, its successor and what
// can be asked beside them on 127.0.0.1 as the specification has it, over real sockets, with
// invented orders.
//   integrations()[0]  exactly healthyOrders valid orders; never fails. Its successor has
//                      up to 100 more that are open no longer
//   integrations()[1]  oddOrders odd ones; its second page (or only one) is refused once
//                      by 429 with Retry-After: 2
//   integrations()[2]  always refused by 403 INTEGRATION.PERMISSION_MISSING
// Lives on its owner's thread; serves on one of its own. The destructor stops it.
class SampleServer : public QObject
{
    Q_OBJECT
public:
    struct Integration
    {
        QString id;
        QString label;
    };

    explicit SampleServer(SampleServerOptions options, QObject* parent = nullptr);
    ~SampleServer() override;

    // Takes the port at once and returns; false: it could not, errorText() says why.
    // Orders are made on the server's thread; requests that come earlier wait until
    // listening() and are answered then. Called once.
    bool start();
    QString errorText() const { return m_errorText; }

    // At integrations()[0] 5 orders come, 2 change and 3 go. Answers given from now on know it.
    void passHour();

    QUrl url() const; // "http://127.0.0.1:PORT/v1"; after start()
    const QByteArray& key() const { return m_options.key; }
    const QList<Integration>& integrations() const { return m_integrations; }

Q_SIGNALS:
    // All orders are made: from here on every page leaves at once.
    void listening();

private:
    const SampleServerOptions m_options;
    const QList<Integration> m_integrations;
    QThread m_thread;
    SampleServerWorker* m_worker = nullptr; // lives on m_thread and goes with it
    quint16 m_port = 0;
    QString m_errorText;
};

// What another program needs to talk to the server, as one line of JSON without its
// end: {"url": …, "key": …, "integrations": [ids]}. Call after start().
QByteArray sampleBanner(const SampleServer& server);

} // namespace docket
