// SPDX-License-Identifier: MIT
#include "models/api/address.h"
#include "models/api/guidance.h"
#include "models/api/loader.h"
#include "tests/api/walkrun.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace docket;
using namespace docket::test;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

// Connections that are refused, break, fall silent or are slow.
class ConnectionFaults : public QObject
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
    void brokenConnectionHealsByItself_data();
    void brokenConnectionHealsByItself();
    void refusedPortIsToldAtOnce();
    void refusedAfterPageOneKeepsItsOrders();
    void connectionThatIsNeverAcceptedTimesOut();
    void unknownNameIsNotFound();
    void proxyThatRefusesIsToldAsSuch();
    void computerWithoutFreeConnectionsSaysSo();
    void connectionThatFailsOtherwiseIsTold();
    void plainHttpBeyondThisComputerSendsNothing();
    void slowButAliveIsWaitedFor();
    void idleConnectionClosedUnderUsIsNoFault();
    void deadKeepAliveConnectionIsNoFault_data();
    void deadKeepAliveConnectionIsNoFault();
    void addressOfVersionSixIsTaken();
    void computerWithoutANetworkIsOffline();

private:
    void faults();
    void goodAnswers();

    ScriptedServer m_otherOrigin;
};

namespace {

const QByteArray goodAnswer = http(200, pageBody({QStringLiteral("o3"), QStringLiteral("o4")}));

// A port that refuses for sure: bound by us, and nobody listens.
class RefusedPort
{
public:
    RefusedPort()
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), size);
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
    }
    ~RefusedPort() { ::close(m_socket); }
    RefusedPort(const RefusedPort&) = delete;
    RefusedPort& operator=(const RefusedPort&) = delete;

    // Listens after all, but accepts nobody, and its queue is full.
    void listenWithoutAccepting()
    {
        ::listen(m_socket, 0);
        for (int i = 0; i < 3; ++i) {
            m_fillers.emplace_back(std::make_unique<QTcpSocket>());
            m_fillers.back()->connectToHost(QHostAddress::LocalHost, m_port);
            m_fillers.back()->waitForConnected(100);
        }
    }
    quint16 port() const { return m_port; }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(m_port)); }

private:
    int m_socket;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<QTcpSocket>> m_fillers;
};

// While it lives, this process can open nothing more.
class AllDescriptorsTaken
{
public:
    AllDescriptorsTaken()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit few = m_before;
        few.rlim_cur = std::min<rlim_t>(few.rlim_cur, 256);
        ::setrlimit(RLIMIT_NOFILE, &few);
        for (int taken = ::dup(0); taken >= 0; taken = ::dup(0))
            m_taken.push_back(taken);
    }
    ~AllDescriptorsTaken()
    {
        for (const int taken : m_taken)
            ::close(taken);
        ::setrlimit(RLIMIT_NOFILE, &m_before);
    }
    AllDescriptorsTaken(const AllDescriptorsTaken&) = delete;
    AllDescriptorsTaken& operator=(const AllDescriptorsTaken&) = delete;

private:
    rlimit m_before{};
    std::vector<int> m_taken;
};

} // namespace

void ConnectionFaults::faults()
{
    QTest::addColumn<Fault>("fault");
    const QByteArray headers = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";
    const QByteArray start = headers + QByteArray(40, '{');
    QTest::newRow("3 reset before any header") << Fault{Answer().reset(), Kind::BrokeBeforeAnswer, 4, 9};
    QTest::newRow("4 closed before any header") << Fault{Answer().hangUp(), Kind::BrokeBeforeAnswer, 4, 9};
    QTest::newRow("5 reset after the headers")
        << Fault{Answer().send(headers).wait(50ms).reset(), Kind::AnswerBrokeOff, 3, 6};
    QTest::newRow("6 reset in the body") << Fault{Answer().send(start).wait(50ms).reset(), Kind::AnswerBrokeOff, 3, 6};
    QTest::newRow("7 silence") << Fault{Answer(), Kind::NoAnswer};
    QTest::newRow("9 headers and 40 bytes, then silence") << Fault{Answer().send(start), Kind::StoppedHalfWay};
    QTest::newRow("10 one byte per 50 ms for ever")
        << Fault{Answer().send(headers).sendInPieces(QByteArray(1000, ' '), 1, 50ms), Kind::TooSlow};
}

void ConnectionFaults::faultOnPageOne()
{
    QFETCH(Fault, fault);
    QCOMPARE(problemWith(fault, 1, m_otherOrigin), QString());
}

void ConnectionFaults::faultOnPageTwo()
{
    QFETCH(Fault, fault);
    QCOMPARE(problemWith(fault, 2, m_otherOrigin), QString());
}

void ConnectionFaults::goodAnswers()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("11 headers drip, then fine")
        << Answer().sendInPieces(goodAnswer.first(30), 5, 20ms).send(goodAnswer.sliced(30));
    QTest::newRow("13 some thinking, then fine") << Answer().wait(100ms).send(goodAnswer);
    QTest::newRow("14 answer, then half-close") << Answer().send(goodAnswer).halfClose();
}

void ConnectionFaults::oddButGoodOnPageOne()
{
    QFETCH(Answer, answer);
    QCOMPARE(problemWithGood(answer, 1), QString());
}

void ConnectionFaults::oddButGoodOnPageTwo()
{
    QFETCH(Answer, answer);
    QCOMPARE(problemWithGood(answer, 2), QString());
}

void ConnectionFaults::brokenConnectionHealsByItself_data()
{
    QTest::addColumn<Answer>("fault");
    QTest::addColumn<int>("times"); // Qt repeats some by itself before we hear of them
    QTest::newRow("3 reset before any header, then fine") << Answer().reset() << 3;
    QTest::newRow("6 cut in the body, then fine") << Answer().send(goodAnswer.first(200)).hangUp() << 2;
}

void ConnectionFaults::brokenConnectionHealsByItself()
{
    QFETCH(Answer, fault);
    QFETCH(int, times);
    ScriptedServer server;
    QList<Answer> answers(times, fault);
    server.replies(QString(), answers << ok({QStringLiteral("o1")}));
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept, QStringList{QStringLiteral("o1")});
    QCOMPARE(run.waits.size(), 2);
    survivedWalk(run, server.requestCount());
}

void ConnectionFaults::refusedPortIsToldAtOnce()
{
    const RefusedPort port;
    const WalkRun run = walk(port.url());
    QCOMPARE(run.failure().kind, Kind::ConnectionRefused);
    QVERIFY(guidance(run.failure()).title.contains(hostLabel(port.url())));
    QCOMPARE(run.waits.size(), 0);
    survivedWalk(run, 0, QStringLiteral("1 port closed"));
}

void ConnectionFaults::refusedAfterPageOneKeepsItsOrders()
{
    ScriptedServer server;
    server.replies(QString(),
        {Answer()
                .stopListening()
                .send(http(200, pageBody({QStringLiteral("o1")}, QStringLiteral("c2")), {"Connection: close"}))
                .hangUp()});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.failure().kind, Kind::ConnectionRefused);
    QCOMPARE(run.failure().page, 2);
    QCOMPARE(run.kept, QStringList{QStringLiteral("o1")});
    survivedWalk(run, 0, QStringLiteral("1 port closed"));
}

void ConnectionFaults::connectionThatIsNeverAcceptedTimesOut()
{
    RefusedPort port;
    port.listenWithoutAccepting();
    const WalkRun run = walk(port.url(), shortLimits());
    QCOMPARE(run.failure().kind, Kind::NoAnswer);
    survivedWalk(run, 0, QStringLiteral("8 connection never accepted"));
}

void ConnectionFaults::unknownNameIsNotFound()
{
    WalkLimits limits = quickLimits();
    limits.call.idle = 10s; // name servers answer in their own time
    const WalkRun run = walk(QUrl(QStringLiteral("https://docket-test.invalid/v1")), limits);
    QVERIFY(run.failure().kind == Kind::HostNotFound || run.failure().kind == Kind::Offline);
    QCOMPARE(run.failure().host, QStringLiteral("docket-test.invalid"));
    survivedWalk(run, 0, QStringLiteral("2 name unknown"));
}

void ConnectionFaults::proxyThatRefusesIsToldAsSuch()
{
    const RefusedPort refusing;
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), refusing.port()));
    const WalkRun run = walk(QUrl(QStringLiteral("https://api.example.com/v1")));
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QCOMPARE(run.failure().kind, Kind::ProxyFailed);
    QCOMPARE(run.failure().attempts, 1);
    survivedWalk(run, 0, QStringLiteral("20 the proxy of the computer refuses"));
}

// The network's threads are there from a load before; they want descriptors of their own.
void ConnectionFaults::computerWithoutFreeConnectionsSaysSo()
{
    ScriptedServer first;
    first.replies({}, {ok({QStringLiteral("o1")})});
    ScriptedServer second;
    second.replies({}, {ok({QStringLiteral("o1")})});
    Loader loader;
    LoadRequest request;
    request.limits = quickLimits();
    request.sources = {LoadSource()};
    request.sources.first().integrationId = QStringLiteral("workday:a");
    request.sources.first().key = ApiKey::fromBytes(testKey);
    request.sources.first().baseUrl = first.baseUrl();
    loader.load(request);
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(loader.states().constFirst().phase, SourceState::Phase::Complete);
    request.sources.first().baseUrl = second.baseUrl();
    {
        const AllDescriptorsTaken taken;
        loader.load(request);
        QTRY_VERIFY(!loader.isLoading());
    }
    QCOMPARE(loader.states().constFirst().failure->kind, Kind::OutOfConnections);
    WalkRun run;
    run.end.how = WalkEnd::How::Broke;
    run.end.failure = loader.states().constFirst().failure;
    survivedWalk(run, second.requestCount(), QStringLiteral("133 no file descriptors left"));
    QCOMPARE(guidance(*loader.states().constFirst().failure).actor, Actor::You);
    QCOMPARE(second.connectionCount(), 0);
    loader.load(request); // some are free again
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(loader.states().constFirst().phase, SourceState::Phase::Complete);
}

// A SOCKS proxy that lets everybody in, and from which no way leads to the server.
void ConnectionFaults::connectionThatFailsOtherwiseIsTold()
{
    ScriptedServer socks;
    socks.greetsFrom(
        1, Answer().send(QByteArray::fromHex("0500")).wait(200ms).send(QByteArray::fromHex("05060001000000000000")));
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), socks.port()));
    WalkLimits limits = quickLimits();
    limits.call.idle = 10s;
    const WalkRun run = walk(QUrl(QStringLiteral("https://api.example.com/v1")), limits);
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QCOMPARE(run.failure().kind, Kind::ConnectionFailed);
    QVERIFY(guidance(run.failure()).title.contains(QStringLiteral("api.example.com")));
    QCOMPARE(run.waits.size(), 0);
    QCOMPARE(socks.requestCount(), 0);
}

void ConnectionFaults::plainHttpBeyondThisComputerSendsNothing()
{
    const WalkRun run = walk(QUrl(QStringLiteral("http://192.0.2.1/v1")));
    QCOMPARE(run.failure().kind, Kind::PlainHttp);
    QCOMPARE(run.ends, 1);
    survivedWalk(run, 0, QStringLiteral("20 plain http beyond this computer"));
}

void ConnectionFaults::slowButAliveIsWaitedFor()
{
    // A piece may be late on a busy machine: then all of it once more, in longer times.
    WalkRun run;
    for (const int times : {1, 10}) {
        ScriptedServer server;
        const QByteArray big = http(200, pageBody(numberedIds(QStringLiteral("o"), 40)));
        server.replies(QString(), {Answer().sendInPieces(big, big.size() / 8 + 1, times * 120ms)});
        QElapsedTimer clock;
        clock.start();
        run = walk(server.baseUrl(), shortLimits(times));
        QVERIFY(std::chrono::milliseconds(clock.elapsed()) > shortLimits(times).call.idle);
        if (run.kept.size() == 40)
            break;
    }
    QCOMPARE(run.kept.size(), 40);
    survivedWalk(run, 1, QStringLiteral("12 slow but alive, eight pieces"));
}

void ConnectionFaults::idleConnectionClosedUnderUsIsNoFault()
{
    ScriptedServer server;
    server.replies(
        QString(), {Answer().send(http(200, pageBody({QStringLiteral("o1")}, QStringLiteral("c2")))).hangUp()});
    server.replies(QStringLiteral("c2"), {ok({QStringLiteral("o2")})});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept.size(), 2);
    QCOMPARE(server.requests(QStringLiteral("c2")).size(), 1);
    survivedWalk(run, 1, QStringLiteral("15 an idle connection is closed under us"));
}

void ConnectionFaults::deadKeepAliveConnectionIsNoFault_data()
{
    QTest::addColumn<Answer>("end");
    QTest::newRow("16 a kept connection resets when it is used again") << Answer().reset();
    QTest::newRow("17 a kept connection closes when it is used again") << Answer().hangUp();
}

void ConnectionFaults::deadKeepAliveConnectionIsNoFault()
{
    QFETCH(Answer, end);
    ScriptedServer server;
    server.replies(QString(), {ok({QStringLiteral("o1")}, QStringLiteral("c2"))});
    server.replies(QStringLiteral("c2"), {end, ok({QStringLiteral("o2")})});
    const WalkRun run = walk(server.baseUrl());
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept.size(), 2);
    QCOMPARE(run.waits.size(), 0); // Qt asked again by itself
    survivedWalk(run, server.requests(QStringLiteral("c2")).size());
}

void ConnectionFaults::addressOfVersionSixIsTaken()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHostIPv6));
    int asked = 0;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            ++asked;
            socket->write(goodAnswer);
        });
    });
    const WalkRun run = walk(QUrl(QStringLiteral("http://[::1]:%1/v1").arg(server.serverPort())));
    QCOMPARE(run.end.how, WalkEnd::How::Complete);
    QCOMPARE(run.kept.size(), 2);
    QCOMPARE(asked, 1);
    survivedWalk(run, asked, QStringLiteral("18 an address of IP version 6"));
}

// No way leads to a group of receivers: the system says so as it does without any network.
void ConnectionFaults::computerWithoutANetworkIsOffline()
{
    const WalkRun run = walk(QUrl(QStringLiteral("https://224.0.0.1/v1")));
    QCOMPARE(run.failure().kind, Kind::Offline);
    QCOMPARE(run.waits.size(), 0);
    survivedWalk(run, 0, QStringLiteral("19 no way into the network"));
}

QTEST_GUILESS_MAIN(ConnectionFaults)
#include "tst_connectionfaults.moc"
