// SPDX-License-Identifier: MIT
#include "tests/bench/benchwindow.h"
#include "tests/bench/childprocess.h"
#include "tests/bench/figures.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/rows.h"

#include <QEventLoop>
#include <QGuiApplication>

#include <exception>
#include <thread>

namespace docket::bench {
namespace {

enum Case : std::size_t { Longest, NinetyNinth, Busiest, BusyNinetyNinth };

std::vector<double> pausesOf(const Heartbeat& heartbeat)
{
    return {percentile(heartbeat.gaps(), 1), percentile(heartbeat.gaps(), 0.99), percentile(heartbeat.busyGaps(), 1),
        percentile(heartbeat.busyGaps(), 0.99)};
}

std::vector<double> beatWhileLoading(const PageServer& server, int orders)
{
    BenchWindow window;
    Heartbeat heartbeat;
    heartbeat.start();
    window.load(requestFor(server.baseUrl()), orders);
    heartbeat.stop();
    return pausesOf(heartbeat);
}

// What the machine itself does to a thread that has nothing to do, while two other
// processes move the same bytes.
std::vector<double> beatWhileCurlDrains(const PageServer& server, std::size_t pages)
{
    QEventLoop loop;
    Heartbeat heartbeat;
    std::exception_ptr problem;
    heartbeat.start();
    std::thread drain([&] {
        try {
            runChild({"curl", "--disable", "--config", "-"}, server.curlInput(pages));
        } catch (...) {
            problem = std::current_exception();
        }
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    heartbeat.stop();
    drain.join();
    if (problem)
        std::rethrow_exception(problem);
    return pausesOf(heartbeat);
}

QString pauseLine(const QString& name, const Samples& samples)
{
    QString line = "| " + name;
    for (const Case which : {Longest, NinetyNinth, Busiest, BusyNinetyNinth})
        line += QString(" | %1 (%2)").arg(numberText(medianOf(samples, which)), numberText(largestOf(samples, which)));
    return line + " |\n";
}

} // namespace

Outcome measureWindow(Data& data, const Settings& settings)
{
    const PageServer& server = data.server();
    QString table = "milliseconds between two beats, median of the rounds (worst round), on the platform "
        + QGuiApplication::platformName() + "; busy is processor time of the window's thread alone.\n\n"
        + "| | longest | p99 | longest busy | p99 busy |\n|---|---|---|---|---|\n";
    // Before anything was painted: fonts of all scripts are opened in this one.
    if (settings.first)
        table += pauseLine("the first load of the process (one only)", {beatWhileLoading(server, data.orders())});
    std::vector<Side> sides{{"Docket", [&] { return beatWhileLoading(server, data.orders()); }}};
    const bool hasCurl = isInstalled("curl");
    if (hasCurl)
        sides.push_back({"idle", [&] { return beatWhileCurlDrains(server, data.pages().count()); }});
    const std::vector<Samples> samples = interleave(sides, settings.rounds);
    const Samples& ours = samples[0];
    table += pauseLine("loading", ours);
    if (hasCurl)
        table += pauseLine("idle thread while curl drains the same pages", samples[1]);
    const Figure figure{largestOf(ours, Longest), smallestOf(ours, Longest), largestOf(ours, Longest),
        "longest busy " + timeText(largestOf(ours, Busiest)),
        hasCurl ? "idle thread beside curl: " + timeText(largestOf(samples[1], Longest)) : QString("–")};
    return {{figure}, {}, {table}};
}

} // namespace docket::bench
