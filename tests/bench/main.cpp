// SPDX-License-Identifier: MIT
#include "tests/bench/machine.h"
#include "tests/bench/report.h"
#include "views/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <stdexcept>

namespace {

using namespace docket::bench;

constexpr int usageError = 2;
constexpr int quickOrders = 10'000;

struct Options
{
    std::vector<Row> rows;
    int orders = 100'000;
    bool quick = false;
    QString output; // empty: the standard output only
};

QString namesOf(const std::vector<Row>& rows)
{
    QStringList names;
    for (const Row& row : rows)
        names += row.name;
    return names.join(", ");
}

[[noreturn]] void refuse(const QString& sentence)
{
    std::cerr << sentence.toStdString() << '\n';
    std::exit(usageError);
}

std::vector<Row> rowsNamed(const QStringList& names)
{
    const std::vector<Row> all = allRows();
    if (names.isEmpty())
        return all;
    std::vector<Row> chosen;
    for (const QString& name : names) {
        const auto row = std::find_if(all.begin(), all.end(), [&](const Row& each) { return each.name == name; });
        if (row == all.end())
            refuse(QString("There is no row \"%1\"; there are: %2.").arg(name, namesOf(all)));
        chosen.push_back(*row);
    }
    return chosen;
}

Options optionsOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription("Measures Docket against its references and prints a report.");
    const QCommandLineOption help = parser.addHelpOption();
    parser.addOptions({{"rows", "Measure only these rows: " + namesOf(allRows()) + ".", "name"},
        {"quick", QString("A few rounds over %1 orders: to see that it runs.").arg(quickOrders)},
        {"orders", "How many orders.", "count"}, {"output", "Write the report into this file, too.", "file"}});
    parser.addPositionalArgument("names", "More rows.", "[names…]");
    parser.process(arguments);
    Options options;
    options.rows = rowsNamed(parser.values("rows") + parser.positionalArguments());
    options.quick = parser.isSet("quick");
    options.output = parser.value("output");
    options.orders = options.quick ? quickOrders : options.orders;
    if (parser.isSet("orders"))
        options.orders = parser.value("orders").toInt();
    if (options.orders < 1'000)
        refuse("--orders takes a number from 1000.");
    return options;
}

Measured measured(const Row& row, const Options& options)
{
    Measured result{row, options.quick ? row.quickRounds : row.rounds, {}, {}};
    std::cerr << row.name.toStdString() << ' ' << std::flush;
    try {
        result.outcome = row.measure({options.orders, result.rounds});
    } catch (const std::runtime_error& problem) {
        result.problem = QString::fromUtf8(problem.what());
        std::cerr << problem.what() << '\n';
    }
    return result;
}

QStringList circumstances(const Options& options, const QString& loadBefore)
{
    return {"Machine: " + machineText(), "Load average before: " + loadBefore + "; after: " + loadText(),
        "Command: `docket_bench " + QCoreApplication::arguments().mid(1).join(' ') + "`, "
            + QDateTime::currentDateTimeUtc().toString("yyyy-MM-dd HH:mm") + " UTC",
        QString("%1 orders from the seed of the sample server; figures are medians of the rounds' ratios")
            .arg(options.orders)};
}

void write(const QString& report, const QString& output)
{
    const QByteArray bytes = report.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    if (output.isEmpty())
        return;
    QFile file(output);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        refuse("The report could not be written: " + file.errorString());
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false); // each round closes a window of its own
    docket::applyTheme(application, docket::Theme());
    const Options options = optionsOf(QCoreApplication::arguments());
    const QString loadBefore = loadText();
    std::vector<Measured> results;
    for (const Row& row : options.rows)
        results.push_back(measured(row, options));
    write(reportText(circumstances(options, loadBefore), results), options.output);
}
