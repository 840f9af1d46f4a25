// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include <QTest>

#include <vector>

using namespace docket;

namespace {

CommandLine parsed(const QString& arguments)
{
    return parseCommandLine(QStringList{QStringLiteral("docket")} + arguments.split(u' ', Qt::SkipEmptyParts));
}

const QString fetchHere = QStringLiteral("--fetch --server https://api.kombo.dev/v1 --integration workday:a ");

bool needsNoDisplay(const QByteArrayList& arguments)
{
    QByteArrayList copies = QByteArrayList{"docket"} + arguments;
    std::vector<char*> pointers;
    for (QByteArray& copy : copies)
        pointers.push_back(copy.data());
    return runsWithoutDisplay(static_cast<int>(pointers.size()), pointers.data());
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOpensTheWindow();
    void connectionsAreListedByThemselves();
    void windowTakesDemoAndTheme();
    void fetchHasItsDefaults();
    void fetchTakesEveryOption();
    void fetchTakesColumnsOfATable();
    void fetchTakesASavedConnection();
    void eraseAsksUnlessToldNotTo();
    void demoServerHasItsDefaults();
    void demoServerTakesEveryOption();
    void helpAndVersionWinOverTheRest();
    void mistakeIsASentence_data();
    void mistakeIsASentence();
    void optionOfAnotherModeIsRefused_data();
    void optionOfAnotherModeIsRefused();
    void noOptionTakesAKey_data();
    void noOptionTakesAKey();
    void helpNamesEveryOption();
    void helpNamesTheExitCodes();
    void helpNamesTheKeysPlaces();
    void onlyTheWindowNeedsADisplay_data();
    void onlyTheWindowNeedsADisplay();
};

void TestCommandLine::connectionsAreListedByThemselves()
{
    const CommandLine line = parsed(QStringLiteral("--list-connections"));
    QCOMPARE(line.problem, QString());
    QCOMPARE(line.mode, CommandLine::Mode::ListConnections);
    QVERIFY(!parsed(QStringLiteral("--list-connections --connection Acme")).problem.isEmpty());
}

void TestCommandLine::nothingOpensTheWindow()
{
    const CommandLine line = parsed({});
    QCOMPARE(line.problem, QString());
    QCOMPARE(line.mode, CommandLine::Mode::Window);
    QVERIFY(!line.window.demo);
    QCOMPARE(line.window.theme, WindowOptions::Theme::System);
}

void TestCommandLine::windowTakesDemoAndTheme()
{
    QVERIFY(parsed(QStringLiteral("--demo")).window.demo);
    QCOMPARE(parsed(QStringLiteral("--theme light")).window.theme, WindowOptions::Theme::Light);
    QCOMPARE(parsed(QStringLiteral("--theme=dark --demo")).window.theme, WindowOptions::Theme::Dark);
    const CommandLine system = parsed(QStringLiteral("--theme system"));
    QCOMPARE(system.window.theme, WindowOptions::Theme::System);
    QCOMPARE(system.problem, QString());
}

void TestCommandLine::fetchHasItsDefaults()
{
    const CommandLine line = parsed(fetchHere);
    QCOMPARE(line.problem, QString());
    QCOMPARE(line.mode, CommandLine::Mode::Fetch);
    QCOMPARE(line.fetch.server, QUrl(QStringLiteral("https://api.kombo.dev/v1")));
    QCOMPARE(line.fetch.integrations, QStringList{QStringLiteral("workday:a")});
    QCOMPARE(line.fetch.pageSize, 250);
    QCOMPARE(line.fetch.format, OrderFormat::Json);
    QCOMPARE(line.fetch.output, QStringLiteral("-"));
    QCOMPARE(line.fetch.filter, QString());
    QCOMPARE(line.fetch.connection, QString());
    QVERIFY(!line.fetch.keyFromStandardInput);
}

void TestCommandLine::fetchTakesEveryOption()
{
    const CommandLine line = parsed(fetchHere
        + QStringLiteral(
            "--integration greenhouse:b --page-size 1 --filter müller --format csv --output o.csv --key-stdin"));
    QCOMPARE(line.problem, QString());
    QCOMPARE(line.fetch.integrations, (QStringList{QStringLiteral("workday:a"), QStringLiteral("greenhouse:b")}));
    QCOMPARE(line.fetch.pageSize, 1);
    QCOMPARE(line.fetch.filter, QStringLiteral("müller"));
    QCOMPARE(line.fetch.format, OrderFormat::Csv);
    QCOMPARE(line.fetch.output, QStringLiteral("o.csv"));
    QVERIFY(line.fetch.keyFromStandardInput);
    QCOMPARE(parsed(fetchHere + QStringLiteral("--format ndjson")).fetch.format, OrderFormat::Ndjson);
    QCOMPARE(parsed(fetchHere + QStringLiteral("--format json --page-size 250")).problem, QString());
}

void TestCommandLine::fetchTakesColumnsOfATable()
{
    QCOMPARE(parsed(fetchHere + QStringLiteral("--format tsv")).fetch.columns, OutputColumn::allFields());
    for (const char* format : {"csv", "tsv", "xlsx", "md", "html"}) {
        const CommandLine line = parsed(
            fetchHere + QStringLiteral("--columns candidate.email,id --format ") + QString::fromLatin1(format));
        QCOMPARE(line.problem, QString());
        QCOMPARE(line.fetch.columns.size(), 2);
        QCOMPARE(line.fetch.columns.at(0).key(), QStringLiteral("candidate.email"));
        QCOMPARE(line.fetch.columns.at(1).key(), QStringLiteral("id"));
    }
    const CommandLine line = parsed(fetchHere + QStringLiteral("--format csv --profile spreadsheets"));
    QCOMPARE(line.problem, QString());
    QVERIFY(line.fetch.profile == CsvProfile::Spreadsheets);
    QVERIFY(parsed(fetchHere + QStringLiteral("--format csv")).fetch.profile == CsvProfile::Programs);
}

void TestCommandLine::fetchTakesASavedConnection()
{
    const CommandLine line = parsed(QStringLiteral("--fetch --connection Acme --integration workday:a"));
    QCOMPARE(line.problem, QString());
    QCOMPARE(line.fetch.connection, QStringLiteral("Acme"));
    QCOMPARE(line.fetch.integrations, QStringList{QStringLiteral("workday:a")});
}

void TestCommandLine::demoServerHasItsDefaults()
{
    const CommandLine line = parsed(QStringLiteral("--demo-server"));
    QCOMPARE(line.problem, QString());
    QCOMPARE(line.mode, CommandLine::Mode::DemoServer);
    QCOMPARE(line.demoServer.port, 0);
    QCOMPARE(line.demoServer.orders, 1000);
    QCOMPARE(line.demoServer.latencyMs, 0);
}

void TestCommandLine::demoServerTakesEveryOption()
{
    const CommandLine line = parsed(QStringLiteral("--demo-server --port 65535 --orders 0 --latency-ms 20"));
    QCOMPARE(line.problem, QString());
    QCOMPARE(line.demoServer.port, 65535);
    QCOMPARE(line.demoServer.orders, 0);
    QCOMPARE(line.demoServer.latencyMs, 20);
}

void TestCommandLine::helpAndVersionWinOverTheRest()
{
    QCOMPARE(parsed(QStringLiteral("--fetch --help")).mode, CommandLine::Mode::Help);
    QCOMPARE(parsed(QStringLiteral("-h")).mode, CommandLine::Mode::Help);
    QCOMPARE(parsed(QStringLiteral("--demo-server --version")).mode, CommandLine::Mode::Version);
    QCOMPARE(parsed(QStringLiteral("-v")).mode, CommandLine::Mode::Version);
    QCOMPARE(parsed(QStringLiteral("--fetch --help")).problem, QString());
}

void TestCommandLine::mistakeIsASentence_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QString& arguments, const char* word) {
        QTest::newRow(name) << arguments << QString::fromUtf8(word);
    };
    row("unknown option", QStringLiteral("--fetsh"), "fetsh");
    row("option without its value", QStringLiteral("--fetch --server"), "server");
    row("value for an option that takes none", QStringLiteral("--demo=yes"), "demo");
    row("stray word", QStringLiteral("--demo orders.json"), "argument");
    row("unknown theme", QStringLiteral("--theme pink"), "--theme");
    row("fetch from nowhere", QStringLiteral("--fetch"), "--server");
    row("fetch without an integration", QStringLiteral("--fetch --server https://api.kombo.dev/v1"), "--integration");
    row("connection and server", fetchHere + QStringLiteral("--connection Acme"), "--connection");
    row("connection without a name", QStringLiteral("--fetch --connection="), "--connection");
    row("server that is no address", QStringLiteral("--fetch --integration a:b --server kombo"), "address");
    row("server with another scheme", QStringLiteral("--fetch --integration a:b --server ftp://h/v1"), "address");
    row("server with a user name", QStringLiteral("--fetch --integration a:b --server https://me:pw@h/v1"), "address");
    row("server with a query", QStringLiteral("--fetch --integration a:b --server https://h/v1?a=b"), "address");
    row("plain http beyond this computer", QStringLiteral("--fetch --integration a:b --server http://example.com/v1"),
        "http");
    row("integration with a line end", QStringLiteral("--fetch --server https://h/v1 --integration a:b\nX-Evil:1"),
        "--integration");
    row("empty integration", QStringLiteral("--fetch --server https://h/v1 --integration="), "--integration");
    row("page of nothing", fetchHere + QStringLiteral("--page-size 0"), "--page-size");
    row("page beyond Kombo's limit", fetchHere + QStringLiteral("--page-size 251"), "--page-size");
    row("negative page", fetchHere + QStringLiteral("--page-size=-1"), "--page-size");
    row("page size in words", fetchHere + QStringLiteral("--page-size many"), "--page-size");
    row("unknown format", fetchHere + QStringLiteral("--format xml"), "--format");
    row("unknown column", fetchHere + QStringLiteral("--format csv --columns id,candidate.age"), "candidate.age");
    row("column of the window", fetchHere + QStringLiteral("--format csv --columns candidate"), "job.hiring_team");
    row("no column", fetchHere + QStringLiteral("--format csv --columns="), "--columns");
    row("a column twice", fetchHere + QStringLiteral("--format csv --columns id,id"), "twice");
    row("columns of what has none", fetchHere + QStringLiteral("--columns id"), "--columns goes with");
    row("unknown profile", fetchHere + QStringLiteral("--format csv --profile excel"), "--profile");
    row("profile of what has none", fetchHere + QStringLiteral("--format tsv --profile programs"), "--profile goes");
    row("open quote in the filter", fetchHere + QStringLiteral("--filter \"nurse"), "--filter");
    row("field that there is not, in the filter", fetchHere + QStringLiteral("--filter jobb:nurse"), "job:");
    row("field without a value in the filter", fetchHere + QStringLiteral("--filter job:"), "job:");
    row("broken expression in the filter", fetchHere + QStringLiteral("--filter /(/"), "--filter");
    row("output without a name", fetchHere + QStringLiteral("--output="), "--output");
    row("port beyond the last", QStringLiteral("--demo-server --port 65536"), "--port");
    row("yes to nothing", QStringLiteral("--yes"), "--yes");
    row("erasing and fetching", fetchHere + QStringLiteral("--erase"), "--erase");
    row("fewer than no orders", QStringLiteral("--demo-server --orders=-1"), "--orders");
    row("latency in words", QStringLiteral("--demo-server --latency-ms slow"), "--latency-ms");
}

void TestCommandLine::mistakeIsASentence()
{
    QFETCH(QString, arguments);
    QFETCH(QString, word);
    const QString problem = parsed(arguments).problem;
    QVERIFY2(problem.contains(word), qPrintable(problem));
    QVERIFY2(problem.endsWith(u'.') || problem.endsWith(u'?'), qPrintable(problem));
    QVERIFY(!problem.contains(u'\n'));
}

void TestCommandLine::optionOfAnotherModeIsRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("stranger");
    const QString server = QStringLiteral("--demo-server ");
    for (const char* name : {"--demo", "--theme light", "--demo-server", "--port 1", "--orders 1", "--latency-ms 1"})
        QTest::addRow("%s when fetching", name) << fetchHere + QString::fromUtf8(name) << QString::fromUtf8(name);
    for (const char* name :
        {"--demo", "--theme light", "--connection a", "--server https://h", "--integration a", "--page-size 1",
            "--filter a", "--format csv", "--columns id", "--profile programs", "--output a", "--key-stdin"})
        QTest::addRow("%s when serving", name) << server + QString::fromUtf8(name) << QString::fromUtf8(name);
    for (const char* name : {"--port 1", "--orders 1", "--latency-ms 1", "--connection a", "--server https://h",
             "--integration a", "--page-size 1", "--filter a", "--format csv", "--columns id", "--profile programs",
             "--output a", "--key-stdin"})
        QTest::addRow("%s with a window", name) << QString::fromUtf8(name) << QString::fromUtf8(name);
}

void TestCommandLine::optionOfAnotherModeIsRefused()
{
    QFETCH(QString, arguments);
    QFETCH(QString, stranger);
    const QString problem = parsed(arguments).problem;
    QVERIFY2(problem.contains(stranger.section(u' ', 0, 0)), qPrintable(problem));
}

void TestCommandLine::noOptionTakesAKey_data()
{
    QTest::addColumn<QString>("option");
    for (const char* option : {"--key", "--api-key", "--apikey", "--token", "--password", "--key-stdin"})
        QTest::newRow(option) << QString::fromUtf8(option);
}

void TestCommandLine::noOptionTakesAKey()
{
    QFETCH(QString, option);
    const QString key = QStringLiteral("key_9f27c1d45be0b36a");
    for (const QChar separator : {u'=', u' '}) {
        const QString problem = parsed(fetchHere + option + separator + key).problem;
        QVERIFY(!problem.isEmpty());
        QVERIFY2(!problem.contains(key), qPrintable(problem));
    }
}

void TestCommandLine::eraseAsksUnlessToldNotTo()
{
    QVERIFY(parsed(QStringLiteral("--erase")).mode == CommandLine::Mode::Erase);
    QVERIFY(!parsed(QStringLiteral("--erase")).erase.yes);
    QVERIFY(parsed(QStringLiteral("--erase --yes")).erase.yes);
    QCOMPARE(parsed(QStringLiteral("--erase --yes")).problem, QString());
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = commandLineHelp();
    for (const char* option : {"--demo ", "--theme", "--fetch", "--connection", "--server", "--integration",
             "--page-size", "--filter", "--format", "--columns", "--profile", "--output", "--key-stdin",
             "--demo-server", "--port", "--orders", "--latency-ms", "--erase", "--yes", "--help", "--version"})
        QVERIFY2(help.contains(QString::fromUtf8(option)), option);
}

void TestCommandLine::helpNamesTheExitCodes()
{
    const QString help = commandLineHelp().simplified();
    const QString codes = help.mid(help.indexOf(QStringLiteral("Exit codes")));
    for (const char* code :
        {"0 all orders", "2 the command line", "3 no order", "4 orders written", "5 no order", "6 the output"})
        QVERIFY2(codes.contains(QString::fromUtf8(code)), code);
}

void TestCommandLine::helpNamesTheKeysPlaces()
{
    const QString help = commandLineHelp();
    QVERIFY(help.contains(QStringLiteral("DOCKET_API_KEY")));
    QVERIFY(help.contains(QStringLiteral("never from an argument")));
}

void TestCommandLine::onlyTheWindowNeedsADisplay_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<bool>("needsNone");
    QTest::newRow("nothing") << QByteArrayList{} << false;
    QTest::newRow("demo") << QByteArrayList{"--demo", "--theme", "dark"} << false;
    QTest::newRow("fetch") << QByteArrayList{"--fetch"} << true;
    QTest::newRow("erase") << QByteArrayList{"--erase"} << true;
    QTest::newRow("fetch at the end") << QByteArrayList{"--server", "https://h/v1", "--fetch"} << true;
    QTest::newRow("list of connections") << QByteArrayList{"--list-connections"} << true;
    QTest::newRow("demo server") << QByteArrayList{"--demo-server", "--orders", "3"} << true;
    QTest::newRow("help") << QByteArrayList{"--help"} << true;
    QTest::newRow("short help") << QByteArrayList{"-h"} << true;
    QTest::newRow("version") << QByteArrayList{"--version"} << true;
    QTest::newRow("short version") << QByteArrayList{"-v"} << true;
}

void TestCommandLine::onlyTheWindowNeedsADisplay()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(bool, needsNone);
    QCOMPARE(needsNoDisplay(arguments), needsNone);
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
