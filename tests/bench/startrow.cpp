// SPDX-License-Identifier: MIT
#include "tests/bench/childprocess.h"
#include "tests/bench/figures.h"
#include "tests/bench/privatedisplay.h"

#include <QTemporaryDir>

#include <chrono>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace docket::bench {
namespace {

// As on a computer that has never seen Docket: no settings, no connection, no key.
std::vector<std::string> environmentFor(const PrivateDisplay& display, const QTemporaryDir& home)
{
    std::vector<std::string> environment = display.environment();
    environment.insert(environment.end(),
        {"QT_QPA_GENERIC_PLUGINS=docketfirstpaint", "QT_PLUGIN_PATH=" DOCKET_BENCH_PLUGINS,
            "DBUS_SESSION_BUS_ADDRESS=", "QT_LOGGING_RULES=*.warning=false"});
    for (const char* name :
        {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        environment.push_back(std::string(name) + '=' + home.path().toStdString());
    return environment;
}

// The whole time first; then that of each phase, as the plugin wrote them down.
constexpr const char* phaseNames[]
    = {"until Qt is ready", "until the window is made and shown", "until it is laid out", "painting"};

std::vector<double> start(const char* program, const std::vector<std::string>& environment, const std::string& phases)
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const double began = Milliseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
    std::vector<double> times{runChild({program}, {}, 0, environment)};
    double before = began;
    std::ifstream file(phases);
    for (long long nanoseconds = 0; file >> nanoseconds;) {
        const double now = Milliseconds(std::chrono::nanoseconds(nanoseconds)).count();
        times.push_back(now - before);
        before = now;
    }
    times.push_back(began + times.front() - before);
    if (times.size() != 1 + std::size(phaseNames))
        throw std::runtime_error(std::string(program) + " did not tell of its phases");
    return times;
}

QString phasesNote(const Samples& docket, const Samples& bare)
{
    QStringList phases;
    for (std::size_t i = 0; i < std::size(phaseNames); ++i) {
        phases += QStringLiteral("%1 %2 (%3)")
                      .arg(QLatin1String(phaseNames[i]), timeText(medianOf(docket, i + 1)),
                          timeText(medianOf(bare, i + 1)));
    }
    return QStringLiteral("medians of Docket's phases, and in brackets of the bare window's: %1.")
        .arg(phases.join(QStringLiteral("; ")));
}

} // namespace

Outcome measureStart(Data&, const Settings& settings)
{
    const PrivateDisplay display;
    const QTemporaryDir home;
    const std::string phases = home.filePath("phases").toStdString();
    std::vector<std::string> environment = environmentFor(display, home);
    environment.push_back("DOCKET_BENCH_PHASES=" + phases);
    const std::vector<Samples> samples
        = interleave({{"Docket", [&] { return start(DOCKET_PROGRAM, environment, phases); }},
                         {"bare", [&] { return start(DOCKET_BARE_WINDOW, environment, phases); }}},
            settings.rounds);
    return {{ratioFigure(samples[0], samples[1])}, {},
        {QString("without a connection, on the platform %1; a plugin that Qt loads into both ends them once their "
                 "first window is painted.")
                .arg(display.name()),
            phasesNote(samples[0], samples[1])}};
}

} // namespace docket::bench
