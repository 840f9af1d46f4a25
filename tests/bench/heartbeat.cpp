// SPDX-License-Identifier: MIT
#include "tests/bench/heartbeat.h"

#include "tests/bench/threadtime.h"

namespace docket::bench {

Heartbeat::Heartbeat(QObject* parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::start()
{
    m_gaps.clear();
    m_busyGaps.clear();
    m_last = std::chrono::steady_clock::now();
    m_lastBusy = threadTime();
    m_timer.start();
}

void Heartbeat::stop()
{
    m_timer.stop();
    beat();
}

void Heartbeat::beat()
{
    const auto now = std::chrono::steady_clock::now();
    const double busy = threadTime();
    m_gaps.push_back(std::chrono::duration<double, std::milli>(now - m_last).count());
    m_busyGaps.push_back(busy - m_lastBusy);
    m_last = now;
    m_lastBusy = busy;
}

} // namespace docket::bench
