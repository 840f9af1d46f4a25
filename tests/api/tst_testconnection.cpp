// SPDX-License-Identifier: MIT
#include "models/api/testconnection.h"
#include "tests/api/walkrun.h"

#include <QTest>

#include <memory>

using namespace docket;
using namespace docket::test;
using Outcome = TestResult::Outcome;

// The Test button: one small question to each integration.
class TestTestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asksEachIntegrationForOneOrder();
    void failureOfOneDoesNotEndTheTest();
    void refusedKeyEndsTheTest();
    void keyIsAskedForFirstThenTheIntegrationThenAnOrder();
    void keyThatKomboDoesNotKnowIsNamedFirst();
    void integrationThatKomboDoesNotKnowIsNamedAsSuch();
    void webPageInsteadOfAnAnswerIsTold();
    void otherRegionIsAskedBetweenKombosOwnOnly();
    void busyServerIsNotAskedAgain();
    void stopEndsTheTest();
    void unusableIdIsNotAsked();

private:
    void run(const QStringList& integrations);

    std::unique_ptr<ScriptedServer> m_server;
    QList<TestResult> m_results;
    QList<CallRecord> m_calls;
    int m_ends = 0;
};

namespace {

QStringList threeIntegrations()
{
    return {QStringLiteral("workday:a"), QStringLiteral("workday:b"), QStringLiteral("workday:c")};
}

LoadRequest requestFor(const ScriptedServer& server, const QStringList& integrations)
{
    LoadRequest request;
    request.limits = quickLimits();
    for (const QString& integration : integrations) {
        LoadSource source{integration, integration};
        source.baseUrl = server.baseUrl();
        source.key = ApiKey::fromBytes(testKey);
        request.sources += source;
    }
    return request;
}

const QByteArray integrationJson
    = R"({"status":"success","data":{"id":"workday:a","tool":{"id":"workday","label":"Workday"},)"
      R"("end_user":{"organization_name":"Acme GmbH","creator_email":"someone@example.com"}}})";

QList<Outcome> outcomesOf(const QList<TestResult>& results)
{
    QList<Outcome> outcomes;
    for (const TestResult& result : results)
        outcomes += result.outcome;
    return outcomes;
}

} // namespace

void TestTestConnection::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_results.clear();
    m_calls.clear();
    m_ends = 0;
}

void TestTestConnection::run(const QStringList& integrations)
{
    TestConnection test;
    connect(&test, &TestConnection::ended, this, [this](const QList<TestResult>& results) {
        m_results = results;
        ++m_ends;
    });
    connect(&test, &TestConnection::called, this, [this](const CallRecord& record) { m_calls += record; });
    test.start(requestFor(*m_server, integrations));
    QVERIFY(test.isRunning());
    QTRY_COMPARE(m_ends, 1);
    QVERIFY(!test.isRunning());
}

void TestTestConnection::asksEachIntegrationForOneOrder()
{
    m_server->replies(QString(), {ok({QStringLiteral("o1")}, QStringLiteral("c2")), ok({}), ok({})});
    run(threeIntegrations());
    QCOMPARE(outcomesOf(m_results), QList<Outcome>(3, Outcome::Answered));
    QCOMPARE(m_server->requestCount(), 3);
    QCOMPARE(m_server->requests().constFirst().target, "/v1/assessment/orders/open?page_size=1");
    QCOMPARE(m_server->mostInFlight(), 1);
}

void TestTestConnection::failureOfOneDoesNotEndTheTest()
{
    m_server->replies(QString(), {ok({}), status(404, envelopeBody("PLATFORM.INTEGRATION_NOT_FOUND")), ok({})});
    run(threeIntegrations());
    QCOMPARE(outcomesOf(m_results), (QList<Outcome>{Outcome::Answered, Outcome::Failed, Outcome::Answered}));
    QCOMPARE(m_results.at(1).failure->code, QStringLiteral("PLATFORM.INTEGRATION_NOT_FOUND"));
}

void TestTestConnection::refusedKeyEndsTheTest()
{
    m_server->replies(QString(), {status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID"))});
    run(threeIntegrations());
    QCOMPARE(outcomesOf(m_results), (QList<Outcome>{Outcome::Failed, Outcome::NotAsked, Outcome::NotAsked}));
    QCOMPARE(m_server->requestCount(), 1);
    QCOMPARE(m_results.constFirst().failure->keyEnding, QStringLiteral("1234"));
}

void TestTestConnection::keyIsAskedForFirstThenTheIntegrationThenAnOrder()
{
    m_server->repliesAt("/v1/check-api-key", {status(200, R"({"status":"success","data":{"environment_id":"e"}})")});
    m_server->repliesAt("/v1/integrations/workday:a", {status(200, integrationJson)});
    m_server->replies(QString(), {ok({})});
    run({QStringLiteral("workday:a")});
    QCOMPARE(m_results.constFirst().outcome, Outcome::Answered);
    QCOMPARE(m_results.constFirst().step, TestResult::Step::Orders);
    QCOMPARE(m_results.constFirst().knownAs, QStringLiteral("Acme GmbH — Workday"));
    const QList<Request> others = m_server->otherRequests();
    QCOMPARE(others.size(), 2);
    QCOMPARE(others.at(0).path, QByteArray("/v1/check-api-key"));
    QCOMPARE(others.at(1).path, QByteArray("/v1/integrations/workday:a"));
    for (const Request& other : others) {
        QVERIFY(other.integration.isEmpty()); // asked of the environment
        QCOMPARE(other.headers.value("authorization"), "Bearer " + testKey);
    }
    QCOMPARE(m_calls.size(), 3);
    QCOMPARE(m_calls.at(0).what, CallRecord::What::CheckKey);
    QCOMPARE(m_calls.at(2).what, CallRecord::What::Orders);
}

void TestTestConnection::keyThatKomboDoesNotKnowIsNamedFirst()
{
    m_server->repliesAt("/v1/check-api-key", {status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID"))});
    m_server->replies(QString(), {ok({})});
    run(threeIntegrations());
    QCOMPARE(outcomesOf(m_results), (QList<Outcome>{Outcome::Failed, Outcome::NotAsked, Outcome::NotAsked}));
    QCOMPARE(m_results.constFirst().step, TestResult::Step::Key);
    QCOMPARE(m_results.constFirst().failure->keyEnding, QStringLiteral("1234"));
    QCOMPARE(m_server->requestCount(), 0);
}

void TestTestConnection::integrationThatKomboDoesNotKnowIsNamedAsSuch()
{
    m_server->repliesAt("/v1/check-api-key", {status(200, R"({"status":"success","data":{}})")});
    m_server->repliesAt("/v1/integrations/workday:a", {status(404, envelopeBody("PLATFORM.INTEGRATION_NOT_FOUND"))});
    m_server->replies(QString(), {ok({})});
    run({QStringLiteral("workday:a"), QStringLiteral("workday:b")});
    QCOMPARE(outcomesOf(m_results), (QList<Outcome>{Outcome::Failed, Outcome::Answered}));
    QCOMPARE(m_results.at(0).step, TestResult::Step::Integration);
    QCOMPARE(m_results.at(0).failure->code, QStringLiteral("PLATFORM.INTEGRATION_NOT_FOUND"));
    QCOMPARE(m_server->requestCount(), 1);
}

// A proxy's own answers are no reason to believe in a key.
void TestTestConnection::webPageInsteadOfAnAnswerIsTold()
{
    m_server->repliesAt("/v1/check-api-key", {status(200, "<html><title>Sign in</title></html>")});
    run({QStringLiteral("workday:a")});
    QCOMPARE(m_results.constFirst().step, TestResult::Step::Key);
    QCOMPARE(m_results.constFirst().failure->kind, Failure::Kind::WebPage);
}

void TestTestConnection::otherRegionIsAskedBetweenKombosOwnOnly()
{
    TestConnection test;
    LoadSource source;
    source.key = ApiKey::fromBytes(testKey);
    source.baseUrl = m_server->baseUrl();
    QVERIFY(!test.askOtherRegion(source));
    source.baseUrl = QUrl(QStringLiteral("https://api.kombo.dev.example.com/v1"));
    QVERIFY(!test.askOtherRegion(source));
    QCOMPARE(m_server->otherRequests().size(), 0);
}

void TestTestConnection::busyServerIsNotAskedAgain()
{
    m_server->replies(QString(), {status(503)});
    run({QStringLiteral("workday:a")});
    QCOMPARE(m_results.constFirst().failure->kind, Failure::Kind::Busy);
    QCOMPARE(m_server->requestCount(), 1);
}

void TestTestConnection::stopEndsTheTest()
{
    m_server->replies(QString(), {Answer()});
    TestConnection test;
    connect(&test, &TestConnection::ended, this, [this](const QList<TestResult>& results) {
        m_results = results;
        ++m_ends;
    });
    test.start(requestFor(*m_server, threeIntegrations()));
    QTRY_COMPARE(m_server->requestCount(), 1);
    test.stop();
    QTRY_COMPARE(m_ends, 1);
    QCOMPARE(outcomesOf(m_results), QList<Outcome>(3, Outcome::NotAsked));
}

void TestTestConnection::unusableIdIsNotAsked()
{
    m_server->replies(QString(), {ok({})});
    run({QStringLiteral("two words"), QStringLiteral("workday:a")});
    QCOMPARE(outcomesOf(m_results), (QList<Outcome>{Outcome::Failed, Outcome::Answered}));
    QCOMPARE(m_server->requestCount(), 1);
}

QTEST_GUILESS_MAIN(TestTestConnection)
#include "tst_testconnection.moc"
