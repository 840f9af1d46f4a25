// SPDX-License-Identifier: MIT
#include "models/orderlist.h"
#include "models/output/exportjob.h"
#include "tests/bench/figures.h"
#include "tests/bench/procfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

namespace docket::bench {
namespace {

constexpr double bytesPerKilobyte = 1024;

ExportJob csvJob(const std::shared_ptr<const OrderList>& list, const QString& path)
{
    ExportJob job;
    job.list = list;
    job.choice = {ExportScope::All, OrderFormat::Csv, CsvProfile::Spreadsheets,
        {OrderColumn::Candidate, OrderColumn::Job, OrderColumn::Package, OrderColumn::Location,
            OrderColumn::Recruiter}};
    job.path = path;
    return job;
}

double kilobytesOf(const QByteArray& line)
{
    return lineOf(QStringLiteral("/proc/self/status"), line).section(QLatin1Char(' '), 0, 0).toDouble();
}

// The most memory that the process had from now on, and not since it began.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        throw std::runtime_error("the peak of the memory cannot be told here");
}

struct Written
{
    double milliseconds = 0;
    double bytes = 0;
    double grew = 0; // bytes of memory at most, while it wrote
};

Written exportAll(const std::shared_ptr<const OrderList>& list)
{
    const QTemporaryDir folder;
    const ExportJob job = csvJob(list, folder.filePath(QStringLiteral("orders.csv")));
    forgetPeak();
    const double before = kilobytesOf("VmRSS");
    ExportResult result;
    const double time = millisecondsOf([&] {
        result = runExport(
            job, [](qsizetype) {}, [] { return false; });
    });
    if (!result.problem.isEmpty())
        throw std::runtime_error(result.problem.toStdString());
    return {time, static_cast<double>(QFile(job.path).size()),
        std::max(0.0, (kilobytesOf("VmHWM") - before) * bytesPerKilobyte)};
}

// Piece by piece, as nothing can be faster that keeps no whole file in memory.
double writeTime(qsizetype bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("orders.csv")));
    const QByteArray piece(64 * 1024, 'x');
    bool written = false;
    const double time = millisecondsOf([&] {
        written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        for (qsizetype left = bytes; written && left > 0; left -= piece.size())
            written = file.write(piece.constData(), qMin(left, piece.size())) >= 0;
        file.close();
    });
    if (!written)
        throw std::runtime_error("no room for the exported orders");
    return time;
}

} // namespace

Outcome measureExport(Data& data, const Settings& settings)
{
    const std::shared_ptr<const OrderList> list = data.list();
    const auto bytes = static_cast<qsizetype>(exportAll(list).bytes);
    Samples grown;
    const std::vector<Samples> samples = interleave({{"Docket",
                                                         [&] {
                                                             const Written written = exportAll(list);
                                                             grown.push_back({written.grew / written.bytes});
                                                             return std::vector{written.milliseconds};
                                                         }},
                                                        {"write", [&] { return std::vector{writeTime(bytes)}; }}},
        settings.rounds);
    const QString note = QString("%1 rows, %2, written below %3.")
                             .arg(list->rows.size())
                             .arg(bytesText(static_cast<double>(bytes)), QDir::tempPath());
    const double most = largestOf(grown, 0);
    return {{ratioFigure(samples[0], samples[1]),
                Figure{most, smallestOf(grown, 0), most, bytesText(most * static_cast<double>(bytes)),
                    bytesText(static_cast<double>(bytes))}},
        {timeCost("an export", medianOf(samples[0]))}, {note}};
}

} // namespace docket::bench
