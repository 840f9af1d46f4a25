// SPDX-License-Identifier: MIT
#include "models/output/celltable.h"
#include "tests/bench/readypages.h"
#include "tests/bench/rows.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <numeric>
#include <stdexcept>

namespace docket::bench {
namespace {

CellTable fiveColumns(const std::shared_ptr<const OrderList>& list)
{
    CellTable table{list, std::vector<int>(list->rows.size()),
        {OrderColumn::Candidate, OrderColumn::Job, OrderColumn::Package, OrderColumn::Location, OrderColumn::Recruiter},
        true};
    std::iota(table.positions.begin(), table.positions.end(), 0);
    return table;
}

// Into a new file each time, as a person would; the file system's memory takes it.
double writeTime(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("orders.tsv"));
    bool written = false;
    const double time = millisecondsOf([&] {
        written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size();
        file.close();
    });
    if (!written)
        throw std::runtime_error("no room for the copied text");
    return time;
}

} // namespace

Outcome measureCopy(const Settings& settings)
{
    const CellTable table = fiveColumns(loadedOrders(settings.orders));
    const auto nobodyStops = [] { return false; };
    const QByteArray bytes = toTsv(table, nobodyStops);
    const std::vector<Samples> samples = interleave(
        {{"Docket",
             [&] { return std::vector{millisecondsOf([&] { const QByteArray text = toTsv(table, nobodyStops); })}; }},
            {"write", [&] { return std::vector{writeTime(bytes)}; }}},
        settings.rounds);
    const QString note = QString("%1 rows, %2 MB, written below %3.")
                             .arg(table.positions.size())
                             .arg(static_cast<double>(bytes.size()) / 1e6, 0, 'f', 1)
                             .arg(QDir::tempPath());
    return {{ratioFigure(samples[0], samples[1])}, {note}};
}

} // namespace docket::bench
