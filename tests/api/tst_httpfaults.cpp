// SPDX-License-Identifier: MIT
#include "tests/api/walkrun.h"

#include <QTest>

using namespace docket;
using namespace docket::test;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

// What goes wrong between the connection and the JSON: framing, encoding, redirects,
// proxies and portals. Each on page one and on page two.
class HttpFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void faultOnPageOne_data() { faults(); }
    void faultOnPageOne();
    void faultOnPageTwo_data() { faults(); }
    void faultOnPageTwo();
    void oddButGoodOnPageOne_data() { goodAnswers(); }
    void oddButGoodOnPageOne();
    void oddButGoodOnPageTwo_data() { goodAnswers(); }
    void oddButGoodOnPageTwo();
    void missingLastChunkLosesNothing();
    void relativeRedirectStaysAtTheOrigin();
    void redirectLoopEndsAfterThree();
    void bodyThatNeverEndsIsCutAtTheLimit();

private:
    void faults();
    void framingFaults();
    void encodingFaults();
    void redirectFaults();
    void proxyFaults();
    void goodAnswers();
    void row(const char* name, const Answer& answer, Kind kind, int fewest = 1, int most = 1);
    void redirectRow(const char* name, int code, const QByteArray& location, Kind kind = Kind::Redirect);

    ScriptedServer m_otherOrigin;
    QByteArray m_bomb; // packed: 64 MiB and more
    QByteArray m_honest; // packed: a page of 16 MB
};

namespace {

const QByteArray goodBody = pageBody({QStringLiteral("o3"), QStringLiteral("o4")});

Answer raw(const QByteArray& bytes)
{
    return Answer().send(bytes);
}

Answer ok200(const QByteArray& body, const QByteArrayList& headers = {})
{
    return status(200, body, headers);
}

QByteArray chunked(const QByteArray& body, qsizetype size, const QByteArray& extension = {})
{
    QByteArray chunks;
    for (qsizetype at = 0; at < body.size(); at += size) {
        const QByteArray piece = body.mid(at, size);
        chunks += QByteArray::number(piece.size(), 16) + extension + "\r\n" + piece + "\r\n";
    }
    return chunks;
}

QByteArray utf16(const QByteArray& text)
{
    const QString string = QString::fromUtf8(text);
    return QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char*>(string.utf16()), string.size() * 2);
}

QByteArrayList manyHeaders(int count)
{
    QByteArrayList headers;
    for (int i = 0; i < count; ++i)
        headers += "X-H" + QByteArray::number(i) + ": 1";
    return headers;
}

const QByteArray webPage = "<!DOCTYPE html><html><head><title>Sign &amp; in</title></head><body>x</body></html>";
const QByteArray chunkedHeader = "Transfer-Encoding: chunked";
const QByteArray packedHeader = "Content-Encoding: gzip";

} // namespace

void HttpFaults::initTestCase()
{
    const QByteArray longOrder
        = orderBody(QStringLiteral("o3")).replace("<p>Care</p>", QByteArray(16 * 1024 * 1024, 'x'));
    m_honest = gzipped(pageOf({longOrder, orderBody(QStringLiteral("o4"))}));
    m_bomb = gzipped(QByteArray(70 * 1024 * 1024, ' '));
}

void HttpFaults::row(const char* name, const Answer& answer, Kind kind, int fewest, int most)
{
    QTest::newRow(name) << Fault{answer, kind, fewest, most};
}

void HttpFaults::faults()
{
    QTest::addColumn<Fault>("fault");
    framingFaults();
    encodingFaults();
    redirectFaults();
    proxyFaults();
}

void HttpFaults::framingFaults()
{
    const QByteArray half = goodBody.first(goodBody.size() / 2);
    // Qt may ask again by itself where the server hangs up.
    row("34 content-length longer than the body, then closed",
        raw(http(200, goodBody, {"Content-Length: " + QByteArray::number(goodBody.size() + 100)})).hangUp(),
        Kind::AnswerBrokeOff, 3, 6);
    row("35 body cut half-way, then closed",
        raw(http(200, half, {"Content-Length: " + QByteArray::number(goodBody.size())})).hangUp(), Kind::AnswerBrokeOff,
        3, 6);
    row("36 content-length 40 bytes too short",
        raw(http(200, goodBody, {"Content-Length: " + QByteArray::number(goodBody.size() - 40)})),
        Kind::AnswerIncomplete);
    row("37 chunked, cut in a chunk", raw(http(200, "200\r\n" + half, {chunkedHeader})).hangUp(), Kind::AnswerBrokeOff,
        3, 6);
    row("38 chunk size zz", raw(http(200, "zz\r\n" + goodBody, {chunkedHeader})), Kind::AnswerDamaged);
    row("38 chunk size FFFFFFFFFFFFFFFF", raw(http(200, "FFFFFFFFFFFFFFFF\r\n" + goodBody, {chunkedHeader})),
        Kind::AnswerDamaged);
    row("40 no length at all, cut", raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + half).hangUp(),
        Kind::AnswerIncomplete, 1, 2);
    row("42 103 early hints", raw("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + http(200, goodBody)),
        Kind::EarlyHints);
    row("43 101 switching protocols", raw("HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
        Kind::UnexpectedStatus);
    row("44 204", status(204), Kind::EmptyAnswer);
    row("44 304", status(304), Kind::EmptyAnswer);
    row("44 an empty 200", ok200({}), Kind::EmptyAnswer);
    row("45 206 with half a body", status(206, half), Kind::PartialAnswer);
    row("46 101 header fields, connection kept", raw(http(200, goodBody, manyHeaders(101))), Kind::StoppedHalfWay);
    row("46 101 header fields, then closed", raw(http(200, goodBody, manyHeaders(101))).hangUp(), Kind::AnswerDamaged,
        1, 2);
    row("47 one header of 20 MB", raw("HTTP/1.1 200 OK\r\nX-Long: ").send(QByteArray(1024 * 1024, 'x'), 20).stayBusy(),
        Kind::NoAnswer);
    row("48 headers without end", raw("HTTP/1.1 200 OK\r\n").send("X-More: and more\r\n", 20'000).stayBusy(),
        Kind::NoAnswer);
    row("51 an unreadable status line", raw("HTTP/1.1 abc\r\n\r\n" + goodBody).hangUp(), Kind::NotHttp, 4, 4);
    row("51 HTTP/0.9: a body without a head", raw(goodBody).hangUp(), Kind::NotHttp, 4, 4);
    row("51 bytes that are no HTTP", raw("220 mail.example ESMTP ready\r\n").hangUp(), Kind::NotHttp, 4, 4);
}

void HttpFaults::encodingFaults()
{
    const QByteArray packed = gzipped(goodBody);
    QByteArray wrongChecksum = packed;
    wrongChecksum[wrongChecksum.size() - 6] = static_cast<char>(wrongChecksum.at(wrongChecksum.size() - 6) ^ 1);
    row("54 labelled gzip, is plain", ok200(goodBody, {packedHeader}), Kind::CannotUnpack);
    row("54 labelled br, is plain", ok200(goodBody, {"Content-Encoding: br"}), Kind::CannotUnpack);
    row("55 gzip cut 30 bytes early", ok200(packed.chopped(30), {packedHeader}), Kind::AnswerIncomplete);
    row("56 gzip with a wrong checksum", ok200(wrongChecksum, {packedHeader}), Kind::CannotUnpack);
    row("56 junk behind the gzip", ok200(packed + "junk", {packedHeader}), Kind::CannotUnpack);
    row("57 gzip bomb", ok200(m_bomb, {packedHeader}), Kind::UnpacksTooLarge);
    row("60 an encoding nobody asked for", ok200(goodBody, {"Content-Encoding: rot13"}), Kind::UnknownEncoding);
    row("62 UTF-16", ok200(utf16(goodBody)), Kind::NotText);
}

void HttpFaults::redirectRow(const char* name, int code, const QByteArray& location, Kind kind)
{
    row(name, status(code, {}, location.isEmpty() ? QByteArrayList() : QByteArrayList{"Location: " + location}), kind);
}

void HttpFaults::redirectFaults()
{
    const QByteArray other = m_otherOrigin.hostLabel().toLatin1();
    redirectRow("67 301 to another port", 301, "http://" + other + "/v1/x");
    redirectRow("67 302 to another port", 302, "http://" + other + "/v1/x");
    redirectRow("67 303 to another port", 303, "http://" + other + "/v1/x");
    redirectRow("67 307 to another port", 307, "http://" + other + "/v1/x");
    redirectRow("67 308 to another port", 308, "http://" + other + "/v1/x");
    redirectRow("68 to //other", 302, "//" + other + "/v1/x");
    redirectRow("68 userinfo in the target", 302, "http://me:pw@" + other + "/v1/x");
    redirectRow("70 http to https", 301, "https://" + other + "/v1/x");
    redirectRow("72 to file:", 302, "file:///etc/hostname");
    redirectRow("72 to data:", 302, "data:application/json,[]");
    redirectRow("73 302 without location", 302, {}, Kind::RedirectWithoutAddress);
    redirectRow("73 300 without location", 300, {}, Kind::RedirectWithoutAddress);
}

void HttpFaults::proxyFaults()
{
    row("75 200 with a web page", ok200(webPage), Kind::WebPage);
    row("75 200 with OK", ok200("OK"), Kind::WebPage);
    row("75 200 with JSON of another API", ok200(R"({"items":[1,2]})"), Kind::NotAList);
    redirectRow("76 a captive portal's sign-in page", 302, "https://portal.example/login?from=kombo");
    row("77 HTML 403", status(403, webPage), Kind::AccessRefused);
    row("78 HTML 404", status(404, webPage), Kind::OpenOrdersGone);
    row("78 410", status(410), Kind::OpenOrdersGone);
    row("78 404 in JSON without a code", status(404, R"({"status":"error","error":{"message":"Not Found"}})"),
        Kind::OpenOrdersGone);
    row("79 HTML 401 with a Basic challenge", status(401, webPage, {"WWW-Authenticate: Basic realm=\"x\""}),
        Kind::KeyRefused);
    row("79 401 with a Negotiate challenge", status(401, webPage, {"WWW-Authenticate: Negotiate"}), Kind::KeyRefused, 1,
        2);
    row("80 407 from the server itself", status(407, webPage, {"Proxy-Authenticate: Basic realm=\"x\""}),
        Kind::ProxyPassword);
    row("81 HTML 500", status(500, webPage), Kind::ServerFailed);
    row("81 HTML 520", status(520, webPage), Kind::ServerFailed);
    row("82 HTML 502", status(502, webPage), Kind::GatewayFailed, 6, 6);
    row("82 HTML 504", status(504, webPage), Kind::GatewayFailed, 6, 6);
    row("83 HTML 503", status(503, webPage), Kind::Busy, 6, 6);
    row("83 empty 503", status(503), Kind::Busy, 6, 6);
    row("84 status 999", status(999), Kind::UnexpectedStatus);
    row("84 status 451", status(451, webPage), Kind::UnexpectedStatus);
    row("84 status 511", status(511, webPage), Kind::UnexpectedStatus);
    row("102 429 without an envelope, for ever", status(429), Kind::SlowDown, 6, 6);
}

void HttpFaults::faultOnPageOne()
{
    QFETCH(Fault, fault);
    QCOMPARE(problemWith(fault, 1, m_otherOrigin), QString());
}

void HttpFaults::faultOnPageTwo()
{
    QFETCH(Fault, fault);
    QCOMPARE(problemWith(fault, 2, m_otherOrigin), QString());
}

void HttpFaults::goodAnswers()
{
    QTest::addColumn<Answer>("answer");
    const QByteArray trailers = "0\r\nX-Trailer: 1\r\n\r\n";
    QTest::newRow("39 chunks of 7 bytes") << raw(http(200, chunked(goodBody, 7) + "0\r\n\r\n", {chunkedHeader}));
    QTest::newRow("39 chunk extensions and trailers")
        << raw(http(200, chunked(goodBody, 99, ";a=b") + trailers, {chunkedHeader}));
    QTest::newRow("40 no length at all, whole")
        << raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + goodBody).hangUp();
    QTest::newRow("41 100 Continue before") << raw("HTTP/1.1 100 Continue\r\n\r\n" + http(200, goodBody));
    QTest::newRow("41 1000 times 100 Continue")
        << Answer().send("HTTP/1.1 100 Continue\r\n\r\n", 1000).send(http(200, goodBody));
    QTest::newRow("49 duplicate and folded headers") << ok200(goodBody, {"X-A: 1", "X-A: 2", "X-B: one\r\n two"});
    QTest::newRow("50 two content-lengths, the first is true")
        << ok200(goodBody, {"Content-Length: " + QByteArray::number(goodBody.size()), "Content-Length: 10"});
    QTest::newRow("52 HTTP/1.0 with close") << raw("HTTP/1.0 200 OK\r\nServer: old\r\n\r\n" + goodBody).hangUp();
    QTest::newRow("52 HTTP/1.0 with keep-alive") << raw("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: "
        + QByteArray::number(goodBody.size()) + "\r\n\r\n" + goodBody);
    QTest::newRow("53 gzip, chunked byte by byte")
        << raw(http(200, chunked(gzipped(goodBody), 1) + "0\r\n\r\n", {chunkedHeader, packedHeader}));
    QTest::newRow("53 gzip") << ok200(gzipped(goodBody), {packedHeader});
    QTest::newRow("59 deflate") << ok200(qCompress(goodBody).sliced(4), {"Content-Encoding: deflate"});
    QTest::newRow("58 an honest page of 16 MB that packs well") << ok200(m_honest, {packedHeader});
    QTest::newRow("61 a wrong charset label") << ok200(goodBody, {"Content-Type: text/html; charset=iso-8859-1"});
    QTest::newRow("61 no content type") << raw(http(200, goodBody));
    QTest::newRow("63 byte order mark") << ok200("\xef\xbb\xbf" + goodBody);
    QTest::newRow("60 an encoding that is none: identity") << ok200(goodBody, {"Content-Encoding: identity"});
}

void HttpFaults::oddButGoodOnPageOne()
{
    QFETCH(Answer, answer);
    QCOMPARE(problemWithGood(answer, 1), QString());
}

void HttpFaults::oddButGoodOnPageTwo()
{
    QFETCH(Answer, answer);
    QCOMPARE(problemWithGood(answer, 2), QString());
}

// 37: Qt notices it or not, as the packets fall; the document is whole either way.
void HttpFaults::missingLastChunkLosesNothing()
{
    ScriptedServer server;
    server.replies(QString(), {raw(http(200, chunked(goodBody, 200), {chunkedHeader})).hangUp()});
    const WalkRun run = walk(server.baseUrl());
    if (run.end.how == WalkEnd::How::Complete)
        QCOMPARE(run.kept, (QStringList{QStringLiteral("o3"), QStringLiteral("o4")}));
    else
        QCOMPARE(run.failure().kind, Kind::AnswerBrokeOff);
    survivedWalk(run, server.requestCount(), QStringLiteral("37 chunked, without the last chunk"));
}

void HttpFaults::relativeRedirectStaysAtTheOrigin()
{
    ScriptedServer server;
    server.replies(QString(), {status(307, {}, {"Location: /moved?page_size=250"})});
    server.repliesAt("/moved", {ok({QStringLiteral("o3")})});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept, QStringList{QStringLiteral("o3")});
    QCOMPARE(server.requestCount(), 2);
    QVERIFY(server.requests().constLast().hasKey());
    survivedWalk(run, server.requestCount(), QStringLiteral("74 a redirect within the origin"));
}

void HttpFaults::redirectLoopEndsAfterThree()
{
    ScriptedServer server;
    server.replies(QString(), {status(302, {}, {"Location: /v1/assessment/orders/open"})});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.failure().kind, Kind::RedirectsWithoutEnd);
    QCOMPARE(server.requestCount(), 4);
    survivedWalk(run, server.requestCount(), QStringLiteral("71 a redirect to itself, for ever"));
}

void HttpFaults::bodyThatNeverEndsIsCutAtTheLimit()
{
    ScriptedServer server;
    server.replies(QString(),
        {Answer()
                .send("HTTP/1.1 200 OK\r\nContent-Length: 314572800\r\n\r\n{")
                .send(QByteArray(1024 * 1024, ' '), 300)});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.failure().kind, Kind::PageTooLarge);
    QCOMPARE(server.requestCount(), 1);
    survivedWalk(run, server.requestCount(), QStringLiteral("119 a body of 300 MB"));
}

QTEST_GUILESS_MAIN(HttpFaults)
#include "tst_httpfaults.moc"
