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
    TestWorker();

    void begin(const LoadRequest& request);
    void stop();

Q_SIGNALS:
    void answered(const docket::TestResult& result);
    void ended(const QList<docket::TestResult>& results);

private:
    void askNext();
    void takeOutcome(const HttpOutcome& outcome);
    void note(const std::optional<Failure>& failure);
    void end();

    QNetworkAccessManager m_network;
    PageParser m_parser;
    LoadRequest m_request;
    QList<TestResult> m_results;
    std::unique_ptr<PageCall> m_call;
    qsizetype m_at = 0;
    bool m_running = false;
};

} // namespace docket
