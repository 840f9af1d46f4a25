// SPDX-License-Identifier: MIT
#include "tests/api/walkrun.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <memory>

using namespace docket;
using namespace docket::test;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

// The conversation of one walk: what is asked, in which order, and when it ends.
class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<ScriptedServer>(); }

    void everyPageIsAskedOnceInOrder();
    void requestSaysWhatItMust();
    void cursorArrivesByteForByte_data();
    void cursorArrivesByteForByte();
    void emptyPageWithACursorGoesOn();
    void repeatedOrdersAreCounted();
    void repeatedCursorEndsTheWalk_data();
    void repeatedCursorEndsTheWalk();
    void fiftyPagesWithoutANewOrderEndTheWalk();
    void tooManyPagesEndTheWalk();
    void tooLongCursorEndsTheWalk();
    void rejectedCursorStartsAgainOnce();
    void cursorRejectedTwiceEndsTheWalk();
    void restartDoesNotCountAsPagesWithoutNewOrders();
    void stopKeepsWhatCame();
    void stopWhileWaitingAsksNoMore();
    void retryNowDoesNotWait();
    void goodPageClearsTheCounter();
    void hintLengthensTheWait();
    void unusableKeySendsNothing_data();
    void addressThatIsNoneSendsNothing();
    void successorIsAskedForEachPageWithItsFilters();
    void successorThatIsNotThereIsAWrongAddress();
    void unusableKeySendsNothing();

private:
    std::unique_ptr<ScriptedServer> m_server;
};

namespace {

QString id(int number)
{
    return QStringLiteral("o%1").arg(number);
}

QString cursorOf(int number)
{
    return QStringLiteral("c%1").arg(number);
}

// "" "c2" "c3": the cursors in the order in which they were asked for.
QString asked(const ScriptedServer& server)
{
    QStringList cursors;
    for (const Request& request : server.requests())
        cursors += request.cursor.isEmpty() ? QStringLiteral("first") : request.cursor;
    return cursors.join(u' ');
}

} // namespace

void TestWalk::everyPageIsAskedOnceInOrder()
{
    m_server->replies(QString(), {ok({id(1), id(2)}, cursorOf(2))});
    m_server->replies(cursorOf(2), {ok({id(3)}, cursorOf(3))});
    m_server->replies(cursorOf(3), {ok({id(4)})});
    const WalkRun run = walk(m_server->baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QVERIFY(!run.end.failure);
    QCOMPARE(run.ends, 1);
    QCOMPARE(run.kept.join(u' '), QStringLiteral("o1 o2 o3 o4"));
    QCOMPARE(asked(*m_server), QStringLiteral("first c2 c3"));
    QCOMPARE(m_server->mostInFlight(), 1);
    QCOMPARE(run.end.progress.page, 3);
    QCOMPARE(run.end.progress.orders, 4);
}

void TestWalk::requestSaysWhatItMust()
{
    m_server->replies(QString(), {status(200, pageBody({id(1)}, cursorOf(2)), {"Set-Cookie: s=1; Path=/"})});
    m_server->replies(cursorOf(2), {ok({id(2)})});
    walk(m_server->baseUrl());
    const Request request = m_server->requests().constLast();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/v1/assessment/orders/open?page_size=250&cursor=c2");
    QCOMPARE(request.headers.value("authorization"), "Bearer " + testKey);
    QCOMPARE(request.headers.value("x-integration-id"), "workday:abc");
    QVERIFY(request.headers.value("user-agent").startsWith("Docket/"));
    QCOMPARE(request.headers.value("accept"), "application/json");
    QCOMPARE(request.headers.value("accept-language"), "en");
    QVERIFY(!request.headers.contains("cookie"));
}

void TestWalk::cursorArrivesByteForByte_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::newRow("115 cursor with plus, slash, equals") << QStringLiteral("a+b/c==");
    QTest::newRow("115 cursor with ampersand, number sign, question mark") << QStringLiteral("a&page_size=1#b?c");
    QTest::newRow("115 cursor with blanks and percent signs") << QStringLiteral("a%2Bb%20c d 100%");
    QTest::newRow("115 cursor with quotes and backslash") << QStringLiteral("a\"b'c\\d");
    QTest::newRow("115 cursor with unicode") << QString::fromUtf8("ключ-鍵-🔑");
    QTest::newRow("115 cursor of 6 kB") << QString(6000, u'x');
}

void TestWalk::cursorArrivesByteForByte()
{
    QFETCH(QString, cursor);
    m_server->replies(QString(), {ok({id(1)}, cursor)});
    m_server->replies(cursor, {ok({id(2)})});
    const WalkRun run = walk(m_server->baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(m_server->requests().constLast().cursor, cursor);
    QCOMPARE(m_server->requests().constLast().pageSize, QStringLiteral("250"));
    survivedWalk(run, m_server->requests(cursor).size());
}

void TestWalk::emptyPageWithACursorGoesOn()
{
    m_server->replies(QString(), {ok({}, cursorOf(2))});
    m_server->replies(cursorOf(2), {ok({id(1)})});
    const WalkRun run = walk(m_server->baseUrl());
    QCOMPARE(run.kept.join(u' '), id(1));
    survivedWalk(run, m_server->requests(cursorOf(2)).size(), QStringLiteral("116 an empty page with a cursor"));
}

void TestWalk::repeatedOrdersAreCounted()
{
    m_server->replies(QString(), {ok({id(1), id(2)}, cursorOf(2))});
    m_server->replies(cursorOf(2), {ok({id(2), id(3)})});
    const WalkRun run = walk(m_server->baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.end.progress.repeated, 1);
    QCOMPARE(run.end.progress.orders, 3);
    survivedWalk(run, m_server->requests(cursorOf(2)).size(), QStringLiteral("118 an order again on the next page"));
}

void TestWalk::repeatedCursorEndsTheWalk_data()
{
    QTest::addColumn<QString>("nextOfPageThree");
    QTest::newRow("114 cursors A, A") << cursorOf(3);
    QTest::newRow("114 cursors A, B, A") << cursorOf(2);
}

void TestWalk::repeatedCursorEndsTheWalk()
{
    QFETCH(QString, nextOfPageThree);
    m_server->replies(QString(), {ok({id(1), id(2)}, cursorOf(2))});
    m_server->replies(cursorOf(2), {ok({id(3), id(4)}, cursorOf(3))});
    m_server->replies(cursorOf(3), {ok({id(5), id(6)}, nextOfPageThree)});
    const WalkRun run = walk(m_server->baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Broke);
    QCOMPARE(run.failure().kind, Kind::RepeatedCursor);
    QCOMPARE(run.failure().page, 3);
    QCOMPARE(run.failure().orders, 6);
    QCOMPARE(asked(*m_server), QStringLiteral("first c2 c3"));
    survivedWalk(run, m_server->requests(cursorOf(3)).size());
}

void TestWalk::fiftyPagesWithoutANewOrderEndTheWalk()
{
    std::atomic<int> number = 0;
    m_server->repliesWith([&](const Request&) { return ok({id(1)}, cursorOf(++number)); });
    const WalkRun run = walk(m_server->baseUrl());
    QCOMPARE(run.failure().kind, Kind::NoProgress);
    QCOMPARE(run.failure().orders, 1);
    QCOMPARE(m_server->requestCount(), 51);
    survivedWalk(run, m_server->requestCount(), QStringLiteral("117 new cursors for ever, no new order"));
}

void TestWalk::tooManyPagesEndTheWalk()
{
    std::atomic<int> number = 0;
    m_server->repliesWith([&](const Request&) {
        const int page = ++number;
        return ok({id(page)}, cursorOf(page));
    });
    WalkLimits limits = quickLimits();
    limits.maxPages = 20;
    const WalkRun run = walk(m_server->baseUrl(), limits);
    QCOMPARE(run.failure().kind, Kind::TooManyPages);
    QCOMPARE(run.kept.size(), 20);
    QCOMPARE(m_server->requestCount(), 20);
    survivedWalk(run, m_server->requestCount(), QStringLiteral("117 new pages for ever, the limit set to 20"));
}

void TestWalk::tooLongCursorEndsTheWalk()
{
    m_server->replies(QString(), {ok({id(1)}, QString(16 * 1024 + 1, u'x'))});
    const WalkRun run = walk(m_server->baseUrl());
    QCOMPARE(run.failure().kind, Kind::CursorTooLong);
    QCOMPARE(run.kept.size(), 1);
    QCOMPARE(m_server->requestCount(), 1);
    survivedWalk(run, m_server->requestCount(), QStringLiteral("115 cursor of more than 16 kB"));
}

void TestWalk::rejectedCursorStartsAgainOnce()
{
    m_server->replies(QString(), {ok({id(1)}, cursorOf(2)), ok({id(1), id(2)}, cursorOf(3))});
    m_server->replies(cursorOf(2), {status(400, envelopeBody("PLATFORM.INPUT_INVALID"))});
    m_server->replies(cursorOf(3), {ok({id(3)})});
    const WalkRun run = walk(m_server->baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept.join(u' '), QStringLiteral("o1 o2 o3"));
    QCOMPARE(asked(*m_server), QStringLiteral("first c2 first c3"));
    QCOMPARE(run.end.progress.repeated, 0);
    survivedWalk(run, m_server->requests(cursorOf(2)).size(), QStringLiteral("90 the cursor is refused once"));
}

void TestWalk::cursorRejectedTwiceEndsTheWalk()
{
    m_server->replies(QString(), {ok({id(1)}, cursorOf(2))});
    m_server->replies(cursorOf(2), {status(400, envelopeBody("PLATFORM.INPUT_INVALID"))});
    const WalkRun run = walk(m_server->baseUrl());
    QCOMPARE(run.failure().kind, Kind::CursorRejected);
    QCOMPARE(run.failure().orders, 1);
    QCOMPARE(asked(*m_server), QStringLiteral("first c2 first c2"));
    survivedWalk(run, m_server->requests(cursorOf(2)).size(), QStringLiteral("90 the cursor is refused twice"));
}

void TestWalk::restartDoesNotCountAsPagesWithoutNewOrders()
{
    constexpr int pages = 60;
    std::atomic<bool> rejected = false;
    m_server->repliesWith([&](const Request& request) {
        const int page = request.cursor.isEmpty() ? 1 : request.cursor.mid(1).toInt();
        if (page == pages && !rejected.exchange(true))
            return status(400, envelopeBody("PLATFORM.INPUT_INVALID"));
        return ok({id(page)}, page == pages ? QString() : cursorOf(page + 1));
    });
    const WalkRun run = walk(m_server->baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept.size(), pages);
}

void TestWalk::stopKeepsWhatCame()
{
    m_server->replies(QString(), {ok({id(1)}, cursorOf(2))});
    m_server->replies(cursorOf(2), {Answer()});
    const WalkRun run = walk(endpointAt(m_server->baseUrl()), quickLimits(), [](Walk& walk) { walk.stop(); });
    QCOMPARE(run.end.how, WalkEnd::How::Stopped);
    QVERIFY(!run.end.failure);
    QCOMPARE(run.ends, 1);
    QCOMPARE(run.kept.size(), 1);
}

void TestWalk::stopWhileWaitingAsksNoMore()
{
    m_server->replies(QString(), {status(503)});
    const WalkRun run = walk(endpointAt(m_server->baseUrl()), quickLimits(), [](Walk& walk) { walk.stop(); });
    QCOMPARE(run.end.how, WalkEnd::How::Stopped);
    QTest::qWait(50); // longer than the wait would have been
    QCOMPARE(m_server->requestCount(), 1);
}

void TestWalk::retryNowDoesNotWait()
{
    m_server->replies(QString(), {status(429, {}, {"Retry-After: 50"}), ok({id(1)})});
    WalkLimits limits = quickLimits();
    limits.waitScale = 1;
    QElapsedTimer clock;
    clock.start();
    const WalkRun run = walk(endpointAt(m_server->baseUrl()), limits, [](Walk& walk) { walk.retryNow(); });
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QVERIFY(clock.elapsed() < 5000);
}

void TestWalk::goodPageClearsTheCounter()
{
    const Answer busy = status(503);
    m_server->replies(QString(), {busy, busy, busy, busy, busy, ok({id(1)}, cursorOf(2))});
    m_server->replies(cursorOf(2), {busy, busy, busy, busy, busy, ok({id(2)})});
    const WalkRun run = walk(m_server->baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.waits.size(), 10);
    QCOMPARE(run.waits.constLast().attempts, 5);
    QVERIFY(!run.end.progress.retrying);
}

void TestWalk::hintLengthensTheWait()
{
    m_server->replies(QString(), {status(429, {}, {"ratelimit-reset: 30"}), ok({id(1)})});
    const WalkRun run = walk(m_server->baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests.at(1).at - requests.at(0).at >= 280ms); // 30 s, a hundred times faster
}

void TestWalk::unusableKeySendsNothing_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("integration");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no key") << QByteArray() << QStringLiteral("a:b") << Kind::KeyUnusable;
    QTest::newRow("a line end in the key") << QByteArray("k\r\nX: 1") << QStringLiteral("a:b") << Kind::KeyUnusable;
    QTest::newRow("no id") << testKey << QString() << Kind::IntegrationIdUnusable;
    QTest::newRow("a line end in the id") << testKey << QStringLiteral("a\r\nX: 1") << Kind::IntegrationIdUnusable;
}

void TestWalk::unusableKeySendsNothing()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, integration);
    QFETCH(Kind, kind);
    Endpoint endpoint = endpointAt(m_server->baseUrl());
    endpoint.key = ApiKey::fromBytes(key);
    endpoint.integrationId = integration;
    const WalkRun run = walk(endpoint, quickLimits(), [](Walk&) {});
    QCOMPARE(run.failure().kind, kind);
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestWalk::addressThatIsNoneSendsNothing()
{
    const WalkRun run = walk(QUrl(QStringLiteral("ftp://api.example.com/v1")));
    QCOMPARE(run.failure().kind, Kind::BadAddress);
}

void TestWalk::successorIsAskedForEachPageWithItsFilters()
{
    Endpoint endpoint = endpointAt(m_server->baseUrl());
    endpoint.orders = {OrdersEndpoint::Path::Orders, {QStringLiteral("OPEN"), QStringLiteral("REJECTED")},
        {QStringLiteral("o1")}, QStringLiteral("2026-02-03")};
    m_server->replies(QString(), {ok({QStringLiteral("o1")}, QStringLiteral("c2"))});
    m_server->replies(QStringLiteral("c2"), {ok({})});
    const WalkRun run = walk(endpoint, quickLimits(), [](Walk&) {});
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    const QByteArray filters = "&statuses=OPEN%2CREJECTED&ids=o1&created_after=2026-02-03";
    const QList<Request> requests = m_server->requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(0).target, "/v1/assessment/orders?page_size=250" + filters);
    QCOMPARE(requests.at(1).target, "/v1/assessment/orders?page_size=250" + filters + "&cursor=c2");
}

// There is nothing to switch to.
void TestWalk::successorThatIsNotThereIsAWrongAddress()
{
    Endpoint endpoint = endpointAt(m_server->baseUrl());
    endpoint.orders.path = OrdersEndpoint::Path::Orders;
    m_server->replies(QString(), {status(404)});
    QCOMPARE(walk(endpoint, quickLimits(), [](Walk&) {}).failure().kind, Kind::NoSuchAddress);
}

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
