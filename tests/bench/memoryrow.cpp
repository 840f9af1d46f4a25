// SPDX-License-Identifier: MIT
#include "tests/bench/children.h"
#include "tests/bench/figures.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace docket::bench {
namespace {

enum Case : std::size_t { Store, Process, Peak, Distinct, JobCount };

QJsonObject reportOf(const QStringList& nameAndArguments)
{
    const QJsonObject report = QJsonDocument::fromJson(outputOfChild(nameAndArguments)).object();
    if (report.isEmpty())
        throw std::runtime_error("memory could not be counted");
    return report;
}

// Bytes.
std::vector<double> memoryOf(Data& data)
{
    const QJsonObject store = reportOf({"memory", QString::number(data.pages().descriptor())});
    const QJsonObject window = reportOf({"window", data.server().baseUrl().toString(), QString::number(data.orders())});
    return {store["store"].toDouble(), window["process"].toDouble(), window["peak"].toDouble(),
        store["distinct"].toDouble(), store["jobs"].toDouble()};
}

Figure shareFigure(const Samples& bytes, std::size_t which, std::size_t reference)
{
    Samples ratios;
    for (const std::vector<double>& round : bytes)
        ratios.push_back({round[which] / round[reference]});
    return {medianOf(ratios), smallestOf(ratios), largestOf(ratios), bytesText(medianOf(bytes, which)),
        bytesText(medianOf(bytes, reference))};
}

} // namespace

Outcome measureMemory(Data& data, const Settings& settings)
{
    Samples bytes;
    for (int round = 0; round < settings.rounds; ++round)
        bytes.push_back(memoryOf(data));
    const QString note
        = QString("%1 jobs. The reference of the first two is %2 of text: of each order its eight texts, and each "
                  "different job as received. The process is that of the `window` row, after all orders came and were "
                  "sorted by three columns.")
              .arg(countText(static_cast<qint64>(medianOf(bytes, JobCount))), bytesText(medianOf(bytes, Distinct)));
    return {
        {shareFigure(bytes, Store, Distinct), shareFigure(bytes, Process, Distinct), shareFigure(bytes, Peak, Process)},
        {{"the store", Cost::Unit::Bytes, medianOf(bytes, Store)},
            {"the whole process", Cost::Unit::Bytes, medianOf(bytes, Process)}},
        {note}};
}

} // namespace docket::bench
