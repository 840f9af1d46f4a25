// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace docket::bench {

// Beats every millisecond on the thread that it lives on and keeps how long each pause
// between two beats was: what a person's key press would have waited, and, apart from
// that, how much of it the thread itself was at work (the rest it waited for a core).
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    explicit Heartbeat(QObject* parent = nullptr);

    void start();
    void stop();

    const std::vector<double>& gaps() const { return m_gaps; } // ms
    const std::vector<double>& busyGaps() const { return m_busyGaps; } // ms of processor time

private:
    void beat();

    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last;
    double m_lastBusy = 0;
    std::vector<double> m_gaps;
    std::vector<double> m_busyGaps;
};

} // namespace docket::bench
