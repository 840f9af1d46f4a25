// SPDX-License-Identifier: MIT
#include "models/api/cursorahead.h"
#include "tests/api/walkrun.h"

#include <QTest>

#include <memory>

using namespace docket;
using namespace docket::test;
using namespace std::chrono_literals;

namespace {

constexpr auto longEnough = 150ms; // for a request to come while the page is held back

WalkLimits early()
{
    WalkLimits limits = quickLimits();
    limits.earlyCursor = true;
    return limits;
}

QString id(int number)
{
    return QStringLiteral("o%1").arg(number);
}

// In the order of the schema: the cursor in front of the orders.
QByteArray page(int order, const QByteArray& next)
{
    return R"({"status":"success","data":{"next":")" + next + R"(","results":[)" + orderBody(id(order)) + "]}}";
}

// A page whose head comes at once and whose rest comes late.
Answer slowly(const QByteArray& body)
{
    const QByteArray whole = http(200, body);
    const qsizetype head = whole.indexOf("results");
    return Answer().send(whole.first(head)).wait(longEnough).send(whole.sliced(head));
}

} // namespace

// Asking for a page while the one before it is still coming: an option.
class TestEarlyCursor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server = std::make_unique<ScriptedServer>(); }

    void cursorIsTold_data();
    void cursorIsTold();
    void nextPageIsAskedForWhileOneIsComing();
    void withoutTheOptionItIsNot();
    void cursorBehindTheOrdersIsFollowedAfterThem();
    void pageThatBreaksIsAskedForAgainBeforeTheOneBehindIt();
    void tooManyRequestsLeadBackToOneAtATime();
    void cursorThatThePageDoesNotConfirmIsLeft();
    void stopStopsBoth();

private:
    std::unique_ptr<ScriptedServer> m_server;
};

void TestEarlyCursor::cursorIsTold_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("cursor");
    const auto row = [](const char* name, const char* head, const char* cursor) {
        QTest::newRow(name) << QByteArray(head) << QByteArray(cursor);
    };
    row("the schema's order", R"({"status":"success","data":{"next":"c2","results":[)", "c2");
    row("with white space", "{ \"status\" : \"success\" ,\n\"data\" : { \"next\" : \"c2\"", "c2");
    row("without a status", R"({"data":{"next":"c2")", "c2");
    row("not all of it yet", R"({"status":"success","data":{"next":"c2)", "");
    row("no next page", R"({"status":"success","data":{"next":null,"results":[)", "");
    row("a blank cursor", R"({"status":"success","data":{"next":" ","results":[)", "");
    row("a cursor with an escape", R"({"status":"success","data":{"next":"c\u0032")", "");
    row("results in front", R"({"status":"success","data":{"results":[{"next":"no"}],"next":"c2")", "");
    row("an object in front", R"({"meta":{"next":"no"},"data":{"next":"c2")", "");
    row("an error", R"({"status":"error","error":{"next":"no"}})", "");
    row("no JSON", "<html>", "");
    row("nothing", "", "");
}

void TestEarlyCursor::cursorIsTold()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, cursor);
    QCOMPARE(QByteArray::fromStdString(cursorAhead(head.toStdString()).value_or("")), cursor);
}

void TestEarlyCursor::nextPageIsAskedForWhileOneIsComing()
{
    m_server->replies(QString(), {slowly(page(1, "c2"))});
    m_server->replies(QStringLiteral("c2"), {slowly(page(2, "c3"))});
    m_server->replies(QStringLiteral("c3"), {ok({id(3)})});
    const WalkRun run = walk(m_server->baseUrl(), early());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.ends, 1);
    QCOMPARE(run.kept.join(u' '), QStringLiteral("o1 o2 o3"));
    QCOMPARE(run.end.progress.page, 3);
    QCOMPARE(m_server->requestCount(), 3);
    QCOMPARE(m_server->mostInFlight(), 2);
}

void TestEarlyCursor::withoutTheOptionItIsNot()
{
    m_server->replies(QString(), {slowly(page(1, "c2"))});
    m_server->replies(QStringLiteral("c2"), {ok({id(2)})});
    QCOMPARE(walk(m_server->baseUrl()).kept.join(u' '), QStringLiteral("o1 o2"));
    QCOMPARE(m_server->mostInFlight(), 1);
}

void TestEarlyCursor::cursorBehindTheOrdersIsFollowedAfterThem()
{
    const QByteArray body = R"({"status":"success","data":{"results":[)" + orderBody(id(1)) + R"(],"next":"c2"}})";
    m_server->replies(QString(), {slowly(body)});
    m_server->replies(QStringLiteral("c2"), {ok({id(2)})});
    const WalkRun run = walk(m_server->baseUrl(), early());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept.join(u' '), QStringLiteral("o1 o2"));
    QCOMPARE(m_server->mostInFlight(), 1);
}

void TestEarlyCursor::pageThatBreaksIsAskedForAgainBeforeTheOneBehindIt()
{
    const QByteArray body = page(1, "c2");
    const QByteArray whole = http(200, body);
    m_server->replies(
        QString(), {Answer().send(whole.first(whole.indexOf("results"))).wait(longEnough).hangUp(), slowly(body)});
    m_server->replies(QStringLiteral("c2"), {slowly(page(2, "c3"))});
    m_server->replies(QStringLiteral("c3"), {ok({id(3)})});
    const WalkRun run = walk(m_server->baseUrl(), early());
    QCOMPARE(run.ends, 1);
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept.join(u' '), QStringLiteral("o1 o2 o3"));
    QCOMPARE(run.waits.size(), 1);
}

void TestEarlyCursor::tooManyRequestsLeadBackToOneAtATime()
{
    m_server->replies(QString(), {slowly(page(1, "c2"))});
    m_server->replies(QStringLiteral("c2"),
        {status(429, envelopeBody("PLATFORM.CONCURRENCY_LIMIT_EXCEEDED")), slowly(page(2, "c3"))});
    m_server->replies(QStringLiteral("c3"), {ok({id(3)})});
    const WalkRun run = walk(m_server->baseUrl(), early());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept.join(u' '), QStringLiteral("o1 o2 o3"));
    QCOMPARE(run.waits.size(), 1);
    const QList<Request> requests = m_server->requests();
    QCOMPARE(requests.size(), 4);
    // The last page was asked for when the one before it had come whole.
    QVERIFY(requests.at(3).at - requests.at(2).at >= longEnough / 2);
}

void TestEarlyCursor::cursorThatThePageDoesNotConfirmIsLeft()
{
    // The bytes that come first are no text; in the whole page they are repaired.
    m_server->replies(QString(), {slowly(page(1, "c\xFF"))});
    m_server->replies(QStringLiteral("c\uFFFD"), {ok({id(2)})});
    const WalkRun run = walk(m_server->baseUrl(), early());
    QCOMPARE(run.ends, 1);
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept.join(u' '), QStringLiteral("o1 o2"));
    QByteArrayList asked;
    for (const Request& request : m_server->requests())
        asked += request.target.mid(request.target.indexOf("page_size"));
    QCOMPARE(asked, (QByteArrayList{"page_size=250", "page_size=250&cursor=c%FF", "page_size=250&cursor=c%EF%BF%BD"}));
}

void TestEarlyCursor::stopStopsBoth()
{
    m_server->replies(QString(), {ok({id(1)}, QStringLiteral("c2"))});
    m_server->replies(QStringLiteral("c2"), {slowly(page(2, "c3"))});
    m_server->replies(QStringLiteral("c3"), {ok({id(3)})});
    const WalkRun run = walk(endpointAt(m_server->baseUrl()), early(), [](Walk& running) { running.stop(); });
    QCOMPARE(run.end.how, WalkEnd::How::Stopped);
    QCOMPARE(run.ends, 1);
    QCOMPARE(run.kept.join(u' '), QStringLiteral("o1"));
}

QTEST_GUILESS_MAIN(TestEarlyCursor)
#include "tst_earlycursor.moc"
