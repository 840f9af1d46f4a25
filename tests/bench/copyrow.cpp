// SPDX-License-Identifier: MIT
#include "app/clipboardcopy.h"
#include "models/output/celltable.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/figures.h"
#include "tests/bench/heartbeat.h"
#include "views/ordertable.h"

#include <QClipboard>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
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

// What the window's thread does from "Select all" until all is on the clipboard: the
// longest pause between two beats, and the longest busy time within one.
std::vector<double> beatWhileCopying(BenchWindow& window)
{
    ClipboardCopy copy(window.pool());
    QEventLoop loop;
    QObject::connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, &loop, &QEventLoop::quit);
    OrderTable& table = window.main().table();
    Heartbeat heartbeat;
    heartbeat.start();
    QMetaObject::invokeMethod(
        &loop,
        [&] {
            table.selectAll();
            copy.copy(
                {window.model().list(), table.selectedPositions(), OutputColumn::shown(table.visibleColumns()), false});
        },
        Qt::QueuedConnection);
    loop.exec();
    settle();
    heartbeat.stop();
    QGuiApplication::clipboard()->clear();
    table.clearSelection();
    settle();
    return {percentile(heartbeat.gaps(), 1), percentile(heartbeat.busyGaps(), 1)};
}

Samples copyInTheWindow(Data& data, int rounds)
{
    BenchWindow window;
    window.show(data.list()->snapshot);
    return interleave({{"window", [&] { return beatWhileCopying(window); }}}, rounds).front();
}

} // namespace

Outcome measureCopy(Data& data, const Settings& settings)
{
    const CellTable table = fiveColumns(data.list());
    const auto nobodyStops = [] { return false; };
    const QByteArray bytes = toTsv(table, nobodyStops);
    const std::vector<Samples> samples = interleave(
        {{"Docket",
             [&] { return std::vector{millisecondsOf([&] { const QByteArray text = toTsv(table, nobodyStops); })}; }},
            {"write", [&] { return std::vector{writeTime(bytes)}; }}},
        settings.rounds);
    const Samples gaps = copyInTheWindow(data, settings.rounds);
    const QString note
        = QString("%1 rows, %2, written below %3. The window's thread was busy for %4 at most in one go.")
              .arg(table.positions.size())
              .arg(bytesText(static_cast<double>(bytes.size())), QDir::tempPath(), timeText(largestOf(gaps, 1)));
    return {{ratioFigure(samples[0], samples[1]), worstFigure(gaps, 0, "–")},
        {timeCost("a copy", medianOf(samples[0]))}, {note}};
}

} // namespace docket::bench
