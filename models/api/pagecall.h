// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"
#include "models/api/failure.h"
#include "models/api/httpcall.h"

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
    QString integrationId;
    int pageSize = 250;
};

// Why nothing may be sent to this endpoint; nullopt: it may.
std::optional<Failure> endpointProblem(const Endpoint& endpoint);

// The GET for one page of open orders, with all its headers.
QNetworkRequest pageRequest(const Endpoint& endpoint, const QUrl& url);

// Asks for one page of open orders: start, stop, one end. Follows at most three
// redirects, and only to the same scheme, host and port; any other is the outcome.
// endpointProblem() must have said yes. Thread rule as for HttpCall.
class PageCall : public QObject
{
    Q_OBJECT
public:
    PageCall(
        QNetworkAccessManager& network, const Endpoint& endpoint, const CallLimits& limits, QObject* parent = nullptr);

    void start(std::string_view cursor); // empty: the first page
    void stop();
    const Endpoint& endpoint() const { return m_endpoint; }

Q_SIGNALS:
    void bytesCame(int status, const QByteArray& body); // as HttpCall has it
    void ended(const docket::HttpOutcome& outcome);

private:
    void ask(const QUrl& url);
    void followOrEnd(const HttpOutcome& outcome);

    const Endpoint m_endpoint;
    HttpCall m_call;
    int m_redirects = 0;
};

} // namespace docket
