// SPDX-License-Identifier: MIT
#include "models/api/guidance.h"
#include "tests/api/walkrun.h"
#include "tests/support/certificates.h"

#include <QSslConfiguration>
#include <QTest>

using namespace docket;
using namespace docket::test;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

// Servers that cannot prove who they are, or cannot be spoken to securely: not one
// byte of a request may reach them.
class TlsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void ordersComeOverTls();
    void wrongCertificateSendsNothing_data();
    void wrongCertificateSendsNothing();
    void wrongCertificateOnPageTwoKeepsPageOne();
    void brokenHandshakeSendsNothing_data();
    void brokenHandshakeSendsNothing();
    void http2IsNotTaken();
    void http2FramesAreNoAnswer_data();
    void http2FramesAreNoAnswer();
    void httpToATlsPortHintsAtHttps();
    void otherNameIsTold();
    void redirectToPlainHttpIsNotFollowed();

private:
    Certificates m_certificates;
    QSslConfiguration m_before;
};

void TlsFaults::initTestCase()
{
    QVERIFY(m_certificates.isValid());
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_certificates.authority());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TlsFaults::cleanupTestCase()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

void TlsFaults::ordersComeOverTls()
{
    ScriptedServer server(m_certificates.good());
    server.replies(QString(), {ok({QStringLiteral("o1")}, QStringLiteral("c2"))});
    server.replies(QStringLiteral("c2"), {ok({QStringLiteral("o2")})});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept.size(), 2);
    QVERIFY(server.requests().constFirst().hasKey());
}

void TlsFaults::wrongCertificateSendsNothing_data()
{
    QTest::addColumn<QSslConfiguration>("tls");
    QTest::addColumn<Kind>("kind");
    Certificates stranger;
    QTest::newRow("21 self-signed") << m_certificates.selfSigned() << Kind::CertificateSelfSigned;
    QTest::newRow("22 expired") << m_certificates.expired() << Kind::CertificateExpired;
    QTest::newRow("22 not yet valid") << m_certificates.notYetValid() << Kind::CertificateNotYetValid;
    QTest::newRow("23 for another host") << m_certificates.forName(QStringLiteral("other.example"))
                                         << Kind::CertificateForOtherHost;
    QTest::newRow("24 unknown issuer") << stranger.good() << Kind::CertificateIssuerUnknown;
    QTest::newRow("24 made for another purpose") << m_certificates.forClientsOnly() << Kind::CertificateRefused;
    QVERIFY(m_certificates.isValid() && stranger.isValid());
}

void TlsFaults::wrongCertificateSendsNothing()
{
    QFETCH(QSslConfiguration, tls);
    QFETCH(Kind, kind);
    ScriptedServer server(tls);
    server.replies(QString(), {ok({QStringLiteral("o1")})});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.failure().kind, kind);
    QCOMPARE(server.requestCount(), 0);
    QVERIFY(server.connectionCount() > 0);
    QVERIFY(run.kept.isEmpty());
    const Guidance told = guidance(run.failure());
    QVERIFY2(told.title.contains(server.hostLabel()), qPrintable(told.title));
    QVERIFY2(told.sentence.contains(QStringLiteral("Nothing was sent.")), qPrintable(told.sentence));
    QCOMPARE(told.actor, Actor::YourAdmin);
    QCOMPARE(told.action, GuidanceAction::CopyReport); // nothing to click it away with
    QCOMPARE(walk(server.baseUrl()).failure().kind, kind); // and asking again changes nothing
    QCOMPARE(server.requestCount(), 0);
    survivedWalk(run, 0);
}

void TlsFaults::wrongCertificateOnPageTwoKeepsPageOne()
{
    ScriptedServer server(m_certificates.good());
    server.replies(QString(),
        {status(200, pageBody({QStringLiteral("o1")}, QStringLiteral("c2")), {"Connection: close"}).hangUp()});
    // From the second connection on something else answers: an alert before any certificate.
    server.greetsFrom(2, Answer().send(QByteArray::fromHex("15030100020246")).hangUp());
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.failure().kind, Kind::OutdatedEncryption);
    QCOMPARE(run.failure().page, 2);
    QCOMPARE(run.kept, QStringList{QStringLiteral("o1")});
    QCOMPARE(server.requestCount(), 1);
    survivedWalk(run, 0, QStringLiteral("25 outdated protocols only"));
}

void TlsFaults::brokenHandshakeSendsNothing_data()
{
    QTest::addColumn<Answer>("greeting");
    QTest::addColumn<Kind>("kind");
    // A TLS alert: fatal, protocol version.
    QTest::newRow("25 outdated protocols only")
        << Answer().wait(20ms).send(QByteArray::fromHex("15030100020246")).hangUp() << Kind::OutdatedEncryption;
    QTest::newRow("26 a plain http port")
        << Answer().wait(20ms).send(http(400, "speak http")).hangUp() << Kind::NotHttps;
    QTest::newRow("28 reset in the handshake") << Answer().wait(20ms).reset() << Kind::SecureSetupBroke;
    QTest::newRow("28 closed in the handshake") << Answer().wait(20ms).hangUp() << Kind::SecureSetupBroke;
    QTest::newRow("29 silence in the handshake") << Answer() << Kind::NoAnswer;
}

void TlsFaults::brokenHandshakeSendsNothing()
{
    QFETCH(Answer, greeting);
    QFETCH(Kind, kind);
    ScriptedServer server(m_certificates.good());
    server.greetsFrom(1, greeting);
    const WalkRun run = walk(server.baseUrl(), kind == Kind::NoAnswer ? shortLimits() : quickLimits());
    QCOMPARE(run.failure().kind, kind);
    QCOMPARE(server.requestCount(), 0);
    QCOMPARE(run.waits.size(), 0);
    survivedWalk(run, server.requestCount());
}

void TlsFaults::http2IsNotTaken()
{
    QSslConfiguration tls = m_certificates.good();
    tls.setAllowedNextProtocols({QByteArray(QSslConfiguration::ALPNProtocolHTTP2), "http/1.1"});
    ScriptedServer server(tls);
    server.replies(QString(), {ok({QStringLiteral("o1")})});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(server.requests().constFirst().method, "GET"); // no preface
    survivedWalk(run, server.requestCount(), QStringLiteral("30 HTTP/2 is offered"));
}

// A server that speaks HTTP/2 although nobody asked for it.
void TlsFaults::http2FramesAreNoAnswer_data()
{
    QTest::addColumn<QByteArray>("frames");
    const QByteArray settings = QByteArray::fromHex("000000040000000000");
    QTest::newRow("31 HTTP/2: it goes away at once")
        << settings + QByteArray::fromHex("0000080700000000000000000000000001");
    QTest::newRow("31 HTTP/2: the stream is reset") << settings + QByteArray::fromHex("00000403000000000100000008");
    QTest::newRow("32 HTTP/2: data that end early") << settings + QByteArray::fromHex("000002000100000001") + "{}";
    QTest::newRow("33 HTTP/2: frames that are none") << QByteArray::fromHex("ffffffffffffffffffffffffffffffff");
}

void TlsFaults::http2FramesAreNoAnswer()
{
    QFETCH(QByteArray, frames);
    ScriptedServer server(m_certificates.good());
    server.replies(QString(), {Answer().send(frames).hangUp()});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.failure().kind, Kind::NotHttp);
    QVERIFY(run.kept.isEmpty());
    survivedWalk(run, server.requestCount());
}

void TlsFaults::httpToATlsPortHintsAtHttps()
{
    ScriptedServer server(m_certificates.good());
    QUrl plain = server.baseUrl();
    plain.setScheme(QStringLiteral("http"));
    const WalkRun run = walk(plain);
    QVERIFY(guidance(run.failure()).sentence.contains(QStringLiteral("https")));
    QCOMPARE(server.requestCount(), 0);
    survivedWalk(run, server.requestCount(), QStringLiteral("27 http to a TLS port"));
}

void TlsFaults::otherNameIsTold()
{
    ScriptedServer server(m_certificates.forName(QStringLiteral("portal.example")));
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.failure().otherHost, QStringLiteral("portal.example"));
    QVERIFY(guidance(run.failure()).title.contains(QStringLiteral("portal.example")));
}

void TlsFaults::redirectToPlainHttpIsNotFollowed()
{
    ScriptedServer plain;
    ScriptedServer server(m_certificates.good());
    server.replies(QString(), {status(302, {}, {"Location: http://" + plain.hostLabel().toLatin1() + "/v1/x"})});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.failure().kind, Kind::Redirect);
    QCOMPARE(run.failure().otherHost, plain.hostLabel());
    QCOMPARE(plain.connectionCount(), 0);
    survivedWalk(run, server.requestCount(), QStringLiteral("69 https to http"));
}

QTEST_GUILESS_MAIN(TlsFaults)
#include "tst_tlsfaults.moc"
