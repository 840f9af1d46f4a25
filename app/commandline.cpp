// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "models/api/address.h"
#include "models/api/apikey.h"
#include "models/api/guidance.h"
#include "models/orders/query.h"
#include "models/queryhint.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <cstring>

namespace docket {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addOutputOptions(QCommandLineParser& parser)
{
    const auto value = [&parser](const QString& name, const QString& text, const QString& valueName) {
        parser.addOption(QCommandLineOption(name, text, valueName));
    };
    value(QStringLiteral("format"),
        CommandLineText::tr("json (an array, unless given), ndjson, webhook (one event a line), csv, tsv, xlsx, md or "
                            "html."),
        QStringLiteral("format"));
    value(QStringLiteral("columns"),
        CommandLineText::tr("Of csv, tsv, xlsx, md and html: fields by their paths, such as id,candidate.email; all of "
                            "them unless given."),
        QStringLiteral("paths"));
    value(QStringLiteral("profile"),
        CommandLineText::tr("Of csv: programs (values as received, unless given) or spreadsheets (safe to open in "
                            "one)."),
        QStringLiteral("profile"));
    value(QStringLiteral("output"), CommandLineText::tr("Write to this file; - is the standard output."),
        QStringLiteral("file"));
}

void addOptions(QCommandLineParser& parser)
{
    const auto flag
        = [&parser](const QString& name, const QString& text) { parser.addOption(QCommandLineOption(name, text)); };
    const auto value = [&parser](const QString& name, const QString& text, const QString& valueName) {
        parser.addOption(QCommandLineOption(name, text, valueName));
    };
    flag(QStringLiteral("demo"), CommandLineText::tr("Open the window on sample orders, served on this computer."));
    value(QStringLiteral("theme"), CommandLineText::tr("Colours of the window: system, light or dark."),
        QStringLiteral("theme"));
    value(QStringLiteral("open-file"),
        CommandLineText::tr("Open the window on a saved response; may be given several times."),
        QStringLiteral("file"));
    flag(QStringLiteral("fetch"), CommandLineText::tr("Fetch open orders and write them; needs no display."));
    value(QStringLiteral("connection"), CommandLineText::tr("Fetch from a saved connection."), QStringLiteral("name"));
    value(QStringLiteral("server"), CommandLineText::tr("Fetch from this address, such as https://api.kombo.dev/v1."),
        QStringLiteral("url"));
    value(QStringLiteral("integration"), CommandLineText::tr("Fetch this integration; may be given several times."),
        QStringLiteral("id"));
    value(QStringLiteral("page-size"), CommandLineText::tr("Orders per request, 1 to 250; 250 unless given."),
        QStringLiteral("n"));
    value(QStringLiteral("filter"), CommandLineText::tr("Write only the orders that match, as the filter box would."),
        QStringLiteral("text"));
    addOutputOptions(parser);
    value(QStringLiteral("compare"),
        CommandLineText::tr("Write only orders that are not in this list of ids, e-mail addresses or rows of CSV; - is "
                            "the standard input. Exit code 7 when there are any."),
        QStringLiteral("file"));
    flag(QStringLiteral("key-stdin"), CommandLineText::tr("Read the API key from the standard input."));
    flag(QStringLiteral("list-connections"),
        CommandLineText::tr("List the saved connections: name, address, on or off, integrations; needs no display."));
    flag(QStringLiteral("demo-server"), CommandLineText::tr("Serve sample orders on this computer; needs no display."));
    value(QStringLiteral("port"), CommandLineText::tr("Port of the sample server; 0 takes a free one."),
        QStringLiteral("n"));
    value(QStringLiteral("orders"), CommandLineText::tr("Orders of its first integration."), QStringLiteral("n"));
    value(QStringLiteral("latency-ms"), CommandLineText::tr("Milliseconds it waits before each answer."),
        QStringLiteral("n"));
    flag(QStringLiteral("erase"),
        CommandLineText::tr("Erase what Docket keeps on this computer: connections and their keys, what was seen and "
                            "done, views, settings, log. Asks first; needs no display."));
    flag(QStringLiteral("yes"), CommandLineText::tr("Erase without asking."));
    parser.addOption(
        QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, CommandLineText::tr("Show this help.")));
    parser.addOption(
        QCommandLineOption({QStringLiteral("v"), QStringLiteral("version")}, CommandLineText::tr("Show the version.")));
}

// The options that go with each mode; an option of another mode is a mistake.
QStringList optionsOf(CommandLine::Mode mode)
{
    switch (mode) {
    case CommandLine::Mode::Window:
        return {QStringLiteral("demo"), QStringLiteral("theme"), QStringLiteral("open-file")};
    case CommandLine::Mode::Fetch:
        return {QStringLiteral("fetch"), QStringLiteral("connection"), QStringLiteral("server"),
            QStringLiteral("integration"), QStringLiteral("page-size"), QStringLiteral("filter"),
            QStringLiteral("format"), QStringLiteral("columns"), QStringLiteral("profile"), QStringLiteral("output"),
            QStringLiteral("compare"), QStringLiteral("key-stdin")};
    case CommandLine::Mode::ListConnections:
        return {QStringLiteral("list-connections")};
    case CommandLine::Mode::DemoServer:
        return {QStringLiteral("demo-server"), QStringLiteral("port"), QStringLiteral("orders"),
            QStringLiteral("latency-ms")};
    case CommandLine::Mode::Erase:
        return {QStringLiteral("erase"), QStringLiteral("yes")};
    case CommandLine::Mode::Help:
    case CommandLine::Mode::Version:
        break;
    }
    return {};
}

class Reader
{
public:
    explicit Reader(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }

    bool has(const QString& name) const { return m_parser.isSet(name); }
    QString text(const QString& name) const { return m_parser.value(name); }
    QStringList texts(const QString& name) const { return m_parser.values(name); }

    int number(const QString& name, int fallback, int least, int most)
    {
        if (!has(name))
            return fallback;
        bool isNumber = false;
        const int number = text(name).toInt(&isNumber);
        if (isNumber && number >= least && number <= most)
            return number;
        complain(CommandLineText::tr("--%1 must be a whole number from %2 to %3.").arg(name).arg(least).arg(most));
        return fallback;
    }

    void complain(const QString& sentence)
    {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }
    const QString& problem() const { return m_problem; }

private:
    const QCommandLineParser& m_parser;
    QString m_problem;
};

QString fieldPaths()
{
    QStringList paths;
    const QList<OutputColumn> fields = OutputColumn::allFields();
    for (const OutputColumn field : fields)
        paths += field.key();
    return paths.join(QLatin1String(", "));
}

void readServer(Reader& reader, FetchOptions& fetch)
{
    fetch.connection = reader.text(QStringLiteral("connection"));
    fetch.integrations = reader.texts(QStringLiteral("integration"));
    if (reader.has(QStringLiteral("connection"))) {
        if (reader.has(QStringLiteral("server")))
            reader.complain(CommandLineText::tr("Give either --connection or --server, not both."));
        if (fetch.connection.isEmpty())
            reader.complain(CommandLineText::tr("--connection needs the name of a saved connection."));
        return;
    }
    if (!reader.has(QStringLiteral("server")) || fetch.integrations.isEmpty()) {
        reader.complain(CommandLineText::tr("--fetch needs --server and --integration, or --connection."));
        return;
    }
    fetch.server = QUrl(reader.text(QStringLiteral("server")), QUrl::StrictMode);
    const std::optional<Failure> problem = addressProblem(fetch.server);
    if (problem && problem->kind == Failure::Kind::PlainHttp)
        reader.complain(guidance(*problem).title);
    else if (problem)
        reader.complain(CommandLineText::tr("--server must be an address such as https://api.kombo.dev/v1, without "
                                            "user name, question mark or number sign."));
}

void readColumns(Reader& reader, FetchOptions& fetch)
{
    if (!isTableFormat(fetch.format))
        return reader.complain(CommandLineText::tr("--columns goes with --format csv, tsv, xlsx, md and html."));
    fetch.columns.clear();
    const QStringList paths = reader.text(QStringLiteral("columns")).split(QLatin1Char(','));
    for (const QString& path : paths) {
        const std::optional<OutputColumn> column = OutputColumn::fromPath(path.trimmed());
        if (!column)
            return reader.complain(CommandLineText::tr("--columns: there is no field “%1”. The fields are %2.")
                                       .arg(path.trimmed(), fieldPaths()));
        if (fetch.columns.contains(*column))
            return reader.complain(CommandLineText::tr("--columns names “%1” twice.").arg(path.trimmed()));
        fetch.columns += *column;
    }
}

void readProfile(Reader& reader, FetchOptions& fetch)
{
    const QString profile = reader.text(QStringLiteral("profile"));
    if (profile == QLatin1String("spreadsheets"))
        fetch.profile = CsvProfile::Spreadsheets;
    else if (profile != QLatin1String("programs"))
        reader.complain(CommandLineText::tr("--profile must be programs or spreadsheets."));
    if (fetch.format != OrderFormat::Csv)
        reader.complain(CommandLineText::tr("--profile goes with --format csv."));
}

void readFormat(Reader& reader, FetchOptions& fetch)
{
    if (reader.has(QStringLiteral("format"))) {
        const std::optional<OrderFormat> format = orderFormatFromName(reader.text(QStringLiteral("format")));
        if (!format)
            reader.complain(CommandLineText::tr("--format must be json, ndjson, webhook, csv, tsv, xlsx, md or html."));
        fetch.format = format.value_or(fetch.format);
    }
    if (reader.has(QStringLiteral("columns")))
        readColumns(reader, fetch);
    if (reader.has(QStringLiteral("profile")))
        readProfile(reader, fetch);
}

FetchOptions readFetch(Reader& reader)
{
    FetchOptions fetch;
    readServer(reader, fetch);
    for (const QString& id : std::as_const(fetch.integrations)) {
        if (!isHeaderWord(id.toUtf8()))
            reader.complain(
                CommandLineText::tr("--integration must be an id such as workday:HWUTwvyx2wLoSUHphiWVrp28."));
    }
    fetch.pageSize = reader.number(QStringLiteral("page-size"), fetch.pageSize, 1, 250);
    fetch.filter = reader.text(QStringLiteral("filter"));
    const Query query = parseQuery(fetch.filter.toStdString());
    if (!query.mistakes.empty())
        reader.complain(CommandLineText::tr("--filter is not understood. %1", "%1 is a sentence that says why")
                            .arg(mistakeText(query.mistakes.front())));
    if (asksForMarks(query))
        reader.complain(CommandLineText::tr("--filter asks what is remembered of orders (is:new, waiting: and the "
                                            "like), which only the window knows."));
    readFormat(reader, fetch);
    if (reader.has(QStringLiteral("output")))
        fetch.output = reader.text(QStringLiteral("output"));
    if (fetch.output.isEmpty())
        reader.complain(CommandLineText::tr("--output needs the name of a file, or - for the standard output."));
    fetch.compare = reader.text(QStringLiteral("compare"));
    if (reader.has(QStringLiteral("compare")) && fetch.compare.isEmpty())
        reader.complain(CommandLineText::tr("--compare needs the name of a file, or - for the standard input."));
    fetch.keyFromStandardInput = reader.has(QStringLiteral("key-stdin"));
    return fetch;
}

DemoServerOptions readDemoServer(Reader& reader)
{
    DemoServerOptions options;
    options.port = static_cast<quint16>(reader.number(QStringLiteral("port"), 0, 0, 65'535));
    options.orders = reader.number(QStringLiteral("orders"), options.orders, 0, 5'000'000);
    options.latencyMs = reader.number(QStringLiteral("latency-ms"), 0, 0, 3'600'000);
    return options;
}

WindowOptions readWindow(Reader& reader)
{
    WindowOptions window;
    window.demo = reader.has(QStringLiteral("demo"));
    window.files = reader.texts(QStringLiteral("open-file"));
    if (window.files.contains(QString()))
        reader.complain(CommandLineText::tr("--open-file needs the name of a file."));
    if (window.demo && !window.files.isEmpty())
        reader.complain(CommandLineText::tr("Give either --demo or --open-file, not both."));
    const QString theme = reader.text(QStringLiteral("theme"));
    if (theme == QLatin1String("light"))
        window.theme = WindowOptions::Theme::Light;
    else if (theme == QLatin1String("dark"))
        window.theme = WindowOptions::Theme::Dark;
    else if (reader.has(QStringLiteral("theme")) && theme != QLatin1String("system"))
        reader.complain(CommandLineText::tr("--theme must be system, light or dark."));
    return window;
}

CommandLine::Mode modeOf(const Reader& reader)
{
    if (reader.has(QStringLiteral("help")))
        return CommandLine::Mode::Help;
    if (reader.has(QStringLiteral("version")))
        return CommandLine::Mode::Version;
    if (reader.has(QStringLiteral("fetch")))
        return CommandLine::Mode::Fetch;
    if (reader.has(QStringLiteral("list-connections")))
        return CommandLine::Mode::ListConnections;
    if (reader.has(QStringLiteral("demo-server")))
        return CommandLine::Mode::DemoServer;
    if (reader.has(QStringLiteral("erase")))
        return CommandLine::Mode::Erase;
    return CommandLine::Mode::Window;
}

void refuseStrangers(const QCommandLineParser& parser, CommandLine::Mode mode, Reader& reader)
{
    const QStringList allowed = optionsOf(mode);
    const QStringList given = parser.optionNames();
    for (const QString& name : given) {
        if (!allowed.contains(name))
            reader.complain(CommandLineText::tr("--%1 does not go with the other options; see --help.").arg(name));
    }
    // Not repeated: it may be a key, and this sentence may land in a log.
    if (!parser.positionalArguments().isEmpty())
        reader.complain(CommandLineText::tr("There is an argument that belongs to no option; see --help."));
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CommandLine line;
    if (!parser.parse(arguments)) {
        line.problem = CommandLineText::tr("%1; see --help.", "what is wrong with the command line")
                           .arg(parser.errorText().chopped(1));
        return line;
    }
    Reader reader(parser);
    line.mode = modeOf(reader);
    switch (line.mode) {
    case CommandLine::Mode::Help:
    case CommandLine::Mode::Version:
        return line;
    case CommandLine::Mode::Fetch:
        line.fetch = readFetch(reader);
        break;
    case CommandLine::Mode::ListConnections:
        break;
    case CommandLine::Mode::DemoServer:
        line.demoServer = readDemoServer(reader);
        break;
    case CommandLine::Mode::Erase:
        line.erase.yes = reader.has(QStringLiteral("yes"));
        break;
    case CommandLine::Mode::Window:
        line.window = readWindow(reader);
        break;
    }
    refuseStrangers(parser, line.mode, reader);
    line.problem = reader.problem();
    return line;
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.setApplicationDescription(
        CommandLineText::tr("Shows the open assessment and background-check orders that wait at Kombo.\n"
                            "\n"
                            "  docket                    opens the window\n"
                            "  docket --demo             opens it on sample orders\n"
                            "  docket --fetch --server URL --integration ID --key-stdin\n"
                            "                            writes open orders to the standard output\n"
                            "\n"
                            "The API key comes from --key-stdin, from the saved connection, or from the\n"
                            "environment variable DOCKET_API_KEY, in this order; never from an argument.\n"
                            "\n"
                            "Exit codes of --fetch: 0 all orders written; 2 the command line; 3 no order, the\n"
                            "key, the integration or its set-up is the reason; 4 orders written and something\n"
                            "is missing; 5 no order, network, server or limit is the reason; 6 the output\n"
                            "could not be written; 7 with --compare, all is well and orders are not in the list.\n"
                            "--erase ends with 0 when nothing is left, with 2 when it was not confirmed or a window\n"
                            "is open, with 6 when something could not be removed."));
    return parser.helpText();
}

bool runsWithoutDisplay(int argc, char* const* argv)
{
    constexpr std::array names{
        "--fetch", "--list-connections", "--demo-server", "--erase", "--help", "-h", "--version", "-v"};
    for (int i = 1; i < argc; ++i) {
        for (const char* name : names) {
            if (std::strcmp(argv[i], name) == 0)
                return true;
        }
    }
    return false;
}

} // namespace docket
