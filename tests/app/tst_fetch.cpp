// SPDX-License-Identifier: MIT
#include "tests/app/docketrun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string>
#include <vector>

using namespace docket::test;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 mostMemoryKb = 1'600 * 1024; // shadow memory and quarantine come on top
#else
constexpr qint64 mostMemoryKb = 400 * 1024;
#endif

// Runs a program by hand: only wait4() tells how much memory one child took.
struct MeasuredRun
{
    int exitCode = -1;
    qint64 peakKb = 0;
};

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

MeasuredRun measured(const QStringList& arguments, const QByteArray& key, const QString& outputFile)
{
    std::vector<std::string> words{Docket::program().toStdString()};
    for (const QString& argument : arguments)
        words.push_back(argument.toStdString());
    std::vector<std::string> variables{"DOCKET_API_KEY=" + key.toStdString()};
    const QStringList bare = Docket::bareEnvironment().toStringList();
    for (const QString& variable : bare)
        variables.push_back(variable.toStdString());
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(
        &actions, STDOUT_FILENO, QFile::encodeName(outputFile).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    pid_t child = 0;
    const int failed = posix_spawn(
        &child, words.front().c_str(), &actions, nullptr, pointersTo(words).data(), pointersTo(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage usage{};
    if (failed != 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status))
        return {};
    return {WEXITSTATUS(status), usage.ru_maxrss};
}

// The records of an RFC 4180 text; a cell's line ends do not end its record.
QList<QStringList> csvRecords(const QString& text)
{
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (quoted || (c != u',' && c != u'\r' && c != u'\n'))
            cell += c;
        else if (c != u'\r')
            record += std::exchange(cell, {});
        if (!quoted && c == u'\n')
            records += std::exchange(record, {});
    }
    return records;
}

} // namespace

// The whole program against its own sample server, both as processes of their own.
class TestFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bannerIsOneLineOfJson();
    void jsonIsAnArrayOfEveryOrder();
    void ndjsonIsOneOrderALine();
    void csvIsOneRecordAnOrder();
    void smallPagesBringTheSameOrders();
    void filterKeepsWhatMatches();
    void severalIntegrationsComeTogether();
    void noOrdersIsAnEmptyArray();
    void hundredThousandOrdersComeOnceEachInLittleMemory();
    void unreadableOrdersAndARefusalForAWhileMakeItPartial();
    void missingPermissionIsTold();
    void oneRefusedIntegrationOfTwoMakesItPartial();
    void unknownIntegrationIsTold();
    void wrongKeyIsTold();
    void noKeyIsTold();
    void keyFromTheEnvironmentIsTaken();
    void keyFromStandardInputWinsOverTheEnvironment();
    void pastedKeyIsCleaned();
    void homeIsNotNeeded();
    void helpAndVersionNeedNothing();
    void mistakeEndsWithTwo();
    void mistakeIsToldWithoutADisplay();
    void windowWithoutADisplayIsRefusedInASentence();
    void takenPortIsTold();

private:
    Run fetch(int integration, const QStringList& more = {}) const;
    Docket withServersKey() const { return Docket().typing(m_server->key() + '\n'); }

    std::unique_ptr<DemoServer> m_server;
};

void TestFetch::initTestCase()
{
    m_server = std::make_unique<DemoServer>(QStringList{QStringLiteral("--orders"), QStringLiteral("601")});
    QVERIFY(m_server->isRunning());
}

Run TestFetch::fetch(int integration, const QStringList& more) const
{
    return withServersKey().run(Docket::fetch(m_server->url(), {m_server->integration(integration)}) + more);
}

void TestFetch::bannerIsOneLineOfJson()
{
    DemoServer server({QStringLiteral("--orders"), QStringLiteral("0")});
    QVERIFY(server.isRunning());
    QVERIFY(server.bannerLine().endsWith('\n'));
    QStringList keys = server.banner().keys();
    QCOMPARE(keys, (QStringList{QStringLiteral("integrations"), QStringLiteral("key"), QStringLiteral("url")}));
    QCOMPARE(server.banner().value(QStringLiteral("integrations")).toArray().size(), 3);
    QCOMPARE(server.url().host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(server.end(), QByteArray());
}

void TestFetch::jsonIsAnArrayOfEveryOrder()
{
    const Run run = fetch(0);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QStringList ids = run.ids();
    QCOMPARE(ids.size(), 601);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 601);
    const QJsonObject order = QJsonDocument::fromJson(run.output).array().first().toObject();
    for (const char* field : {"id", "package_id", "candidate", "application", "job"})
        QVERIFY2(order.contains(QString::fromUtf8(field)), field);
}

void TestFetch::ndjsonIsOneOrderALine()
{
    const Run run = fetch(0, {QStringLiteral("--format"), QStringLiteral("ndjson")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.idsOfLines(), fetch(0).ids());
}

void TestFetch::csvIsOneRecordAnOrder()
{
    const Run run = fetch(0, {QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(run.exitCode, 0);
    const QList<QStringList> records = csvRecords(QString::fromUtf8(run.output));
    QCOMPARE(records.constFirst().constFirst(), QStringLiteral("id"));
    QStringList ids;
    for (const QStringList& record : records.mid(1)) {
        QCOMPARE(record.size(), records.constFirst().size());
        ids += record.constFirst();
    }
    QCOMPARE(ids, fetch(0).ids());
}

void TestFetch::smallPagesBringTheSameOrders()
{
    const Run run = fetch(0, {QStringLiteral("--page-size"), QStringLiteral("7")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.ids(), fetch(0).ids());
}

void TestFetch::filterKeepsWhatMatches()
{
    const QStringList all = fetch(0).ids();
    const Run one = fetch(0, {QStringLiteral("--filter"), all.at(300)});
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(one.ids(), QStringList{all.at(300)});
    const Run none = fetch(0, {QStringLiteral("--filter"), QStringLiteral("zzzqqqxxx")});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(none.output), QJsonDocument(QJsonArray()));
}

void TestFetch::severalIntegrationsComeTogether()
{
    const Run both
        = withServersKey().run(Docket::fetch(m_server->url(), {m_server->integration(0), m_server->integration(1)}));
    const QStringList ids = both.ids();
    QVERIFY(ids.size() > 601);
    for (const QString& id : fetch(0).ids())
        QVERIFY2(ids.contains(id), qPrintable(id));
}

void TestFetch::noOrdersIsAnEmptyArray()
{
    const DemoServer server({QStringLiteral("--orders"), QStringLiteral("0")});
    const Run run = Docket().typing(server.key()).run(Docket::fetch(server.url(), {server.integration(0)}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(QJsonDocument::fromJson(run.output), QJsonDocument(QJsonArray()));
    QVERIFY(run.output.startsWith('['));
}

void TestFetch::hundredThousandOrdersComeOnceEachInLittleMemory()
{
    const DemoServer server({QStringLiteral("--orders"), QStringLiteral("100000")});
    QVERIFY(server.isRunning());
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("orders.ndjson"));
    QStringList arguments = Docket::fetch(server.url(), {server.integration(0)});
    arguments.removeAll(QStringLiteral("--key-stdin"));
    QElapsedTimer clock;
    clock.start();
    const MeasuredRun run
        = measured(arguments << QStringLiteral("--format") << QStringLiteral("ndjson"), server.key(), file);
    qInfo("100,000 orders: %lld ms, %lld kB at most", clock.elapsed(), run.peakKb);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.peakKb > 0 && run.peakKb < mostMemoryKb, qPrintable(QString::number(run.peakKb)));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QSet<QString> ids;
    qsizetype lines = 0;
    for (; !written.atEnd(); ++lines)
        ids += QJsonDocument::fromJson(written.readLine()).object().value(QStringLiteral("id")).toString();
    QCOMPARE(lines, 100'000);
    QCOMPARE(ids.size(), 100'000);
    QVERIFY(!ids.contains(QString()));
}

void TestFetch::unreadableOrdersAndARefusalForAWhileMakeItPartial()
{
    const DemoServer server; // the refusal by 429 comes once in a server's life
    QElapsedTimer clock;
    clock.start();
    const Run run = Docket()
                        .typing(server.key())
                        .run(Docket::fetch(server.url(), {server.integration(1)})
                            << QStringLiteral("--page-size") << QStringLiteral("100"));
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(clock.elapsed() >= 1'900, "the server asked to wait two seconds");
    QVERIFY(run.ids().size() > 200);
    QVERIFY2(run.sentences().contains(QStringLiteral("could not be read and were left out")), run.errors.constData());
    QCOMPARE(run.errors.count('\n'), 1);
}

void TestFetch::missingPermissionIsTold()
{
    const Run run = fetch(2);
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.sentences().contains(QStringLiteral("permission"), Qt::CaseInsensitive), run.errors.constData());
    QVERIFY2(run.sentences().contains(m_server->integration(2)), run.errors.constData());
}

void TestFetch::oneRefusedIntegrationOfTwoMakesItPartial()
{
    const Run run
        = withServersKey().run(Docket::fetch(m_server->url(), {m_server->integration(2), m_server->integration(0)}));
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.ids().size(), 601);
    QVERIFY(run.sentences().contains(m_server->integration(2)));
    QVERIFY(!run.sentences().contains(m_server->integration(0)));
}

void TestFetch::unknownIntegrationIsTold()
{
    const Run run = withServersKey().run(Docket::fetch(m_server->url(), {QStringLiteral("workday:nobody")}));
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.sentences().contains(QStringLiteral("integration"), Qt::CaseInsensitive), run.errors.constData());
}

void TestFetch::wrongKeyIsTold()
{
    const Run run = Docket().run(Docket::fetch(m_server->url(), {m_server->integration(0)}));
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.sentences().contains(QStringLiteral("Kombo refused the key ending …b36a.")), run.errors.constData());
    QVERIFY(!run.errors.contains(testKey));
}

void TestFetch::noKeyIsTold()
{
    for (const QByteArray& typed : {QByteArray(), QByteArray("\n"), QByteArray("  \t \n")}) {
        const Run run = Docket().typing(typed).run(Docket::fetch(m_server->url(), {m_server->integration(0)}));
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.sentences().contains(QStringLiteral("DOCKET_API_KEY")), run.errors.constData());
    }
}

void TestFetch::keyFromTheEnvironmentIsTaken()
{
    QStringList arguments = Docket::fetch(m_server->url(), {m_server->integration(0)});
    arguments.removeAll(QStringLiteral("--key-stdin"));
    Docket docket = Docket().withoutKey();
    QCOMPARE(docket.run(arguments).exitCode, 3);
    const Run run = docket.with(QStringLiteral("DOCKET_API_KEY"), QString::fromUtf8(m_server->key())).run(arguments);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.ids().size(), 601);
}

void TestFetch::keyFromStandardInputWinsOverTheEnvironment()
{
    const QStringList arguments = Docket::fetch(m_server->url(), {m_server->integration(0)});
    const QString variable = QStringLiteral("DOCKET_API_KEY");
    QCOMPARE(withServersKey().with(variable, QStringLiteral("wrong")).run(arguments).exitCode, 0);
    QCOMPARE(Docket().with(variable, QString::fromUtf8(m_server->key())).run(arguments).exitCode, 3);
    QCOMPARE(Docket().withoutKey().with(variable, QString::fromUtf8(m_server->key())).run(arguments).exitCode, 3);
}

void TestFetch::pastedKeyIsCleaned()
{
    const QByteArray pasted = "  \"Bearer " + m_server->key() + "\" \r\n";
    const Run run = Docket().typing(pasted).run(Docket::fetch(m_server->url(), {m_server->integration(0)}));
    QCOMPARE(run.exitCode, 0);
}

void TestFetch::homeIsNotNeeded()
{
    QCOMPARE(fetch(0).exitCode, 0);
    QVERIFY2(!QFile::exists(QStringLiteral("/.config/docket")), "settings were written at the root of the disk");
    const Run readOnly = withServersKey()
                             .with(QStringLiteral("HOME"), QStringLiteral("/dev/null"))
                             .with(QStringLiteral("TMPDIR"), QStringLiteral("/no/such/folder"))
                             .run(Docket::fetch(m_server->url(), {m_server->integration(0)}));
    QCOMPARE(readOnly.exitCode, 0);
    QCOMPARE(readOnly.errors, QByteArray());
}

void TestFetch::helpAndVersionNeedNothing()
{
    const Run help = Docket().run({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    QCOMPARE(help.errors, QByteArray());
    QVERIFY(help.output.contains("--key-stdin"));
    const Run version = Docket().run({QStringLiteral("--version")});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.output, QByteArray("docket " DOCKET_VERSION "\n"));
}

void TestFetch::mistakeEndsWithTwo()
{
    const Run run = Docket().run({QStringLiteral("--fetch"), QStringLiteral("--pages")});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.errors.count('\n'), 1);
    const Run nameless
        = Docket().run({QStringLiteral("--fetch"), QStringLiteral("--connection"), QStringLiteral("Nobody")});
    QCOMPARE(nameless.exitCode, 2);
    QVERIFY2(nameless.sentences().contains(QStringLiteral("Nobody")), nameless.errors.constData());
}

void TestFetch::mistakeIsToldWithoutADisplay()
{
    const Run run = Docket().run({QStringLiteral("--page-size"), QStringLiteral("10")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.sentences().contains(QStringLiteral("--page-size")), run.errors.constData());
}

void TestFetch::windowWithoutADisplayIsRefusedInASentence()
{
    const Run run = Docket().run({QStringLiteral("--demo")});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.sentences(),
        QStringLiteral("There is no display to open the window on; --help tells what works without one.\n"));
}

void TestFetch::takenPortIsTold()
{
    const Run run = Docket().run(
        {QStringLiteral("--demo-server"), QStringLiteral("--port"), QString::number(m_server->url().port())});
    QCOMPARE(run.exitCode, 5);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.sentences().startsWith(QStringLiteral("The sample server could not start")), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
