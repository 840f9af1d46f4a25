// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/demoserver.h"
#include "app/erasecommand.h"
#include "app/fetch.h"
#include "app/keychain.h"
#include "app/listconnections.h"
#include "app/oneinstance.h"
#include "app/settings.h"
#include "app/standarderror.h"
#include "app/translations.h"
#include "app/window.h"

#include <QApplication>
#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif

namespace {

using namespace docket;

int code(ExitCode exitCode)
{
    return static_cast<int>(exitCode);
}

int refuse(const QString& sentence)
{
    StandardError().write(sentence);
    return code(ExitCode::Usage);
}

int print(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    return code(ExitCode::Done);
}

int runFetch(QCoreApplication& application, const FetchOptions& options)
{
    Keychain keychain;
    Fetch fetch(options, keychain);
    QObject::connect(
        &fetch, &Fetch::finished, &application, [](ExitCode end) { QCoreApplication::exit(code(end)); },
        Qt::QueuedConnection);
    fetch.start();
    return QCoreApplication::exec();
}

int listConnections()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    return print(connectionLines(Connections(settings).all()));
}

int runWithoutDisplay(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const Translations translations;
    const CommandLine line = parseCommandLine(QCoreApplication::arguments());
    if (!line.problem.isEmpty())
        return refuse(line.problem);
    switch (line.mode) {
    case CommandLine::Mode::Help:
        return print(commandLineHelp());
    case CommandLine::Mode::Version:
        return print(QStringLiteral("docket %1\n").arg(QCoreApplication::applicationVersion()));
    case CommandLine::Mode::Fetch:
        return runFetch(application, line.fetch);
    case CommandLine::Mode::ListConnections:
        return listConnections();
    case CommandLine::Mode::DemoServer:
        return runDemoServer(line.demoServer);
    case CommandLine::Mode::Erase:
        return code(runErase(line.erase));
    case CommandLine::Mode::Window:
        break;
    }
    return code(ExitCode::Usage);
}

// Without one Qt prints a list of its plugins and aborts.
bool hasDisplay(int argc, char* const* argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return std::any_of(
        argv + 1, argv + argc, [](const char* argument) { return std::strcmp(argument, "-platform") == 0; });
#else
    return argc > 0 && argv;
#endif
}

int refuseWindow(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const Translations translations;
    const QString mistake = parseCommandLine(QCoreApplication::arguments()).problem;
    return refuse(mistake.isEmpty() ? QCoreApplication::translate(
                      "CommandLine", "There is no display to open the window on; --help tells what works without one.")
                                    : mistake);
}

int runWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.docket.Docket"));
    Translations translations;
    const CommandLine line = parseCommandLine(QCoreApplication::arguments());
    if (!line.problem.isEmpty())
        return refuse(line.problem);
    OneInstance instance;
    // The demo stands beside the real window; it never raises or replaces it.
    if (!line.window.demo && !instance.claim(line.window.files))
        return code(ExitCode::Done);
    auto window = std::make_unique<Window>(application, translations, line.window);
    QObject::connect(&instance, &OneInstance::asked, window.get(), &Window::comeForward);
    bool erases = false;
    QObject::connect(
        window.get(), &Window::erasureConfirmed, &application,
        [&erases] {
            erases = true;
            QApplication::exit();
        },
        Qt::QueuedConnection);
    window->show();
    const int ended = QApplication::exec();
    window.reset(); // it writes where it stood, for the last time
    return erases ? code(eraseAfterWindow()) : ended;
}

// A core dump would hold the API key and everybody's orders.
void forbidCoreDumps()
{
#if defined(Q_OS_UNIX)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX)
    // A limit of none does not keep a core from a program that reads it through a pipe.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace

int main(int argc, char** argv)
{
    forbidCoreDumps();
    // A reader that goes away, or a file that may not grow, is an error to report, not our end.
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("docket"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
    if (runsWithoutDisplay(argc, argv))
        return runWithoutDisplay(argc, argv);
    return hasDisplay(argc, argv) ? runWindow(argc, argv) : refuseWindow(argc, argv);
}
