// SPDX-License-Identifier: MIT
#include "models/api/testworker.h"

#include "models/api/reply.h"

#include <QDateTime>

#include <utility>

namespace docket {
namespace {

bool isKeyRefusal(const Failure& failure)
{
    return failure.kind == Failure::Kind::KeyRefused || failure.kind == Failure::Kind::KeyUnusable
        || failure.code == u"PLATFORM.AUTHENTICATION_INVALID";
}

QList<TestResult> resultsNotAsked(const LoadRequest& request)
{
    QList<TestResult> results;
    for (LoadSource source : request.sources) {
        source.key = {};
        results += TestResult{source, TestResult::Outcome::NotAsked, std::nullopt};
    }
    return results;
}

} // namespace

TestWorker::TestWorker()
    : m_network(this)
{
}

void TestWorker::begin(const LoadRequest& request)
{
    m_request = request;
    m_results = resultsNotAsked(request);
    m_at = 0;
    m_running = true;
    askNext();
}

// A call must not go while it tells of its end, so each question waits for the event loop.
void TestWorker::askNext()
{
    if (m_at == m_results.size())
        return end();
    const LoadSource& source = m_request.sources.at(m_at);
    const Endpoint endpoint{source.baseUrl, source.key, source.integrationId, 1};
    if (const auto problem = endpointProblem(endpoint))
        return note(problem);
    m_call = std::make_unique<PageCall>(m_network, endpoint, m_request.limits.call);
    connect(m_call.get(), &PageCall::ended, this, &TestWorker::takeOutcome, Qt::QueuedConnection);
    m_call->start({});
}

void TestWorker::takeOutcome(const HttpOutcome& outcome)
{
    if (!m_running)
        return;
    const Reply reply = judge(outcome, m_request.sources.at(m_at).key, m_parser, QDateTime::currentDateTimeUtc());
    if (const auto* failure = std::get_if<Failure>(&reply))
        note(*failure);
    else
        note(std::get<AcceptedPage>(reply).note);
}

void TestWorker::note(const std::optional<Failure>& failure)
{
    TestResult& result = m_results[m_at];
    result.outcome = failure ? TestResult::Outcome::Failed : TestResult::Outcome::Answered;
    result.failure = failure;
    Q_EMIT answered(result);
    ++m_at;
    if (failure && isKeyRefusal(*failure))
        return end();
    askNext();
}

void TestWorker::stop()
{
    if (m_running && m_call)
        m_call->stop();
    end();
}

void TestWorker::end()
{
    if (std::exchange(m_running, false))
        Q_EMIT ended(m_results);
}

} // namespace docket
