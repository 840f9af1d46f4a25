// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/pagecall.h"
#include "models/api/testconnection.h"
#include "models/orders/page.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace docket {

// TestConnection's side of the thread border.
class TestWorker : public QObject
{
    Q_OBJECT
public:
    explicit TestWorker(const std::shared_ptr<ProxyPasswords>& proxies);

    void begin(const LoadRequest& request);
    void askOtherRegion(const LoadSource& source);
    void stop();

Q_SIGNALS:
    void answered(const docket::TestResult& result);
    void ended(const QList<docket::TestResult>& results);
    void otherRegionAnswered(const docket::OtherRegion& answer);
    void called(const docket::CallRecord& record);

private:
    void askForKey();
    void takeKeyAnswer(const HttpOutcome& outcome);
    void askNext();
    void takeIntegration(const HttpOutcome& outcome);
    void askForOrders();
    void takeOrders(const HttpOutcome& outcome);
    void note(const std::optional<Failure>& failure);
    void end();
    Endpoint endpointOf(const LoadSource& source) const;
    void call(const Endpoint& endpoint, void (TestWorker::*take)(const HttpOutcome&));
    void tell(CallRecord::What what, const HttpOutcome& outcome, const Failure* failure);
    const LoadSource& source() const { return m_request.sources.at(m_at); }

    QNetworkAccessManager m_network;
    PageParser m_parser;
    LoadRequest m_request;
    QList<TestResult> m_results;
    std::unique_ptr<PageCall> m_call;
    std::unique_ptr<PageCall> m_otherCall;
    qsizetype m_at = 0;
    bool m_running = false;
};

} // namespace docket
