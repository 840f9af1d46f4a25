// SPDX-License-Identifier: MIT
#include "models/activitymodel.h"
#include "models/api/guidance.h"
#include "models/api/loader.h"
#include "models/api/loadworker.h"
#include "models/healthmodel.h"
#include "models/orders/store.h"
#include "tests/api/walkrun.h"

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>

using namespace docket;
using namespace docket::test;
using namespace std::chrono_literals;
using Phase = SourceState::Phase;

// Many integrations on one thread, seen from the window's.
class TestLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void ordersOfAllIntegrationsCome();
    void fourIntegrationsAtOnceAndOneRequestEach();
    void oneFailureDoesNotHideTheOthers();
    void firstPageComesAtOnce();
    void snapshotsComeAtMostEveryHundredMilliseconds();
    void refreshKeepsTheRowsUntilTheNewWalkIsComplete();
    void brokenRefreshKeepsTheEarlierRows();
    void brokenFirstWalkKeepsWhatCame();
    void secondWalkThatBreaksLaterShowsMore();
    void whatIsShownKeepsItsTime();
    void integrationLeftOutLosesItsRows();
    void stopKeepsWhatCame();
    void newLoadReplacesTheOneUnderWay();
    void retryIsShownAndCanBeHurried();
    void unreadableOrdersMakeItPartial();
    void restartDoesNotDoubleTheRows();
    void restartDoesNotDoubleTheUnreadableOnes();
    void sameIdTwiceIsLoadedOnce();
    void sameIdUnderTwoConnectionsIsTwoSources();
    void eachConnectionIsAskedWithItsOwnKey();
    void atMostFourAtOnceOverAllConnections();
    void reloadAsksForOneAndLeavesTheOthers();
    void reloadOfOneThatFailsKeepsItsRows();
    void reloadJoinsALoadUnderWay();
    void updateAddsAndForgetsWithoutAskingTheOthers();
    void updateAsksAgainWhereTheKeyIsAnother();
    void statesHoldNoKey();
    void successorIsAskedAndItsStatusesAreKept();
    void goneEndpointOffersItsSuccessor();
    void namesComeAfterTheOrdersAndAreSeenAtOnce();
    void givenLabelStays();
    void namesThatCannotBeHadChangeNothing();
    void namesAreAskedForOnceAndOnlyWhereWanted();
    void namesThatALoadInterruptsAreAskedForAgain();
    void loadThatReplacesAnotherAsksForNamesOnce();
    void namesThatComeLateGoToTheirOwnSource();
    void everyCallIsTold();
    void fiveOfThirtyFailEachInItsOwnWay();
    void nothingToLoadEndsAtOnce();
    void badAddressFailsEverySource();
    void nothingOfTheNetworkLivesOnTheWindowsThread();
    void loaderGoesWhileLoading();

private:
    LoadRequest request(const QStringList& integrations) const;
    LoadSource source(
        const QString& integration, const QString& connection = {}, const QByteArray& key = testKey) const;
    QStringList askedSince(int earlierRequests) const; // the integrations, in the order of the requests
    void loadAndWait(const LoadRequest& request);
    QString rows() const; // the ids of the newest snapshot

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Loader> m_loader;
    std::shared_ptr<const Snapshot> m_snapshot;
    QList<CallRecord> m_calls;
    int m_snapshots = 0;
    int m_ends = 0;
    QList<SourceState> m_states; // at the latest end
    QList<SourceState> m_earlierStates; // at the end before
};

namespace {

const QString a = QStringLiteral("workday:a");
const QString b = QStringLiteral("workday:b");

const QByteArray integrationJson
    = R"({"status":"success","data":{"id":"workday:a","tool":{"id":"workday","label":"Workday"},)"
      R"("end_user":{"organization_name":"Acme GmbH"}}})";
const QByteArray packagesJson = R"({"status":"success","data":{"packages":[)"
                                R"({"id":"typescript_test","name":"TypeScript","type":"SKILLS_TEST"},)"
                                R"({"id":"nameless","name":null},{"name":"idless"},7]}})";

QStringList manyIntegrations(int count)
{
    return numberedIds(QStringLiteral("workday:"), count);
}

} // namespace

void TestLoader::init()
{
    m_snapshots = 0;
    m_ends = 0;
    m_calls.clear();
    m_server = std::make_unique<ScriptedServer>();
    m_loader = std::make_unique<Loader>();
    connect(m_loader.get(), &Loader::snapshotChanged, this, [this](const std::shared_ptr<const Snapshot>& snapshot) {
        m_snapshot = snapshot;
        ++m_snapshots;
    });
    connect(m_loader.get(), &Loader::called, this, [this](const CallRecord& call) { m_calls += call; });
    connect(m_loader.get(), &Loader::ended, this, [this](const QList<SourceState>& states) {
        m_earlierStates = std::exchange(m_states, states);
        ++m_ends;
    });
}

void TestLoader::cleanup()
{
    m_loader.reset();
    m_snapshot.reset();
}

LoadRequest TestLoader::request(const QStringList& integrations) const
{
    LoadRequest request;
    request.limits = quickLimits();
    for (const QString& integration : integrations)
        request.sources += source(integration);
    return request;
}

LoadSource TestLoader::source(const QString& integration, const QString& connection, const QByteArray& key) const
{
    return {
        integration, QStringLiteral("Customer"), connection, connection, m_server->baseUrl(), ApiKey::fromBytes(key)};
}

QStringList TestLoader::askedSince(int earlierRequests) const
{
    QStringList asked;
    const QList<Request> requests = m_server->requests();
    for (qsizetype at = earlierRequests; at < requests.size(); ++at)
        asked += QString::fromLatin1(requests.at(at).integration);
    return asked;
}

void TestLoader::loadAndWait(const LoadRequest& request)
{
    const int before = m_ends;
    m_loader->load(request);
    QTRY_COMPARE_WITH_TIMEOUT(m_ends, before + 1, 20'000);
}

QString TestLoader::rows() const
{
    return m_snapshot ? idsIn(*m_snapshot) : QStringLiteral("none");
}

void TestLoader::ordersOfAllIntegrationsCome()
{
    m_server->replies(a.toLatin1(), QString(), {ok({QStringLiteral("a1"), QStringLiteral("a2")})});
    m_server->replies(b.toLatin1(), QString(), {ok({}, QStringLiteral("c2"))});
    m_server->replies(
        b.toLatin1(), QStringLiteral("c2"), {Answer().wait(50ms).send(http(200, pageBody({QStringLiteral("b1")})))});
    loadAndWait(request({a, b}));
    QCOMPARE(rows(), QStringLiteral("a1 a2 b1"));
    QCOMPARE(m_states.size(), 2);
    QCOMPARE(m_states.at(0).phase, Phase::Complete);
    QCOMPARE(m_states.at(0).orders, 2);
    QCOMPARE(m_states.at(1).page, 2);
    QVERIFY(m_states.at(1).endedAt.isValid());
    QVERIFY(!m_loader->isLoading());
}

void TestLoader::fourIntegrationsAtOnceAndOneRequestEach()
{
    m_server->repliesWith([](const Request& request) {
        const QString next = request.cursor.isEmpty() ? QStringLiteral("c2") : QString();
        const QString id = QString::fromLatin1(request.integration) + request.cursor;
        return Answer().wait(40ms).send(http(200, pageBody({id}, next)));
    });
    loadAndWait(request(manyIntegrations(9)));
    QCOMPARE(m_snapshot->orderCount(), std::size_t{18});
    QCOMPARE(m_server->mostInFlight(), 4);
    QCOMPARE(m_server->mostInFlightOfOne(), 1);
}

void TestLoader::oneFailureDoesNotHideTheOthers()
{
    m_server->replies(a.toLatin1(), QString(), {status(403, envelopeBody("INTEGRATION.PERMISSION_MISSING"))});
    m_server->replies(b.toLatin1(), QString(), {ok({QStringLiteral("b1")})});
    loadAndWait(request({a, b}));
    QCOMPARE(rows(), QStringLiteral("b1"));
    QCOMPARE(m_states.at(0).phase, Phase::Failed);
    QCOMPARE(m_states.at(0).failure->code, QStringLiteral("INTEGRATION.PERMISSION_MISSING"));
    QCOMPARE(m_states.at(1).phase, Phase::Complete);
}

void TestLoader::firstPageComesAtOnce()
{
    m_server->replies(QString(), {ok({QStringLiteral("a1")}, QStringLiteral("c2"))});
    m_server->replies(QStringLiteral("c2"), {Answer()});
    m_loader->load(request({a}));
    QTRY_COMPARE(rows(), QStringLiteral("a1")); // page two has not come
    QCOMPARE(m_loader->states().constFirst().phase, Phase::Loading);
    QCOMPARE(m_loader->states().constFirst().page, 2);
}

void TestLoader::snapshotsComeAtMostEveryHundredMilliseconds()
{
    constexpr int pages = 100;
    m_server->repliesWith([](const Request& request) {
        const int page = request.cursor.isEmpty() ? 1 : request.cursor.toInt();
        const QString next = page == pages ? QString() : QString::number(page + 1);
        return Answer().wait(5ms).send(http(200, pageBody(numberedIds(QStringLiteral("p%1-").arg(page), 10), next)));
    });
    QElapsedTimer clock;
    clock.start();
    loadAndWait(request({a}));
    QCOMPARE(m_snapshot->orderCount(), std::size_t{1000});
    QVERIFY2(m_snapshots <= 3 + clock.elapsed() / 100, qPrintable(QString::number(m_snapshots)));
    QVERIFY(m_snapshots > 2);
    QCOMPARE(m_server->requestCount(), pages);
}

void TestLoader::refreshKeepsTheRowsUntilTheNewWalkIsComplete()
{
    m_server->replies(QString(), {ok({QStringLiteral("a1"), QStringLiteral("a2")})});
    loadAndWait(request({a}));
    m_server->replies(QString(), {ok({QStringLiteral("a2")}, QStringLiteral("c2"))});
    m_server->replies(QStringLiteral("c2"), {Answer().wait(250ms).send(http(200, pageBody({QStringLiteral("a3")})))});
    m_loader->load(request({a}));
    QTRY_COMPARE(m_loader->states().constFirst().page, 2);
    QCOMPARE(rows(), QStringLiteral("a1 a2"));
    QVERIFY(m_loader->states().constFirst().showsEarlierWalk);
    QTRY_COMPARE(m_ends, 2);
    QCOMPARE(rows(), QStringLiteral("a2 a3"));
    QVERIFY(!m_states.constFirst().showsEarlierWalk);
}

void TestLoader::brokenRefreshKeepsTheEarlierRows()
{
    m_server->replies(QString(), {ok({QStringLiteral("a1"), QStringLiteral("a2")})});
    loadAndWait(request({a}));
    m_server->replies(QString(), {ok({QStringLiteral("a3")}, QStringLiteral("c2"))});
    m_server->replies(QStringLiteral("c2"), {status(500)});
    loadAndWait(request({a}));
    QCOMPARE(rows(), QStringLiteral("a1 a2"));
    QCOMPARE(m_states.constFirst().phase, Phase::Partial);
    QVERIFY(m_states.constFirst().showsEarlierWalk);
}

void TestLoader::brokenFirstWalkKeepsWhatCame()
{
    m_server->replies(QString(), {ok({QStringLiteral("a1")}, QStringLiteral("c2"))});
    loadAndWait(request({a})); // there is no page two
    QCOMPARE(rows(), QStringLiteral("a1"));
    QCOMPARE(m_states.constFirst().phase, Phase::Partial);
    QCOMPARE(m_states.constFirst().failure->kind, Failure::Kind::OpenOrdersGone);
    QVERIFY(!m_states.constFirst().showsEarlierWalk);
}

void TestLoader::secondWalkThatBreaksLaterShowsMore()
{
    const Answer broken = status(403, envelopeBody("INTEGRATION.PERMISSION_MISSING"));
    m_server->replies(QString(), {ok({QStringLiteral("a1")}, QStringLiteral("c2"))});
    m_server->replies(QStringLiteral("c2"), {broken, ok({QStringLiteral("a2")}, QStringLiteral("c3"))});
    m_server->replies(QStringLiteral("c3"), {broken});
    loadAndWait(request({a}));
    QCOMPARE(rows(), QStringLiteral("a1"));
    loadAndWait(request({a}));
    QCOMPARE(rows(), QStringLiteral("a1 a2"));
    QCOMPARE(m_states.constFirst().phase, Phase::Partial);
    QCOMPARE(m_states.constFirst().orders, 2);
    QVERIFY(!m_states.constFirst().showsEarlierWalk);
}

void TestLoader::whatIsShownKeepsItsTime()
{
    m_server->replies(QString(), {ok({QStringLiteral("a1")}), status(500)});
    loadAndWait(request({a}));
    const QDateTime shown = m_states.constFirst().shownAt;
    QVERIFY(shown.isValid());
    QCOMPARE(shown, m_states.constFirst().endedAt);
    loadAndWait(request({a}));
    QCOMPARE(m_states.constFirst().phase, Phase::Failed);
    QVERIFY(m_states.constFirst().showsEarlierWalk);
    QCOMPARE(m_states.constFirst().shownAt, shown);
}

void TestLoader::integrationLeftOutLosesItsRows()
{
    m_server->replies(a.toLatin1(), QString(), {ok({QStringLiteral("a1")})});
    m_server->replies(b.toLatin1(), QString(), {ok({QStringLiteral("b1")})});
    loadAndWait(request({a, b}));
    m_server->replies(b.toLatin1(), QString(), {status(500)});
    loadAndWait(request({b}));
    QCOMPARE(rows(), QStringLiteral("b1"));
}

void TestLoader::stopKeepsWhatCame()
{
    m_server->replies(QString(), {ok({QStringLiteral("a1")}, QStringLiteral("c2"))});
    m_server->replies(QStringLiteral("c2"), {Answer()});
    m_loader->load(request({a}));
    QTRY_COMPARE(rows(), QStringLiteral("a1"));
    m_loader->stop();
    QTRY_COMPARE(m_ends, 1);
    QCOMPARE(m_states.constFirst().phase, Phase::Stopped);
    QCOMPARE(m_states.constFirst().orders, 1);
    QCOMPARE(rows(), QStringLiteral("a1"));
}

void TestLoader::newLoadReplacesTheOneUnderWay()
{
    m_server->replies(a.toLatin1(), QString(), {ok({QStringLiteral("a1")}, QStringLiteral("c2"))});
    m_server->replies(a.toLatin1(), QStringLiteral("c2"), {Answer()});
    m_server->replies(b.toLatin1(), QString(), {ok({QStringLiteral("b1")})});
    m_loader->load(request({a}));
    QTRY_COMPARE(rows(), QStringLiteral("a1"));
    const int before = m_snapshots;
    m_loader->load(request({b}));
    QVERIFY(m_loader->isLoading());
    QTRY_COMPARE(m_ends, 2);
    QCOMPARE(m_earlierStates.constFirst().source.integrationId, a);
    QCOMPARE(m_earlierStates.constFirst().phase, Phase::Stopped);
    QCOMPARE(m_states.constFirst().source.integrationId, b);
    QCOMPARE(rows(), QStringLiteral("b1"));
    QVERIFY(m_snapshots > before);
}

void TestLoader::retryIsShownAndCanBeHurried()
{
    m_server->replies(QString(), {status(429, {}, {"Retry-After: 50"}), ok({QStringLiteral("a1")})});
    LoadRequest slow = request({a});
    slow.limits.waitScale = 1;
    m_loader->load(slow);
    QTRY_COMPARE(m_loader->states().constFirst().phase, Phase::Retrying);
    const SourceState state = m_loader->states().constFirst();
    QCOMPARE(state.failure->kind, Failure::Kind::SlowDown);
    QVERIFY(state.retryAt > QDateTime::currentDateTimeUtc().addSecs(40));
    m_loader->retryNow();
    QTRY_COMPARE(m_ends, 1);
    QCOMPARE(m_states.constFirst().phase, Phase::Complete);
    QVERIFY(!m_states.constFirst().failure);
}

void TestLoader::unreadableOrdersMakeItPartial()
{
    m_server->replies(QString(), {status(200, pageOf({orderBody(QStringLiteral("a1")), "null"}))});
    loadAndWait(request({a}));
    QCOMPARE(rows(), QStringLiteral("a1"));
    QCOMPARE(m_states.constFirst().phase, Phase::Partial);
    QCOMPARE(m_states.constFirst().unreadable, 1);
    QCOMPARE(m_states.constFirst().failure->kind, Failure::Kind::UnreadableOrders);
}

void TestLoader::restartDoesNotDoubleTheRows()
{
    m_server->replies(QString(), {ok({QStringLiteral("a1")}, QStringLiteral("c2"))});
    m_server->replies(
        QStringLiteral("c2"), {status(400, envelopeBody("PLATFORM.INPUT_INVALID")), ok({QStringLiteral("a2")})});
    loadAndWait(request({a}));
    QCOMPARE(rows(), QStringLiteral("a1 a2"));
    QCOMPARE(m_states.constFirst().phase, Phase::Complete);
}

void TestLoader::restartDoesNotDoubleTheUnreadableOnes()
{
    m_server->replies(QString(), {status(200, pageOf({orderBody(QStringLiteral("a1")), "null"}, R"("c2")"))});
    m_server->replies(
        QStringLiteral("c2"), {status(400, envelopeBody("PLATFORM.INPUT_INVALID")), ok({QStringLiteral("a2")})});
    loadAndWait(request({a}));
    QCOMPARE(rows(), QStringLiteral("a1 a2"));
    QCOMPARE(m_states.constFirst().unreadable, 1);
    QCOMPARE(m_snapshot->parts().front().unreadableCount, std::uint64_t{1});
    QCOMPARE(m_snapshot->parts().front().unreadable->size(), std::size_t{1});
}

void TestLoader::sameIdTwiceIsLoadedOnce()
{
    m_server->replies(QString(), {ok({QStringLiteral("a1")})});
    loadAndWait(request({a, a}));
    QCOMPARE(m_states.size(), 1);
    QCOMPARE(m_server->requestCount(), 1);
}

void TestLoader::sameIdUnderTwoConnectionsIsTwoSources()
{
    m_server->repliesWith([](const Request& request) {
        const bool isFirst = request.headers.value("authorization").endsWith("one");
        return ok({isFirst ? QStringLiteral("one1") : QStringLiteral("two1")});
    });
    LoadRequest both;
    both.sources = {source(a, QStringLiteral("EU"), "key-one"), source(a, QStringLiteral("US"), "key-two")};
    loadAndWait(both);
    QCOMPARE(rows(), QStringLiteral("one1 two1"));
    QCOMPARE(m_states.size(), 2);
    QCOMPARE(m_snapshot->parts().at(1).source->connectionName, std::string("US"));
    both.sources.removeFirst();
    loadAndWait(both); // the other one goes, although it has the same id
    QCOMPARE(rows(), QStringLiteral("two1"));
}

void TestLoader::eachConnectionIsAskedWithItsOwnKey()
{
    m_server->repliesWith([](const Request& request) { return ok({QString::fromLatin1(request.integration)}); });
    LoadRequest both;
    both.sources = {source(a, QStringLiteral("EU"), "key-one"), source(b, QStringLiteral("US"), "key-two")};
    loadAndWait(both);
    const QList<Request> requests = m_server->requests();
    QCOMPARE(requests.size(), 2);
    for (const Request& request : requests)
        QCOMPARE(request.headers.value("authorization"),
            request.integration == a.toLatin1() ? QByteArray("Bearer key-one") : QByteArray("Bearer key-two"));
}

void TestLoader::atMostFourAtOnceOverAllConnections()
{
    m_server->repliesWith([](const Request& request) {
        return Answer().wait(40ms).send(http(200, pageBody({QString::fromLatin1(request.integration)})));
    });
    LoadRequest three;
    const QStringList ids = manyIntegrations(3);
    for (const char* connection : {"EU", "US", "Own"}) {
        for (const QString& id : ids)
            three.sources += source(id, QString::fromLatin1(connection));
    }
    loadAndWait(three);
    QCOMPARE(m_states.size(), 9);
    QCOMPARE(m_server->mostInFlight(), 4);
}

void TestLoader::reloadAsksForOneAndLeavesTheOthers()
{
    m_server->repliesWith([](const Request& request) { return ok({QString::fromLatin1(request.integration)}); });
    loadAndWait(request({a, b}));
    const QDateTime earlier = m_states.at(0).endedAt;
    const int before = m_server->requestCount();
    m_loader->reload({m_states.at(1).source});
    QVERIFY(m_loader->isLoading());
    QTRY_COMPARE(m_ends, 2);
    QCOMPARE(askedSince(before), QStringList{b});
    QCOMPARE(rows(), QStringLiteral("workday:a workday:b"));
    QCOMPARE(m_states.at(0).endedAt, earlier);
    QVERIFY(m_states.at(1).endedAt >= earlier);
    QVERIFY(!m_loader->isLoading());
}

void TestLoader::reloadOfOneThatFailsKeepsItsRows()
{
    m_server->repliesWith([](const Request& request) { return ok({QString::fromLatin1(request.integration)}); });
    loadAndWait(request({a, b}));
    m_server->repliesWith([](const Request&) { return status(500); });
    m_loader->reload({m_states.at(1).source});
    QTRY_COMPARE(m_ends, 2);
    QCOMPARE(rows(), QStringLiteral("workday:a workday:b"));
    QCOMPARE(m_states.at(0).phase, Phase::Complete);
    QCOMPARE(m_states.at(1).phase, Phase::Failed);
    QVERIFY(m_states.at(1).showsEarlierWalk);
}

void TestLoader::reloadJoinsALoadUnderWay()
{
    m_server->replies(a.toLatin1(), QString(), {ok({QStringLiteral("a1")})});
    m_server->replies(
        b.toLatin1(), QString(), {Answer().wait(200ms).send(http(200, pageBody({QStringLiteral("b1")})))});
    m_loader->load(request({a, b}));
    QTRY_COMPARE(m_loader->states().at(0).phase, Phase::Complete);
    m_loader->reload({m_loader->states().at(0).source});
    m_loader->reload({m_loader->states().at(1).source}); // is being loaded
    QTRY_COMPARE(m_ends, 1);
    QTRY_VERIFY(!m_loader->isLoading());
    QCOMPARE(m_ends, 1);
    QCOMPARE(askedSince(0).count(a), 2);
    QCOMPARE(askedSince(0).count(b), 1);
    QCOMPARE(rows(), QStringLiteral("b1 a1")); // what came again stands behind
}

void TestLoader::updateAddsAndForgetsWithoutAskingTheOthers()
{
    m_server->repliesWith([](const Request& request) { return ok({QString::fromLatin1(request.integration)}); });
    const QString c = QStringLiteral("workday:c");
    loadAndWait(request({a, b}));
    const int before = m_server->requestCount();
    m_loader->update(request({c, b}));
    QCOMPARE(m_loader->states().at(0).phase, Phase::Waiting);
    QCOMPARE(m_loader->states().at(1).phase, Phase::Complete);
    QTRY_COMPARE(m_ends, 2);
    QCOMPARE(askedSince(before), QStringList{c});
    QStringList found = rows().split(QLatin1Char(' '));
    found.sort(); // the new ones may take the place of those that went
    QCOMPARE(found, (QStringList{b, c}));
    m_loader->update(request({}));
    QTRY_COMPARE(m_ends, 3);
    QCOMPARE(m_snapshot->orderCount(), std::size_t{0});
    QVERIFY(m_states.isEmpty());
}

void TestLoader::updateAsksAgainWhereTheKeyIsAnother()
{
    m_server->repliesWith([](const Request& request) { return ok({QString::fromLatin1(request.integration)}); });
    LoadRequest both = request({a, b});
    loadAndWait(both);
    const int before = m_server->requestCount();
    both.sources[0].key = ApiKey::fromBytes("key-of-tomorrow");
    m_loader->update(both);
    QTRY_COMPARE(m_ends, 2);
    QCOMPARE(askedSince(before), QStringList{a});
    QVERIFY(m_server->requests().constLast().headers.value("authorization").endsWith("tomorrow"));
}

// States go to the window and stay there.
void TestLoader::statesHoldNoKey()
{
    m_server->repliesWith([](const Request&) { return ok({}); });
    m_loader->load(request({a}));
    QVERIFY(m_loader->states().constFirst().source.key.isEmpty());
    QTRY_COMPARE(m_ends, 1);
    QVERIFY(m_states.constFirst().source.key.isEmpty());
}

void TestLoader::successorIsAskedAndItsStatusesAreKept()
{
    m_server->repliesWith([](const Request&) {
        return status(200, pageOf({R"({"id":"o1","status":"CANCELLED"})", R"({"id":"o2","status":"PARKED"})"}));
    });
    LoadRequest asked = request({a});
    asked.sources[0].endpoint.path = OrdersEndpoint::Path::Orders;
    asked.sources[0].endpoint.statuses = {QStringLiteral("CANCELLED")};
    loadAndWait(asked);
    QCOMPARE(
        m_server->requests().constFirst().target, QByteArray("/v1/assessment/orders?page_size=250&statuses=CANCELLED"));
    const std::uint32_t first = m_snapshot->rows().front().first;
    QCOMPARE(m_snapshot->order(OrderRow(first)).status(), std::string("CANCELLED"));
    QCOMPARE(m_snapshot->order(OrderRow(first + 1)).status(), std::string("PARKED")); // unknown to us
}

void TestLoader::goneEndpointOffersItsSuccessor()
{
    m_server->repliesAt("/v1/assessment/orders/open", {status(410)});
    m_server->repliesAt("/v1/assessment/orders", {ok({QStringLiteral("o1")})});
    LoadRequest asked = request({a});
    loadAndWait(asked);
    QCOMPARE(m_states.constFirst().failure->kind, Failure::Kind::OpenOrdersGone);
    QCOMPARE(guidance(*m_states.constFirst().failure).action, GuidanceAction::SwitchEndpoint);
    asked.sources[0].endpoint.path = OrdersEndpoint::Path::Orders;
    m_loader->update(asked); // as the offer does
    QTRY_COMPARE(m_ends, 2);
    QCOMPARE(rows(), QStringLiteral("o1"));
}

void TestLoader::namesComeAfterTheOrdersAndAreSeenAtOnce()
{
    m_server->replies(QString(), {ok({QStringLiteral("o1")})});
    m_server->repliesAt("/v1/integrations/" + a.toLatin1(), {status(200, integrationJson)});
    m_server->repliesAt("/v1/assessment/packages", {status(200, packagesJson)});
    LoadRequest asked = request({a});
    asked.looksUp = true;
    asked.sources[0].labelIsMade = true;
    loadAndWait(asked);
    const auto before = m_snapshot; // orders had come
    QTRY_COMPARE(m_loader->states().constFirst().source.label, QStringLiteral("Acme GmbH — Workday"));
    const Order order = m_snapshot->order(OrderRow(m_snapshot->rows().front().first));
    QCOMPARE(order.source().shownLabel(), std::string_view("Acme GmbH — Workday"));
    QCOMPARE(order.source().packageName("typescript_test"), std::string_view("TypeScript"));
    QCOMPARE(order.source().packageName("unlisted"), std::string_view());
    QCOMPARE(before->order(OrderRow(before->rows().front().first)).source().shownLabel(),
        std::string_view("Acme GmbH — Workday"));
    const QList<Request> others = m_server->otherRequests();
    QCOMPARE(others.size(), 2);
    QVERIFY(others.at(0).integration.isEmpty());
    QCOMPARE(others.at(1).integration, a.toLatin1());
    QCOMPARE(m_ends, 1);
}

void TestLoader::givenLabelStays()
{
    m_server->replies(QString(), {ok({QStringLiteral("o1")})});
    m_server->repliesAt("/v1/integrations/" + a.toLatin1(), {status(200, integrationJson)});
    m_server->repliesAt("/v1/assessment/packages", {status(200, packagesJson)});
    LoadRequest asked = request({a});
    asked.looksUp = true;
    loadAndWait(asked);
    QTRY_COMPARE(m_snapshot->parts().front().source->packageName("typescript_test"), std::string_view("TypeScript"));
    QCOMPARE(m_loader->states().constFirst().source.label, QStringLiteral("Customer"));
    QCOMPARE(m_snapshot->parts().front().source->shownLabel(), std::string_view("Customer"));
}

void TestLoader::namesThatCannotBeHadChangeNothing()
{
    m_server->replies(QString(), {ok({QStringLiteral("o1")})});
    m_server->repliesAt("/v1/integrations/" + a.toLatin1(), {status(403, envelopeBody("PLATFORM.UNKNOWN_ERROR"))});
    m_server->repliesAt("/v1/assessment/packages", {status(200, "<html>")});
    LoadRequest asked = request({a});
    asked.looksUp = true;
    asked.sources[0].labelIsMade = true;
    loadAndWait(asked);
    QTRY_COMPARE(m_calls.size(), 3);
    QCOMPARE(m_calls.at(1).code, QStringLiteral("PLATFORM.UNKNOWN_ERROR"));
    QCOMPARE(m_calls.at(2).code, QStringLiteral("WebPage"));
    QCOMPARE(m_loader->states().constFirst().phase, Phase::Complete);
    QCOMPARE(m_loader->states().constFirst().source.label, QStringLiteral("Customer"));
    QVERIFY(!m_loader->states().constFirst().failure);
}

void TestLoader::namesAreAskedForOnceAndOnlyWhereWanted()
{
    m_server->replies(QString(), {ok({QStringLiteral("o1")})});
    LoadRequest asked = request({a});
    loadAndWait(asked);
    QCOMPARE(m_server->otherRequests().size(), 0);
    asked.looksUp = true;
    loadAndWait(asked);
    QTRY_COMPARE(m_server->otherRequests().size(), 2);
    QTRY_COMPARE(m_calls.size(), 4);
    loadAndWait(asked);
    loadAndWait(asked);
    QCOMPARE(m_server->otherRequests().size(), 2);
}

void TestLoader::namesThatALoadInterruptsAreAskedForAgain()
{
    m_server->replies(QString(), {ok({QStringLiteral("o1")})});
    m_server->repliesAt("/v1/integrations/" + a.toLatin1(), {Answer(), status(200, integrationJson)});
    m_server->repliesAt("/v1/assessment/packages", {status(200, packagesJson)});
    LoadRequest asked = request({a});
    asked.looksUp = true;
    asked.sources[0].labelIsMade = true;
    loadAndWait(asked);
    QTRY_COMPARE(m_server->otherRequests().size(), 1);
    loadAndWait(asked);
    QTRY_COMPARE(m_loader->states().constFirst().source.label, QStringLiteral("Acme GmbH — Workday"));
}

void TestLoader::loadThatReplacesAnotherAsksForNamesOnce()
{
    m_server->replies(QString(), {ok({QStringLiteral("o1")}, QStringLiteral("c2"))});
    m_server->replies(QStringLiteral("c2"), {Answer(), ok({QStringLiteral("o2")})});
    m_server->repliesAt("/v1/integrations/" + a.toLatin1(), {status(200, integrationJson)});
    m_server->repliesAt("/v1/assessment/packages", {status(200, packagesJson)});
    LoadRequest asked = request({a});
    asked.looksUp = true;
    asked.sources[0].labelIsMade = true;
    m_loader->load(asked);
    QTRY_COMPARE(m_server->requests(QStringLiteral("c2")).size(), 1);
    m_loader->load(asked);
    QTRY_COMPARE(m_loader->states().constFirst().source.label, QStringLiteral("Acme GmbH — Workday"));
    QCOMPARE(rows(), QStringLiteral("o1 o2"));
    QCOMPARE(m_server->otherRequests().size(), 2);
}

// The worker without its thread: its events come in an order that a test can choose.
void TestLoader::namesThatComeLateGoToTheirOwnSource()
{
    m_server->repliesWith([](const Request& request) { return ok({QString::fromLatin1(request.integration)}); });
    m_server->repliesAt("/v1/integrations/" + a.toLatin1(), {status(200, integrationJson)});
    m_server->repliesAt(
        "/v1/integrations/" + b.toLatin1(), {status(200, QByteArray(integrationJson).replace("Acme", "Globex"))});
    m_server->repliesAt("/v1/assessment/packages", {status(200, packagesJson)});
    LoadRequest both = request({a, b});
    both.looksUp = true;
    both.sources[0].labelIsMade = both.sources[1].labelIsMade = true;
    LoadWorker worker(std::make_shared<ProxyPasswords>());
    QStringList labels;
    connect(&worker, &LoadWorker::statesReady, this, [&labels](quint64, const QList<SourceState>& states) {
        labels = {states.at(0).source.label, states.at(1).source.label};
    });
    int packages = 0;
    connect(&worker, &LoadWorker::called, this, [&](const CallRecord& call) {
        if (call.what != CallRecord::What::Packages || ++packages > 1)
            return;
        // Before the worker takes the names that have just come.
        QMetaObject::invokeMethod(
            &worker, [&] { worker.update(2, both); }, Qt::QueuedConnection);
    });
    worker.begin(1, both);
    QTRY_COMPARE(labels, QStringList({QStringLiteral("Acme GmbH — Workday"), QStringLiteral("Globex GmbH — Workday")}));
}

void TestLoader::everyCallIsTold()
{
    m_server->replies(QString(), {status(503), ok({QStringLiteral("o1"), QStringLiteral("o2")}, QStringLiteral("c2"))});
    m_server->replies(QStringLiteral("c2"), {status(403, envelopeBody("INTEGRATION.PERMISSION_MISSING"))});
    LoadRequest asked;
    asked.limits = quickLimits();
    asked.sources = {source(a, QStringLiteral("EU"))};
    loadAndWait(asked);
    QTRY_COMPARE(m_calls.size(), 3);
    QCOMPARE(m_calls.at(0).status, 503);
    QCOMPARE(m_calls.at(0).code, QStringLiteral("Busy"));
    QCOMPARE(m_calls.at(0).attempt, 1);
    QCOMPARE(m_calls.at(0).connectionName, QStringLiteral("EU"));
    QCOMPARE(m_calls.at(0).label, QStringLiteral("Customer"));
    QCOMPARE(m_calls.at(1).page, 1);
    QCOMPARE(m_calls.at(1).attempt, 2);
    QCOMPARE(m_calls.at(1).orders, 2);
    QVERIFY(m_calls.at(1).code.isEmpty());
    QVERIFY(m_calls.at(1).at.isValid());
    QCOMPARE(m_calls.at(2).page, 2);
    QCOMPARE(m_calls.at(2).code, QStringLiteral("INTEGRATION.PERMISSION_MISSING"));
    for (const CallRecord& call : std::as_const(m_calls))
        QVERIFY(!activityLine(call).contains(QString::fromLatin1(testKey)));
}

void TestLoader::fiveOfThirtyFailEachInItsOwnWay()
{
    const QHash<QByteArray, Answer> failing{{"workday:3", status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID"))},
        {"workday:9", status(404, envelopeBody("PLATFORM.INTEGRATION_NOT_FOUND"))},
        {"workday:14", status(409, envelopeBody("INTEGRATION.SETUP_SYNC_PENDING"))},
        {"workday:21", status(200, "<html><title>Sign in to the hotel network</title></html>")},
        {"workday:30", Answer().reset()}};
    m_server->repliesWith([&failing](const Request& request) {
        const auto known = failing.constFind(request.integration);
        return known == failing.constEnd() ? ok({QString::fromLatin1(request.integration)}) : *known;
    });
    const LoadRequest thirty = request(manyIntegrations(30));
    loadAndWait(thirty);
    QCOMPARE(m_snapshot->orderCount(), std::size_t{25});
    ConnectionState connection;
    for (const LoadSource& each : thirty.sources)
        connection.connection.integrations.append({each.integrationId, each.label});
    connection.key = KeyState::Present;
    HealthModel health;
    health.show({connection}, m_states);
    QCOMPARE(health.rowCount(), 30);
    QCOMPARE(health.troubles(), 5);
    QSet<QString> sentences;
    for (int row = 0; row < health.rowCount(); ++row) {
        const bool fails = failing.contains(health.row(row).integrationId.toLatin1());
        QCOMPARE(health.row(row).state, fails ? HealthRow::State::Failed : HealthRow::State::Good);
        QCOMPARE(health.row(row).lastError.isEmpty(), !fails);
        sentences += health.row(row).lastError;
    }
    QCOMPARE(sentences.size(), 6); // five of their own, and none
}

void TestLoader::nothingToLoadEndsAtOnce()
{
    loadAndWait(request({}));
    QVERIFY(m_states.isEmpty());
    QCOMPARE(m_snapshot->orderCount(), std::size_t{0});
}

void TestLoader::badAddressFailsEverySource()
{
    LoadRequest plain = request({a, b});
    for (LoadSource& each : plain.sources)
        each.baseUrl = QUrl(QStringLiteral("http://192.0.2.1/v1"));
    loadAndWait(plain);
    for (const SourceState& state : m_states) {
        QCOMPARE(state.phase, Phase::Failed);
        QCOMPARE(state.failure->kind, Failure::Kind::PlainHttp);
    }
}

void TestLoader::nothingOfTheNetworkLivesOnTheWindowsThread()
{
    m_server->replies(QString(), {ok({QStringLiteral("a1")})});
    QThread* const window = QThread::currentThread();
    QList<QThread*> seenOn;
    const auto note = [&] { seenOn += QThread::currentThread(); };
    connect(m_loader.get(), &Loader::snapshotChanged, m_loader.get(), note, Qt::DirectConnection);
    connect(m_loader.get(), &Loader::ended, m_loader.get(), note, Qt::DirectConnection);
    loadAndWait(request({a}));
    QCOMPARE(seenOn.count(window), seenOn.size());
    QVERIFY(seenOn.size() >= 2);
    QVERIFY(m_loader->findChildren<QNetworkAccessManager*>().isEmpty());
}

void TestLoader::loaderGoesWhileLoading()
{
    m_server->replies(QString(), {Answer()});
    m_loader->load(request(manyIntegrations(6)));
    QTRY_COMPARE(m_server->requestCount(), 4);
    m_loader.reset(); // must neither hang nor crash
    QCOMPARE(m_ends, 0);
}

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
