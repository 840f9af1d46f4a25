// SPDX-License-Identifier: MIT
#include "models/api/testworker.h"

#include "models/api/address.h"
#include "models/api/lookup.h"
#include "models/api/reply.h"

#include <QDateTime>

#include <utility>

namespace docket {
namespace {

const QString checkKeyPath = QStringLiteral("/check-api-key");

bool isKeyRefusal(const Failure& failure)
{
    return failure.kind == Failure::Kind::KeyRefused || failure.kind == Failure::Kind::KeyUnusable
        || failure.code == u"PLATFORM.AUTHENTICATION_INVALID";
}

// A server that has no such question, and not one that knows the answer.
bool isNotThere(const Failure& failure)
{
    const bool noCode = failure.kind != Failure::Kind::Envelope || failure.code.isEmpty();
    return noCode && (failure.status == 404 || failure.status == 405 || failure.status == 410);
}

QList<TestResult> resultsNotAsked(const LoadRequest& request)
{
    QList<TestResult> results;
    for (const LoadSource& source : request.sources) {
        TestResult result;
        result.source = source;
        result.source.key = {};
        results += result;
    }
    return results;
}

} // namespace

TestWorker::TestWorker(const std::shared_ptr<ProxyPasswords>& proxies)
    : m_network(this)
{
    useProxies(m_network, proxies);
}

void TestWorker::begin(const LoadRequest& request)
{
    m_request = request;
    m_results = resultsNotAsked(request);
    m_at = 0;
    m_running = true;
    if (m_results.isEmpty())
        return end();
    askForKey();
}

// A call must not go while it tells of its end, so each question waits for the event loop.
void TestWorker::call(const Endpoint& endpoint, void (TestWorker::*take)(const HttpOutcome&))
{
    m_call = std::make_unique<PageCall>(m_network, endpoint, m_request.limits.call);
    connect(m_call.get(), &PageCall::ended, this, take, Qt::QueuedConnection);
}

Endpoint TestWorker::endpointOf(const LoadSource& source) const
{
    return {source.baseUrl, source.key, source.integrationId, 1, source.endpoint};
}

void TestWorker::tell(CallRecord::What what, const HttpOutcome& outcome, const Failure* failure)
{
    CallRecord record = recordOf(*m_call, source(), what, outcome.status);
    if (what == CallRecord::What::CheckKey) {
        record.integrationId.clear();
        record.label.clear();
    }
    if (failure)
        record.code = failureName(*failure);
    Q_EMIT called(record);
}

void TestWorker::askForKey()
{
    m_results[m_at].step = TestResult::Step::Key;
    Endpoint endpoint = endpointOf(source());
    endpoint.integrationId.clear();
    if (const auto problem = accessProblem(endpoint))
        return note(problem);
    call(endpoint, &TestWorker::takeKeyAnswer);
    m_call->get(checkKeyPath);
}

void TestWorker::takeKeyAnswer(const HttpOutcome& outcome)
{
    if (!m_running)
        return;
    const DataReply reply = judgeData(outcome, source().key, QDateTime::currentDateTimeUtc());
    const auto* failure = std::get_if<Failure>(&reply);
    tell(CallRecord::What::CheckKey, outcome, failure);
    if (!failure || isNotThere(*failure))
        return askNext();
    m_results[m_at].outcome = TestResult::Outcome::Failed;
    m_results[m_at].failure = *failure;
    Q_EMIT answered(m_results.at(m_at));
    end(); // no integration would fare better
}

void TestWorker::askNext()
{
    if (m_at == m_results.size())
        return end();
    m_results[m_at].step = TestResult::Step::Integration;
    Endpoint endpoint = endpointOf(source());
    if (const auto problem = endpointProblem(endpoint))
        return note(problem);
    endpoint.integrationId.clear();
    call(endpoint, &TestWorker::takeIntegration);
    m_call->get(QStringLiteral("/integrations/") + source().integrationId);
}

void TestWorker::takeIntegration(const HttpOutcome& outcome)
{
    if (!m_running)
        return;
    const DataReply reply = judgeData(outcome, source().key, QDateTime::currentDateTimeUtc());
    const auto* failure = std::get_if<Failure>(&reply);
    tell(CallRecord::What::Integration, outcome, failure);
    if (failure && !isNotThere(*failure))
        return note(*failure);
    if (!failure)
        m_results[m_at].knownAs = integrationFacts(std::get<QJsonObject>(reply), source().key).label();
    askForOrders();
}

void TestWorker::askForOrders()
{
    m_results[m_at].step = TestResult::Step::Orders;
    call(endpointOf(source()), &TestWorker::takeOrders);
    m_call->start({});
}

void TestWorker::takeOrders(const HttpOutcome& outcome)
{
    if (!m_running)
        return;
    const Reply reply = judge(outcome, source().key, m_parser, QDateTime::currentDateTimeUtc());
    if (const auto* failure = std::get_if<Failure>(&reply)) {
        tell(CallRecord::What::Orders, outcome, failure);
        note(*failure);
    } else {
        tell(CallRecord::What::Orders, outcome, nullptr);
        note(std::get<AcceptedPage>(reply).note);
    }
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

void TestWorker::askOtherRegion(const LoadSource& source)
{
    const std::optional<QUrl> region = otherRegion(source.baseUrl);
    if (!region)
        return;
    const Endpoint endpoint{*region, source.key, {}};
    m_otherCall = std::make_unique<PageCall>(m_network, endpoint, m_request.limits.call);
    connect(
        m_otherCall.get(), &PageCall::ended, this,
        [this, endpoint, source](const HttpOutcome& outcome) {
            const DataReply reply = judgeData(outcome, endpoint.key, QDateTime::currentDateTimeUtc());
            const auto* failure = std::get_if<Failure>(&reply);
            CallRecord record = recordOf(*m_otherCall, source, CallRecord::What::CheckKey, outcome.status);
            if (failure)
                record.code = failureName(*failure);
            Q_EMIT called(record);
            Q_EMIT otherRegionAnswered({endpoint.baseUrl, !failure, failure ? std::optional(*failure) : std::nullopt});
        },
        Qt::QueuedConnection);
    m_otherCall->get(checkKeyPath);
}

void TestWorker::stop()
{
    if (m_running && m_call)
        m_call->stop();
    end();
}

void TestWorker::end()
{
    if (!std::exchange(m_running, false))
        return;
    m_parser.forget();
    Q_EMIT ended(m_results);
}

} // namespace docket
