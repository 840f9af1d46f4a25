// SPDX-License-Identifier: MIT
#include "models/api/guidance.h"
#include "tests/api/walkrun.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace docket;
using namespace docket::test;
using Kind = Failure::Kind;

// Whole answers that say something is wrong, and bodies that are no pages: Kombo's
// envelope, limits and the JSON itself.
class BodyFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultOnPageOne_data() { faults(); }
    void faultOnPageOne();
    void faultOnPageTwo_data() { faults(); }
    void faultOnPageTwo();
    void oddButGoodOnPageOne_data() { goodAnswers(); }
    void oddButGoodOnPageOne();
    void oddButGoodOnPageTwo_data() { goodAnswers(); }
    void oddButGoodOnPageTwo();
    void unreadableOrdersMakeTheWalkPartial_data();
    void unreadableOrdersMakeTheWalkPartial();
    void errorBesideOrdersIsToldAndTheOrdersStay();
    void oddCursorEndsTheWalkWithANote_data();
    void oddCursorEndsTheWalkWithANote();
    void limitIsWaitedFor_data();
    void limitIsWaitedFor();
    void longIdIsAnOrder();
    void moreOrdersThanAskedForAreTaken();
    void serverTextComesAsPlainText();
    void echoedKeyIsCutOut_data();
    void echoedKeyIsCutOut();

private:
    void faults();
    void envelopeFaults();
    void jsonFaults();
    void goodAnswers();
    void codeRow(const char* name, int httpStatus, const QByteArray& code, int requests = 1);

    ScriptedServer m_otherOrigin;
};

namespace {

const QByteArray o3 = orderBody(QStringLiteral("o3"));
const QByteArray o4 = orderBody(QStringLiteral("o4"));

Answer json(const QByteArray& body)
{
    return status(200, body);
}

QByteArray teamOf(int members)
{
    QByteArrayList team;
    for (int i = 0; i < members; ++i)
        team += R"({"first_name":"A","last_name":"B","email":"a@example.com","roles":["RECRUITER"]})";
    return QByteArray(o3).replace(R"("hiring_team":[])", R"("hiring_team":[)" + team.join(',') + ']');
}

} // namespace

void BodyFaults::faults()
{
    QTest::addColumn<Fault>("fault");
    envelopeFaults();
    jsonFaults();
}

void BodyFaults::codeRow(const char* name, int httpStatus, const QByteArray& code, int requests)
{
    const Answer answer = status(httpStatus, envelopeBody(code), {"Retry-After: 0"});
    QTest::newRow(name) << Fault{answer, Kind::Envelope, requests, requests};
}

void BodyFaults::envelopeFaults()
{
    codeRow("85 key refused", 401, "PLATFORM.AUTHENTICATION_INVALID");
    codeRow("86 permission missing", 403, "INTEGRATION.PERMISSION_MISSING");
    codeRow("86 ip not on the list", 403, "PLATFORM.IP_NOT_WHITELISTED");
    codeRow("86 no such integration", 404, "PLATFORM.INTEGRATION_NOT_FOUND");
    codeRow("86 model not available", 400, "INTEGRATION.MODEL_NOT_AVAILABLE");
    codeRow("87 sync pending is never repeated, even with Retry-After", 409, "INTEGRATION.SETUP_SYNC_PENDING");
    codeRow("87 sync pending with 503", 503, "INTEGRATION.SETUP_SYNC_PENDING");
    codeRow("87 quality checks failed", 409, "INTEGRATION.QA_FAILED");
    codeRow("87 inactive", 400, "INTEGRATION.INACTIVE");
    codeRow("88 rate limit", 429, "PLATFORM.RATE_LIMIT_EXCEEDED", 6);
    codeRow("88 concurrency", 429, "PLATFORM.CONCURRENCY_LIMIT_EXCEEDED", 6);
    codeRow("88 the ATS is down", 503, "REMOTE.SERVICE_UNAVAILABLE", 6);
    codeRow("88 the ATS limits", 429, "REMOTE.RATE_LIMIT_EXCEEDED", 6);
    codeRow("89 unknown error", 500, "PLATFORM.UNKNOWN_ERROR");
    codeRow("89 task timed out", 504, "PLATFORM.TASK_TIMED_OUT");
    codeRow("90 the ATS takes no sign-in", 400, "INTEGRATION.AUTHENTICATION_INVALID");
    codeRow("90 set-up is not finished", 409, "INTEGRATION.SETUP_INCOMPLETE");
    codeRow("90 orders are switched off", 400, "INTEGRATION.MODEL_DISABLED");
    codeRow("90 the action is not there", 400, "INTEGRATION.ACTION_NOT_AVAILABLE");
    codeRow("90 the action is switched off", 400, "INTEGRATION.ACTION_DISABLED");
    codeRow("90 the ATS refuses the input", 400, "REMOTE.INPUT_INVALID");
    codeRow("90 the ATS fails", 502, "REMOTE.UNKNOWN_HTTP_ERROR");
    codeRow("90 a code for writing: the job is closed", 400, "ATS.JOB_CLOSED");
    codeRow("90 a code for writing: applied already", 409, "ATS.APPLICATION_ALREADY_EXISTS");
    codeRow("91 unknown code", 503, "PLATFORM.BRAND_NEW");
    codeRow("91 code null", 400, {});
    codeRow("91 code null with 503 counts as the status", 503, {}, 6);
    codeRow("93 status error with HTTP 200", 200, "INTEGRATION.INACTIVE");
    codeRow("95 key refused with HTTP 503", 503, "PLATFORM.AUTHENTICATION_INVALID");
    QTest::newRow("92 error missing") << Fault{status(400, R"({"status":"error"})")};
    QTest::newRow("92 error null") << Fault{status(400, R"({"status":"error","error":null})")};
    QTest::newRow("92 error is text") << Fault{status(400, R"({"status":"error","error":"no"})")};
    QTest::newRow("92 message and log_url missing")
        << Fault{status(400, R"({"status":"error","error":{"code":null,"title":null}})")};
    QTest::newRow("93 status error without an error, HTTP 200") << Fault{json(R"({"status":"error"})")};
    QTest::newRow("94 a good page with HTTP 500")
        << Fault{status(500, pageBody({QStringLiteral("o9")})), Kind::ServerFailed};
    QTest::newRow("96 a message of 1 MB")
        << Fault{status(400, envelopeBody("PLATFORM.INTEGRATION_NOT_FOUND", QByteArray(1 << 20, 'm')))};
    QTest::newRow("101 a year of waiting is not waited for")
        << Fault{status(429, {}, {"ratelimit-reset: 31536000"}), Kind::SlowDown};
    QTest::newRow("101 a number beyond all numbers")
        << Fault{status(429, {}, {"Retry-After: 99999999999999999999"}), Kind::SlowDown};
    QTest::newRow("102 429 for ever") << Fault{status(429, {}, {"Retry-After: 0"}), Kind::SlowDown, 6, 6};
}

void BodyFaults::jsonFaults()
{
    QTest::newRow("103 results null") << Fault{json(R"({"status":"success","data":{"results":null}})"), Kind::NotAList};
    QTest::newRow("103 results an object")
        << Fault{json(R"({"status":"success","data":{"results":{}}})"), Kind::NotAList};
    QTest::newRow("103 results missing") << Fault{json(R"({"status":"success","data":{"next":null}})"), Kind::NotAList};
    QTest::newRow("103 data null") << Fault{json(R"({"status":"success","data":null})"), Kind::NotAList};
    QTest::newRow("103 data a list") << Fault{json(R"({"status":"success","data":[]})"), Kind::NotAList};
    QTest::newRow("103 top level a list") << Fault{json("[]"), Kind::NotAList};
    QTest::newRow("103 data missing") << Fault{json(R"({"status":"success"})"), Kind::NotAList};
    QTest::newRow("103 top level a number") << Fault{json("42"), Kind::NotAList};
    QTest::newRow("103 top level null") << Fault{json("null"), Kind::NotAList};
    QTest::newRow("109 nested beyond reading")
        << Fault{json(QByteArray(100'000, '[') + QByteArray(100'000, ']')), Kind::TooDeep};
    QTest::newRow("103 JSON cut") << Fault{json(pageOf({o3}).chopped(3)), Kind::AnswerIncomplete};
    QTest::newRow("103 junk behind the document") << Fault{json(pageOf({o3}) + "}"), Kind::AnswerIncomplete};
    QTest::newRow("103 a second document") << Fault{json(pageOf({o3}) + pageOf({o4})), Kind::AnswerIncomplete};
    QTest::newRow("44 blanks only") << Fault{json("  \r\n "), Kind::EmptyAnswer};
}

void BodyFaults::faultOnPageOne()
{
    QFETCH(Fault, fault);
    QCOMPARE(problemWith(fault, 1, m_otherOrigin), QString());
}

void BodyFaults::faultOnPageTwo()
{
    QFETCH(Fault, fault);
    QCOMPARE(problemWith(fault, 2, m_otherOrigin), QString());
}

void BodyFaults::goodAnswers()
{
    QTest::addColumn<Answer>("answer");
    const QByteArray both = o3 + ',' + o4;
    QTest::newRow("112 next before results")
        << json(R"({"data":{"next":null,"results":[)" + both + R"(]},"status":"success"})");
    QTest::newRow("113 next is empty") << json(pageOf({o3, o4}, "\"\""));
    QTest::newRow("113 next is blank") << json(pageOf({o3, o4}, "\"  \""));
    QTest::newRow("113 next is missing") << json(R"({"status":"success","data":{"results":[)" + both + "]}}");
    QTest::newRow("64 Latin-1 in a name") << json(pageOf({QByteArray(o3).replace("Zo\xc3\xab", "Zo\xeb"), o4}));
    QTest::newRow("64 invalid UTF-8 in a name") << json(pageOf({QByteArray(o3).replace("Zo\xc3\xab", "\xff\xfe"), o4}));
    QTest::newRow("65 a NUL, escaped") << json(pageOf({QByteArray(o3).replace("Zo\xc3\xab", "\\u0000"), o4}));
    QTest::newRow("66 a raw line end in a name") << json(pageOf({QByteArray(o3).replace("Zo\xc3\xab", "a\nb"), o4}));
    QTest::newRow("66 a raw NUL in a name")
        << json(pageOf({QByteArray(o3).replace("Zo\xc3\xab", QByteArray("\0", 1)), o4}));
    QTest::newRow("65 half a surrogate pair") << json(pageOf({QByteArray(o3).replace("Zo\xc3\xab", "\\ud800"), o4}));
    QTest::newRow("108 candidate and job null")
        << json(pageOf({R"({"id":"o3","package_id":"p","candidate":null,"application":null,"job":null})", o4}));
    QTest::newRow("107 a key twice") << json(pageOf({R"({"id":"o3","id":"o9"})", o4}));
    QTest::newRow("108 wrong types") << json(pageOf({R"({"id":"o3","candidate":7,"job":[],"package_id":{}})", o4}));
    QTest::newRow("109 100 000 levels in an unknown key")
        << json(pageOf({R"({"id":"o3","x":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}", o4}));
    QTest::newRow("109 100 levels in an unknown key")
        << json(pageOf({R"({"id":"o3","x":)" + QByteArray(100, '[') + QByteArray(100, ']') + "}", o4}));
    QTest::newRow("110 1e400") << json(pageOf({R"({"id":"o3","x":1e400})", o4}));
    QTest::newRow("111 10 000 team members") << json(pageOf({teamOf(10'000), o4}));
    QTest::newRow("118 the same order twice on a page") << json(pageOf({o3, o3, o4}));
}

void BodyFaults::oddButGoodOnPageOne()
{
    QFETCH(Answer, answer);
    QCOMPARE(problemWithGood(answer, 1), QString());
}

void BodyFaults::oddButGoodOnPageTwo()
{
    QFETCH(Answer, answer);
    QCOMPARE(problemWithGood(answer, 2), QString());
}

void BodyFaults::unreadableOrdersMakeTheWalkPartial_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("104 null") << QByteArray("null");
    QTest::newRow("104 a text") << QByteArray("\"o9\"");
    QTest::newRow("104 a list") << QByteArray("[1]");
    QTest::newRow("104 an empty object") << QByteArray("{}");
    QTest::newRow("105 id null") << QByteArray(R"({"id":null})");
    QTest::newRow("105 id empty") << QByteArray(R"({"id":""})");
    QTest::newRow("106 id a list") << QByteArray(R"({"id":["o9"]})");
    QTest::newRow("106 id a number") << QByteArray(R"({"id":7})");
}

void BodyFaults::unreadableOrdersMakeTheWalkPartial()
{
    QFETCH(QByteArray, order);
    ScriptedServer server;
    server.replies(QString(), {json(pageOf({o3, order, o4}))});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.failure().kind, Kind::UnreadableOrders);
    QCOMPARE(run.failure().orders, 1);
    QCOMPARE(run.kept.size(), 2);
    QCOMPARE(run.unreadable, QStringList{QString::fromUtf8(order)});
    survivedWalk(run, server.requestCount());
}

void BodyFaults::errorBesideOrdersIsToldAndTheOrdersStay()
{
    ScriptedServer server;
    QByteArray body = pageBody({QStringLiteral("o1")}, QStringLiteral("c2"));
    body.insert(1, R"("error":{"code":"REMOTE.UNKNOWN_HTTP_ERROR","message":"half"},)");
    server.replies(QString(), {json(body)});
    server.replies(QStringLiteral("c2"), {ok({QStringLiteral("o2")})});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.kept.size(), 2);
    QCOMPARE(run.end.how, WalkEnd::How::Broke);
    QCOMPARE(run.failure().code, QStringLiteral("REMOTE.UNKNOWN_HTTP_ERROR"));
    survivedWalk(run, server.requestCount(), QStringLiteral("94 an error beside orders"));
}

void BodyFaults::oddCursorEndsTheWalkWithANote_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("113 next is a number") << QByteArray("17");
    QTest::newRow("113 next is an object") << QByteArray(R"({"cursor":"c2"})");
    QTest::newRow("113 next is true") << QByteArray("true");
}

void BodyFaults::oddCursorEndsTheWalkWithANote()
{
    QFETCH(QByteArray, next);
    ScriptedServer server;
    server.replies(QString(), {json(pageOf({o3}, next))});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Broke);
    QCOMPARE(run.failure().kind, Kind::OddCursor);
    QCOMPARE(run.kept.size(), 1);
    QCOMPARE(server.requestCount(), 1);
    survivedWalk(run, server.requestCount());
}

void BodyFaults::limitIsWaitedFor_data()
{
    QTest::addColumn<QByteArray>("header");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto date = [&](int seconds) {
        return QLocale::c()
            .toString(now.addSecs(seconds), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
            .toLatin1();
    };
    QTest::newRow("99 limit, with ratelimit-reset, then orders") << QByteArray("ratelimit-reset: 3");
    QTest::newRow("99 limit, with Retry-After, then orders") << QByteArray("Retry-After: 3");
    QTest::newRow("99 limit, with Retry-After as a date, then orders") << "Retry-After: " + date(3);
    QTest::newRow("99 limit, without a hint, then orders") << QByteArray("X-Nothing: 1");
    QTest::newRow("100 Retry-After -5") << QByteArray("Retry-After: -5");
    QTest::newRow("100 Retry-After soon") << QByteArray("Retry-After: soon");
    QTest::newRow("100 Retry-After 1.5") << QByteArray("Retry-After: 1.5");
    QTest::newRow("100 Retry-After 0x10") << QByteArray("Retry-After: 0x10");
    QTest::newRow("100 Retry-After NaN") << QByteArray("Retry-After: NaN");
    QTest::newRow("100 Retry-After yesterday") << "Retry-After: " + date(-86'400);
}

void BodyFaults::limitIsWaitedFor()
{
    QFETCH(QByteArray, header);
    ScriptedServer server;
    server.replies(QString(), {status(429, {}, {header}), ok({QStringLiteral("o3")})});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept, QStringList{QStringLiteral("o3")});
    QCOMPARE(run.waits.size(), 1);
    QCOMPARE(server.requestCount(), 2);
    survivedWalk(run, server.requestCount());
}

void BodyFaults::longIdIsAnOrder()
{
    ScriptedServer server;
    const QString id(1 << 20, u'i');
    server.replies(QString(), {ok({id})});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept, QStringList{id});
    survivedWalk(run, server.requestCount(), QStringLiteral("106 an id of 1 MB"));
}

void BodyFaults::moreOrdersThanAskedForAreTaken()
{
    ScriptedServer server;
    server.replies(QString(), {ok(numberedIds(QStringLiteral("o"), 5000))});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept.size(), 5000);
    survivedWalk(run, server.requestCount(), QStringLiteral("120 5 000 orders in a page of 250"));
}

void BodyFaults::serverTextComesAsPlainText()
{
    ScriptedServer server;
    const QByteArray message = "<b>Oh</b>\x1b[31m no\x07 \xc2\x9b"
                               "2J<script>x</script> a < b";
    server.replies(QString(), {status(400, envelopeBody("PLATFORM.INPUT_INVALID", message))});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.failure().message, QStringLiteral("Oh [31m no 2J x a < b"));
    survivedWalk(run, server.requestCount(), QStringLiteral("97 a message with tags, escapes and control characters"));
}

void BodyFaults::echoedKeyIsCutOut_data()
{
    QTest::addColumn<Answer>("answer");
    const QByteArray echo = "Bearer " + testKey + " is wrong";
    QTest::newRow("97 the key echoed in the message")
        << status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID", echo));
    QTest::newRow("97 the key echoed as the code") << status(401, envelopeBody(testKey));
    QTest::newRow("97 the key echoed in a web page") << status(403, "<html><body>" + echo + "</body></html>");
    QTest::newRow("97 the key echoed in plain text") << status(500, echo);
    QTest::newRow("97 the key echoed in the target of a redirect")
        << status(302, {}, {"Location: https://" + testKey + ".example/"});
    QTest::newRow("97 the key echoed where the text is cut") << status(500, QByteArray(190, 'x') + testKey);
}

void BodyFaults::echoedKeyIsCutOut()
{
    QFETCH(Answer, answer);
    ScriptedServer server;
    server.replies(QString(), {answer});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Broke);
    QVERIFY(!showsKey(run.failure()));
    QVERIFY(!run.failure().message.contains(QStringLiteral("kk_live_SEC")));
    survivedWalk(run, server.requestCount());
}

QTEST_GUILESS_MAIN(BodyFaults)
#include "tst_bodyfaults.moc"
