// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"
#include "models/api/failure.h"
#include "models/api/httpcall.h"
#include "models/api/ordersendpoint.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>
#include <string_view>

namespace docket {

// Whom to ask and as whom.
struct Endpoint
{
    QUrl baseUrl; // ".../v1"
    ApiKey key;
    QString integrationId; // empty where a question is not about one
    int pageSize = 250;
    OrdersEndpoint orders = {};
};

// Why nothing may be sent to this server with this key; nullopt: it may.
std::optional<Failure> accessProblem(const Endpoint& endpoint);
// The same, and whether the integration's id can be sent.
std::optional<Failure> endpointProblem(const Endpoint& endpoint);

// A GET with all its headers.
QNetworkRequest pageRequest(const Endpoint& endpoint, const QUrl& url);

// Asks for one page of orders, or for something else of the same server: start, stop, one
// end. Follows at most three redirects, and only to the same scheme, host and port; any
// other is the outcome. endpointProblem() must have said yes. Thread rule as for HttpCall.
class PageCall : public QObject
{
    Q_OBJECT
public:
    PageCall(
        QNetworkAccessManager& network, const Endpoint& endpoint, const CallLimits& limits, QObject* parent = nullptr);

    void start(std::string_view cursor); // empty: the first page
    void get(const QString& path); // below the base URL, like "/check-api-key"
    void stop();
    const Endpoint& endpoint() const { return m_endpoint; }
    // Of the latest call: when it began, in UTC, and how long it has taken.
    const QDateTime& startedAt() const { return m_startedAt; }
    std::chrono::milliseconds taken() const { return m_taken; }

Q_SIGNALS:
    void bytesCame(int status, const QByteArray& body); // as HttpCall has it
    void ended(const docket::HttpOutcome& outcome);

private:
    void begin(const QUrl& url);
    void ask(const QUrl& url);
    void followOrEnd(const HttpOutcome& outcome);

    const Endpoint m_endpoint;
    HttpCall m_call;
    int m_redirects = 0;
    QDateTime m_startedAt;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_taken{0};
};

} // namespace docket
