// SPDX-License-Identifier: MIT
#include "models/api/reply.h"
#include "models/api/servertext.h"
#include "models/orders/page.h"
#include "tests/support/pages.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

using namespace docket;
using namespace docket::test;
using Kind = Failure::Kind;

using Change = std::function<void(HttpOutcome&)>;
Q_DECLARE_METATYPE(Change)

// What an answer is, decided from values alone; here also what no server on this
// computer can be made to do.
class TestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholePageIsBelieved();
    void oneThingWrongAndThePageIsNotBelieved_data();
    void oneThingWrongAndThePageIsNotBelieved();
    void lengthIsNotComparedWhereItCountsOtherBytes_data();
    void lengthIsNotComparedWhereItCountsOtherBytes();
    void transportIsToldApart_data();
    void transportIsToldApart();
    void envelopeIsTakenOver();
    void goneListKeepsKombosWords();
    void errorThatIsNullIsNone();
    void tooLongLogUrlIsLeftOut();
    void redirectNamesTheOtherHost_data();
    void redirectNamesTheOtherHost();
    void excerptOfABody_data();
    void excerptOfABody();
    void candidatesAreNeverExcerpted();

private:
    Reply judged(const HttpOutcome& outcome)
    {
        return judge(outcome, ApiKey::fromBytes("secret-key-0000"), m_parser, m_now);
    }
    Failure failureOf(const HttpOutcome& outcome);

    PageParser m_parser;
    const QDateTime m_now{QDate(2026, 2, 3), QTime(9, 41), Qt::UTC};
};

namespace {

HttpOutcome goodOutcome()
{
    HttpOutcome outcome;
    outcome.url = QUrl(QStringLiteral("https://api.example:8443/v1/assessment/orders/open"));
    outcome.status = 200;
    outcome.tlsStood = true;
    outcome.timesSent = 1;
    outcome.body = pageBody({QStringLiteral("o1")});
    outcome.headers.any = true;
    outcome.headers.contentLength = QByteArray::number(outcome.body.size());
    return outcome;
}

HttpOutcome withoutAnswer(QNetworkReply::NetworkError error)
{
    HttpOutcome outcome = goodOutcome();
    outcome.status = 0;
    outcome.headers = {};
    outcome.body.clear();
    outcome.error = error;
    return outcome;
}

} // namespace

Failure TestReply::failureOf(const HttpOutcome& outcome)
{
    const Reply reply = judged(outcome);
    const auto* failure = std::get_if<Failure>(&reply);
    if (!failure)
        QTest::qFail("it was believed", __FILE__, __LINE__);
    return failure ? *failure : Failure();
}

void TestReply::wholePageIsBelieved()
{
    const Reply reply = judged(goodOutcome());
    const auto* accepted = std::get_if<AcceptedPage>(&reply);
    QVERIFY(accepted);
    QCOMPARE(accepted->page->orders.size(), std::size_t{1});
    QVERIFY(!accepted->note);
}

void TestReply::oneThingWrongAndThePageIsNotBelieved_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char* name, Kind kind, const Change& change) { QTest::newRow(name) << change << kind; };
    row("an error", Kind::AnswerBrokeOff, [](auto& o) { o.error = QNetworkReply::RemoteHostClosedError; });
    row("cancelled, and not by us", Kind::AnswerBrokeOff,
        [](auto& o) { o.error = QNetworkReply::OperationCanceledError; });
    row("201", Kind::UnexpectedStatus, [](auto& o) { o.status = 201; });
    row("fewer bytes than announced, no error", Kind::AnswerBrokeOff,
        [](auto& o) { o.headers.contentLength = "99999"; });
    row("a reset that Qt took for success", Kind::AnswerBrokeOff, [](auto& o) { o.body.clear(); });
    row("no headers", Kind::AnswerDamaged, [](auto& o) { o.headers = {}; });
    row("half a document", Kind::AnswerIncomplete, [](auto& o) {
        o.body.chop(9);
        o.headers.contentLength.clear();
    });
    row("half a chunked document", Kind::AnswerBrokeOff, [](auto& o) {
        o.body.chop(9);
        o.headers.transferEncoding = "chunked";
    });
    row("status is error", Kind::Envelope, [](auto& o) {
        o.body.replace("success", "error");
        o.headers.contentLength.clear();
    });
    row("silence after the headers", Kind::StoppedHalfWay, [](auto& o) { o.cut = HttpOutcome::Cut::StoppedHalfWay; });
    row("too slow", Kind::TooSlow, [](auto& o) { o.cut = HttpOutcome::Cut::TooSlow; });
    row("too large", Kind::PageTooLarge, [](auto& o) { o.cut = HttpOutcome::Cut::TooLarge; });
    row("too large once unpacked", Kind::UnpacksTooLarge, [](auto& o) {
        o.cut = HttpOutcome::Cut::TooLarge;
        o.headers.contentEncoding = "gzip";
    });
    row("deeper than can be read", Kind::TooDeep, [](auto& o) {
        o.body = QByteArray(100'000, '[') + QByteArray(100'000, ']');
        o.headers.contentLength.clear();
    });
}

void TestReply::oneThingWrongAndThePageIsNotBelieved()
{
    QFETCH(Change, change);
    QFETCH(Kind, kind);
    HttpOutcome outcome = goodOutcome();
    change(outcome);
    const Failure failure = failureOf(outcome);
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.host, QStringLiteral("api.example:8443"));
}

void TestReply::lengthIsNotComparedWhereItCountsOtherBytes_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    row("packed", [](auto& o) { o.headers.contentEncoding = "gzip"; });
    row("chunked", [](auto& o) { o.headers.transferEncoding = "chunked"; });
    row("no number", [](auto& o) { o.headers.contentLength = "many"; });
}

void TestReply::lengthIsNotComparedWhereItCountsOtherBytes()
{
    QFETCH(Change, change);
    HttpOutcome outcome = goodOutcome();
    outcome.headers.contentLength = "99999";
    change(outcome);
    QVERIFY(std::holds_alternative<AcceptedPage>(judged(outcome)));
}

void TestReply::transportIsToldApart_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Kind>("kind");
    const auto row
        = [](
              const char* name, QNetworkReply::NetworkError error, Kind kind,
              const Change& change = [](HttpOutcome&) {}) { QTest::newRow(name) << error << change << kind; };
    using Reply = QNetworkReply;
    row("refused", Reply::ConnectionRefusedError, Kind::ConnectionRefused);
    row("no such name", Reply::HostNotFoundError, Kind::HostNotFound);
    row("no such name, no network", Reply::HostNotFoundError, Kind::Offline, [](auto& o) { o.offline = true; });
    row("network unreachable", Reply::UnknownNetworkError, Kind::Offline,
        [](auto& o) { o.errorText = QStringLiteral("Network unreachable"); });
    row("out of file descriptors", Reply::UnknownNetworkError, Kind::OutOfConnections,
        [](auto& o) { o.errorText = QStringLiteral("Out of resources"); });
    row("something unknown", Reply::UnknownNetworkError, Kind::ConnectionFailed);
    row("broken before an answer", Reply::RemoteHostClosedError, Kind::BrokeBeforeAnswer);
    row("broken in the handshake", Reply::RemoteHostClosedError, Kind::SecureSetupBroke,
        [](auto& o) { o.tlsStood = false; });
    row("no HTTP: sent four times", Reply::RemoteHostClosedError, Kind::NotHttp, [](auto& o) { o.timesSent = 4; });
    row("HTTP/2 says go away", Reply::UnknownServerError, Kind::BrokeBeforeAnswer);
    row("HTTP/2 resets the stream", Reply::InternalServerError, Kind::BrokeBeforeAnswer);
    row("timed out by the system", Reply::TimeoutError, Kind::NoAnswer);
    row("proxy wants a password", Reply::ProxyAuthenticationRequiredError, Kind::ProxyPassword);
    row("proxy refuses", Reply::ProxyConnectionRefusedError, Kind::ProxyFailed);
    row("handshake, no reason", Reply::SslHandshakeFailedError, Kind::SecureSetupBroke);
    row("handshake, certificate revoked", Reply::SslHandshakeFailedError, Kind::CertificateRefused,
        [](auto& o) { o.tlsErrors = {QSslError::CertificateRevoked}; });
    row("expired and for another host", Reply::SslHandshakeFailedError, Kind::CertificateExpired, [](auto& o) {
        o.tlsErrors = {QSslError::HostNameMismatch, QSslError::CertificateExpired};
    });
}

void TestReply::transportIsToldApart()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(Change, change);
    QFETCH(Kind, kind);
    HttpOutcome outcome = withoutAnswer(error);
    change(outcome);
    QCOMPARE(failureOf(outcome).kind, kind);
}

void TestReply::envelopeIsTakenOver()
{
    HttpOutcome outcome = goodOutcome();
    outcome.status = 429;
    outcome.error = QNetworkReply::UnknownContentError;
    outcome.headers.retryAfter = "7";
    outcome.body = envelopeBody("PLATFORM.RATE_LIMIT_EXCEEDED", "Slow down, secret-key-0000.");
    const Failure failure = failureOf(outcome);
    QCOMPARE(failure.code, QStringLiteral("PLATFORM.RATE_LIMIT_EXCEEDED"));
    QCOMPARE(failure.title, QStringLiteral("A title"));
    QCOMPARE(failure.message, QStringLiteral("Slow down, \u2026."));
    QCOMPARE(failure.logUrl, QStringLiteral("https://app.kombo.dev/prod/logs?interactionId=1"));
    QCOMPARE(failure.retryHint, std::optional<std::chrono::milliseconds>(std::chrono::seconds(7)));
}

void TestReply::goneListKeepsKombosWords()
{
    HttpOutcome outcome = goodOutcome();
    outcome.status = 404;
    outcome.body = R"({"status":"error","error":{"code":null,"message":"Integration was deleted"}})";
    outcome.headers.contentLength.clear();
    const Failure failure = failureOf(outcome);
    QCOMPARE(failure.kind, Kind::OpenOrdersGone);
    QCOMPARE(failure.message, QStringLiteral("Integration was deleted"));
}

void TestReply::errorThatIsNullIsNone()
{
    const auto judgedData = [this](const QByteArray& body) {
        HttpOutcome outcome = goodOutcome();
        outcome.body = body;
        outcome.headers.contentLength.clear();
        return judgeData(outcome, ApiKey::fromBytes("secret-key-0000"), m_now);
    };
    const DataReply good = judgedData(R"({"status":"success","error":null,"data":{"id":"workday:a"}})");
    QVERIFY(std::holds_alternative<QJsonObject>(good));
    QCOMPARE(std::get<QJsonObject>(good).value(u"id").toString(), QStringLiteral("workday:a"));
    const DataReply bad = judgedData(R"({"error":{"code":"X"},"data":{"id":"workday:a"}})");
    QVERIFY(std::holds_alternative<Failure>(bad));
    QCOMPARE(std::get<Failure>(bad).code, QStringLiteral("X"));
}

void TestReply::tooLongLogUrlIsLeftOut()
{
    HttpOutcome outcome = goodOutcome();
    outcome.status = 400;
    outcome.body = envelopeBody("X").replace("interactionId=1", QByteArray(3000, '1'));
    QCOMPARE(failureOf(outcome).logUrl, QString());
    QCOMPARE(failureOf(outcome).code, QStringLiteral("X"));
}

void TestReply::redirectNamesTheOtherHost_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("other");
    QTest::newRow("another host") << QByteArray("https://login.example/x") << QStringLiteral("login.example");
    QTest::newRow("without a scheme") << QByteArray("//login.example:81/x") << QStringLiteral("login.example:81");
    QTest::newRow("with a user name") << QByteArray("https://api.example@login.example/")
                                      << QStringLiteral("login.example");
    QTest::newRow("no host at all") << QByteArray("file:///etc/passwd") << QStringLiteral("file:");
}

void TestReply::redirectNamesTheOtherHost()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, other);
    HttpOutcome outcome = goodOutcome();
    outcome.status = 302;
    outcome.headers.location = location;
    QCOMPARE(failureOf(outcome).kind, Kind::Redirect);
    QCOMPARE(failureOf(outcome).otherHost, other);
}

void TestReply::excerptOfABody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("excerpt");
    QTest::newRow("title of a page") << QByteArray("<html><TITLE>Sign &amp; in</TITLE><body>x</body>")
                                     << QStringLiteral("Sign & in");
    QTest::newRow("text of a page without a title")
        << QByteArray("<p>Bad <b>gateway</b></p>") << QStringLiteral("Bad gateway");
    QTest::newRow("plain text") << QByteArray("upstream\r\n down") << QStringLiteral("upstream down");
    QTest::newRow("long text") << QByteArray(999, 'x') << QString(199, u'x') + QChar(0x2026);
    QTest::newRow("bytes") << QByteArray("\x1f\x8b\x08\x00\xff", 5) << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestReply::excerptOfABody()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, excerpt);
    HttpOutcome outcome = goodOutcome();
    outcome.status = 502;
    outcome.body = body;
    QCOMPARE(failureOf(outcome).message, excerpt);
}

void TestReply::candidatesAreNeverExcerpted()
{
    HttpOutcome outcome = goodOutcome();
    outcome.headers.contentLength.clear();
    const QByteArray whole = outcome.body;
    for (const int status : {200, 206, 403, 500, 999}) {
        outcome.status = status;
        outcome.body = whole.chopped(2);
        QCOMPARE(failureOf(outcome).message, QString());
        QCOMPARE(failureOf(outcome).title, QString());
    }
}

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
