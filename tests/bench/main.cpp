// SPDX-License-Identifier: MIT
#include "tests/bench/application.h"
#include "tests/bench/children.h"
#include "tests/bench/machine.h"
#include "tests/bench/options.h"
#include "tests/bench/report.h"
#include "views/theme.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <stdexcept>

namespace {

using namespace docket::bench;

constexpr int mostOrdersWithOwnJobs = 100'000; // 43,500 jobs take 1 GB

// What takes longest gets the fewest.
int roundsOf(const Row& row, const Data& data, bool quick)
{
    if (quick)
        return row.rounds.quick;
    const bool isLong = data.orders() >= fromMillion || data.jobs() == Jobs::Own;
    return isLong ? row.rounds.million : row.rounds.usual;
}

Measured measured(const Row& row, Data& data, const Settings& settings)
{
    Measured result{row, data.orders(), data.jobs(), settings.rounds, {}, {}};
    std::cerr << row.name.toStdString() << ", " << data.orders() << " orders"
              << (data.jobs() == Jobs::Own ? " with own jobs " : " ") << std::flush;
    try {
        result.outcome = row.measure(data, settings);
    } catch (const std::runtime_error& problem) {
        result.problem = QString::fromUtf8(problem.what());
        std::cerr << problem.what() << '\n';
    }
    return result;
}

// All rows over the orders of one size.
void measureAll(const std::vector<Row>& rows, Data& data, const Options& options, std::vector<Measured>& results)
{
    const bool first = results.empty();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (!row->anySize && std::none_of(row, rows.end(), [](const Row& each) { return each.usesPages; })) {
            data.list();
            data.forgetPages();
        }
        const int rounds = roundsOf(*row, data, options.quick);
        results.push_back(measured(*row, data, {rounds, first}));
    }
}

std::vector<Row> without(bool Row::*property, bool value, std::vector<Row> rows)
{
    std::erase_if(rows, [&](const Row& row) { return row.*property == value; });
    return rows;
}

// The sizes one after the other; the largest that allows for it with own jobs, too.
std::vector<Measured> measureAll(const Options& options)
{
    std::vector<Measured> results;
    int ownJobs = 0;
    for (const int orders : options.sizes) {
        Data data(orders, Jobs::Shared);
        const bool last = orders == options.sizes.back();
        measureAll(last ? options.rows : without(&Row::anySize, true, options.rows), data, options, results);
        ownJobs = orders <= mostOrdersWithOwnJobs ? orders : ownJobs;
    }
    const std::vector<Row> rows = without(&Row::ownJobsToo, false, options.rows);
    if (ownJobs > 0 && !rows.empty()) {
        Data data(ownJobs, Jobs::Own);
        measureAll(rows, data, options, results);
    }
    return results;
}

QStringList circumstances(const QString& loadBefore, qint64 milliseconds)
{
    return {"Machine: " + machineText(), "Load average before: " + loadBefore + "; after: " + loadText(),
        "Command: `docket_bench " + QCoreApplication::arguments().mid(1).join(' ') + "`, "
            + QDateTime::currentDateTimeUtc().toString("yyyy-MM-dd HH:mm") + " UTC",
        QString("Took %1 min. Figures are medians of the rounds' ratios, where nothing else is said.")
            .arg(static_cast<double>(milliseconds) / 60'000, 0, 'f', 1)};
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
    if (isChild(argc, argv))
        return runAsChild(argc, argv);
    Application application(argc, argv);
    docket::applyTheme(application, docket::Theme());
    const Options options = optionsOf(QCoreApplication::arguments());
    const QString loadBefore = loadText();
    QElapsedTimer clock;
    clock.start();
    const std::vector<Measured> results = measureAll(options);
    write(reportText(circumstances(loadBefore, clock.elapsed()), results), options.output);
}
