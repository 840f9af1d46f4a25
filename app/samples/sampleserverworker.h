// SPDX-License-Identifier: MIT
#pragma once

#include "app/samples/httpserver.h"
#include "app/samples/sampleapi.h"

#include <QObject>

#include <chrono>

namespace docket {

// The part of SampleServer that lives on the server's thread.
class SampleServerWorker : public QObject
{
    Q_OBJECT
public:
    SampleServerWorker(SampleApi api, std::chrono::milliseconds latency);

    bool listen(quint16 port);
    quint16 port() const { return m_http.port(); }
    QString errorText() const { return m_http.errorText(); }

    // Makes some orders and comes back for the rest, so that the thread can be stopped
    // in between; accepts connections when all are made.
    void makeOrders();
    void passHour(std::uint64_t seed) { m_api.passHour(seed); }

Q_SIGNALS:
    void ready();

private:
    SampleApi m_api;
    HttpServer m_http;
};

} // namespace docket
