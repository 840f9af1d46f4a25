// SPDX-License-Identifier: MIT
#include "tests/bench/privatedisplay.h"

#include "tests/bench/childprocess.h"

#include <QGuiApplication>

#include <sys/prctl.h>

#include <csignal>
#include <stdexcept>

namespace docket::bench {
namespace {

constexpr int longestStart = 30'000; // ms

} // namespace

PrivateDisplay::PrivateDisplay()
{
    if (QGuiApplication::platformName() != "offscreen" || !isInstalled("Xvfb"))
        return;
    m_server.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // not to be left behind
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"});
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(longestStart))
            throw std::runtime_error("Xvfb did not start");
    }
    m_number = m_server.readLine().trimmed().toStdString();
}

PrivateDisplay::~PrivateDisplay()
{
    m_server.terminate(); // it takes its lock file with it
    m_server.waitForFinished();
}

std::vector<std::string> PrivateDisplay::environment() const
{
    if (m_number.empty())
        return {};
    return {"DISPLAY=:" + m_number, "QT_QPA_PLATFORM=xcb"};
}

QString PrivateDisplay::name() const
{
    return m_number.empty() ? QGuiApplication::platformName() : QString("Xvfb");
}

} // namespace docket::bench
