// SPDX-License-Identifier: MIT
#include "tests/bench/children.h"

#include "tests/bench/application.h"
#include "tests/bench/memorychildren.h"
#include "tests/bench/pageserver.h"

#include <QProcess>

#include <sys/prctl.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string_view>

namespace docket::bench {
namespace {

constexpr std::string_view option = "--child";
constexpr int longestChild = 600'000; // ms

} // namespace

bool isChild(int argc, char** argv)
{
    return argc > 3 && argv[1] == option;
}

int runAsChild(int argc, char** argv)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // not to be left behind
    const std::string_view name = argv[2];
    try {
        if (name == "serve")
            servePages(std::atoi(argv[3]));
        else if (name == "memory")
            std::cout << memoryOfStore(std::atoi(argv[3])).toStdString();
        else if (name == "window" && argc == 5)
            std::cout << memoryOfWindow(argc, argv, argv[3], std::atoi(argv[4])).toStdString();
        else
            return EXIT_FAILURE;
    } catch (const std::runtime_error& problem) {
        std::cerr << problem.what() << '\n';
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

QByteArray outputOfChild(const QStringList& nameAndArguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), QStringList{"--child"} + nameAndArguments);
    if (!child.waitForFinished(longestChild) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        throw std::runtime_error("a process of the benchmark failed");
    return child.readAllStandardOutput();
}

} // namespace docket::bench
