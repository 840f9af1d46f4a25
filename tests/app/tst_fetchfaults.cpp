// SPDX-License-Identifier: MIT
#include "tests/app/docketrun.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/survived.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

#include <chrono>

#include <sys/stat.h>
#include <unistd.h>

using namespace docket::test;
using namespace std::chrono_literals;

namespace {

// A page that promises more bytes than it sends.
Answer cutPage()
{
    const QByteArray body = pageBody({QStringLiteral("cut1"), QStringLiteral("cut2")}, QStringLiteral("further"));
    return Answer()
        .send(http(200, body.first(body.size() / 2), {"Content-Length: " + QByteArray::number(body.size())}))
        .hangUp();
}

Answer redirectTo(const ScriptedServer& other)
{
    return status(302, {}, {"Location: " + other.baseUrl().toString().toUtf8() + "/assessment/orders/open"});
}

Run fetch(const ScriptedServer& server, const QStringList& more = {})
{
    return Docket().run(Docket::fetch(server.baseUrl()) + more);
}

bool hasKey(const QByteArray& text)
{
    return text.contains(testKey) || text.contains(testKey.toBase64()) || text.contains(testKey.toHex());
}

const QStringList firstIds{QStringLiteral("a1"), QStringLiteral("a2")};
const QString second = QStringLiteral("second");

} // namespace

// The whole program against a server that misbehaves.
class TestFetchFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyGetIsSentAndTheKeyOnlyInItsHeader();
    void keyIsSeenByNobodyWhileItRuns();
    void memoryIsWrittenToNoCoreDump();
    void echoedKeyIsNotRepeated();
    void mistakesSendNothing_data();
    void mistakesSendNothing();
    void plainHttpBeyondThisComputerSendsNothing();
    void brokenAnswerIsAskedForAgain();
    void cutSecondPageKeepsTheFirst();
    void cutFirstPageBringsNothing();
    void redirectDoesNotTakeTheKeyAlong();
    void redirectOnTheSecondPageKeepsTheFirst();
    void webPageIsNoListOfOrders();
    void repeatedCursorEndsPartial();
    void closedPortIsTold();
    void refusedKeyOnTheSecondPageKeepsTheFirst();
    void waitOfAYearIsToldAtOnce();
    void clockThatIsSetMeanwhileChangesNothing_data();
    void clockThatIsSetMeanwhileChangesNothing();
    void unreadableOrderIsLeftOutAndCounted();
    void controlCharactersDoNotReachTheTerminal();
    void manyFailuresDoNotFloodTheStandardError();
    void orderIsWrittenValueForValue();
    void csvOfOneOrderIsExact();
    void nothingOfADesktopIsNeeded();
};

void TestFetchFaults::onlyGetIsSentAndTheKeyOnlyInItsHeader()
{
    ScriptedServer server;
    server.replies({}, {ok(firstIds, second)});
    server.replies(second, {ok({QStringLiteral("b1")})});
    const Run run = fetch(server);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.ids(), firstIds + QStringList{QStringLiteral("b1")});
    QCOMPARE(server.requestCount(), 2);
    for (const Request& request : server.requests()) {
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.pageSize, QStringLiteral("250"));
        QCOMPARE(request.integration, QByteArray("workday:test"));
        QCOMPARE(request.headers.value("authorization"), "Bearer " + testKey);
        QVERIFY(!hasKey(request.target));
    }
}

void TestFetchFaults::keyIsSeenByNobodyWhileItRuns()
{
    ScriptedServer server;
    server.replies({}, {Answer().wait(300ms).send(http(200, pageBody(firstIds)))});
    QByteArray seen;
    const Run run
        = Docket()
              .beginning([&](QProcess& process) {
                  process.write(testKey + '\n');
                  QVERIFY(QTest::qWaitFor([&] { return server.requestCount() == 1; }, 60'000));
                  for (const char* name : {"cmdline", "environ", "comm"}) {
                      QFile file(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(QLatin1String(name)));
                      const bool isOpen = file.open(QIODevice::ReadOnly);
                      QVERIFY(isOpen || std::strcmp(name, "environ") == 0); // which it may show to nobody
                      seen += file.readAll();
                  }
              })
              .run(Docket::fetch(server.baseUrl()));
    QCOMPARE(run.exitCode, 0);
    QVERIFY(seen.contains("--fetch"));
    QVERIFY(!hasKey(seen));
    QVERIFY(!hasKey(run.output + run.errors));
}

// Neither to a file, for the limit is none, nor to a program that collects dumps: the system gives
// a process that must not be dumped to root. As root, the program runs as somebody else.
void TestFetchFaults::memoryIsWrittenToNoCoreDump()
{
    ScriptedServer server;
    server.replies({}, {Answer()}); // silence
    const QTemporaryDir folder;
    const QString program = folder.filePath(QStringLiteral("docket"));
    QVERIFY(QFile::copy(Docket::program(), program));
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(program).constData(), 0755), 0);
    QStringList command{QStringLiteral("sh"), QStringLiteral("-c"),
        QStringLiteral("ulimit -c unlimited 2>/dev/null; exec \"$0\" \"$@\""), program};
    if (::geteuid() == 0)
        command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                      QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"), QStringLiteral("--")}
            + command;
    QProcess docket;
    docket.setProcessEnvironment(Docket::bareEnvironment());
    docket.start(command.takeFirst(), command + Docket::fetch(server.baseUrl()));
    docket.write(testKey + '\n');
    docket.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, 60'000);
    const QString process = QStringLiteral("/proc/%1/").arg(docket.processId());
    QFile limits(process + QStringLiteral("limits"));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArray all = limits.readAll().simplified();
    QVERIFY2(all.contains("Max core file size 0 0 bytes"), all.constData());
    QCOMPARE(QFileInfo(process + QStringLiteral("environ")).ownerId(), 0U);
    docket.kill();
    QVERIFY(docket.waitForFinished());
}

void TestFetchFaults::echoedKeyIsNotRepeated()
{
    ScriptedServer server;
    server.replies(
        {}, {status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID", "Bearer " + testKey + " is wrong"))});
    const Run refused = fetch(server);
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(!hasKey(refused.errors + refused.output), refused.errors.constData());
    server.replies({}, {status(500, "<html><title>" + testKey + "</title>" + testKey + "</html>")});
    const Run failed = fetch(server);
    QCOMPARE(failed.exitCode, 5);
    QVERIFY2(!hasKey(failed.errors + failed.output), failed.errors.constData());
}

void TestFetchFaults::mistakesSendNothing_data()
{
    QTest::addColumn<QStringList>("mistake");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("page beyond Kombo's limit")
        << QStringList{QStringLiteral("--page-size"), QStringLiteral("251")} << 2;
    QTest::newRow("unknown format") << QStringList{QStringLiteral("--format"), QStringLiteral("xml")} << 2;
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--columns"), QStringLiteral("id")} << 2;
    QTest::newRow("open quote in the filter")
        << QStringList{QStringLiteral("--filter"), QStringLiteral("\"nurse")} << 2;
    QTest::newRow("integration with a line end")
        << QStringList{QStringLiteral("--integration"), QStringLiteral("a:b\r\nX-Evil: 1")} << 2;
    QTest::newRow("argument behind no option") << QStringList{QStringLiteral("orders.json")} << 2;
}

void TestFetchFaults::mistakesSendNothing()
{
    QFETCH(QStringList, mistake);
    QFETCH(int, exitCode);
    ScriptedServer server;
    server.replies({}, {ok(firstIds)});
    const Run run = fetch(server, mistake);
    QCOMPARE(run.exitCode, exitCode);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.errors.count('\n'), 1);
    QCOMPARE(server.connectionCount(), 0);
}

void TestFetchFaults::plainHttpBeyondThisComputerSendsNothing()
{
    ScriptedServer proxy;
    proxy.repliesWith([](const Request&) { return ok(firstIds); });
    const QString proxyUrl = QStringLiteral("http://127.0.0.1:%1").arg(proxy.port());
    Docket docket = Docket().with(QStringLiteral("http_proxy"), proxyUrl).with(QStringLiteral("all_proxy"), proxyUrl);
    for (const char* address : {"http://192.0.2.1/v1", "http://api.kombo.dev/v1", "http://0.0.0.0/v1",
             "http://127.0.0.1.example/v1", "ftp://127.0.0.1/v1", "127.0.0.1", "https://"}) {
        const Run run = docket.run(Docket::fetch(QUrl(QString::fromLatin1(address))));
        QVERIFY2(run.exitCode == 2, address);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(run.errors.count('\n'), 1);
    }
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestFetchFaults::brokenAnswerIsAskedForAgain()
{
    ScriptedServer server;
    server.replies({}, {ok(firstIds, second)});
    server.replies(second, {cutPage(), ok({QStringLiteral("b1")})});
    const Run run = fetch(server);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.ids(), firstIds + QStringList{QStringLiteral("b1")});
}

void TestFetchFaults::cutSecondPageKeepsTheFirst()
{
    ScriptedServer server;
    server.replies({}, {ok(firstIds, second)});
    server.replies(second, {cutPage()});
    const Run run = fetch(server);
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.ids(), firstIds);
    QVERIFY2(run.sentences().contains(server.hostLabel()), run.errors.constData());
    QCOMPARE(server.requests(second).size(), 3);
}

void TestFetchFaults::cutFirstPageBringsNothing()
{
    ScriptedServer server;
    server.replies({}, {cutPage()});
    const Run run = fetch(server);
    QCOMPARE(run.exitCode, 5);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.sentences().contains(QStringLiteral("The answer of %1 broke off.").arg(server.hostLabel())),
        run.errors.constData());
}

void TestFetchFaults::redirectDoesNotTakeTheKeyAlong()
{
    ScriptedServer server;
    ScriptedServer stranger;
    stranger.repliesWith([](const Request&) { return ok({QStringLiteral("stolen")}); });
    server.replies({}, {redirectTo(stranger)});
    const Run run = fetch(server);
    QCOMPARE(run.exitCode, 5);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.sentences().contains(stranger.hostLabel()), run.errors.constData());
    QCOMPARE(stranger.connectionCount(), 0);
}

void TestFetchFaults::redirectOnTheSecondPageKeepsTheFirst()
{
    ScriptedServer server;
    ScriptedServer stranger;
    stranger.repliesWith([](const Request&) { return ok({QStringLiteral("stolen")}); });
    server.replies({}, {ok(firstIds, second)});
    server.replies(second, {redirectTo(stranger)});
    const Run run = fetch(server);
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.ids(), firstIds);
    QCOMPARE(stranger.connectionCount(), 0);
}

void TestFetchFaults::webPageIsNoListOfOrders()
{
    ScriptedServer server;
    server.replies({}, {status(200, "<!doctype html><title>Sign in</title>", {"Content-Type: application/json"})});
    const Run run = fetch(server);
    QCOMPARE(run.exitCode, 5);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.sentences().contains(QStringLiteral("web page")), run.errors.constData());
}

void TestFetchFaults::repeatedCursorEndsPartial()
{
    ScriptedServer server;
    server.replies({}, {ok(firstIds, second)});
    server.replies(second, {ok({QStringLiteral("b1")}, second)});
    const Run run = fetch(server);
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.ids(), firstIds + QStringList{QStringLiteral("b1")});
    QVERIFY2(run.sentences().contains(QStringLiteral("repeat")), run.errors.constData());
    QCOMPARE(server.requestCount(), 2);
}

void TestFetchFaults::closedPortIsTold()
{
    QTcpSocket held; // bound, not listening: nobody else can take the port
    QVERIFY(held.bind(QHostAddress::LocalHost));
    const Run run = Docket().run(Docket::fetch(QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(held.localPort()))));
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.sentences().contains(QStringLiteral("Nothing is running at 127.0.0.1:%1.").arg(held.localPort())),
        run.errors.constData());
}

void TestFetchFaults::refusedKeyOnTheSecondPageKeepsTheFirst()
{
    ScriptedServer server;
    server.replies({}, {ok(firstIds, second)});
    server.replies(second, {status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID"))});
    const Run run = fetch(server);
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.ids(), firstIds);
}

void TestFetchFaults::waitOfAYearIsToldAtOnce()
{
    ScriptedServer server;
    server.replies({}, {status(429, envelopeBody("PLATFORM.RATE_LIMIT_EXCEEDED"), {"Retry-After: 31536000"})});
    const Run run = fetch(server);
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.sentences().contains(QStringLiteral("year")), run.errors.constData());
    QCOMPARE(server.requestCount(), 1);
}

void TestFetchFaults::clockThatIsSetMeanwhileChangesNothing_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("126 the clock is set a year ahead during a load") << 365 * 24 * 60 * 60;
    QTest::newRow("126 the clock is set a year back during a load") << -365 * 24 * 60 * 60;
}

// Once while a limit is waited for, and once between two pages.
void TestFetchFaults::clockThatIsSetMeanwhileChangesNothing()
{
    QFETCH(int, seconds);
    const QTemporaryDir folder;
    const QString clock = folder.filePath(QStringLiteral("clock"));
    const auto set = [&clock](int to) {
        QFile file(clock);
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(to)) > 0;
    };
    QVERIFY(set(0));
    ScriptedServer server;
    int asked = 0;
    server.repliesWith([&](const Request& request) {
        ++asked;
        if (asked == 1) {
            set(seconds);
            return status(429, envelopeBody("PLATFORM.RATE_LIMIT_EXCEEDED"), {"Retry-After: 1"});
        }
        if (request.cursor.isEmpty()) {
            set(0);
            return ok(firstIds, second);
        }
        return ok({QStringLiteral("b1")});
    });
    const Run run = Docket()
                        .with(QStringLiteral("LD_PRELOAD"), QStringLiteral(CLOCK_SHIFT))
                        .with(QStringLiteral("DOCKET_CLOCK"), clock)
                        .with(QStringLiteral("ASAN_OPTIONS"),
                            qEnvironmentVariable("ASAN_OPTIONS") + QStringLiteral(":verify_asan_link_order=0"))
                        .run(Docket::fetch(server.baseUrl()));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.ids(), firstIds + QStringList{QStringLiteral("b1")});
    QCOMPARE(server.requestCount(), 3);
    survived({{}, {}, 0, {}, QStringLiteral("3"), QStringLiteral("3"), QStringLiteral("complete; exit 0")});
}

void TestFetchFaults::unreadableOrderIsLeftOutAndCounted()
{
    ScriptedServer server;
    server.replies({}, {status(200, pageOf({orderBody(QStringLiteral("a1")), "null", R"({"id":""})"}))});
    const Run run = fetch(server);
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.ids(), QStringList{QStringLiteral("a1")});
    QVERIFY2(run.sentences().contains(QStringLiteral("2 order")), run.errors.constData());
    server.replies({}, {status(200, pageOf({"null"}))});
    const Run nothing = fetch(server);
    QCOMPARE(nothing.exitCode, 4);
    QCOMPARE(nothing.ids(), QStringList());
}

void TestFetchFaults::controlCharactersDoNotReachTheTerminal()
{
    ScriptedServer server;
    server.replies({}, {status(400, envelopeBody("MADE.UP\x1b[31m", "bell\x07 \x1b[2J red"))});
    const Run run = fetch(server);
    QCOMPARE(run.exitCode, 3);
    for (const char control : {'\x1b', '\x07', '\r'})
        QVERIFY2(!run.errors.contains(control), run.errors.toPercentEncoding(" ").constData());
}

void TestFetchFaults::manyFailuresDoNotFloodTheStandardError()
{
    ScriptedServer server;
    server.repliesWith([](const Request&) {
        return status(403, envelopeBody("INTEGRATION.PERMISSION_MISSING", QByteArray(5'000, 'x')));
    });
    const Run run = Docket().run(Docket::fetch(server.baseUrl(), numberedIds(QStringLiteral("workday:"), 100)));
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.errors.size() <= 8 * 1024);
    QVERIFY(run.errors.size() > 4 * 1024);
}

void TestFetchFaults::orderIsWrittenValueForValue()
{
    const QByteArray order = R"({"id":"x1","package_id":null,"new_field":{"deep":[1e400,null,"ä\u0000"]}})";
    ScriptedServer server;
    server.replies({}, {status(200, pageOf({order}))});
    const Run run = fetch(server, {QStringLiteral("--format"), QStringLiteral("ndjson")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, order + '\n');
}

void TestFetchFaults::csvOfOneOrderIsExact()
{
    ScriptedServer server;
    server.replies({}, {ok({QStringLiteral("x,\"1\"")})});
    const Run run = fetch(server, {QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(QString::fromUtf8(run.output),
        QStringLiteral(
            "id,package_id,candidate.remote_id,candidate.email,candidate.first_name,candidate.last_name,"
            "candidate.phone,application.remote_id,job.remote_id,job.name,job.job_code,job.description,"
            "job.location.street_1,job.location.street_2,job.location.city,job.location.state,"
            "job.location.zip_code,job.location.country,job.location.raw,job.hiring_team\r\n"
            "\"x,\"\"1\"\"\",bg_basic,12,zoe@example.com,Zoë,Müller,+49 176 123,54,67,Nurse,BO-1,<p>Care</p>,"
            ",,Berlin,,,DE,,[]\r\n"));
}

void TestFetchFaults::nothingOfADesktopIsNeeded()
{
    const QProcessEnvironment bare = Docket::bareEnvironment();
    for (const char* name : {"HOME", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
        QVERIFY2(!bare.contains(QLatin1String(name)), name);
    ScriptedServer server;
    server.replies({}, {ok(firstIds)});
    const Run run
        = Docket().with(QStringLiteral("TMPDIR"), QStringLiteral("/nowhere")).run(Docket::fetch(server.baseUrl()));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.ids(), firstIds);
    QCOMPARE(run.errors, QByteArray());
    survived({QStringLiteral("130 no HOME, 131 no display, no D-Bus, no folder for temporary files"), {}, 1, {},
        QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("complete; exit 0")});
}

QTEST_GUILESS_MAIN(TestFetchFaults)
#include "tst_fetchfaults.moc"
