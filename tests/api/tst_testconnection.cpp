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
    void busyServerIsNotAskedAgain();
    void stopEndsTheTest();
    void unusableIdIsNotAsked();

private:
    void run(const QStringList& integrations);

    std::unique_ptr<ScriptedServer> m_server;
    QList<TestResult> m_results;
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
    m_ends = 0;
}

void TestTestConnection::run(const QStringList& integrations)
{
    TestConnection test;
    connect(&test, &TestConnection::ended, this, [this](const QList<TestResult>& results) {
        m_results = results;
        ++m_ends;
    });
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
