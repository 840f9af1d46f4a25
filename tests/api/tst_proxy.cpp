// SPDX-License-Identifier: MIT
#include "models/activitymodel.h"
#include "models/api/guidance.h"
#include "models/api/loader.h"
#include "models/api/testconnection.h"
#include "tests/api/walkrun.h"
#include "tests/support/proxiednetwork.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace docket;
using namespace docket::test;
using Kind = Failure::Kind;

// A network whose proxy wants a name and a password, and Kombo behind it.
class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_loader.reset(); }

    void proxyThatAsksIsNamedAndSeesNoKey();
    void givenPasswordLetsTheOrdersThrough();
    void wrongPasswordIsToldAndNotSentAgain();
    void correctedPasswordIsSentInItsPlace();
    void serverBehindTheTunnelIsGivenNoPassword();
    void serverThatAsksForAProxysPasswordIsGivenNone();
    void passwordIsInNothingThatIsTold();
    void testOfAConnectionAsksTheSameWay();
    void otherRegionKnowsTheKey();
    void otherRegionDoesNotKnowTheKeyEither();

private:
    LoadRequest request() const;
    SourceState load();
    SourceState reload();

    std::unique_ptr<ProxiedNetwork> m_network;
    std::shared_ptr<ProxyPasswords> m_passwords;
    std::unique_ptr<Loader> m_loader;
    QList<CallRecord> m_calls;
};

namespace {

const QString europe = QStringLiteral("https://api.kombo.dev/v1");
const QString user = QStringLiteral("anna");
const QString password = QStringLiteral("S3cret-of-the-proxy");
const QByteArray right = "anna:S3cret-of-the-proxy";

bool anyHas(const QByteArrayList& texts, const QByteArray& word)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QByteArray& text) { return text.contains(word); });
}

QString allThatIsTold(const Failure& failure)
{
    const Guidance told = guidance(failure);
    return told.title + told.sentence + told.detail + waitingSentence(failure, 4) + failure.otherHost + failure.message
        + copyReport(failure, {}, {}, {}) + copyMessage(failure, {});
}

} // namespace

void ProxyTest::init()
{
    m_network.reset(); // its settings go before those of the next one come
    m_network = std::make_unique<ProxiedNetwork>(right);
    m_network->europe.replies({}, {ok({QStringLiteral("o1")}, QStringLiteral("c2"))});
    m_network->europe.replies(QStringLiteral("c2"), {ok({QStringLiteral("o2")})});
    m_passwords = std::make_shared<ProxyPasswords>();
    m_calls.clear();
    m_loader = std::make_unique<Loader>(m_passwords);
    connect(m_loader.get(), &Loader::called, this, [this](const CallRecord& record) { m_calls += record; });
}

LoadRequest ProxyTest::request() const
{
    LoadRequest request;
    request.limits = quickLimits();
    request.limits.call.idle = std::chrono::seconds(20);
    LoadSource source;
    source.integrationId = QStringLiteral("workday:a");
    source.baseUrl = QUrl(europe);
    source.key = ApiKey::fromBytes(testKey);
    request.sources = {source};
    return request;
}

SourceState ProxyTest::load()
{
    m_loader->load(request());
    [this] { QTRY_VERIFY_WITH_TIMEOUT(!m_loader->isLoading(), 30'000); }();
    return m_loader->states().value(0);
}

SourceState ProxyTest::reload()
{
    m_loader->reload({m_loader->states().constFirst().source});
    [this] { QTRY_VERIFY_WITH_TIMEOUT(!m_loader->isLoading(), 30'000); }();
    return m_loader->states().value(0);
}

void ProxyTest::proxyThatAsksIsNamedAndSeesNoKey()
{
    const SourceState state = load();
    QCOMPARE(state.failure->kind, Kind::ProxyAsksPassword);
    QCOMPARE(state.failure->otherHost, m_network->proxy.label());
    QCOMPARE(guidance(*state.failure).action, GuidanceAction::EnterProxyPassword);
    QVERIFY(guidance(*state.failure).title.contains(m_network->proxy.label()));
    QCOMPARE(m_network->proxy.heads().size(), 1); // asked once, by itself not again
    QVERIFY(m_network->proxy.heads().constFirst().startsWith("CONNECT api.kombo.dev:443 "));
    QVERIFY(!anyHas(m_network->proxy.heads(), testKey));
    QCOMPARE(m_network->europe.connectionCount(), 0);
}

void ProxyTest::givenPasswordLetsTheOrdersThrough()
{
    load();
    m_passwords->give(m_network->proxy.label(), user, password);
    const SourceState state = reload();
    QCOMPARE(state.phase, SourceState::Phase::Complete);
    QCOMPARE(state.orders, 2);
    QVERIFY(m_network->proxy.tunnels() > 0);
    QCOMPARE(m_network->proxy.credentials().size(), m_network->proxy.tunnels());
    QCOMPARE(m_network->proxy.credentials().constFirst(), right);
    QVERIFY(!anyHas(m_network->proxy.heads(), testKey));
}

void ProxyTest::wrongPasswordIsToldAndNotSentAgain()
{
    load();
    m_passwords->give(m_network->proxy.label(), user, QStringLiteral("wrong"));
    QCOMPARE(reload().failure->kind, Kind::ProxyRefusedPassword);
    QCOMPARE(m_network->proxy.credentials(), QByteArrayList{"anna:wrong"});
    const SourceState again = reload();
    QCOMPARE(again.failure->kind, Kind::ProxyRefusedPassword);
    QCOMPARE(again.failure->otherHost, m_network->proxy.label());
    QCOMPARE(guidance(*again.failure).action, GuidanceAction::EnterProxyPassword);
    QCOMPARE(m_network->proxy.credentials().size(), 1);
    QCOMPARE(m_network->europe.connectionCount(), 0);
}

void ProxyTest::correctedPasswordIsSentInItsPlace()
{
    load();
    m_passwords->give(m_network->proxy.label(), user, QStringLiteral("wrong"));
    reload();
    m_passwords->give(m_network->proxy.label(), user, password);
    QCOMPARE(reload().phase, SourceState::Phase::Complete);
    QCOMPARE(m_network->proxy.credentials().count("anna:wrong"), 1);
}

void ProxyTest::serverBehindTheTunnelIsGivenNoPassword()
{
    m_passwords->give(m_network->proxy.label(), user, password);
    QCOMPARE(load().phase, SourceState::Phase::Complete);
    const QList<Request> requests = m_network->europe.requests() + m_network->europe.otherRequests();
    QVERIFY(!requests.isEmpty());
    for (const Request& request : requests)
        QVERIFY(!request.headers.contains("proxy-authorization"));
}

// It is no proxy, whatever it says.
void ProxyTest::serverThatAsksForAProxysPasswordIsGivenNone()
{
    m_network->europe.replies({}, {status(407, "no", {"Proxy-Authenticate: Basic realm=\"x\""})});
    m_passwords->give(m_network->proxy.label(), user, password);
    const SourceState state = load();
    QCOMPARE(state.failure->kind, Kind::ProxyPassword);
    QVERIFY(guidance(*state.failure).action != GuidanceAction::EnterProxyPassword);
    QCOMPARE(m_network->europe.requestCount(), 1);
    QVERIFY(!m_network->europe.requests().constFirst().headers.contains("proxy-authorization"));
}

void ProxyTest::passwordIsInNothingThatIsTold()
{
    m_passwords->give(m_network->proxy.label(), user, password);
    m_network->proxy.want("anna:another");
    const SourceState refused = load();
    m_network->proxy.want(right);
    m_passwords->give(m_network->proxy.label(), user, password);
    m_network->europe.replies({}, {status(500)});
    const SourceState failed = reload();
    QCOMPARE(refused.failure->kind, Kind::ProxyRefusedPassword);
    QCOMPARE(failed.failure->kind, Kind::ServerFailed);
    QString all = allThatIsTold(*refused.failure);
    for (const CallRecord& record : std::as_const(m_calls))
        all += activityLine(record);
    QVERIFY(m_calls.size() >= 2);
    QVERIFY(!all.contains(password));
    QVERIFY(!all.contains(user));
}

void ProxyTest::testOfAConnectionAsksTheSameWay()
{
    m_network->europe.repliesAt("/v1/check-api-key", {status(200, R"({"status":"success","data":{}})")});
    TestConnection test(m_passwords);
    QList<TestResult> results;
    connect(&test, &TestConnection::ended, this, [&](const QList<TestResult>& all) { results = all; });
    test.start(request());
    QTRY_COMPARE(results.size(), 1);
    QCOMPARE(results.constFirst().failure->kind, Kind::ProxyAsksPassword);
    m_passwords->give(m_network->proxy.label(), user, password);
    results.clear();
    test.start(request());
    QTRY_COMPARE(results.size(), 1);
    QCOMPARE(results.constFirst().outcome, TestResult::Outcome::Answered);
}

void ProxyTest::otherRegionKnowsTheKey()
{
    m_network->unitedStates.repliesAt(
        "/v1/check-api-key", {status(200, R"({"status":"success","data":{"environment_id":"e"}})")});
    m_network->proxy.want({});
    TestConnection test;
    std::optional<OtherRegion> answer;
    connect(&test, &TestConnection::otherRegionAnswered, this, [&](const OtherRegion& other) { answer = other; });
    QVERIFY(test.askOtherRegion(request().sources.constFirst()));
    QTRY_VERIFY(answer);
    QVERIFY(answer->knowsKey);
    QCOMPARE(answer->baseUrl, QUrl(QStringLiteral("https://api.us.kombo.dev/v1")));
    QCOMPARE(m_network->unitedStates.otherRequests().constFirst().headers.value("authorization"), "Bearer " + testKey);
    QCOMPARE(m_network->europe.connectionCount(), 0);
}

void ProxyTest::otherRegionDoesNotKnowTheKeyEither()
{
    m_network->unitedStates.repliesAt(
        "/v1/check-api-key", {status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID", "No such key."))});
    m_network->proxy.want({});
    TestConnection test;
    std::optional<OtherRegion> answer;
    connect(&test, &TestConnection::otherRegionAnswered, this, [&](const OtherRegion& other) { answer = other; });
    QVERIFY(test.askOtherRegion(request().sources.constFirst()));
    QTRY_VERIFY(answer);
    QVERIFY(!answer->knowsKey);
    QCOMPARE(answer->failure->code, QStringLiteral("PLATFORM.AUTHENTICATION_INVALID"));
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "tst_proxy.moc"
