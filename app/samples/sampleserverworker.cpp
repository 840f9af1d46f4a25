// SPDX-License-Identifier: MIT
#include "app/samples/sampleserverworker.h"

#include <QTimer>

#include <utility>

namespace docket {

namespace {

constexpr qsizetype ordersAtOnce = 5000; // some milliseconds

} // namespace

SampleServerWorker::SampleServerWorker(SampleApi api, std::chrono::milliseconds latency)
    : m_api(std::move(api))
    , m_http([this](const HttpRequest* request) { return m_api.respond(request); }, latency, this)
{
}

bool SampleServerWorker::listen(quint16 port)
{
    return m_http.listen(port);
}

void SampleServerWorker::makeOrders()
{
    for (SampleSource& source : m_api.sources()) {
        for (SampleOrders* const orders : {source.orders.get(), source.closed.get()}) {
            if (!orders || orders->isMade())
                continue;
            orders->make(ordersAtOnce);
            QTimer::singleShot(0, this, &SampleServerWorker::makeOrders);
            return;
        }
    }
    m_http.acceptConnections();
    Q_EMIT ready();
}

} // namespace docket
