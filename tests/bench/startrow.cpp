// SPDX-License-Identifier: MIT
#include "tests/bench/childprocess.h"
#include "tests/bench/figures.h"
#include "tests/bench/privatedisplay.h"

#include <QTemporaryDir>

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

} // namespace

Outcome measureStart(Data&, const Settings& settings)
{
    const PrivateDisplay display;
    const QTemporaryDir home;
    const std::vector<std::string> environment = environmentFor(display, home);
    const auto start
        = [&environment](const char* program) { return std::vector{runChild({program}, {}, 0, environment)}; };
    const std::vector<Samples> samples = interleave(
        {{"Docket", [&] { return start(DOCKET_PROGRAM); }}, {"bare", [&] { return start(DOCKET_BARE_WINDOW); }}},
        settings.rounds);
    return {{ratioFigure(samples[0], samples[1])}, {},
        {QString("without a connection, on the platform %1; a plugin that Qt loads into both ends them once their "
                 "first window is painted.")
                .arg(display.name())}};
}

} // namespace docket::bench
