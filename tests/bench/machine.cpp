// SPDX-License-Identifier: MIT
#include "tests/bench/machine.h"

#include "tests/bench/procfile.h"

#include <QGuiApplication>
#include <QStringList>
#include <QSysInfo>
#include <QThread>

#include <array>
#include <cstdlib>

namespace docket::bench {
namespace {

QString memoryText()
{
    const double kibibytes = lineOf("/proc/meminfo", "MemTotal").section(' ', 0, 0).toDouble();
    return QString::number(kibibytes / (1024 * 1024), 'f', 1) + " GiB";
}

} // namespace

QString machineText()
{
    const QString cpu = lineOf("/proc/cpuinfo", "model name");
    return QStringList{(cpu.isEmpty() ? QSysInfo::currentCpuArchitecture() : cpu),
        QString("%1 cores").arg(QThread::idealThreadCount()), memoryText(), QSysInfo::prettyProductName(),
        "Linux " + QSysInfo::kernelVersion(), QString("Qt %1 (%2)").arg(qVersion(), QGuiApplication::platformName()),
        "g++ " __VERSION__, DOCKET_BUILD_TYPE}
        .join(", ");
}

QString loadText()
{
    std::array<double, 3> load{};
    if (getloadavg(load.data(), 3) < 2)
        return "unknown";
    return QString("%1 (1 min), %2 (5 min)").arg(load[0], 0, 'f', 1).arg(load[1], 0, 'f', 1);
}

} // namespace docket::bench
