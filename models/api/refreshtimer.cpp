// SPDX-License-Identifier: MIT
#include "models/api/refreshtimer.h"

#include "models/api/guidance.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace docket {

namespace {

constexpr std::chrono::seconds lookEvery{30};

} // namespace

std::chrono::minutes refreshPause(RefreshEvery every)
{
    using std::chrono::minutes;
    switch (every) {
    case RefreshEvery::Never:
        return minutes(0);
    case RefreshEvery::Minutes5:
        return minutes(5);
    case RefreshEvery::Minutes15:
        return minutes(15);
    case RefreshEvery::Minutes30:
        return minutes(30);
    case RefreshEvery::Minutes60:
        return minutes(60);
    }
    return minutes(0);
}

bool needsPerson(const SourceState& state)
{
    if (!state.failure || state.failure->code == u"INTEGRATION.SETUP_SYNC_PENDING")
        return false;
    return guidance(*state.failure).exitClass == ExitClass::Refused;
}

QList<LoadSource> dueForRefresh(const QList<SourceState>& states)
{
    const bool allOver
        = std::all_of(states.begin(), states.end(), [](const SourceState& state) { return state.isOver(); });
    QList<LoadSource> due;
    for (const SourceState& state : states) {
        if (allOver && !needsPerson(state))
            due += state.source;
    }
    return due;
}

RefreshTimer::RefreshTimer(QObject* parent)
    : QObject(parent)
    , m_timer(this)
    , m_look(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RefreshTimer::end);
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] { lookAtClock(QDateTime::currentDateTimeUtc()); });
}

void RefreshTimer::end()
{
    const QList<LoadSource> due = m_due;
    m_hasEnded = false;
    m_timer.stop();
    m_look.stop();
    Q_EMIT changed();
    Q_EMIT this->due(due);
}

void RefreshTimer::lookAtClock(const QDateTime& nowUtc)
{
    if (!m_timer.isActive())
        return;
    if (nowUtc > m_dueAt.addMSecs(std::chrono::milliseconds(lookEvery).count()))
        return end();
    const QDateTime dueAt = nowUtc.addMSecs(m_timer.remainingTime());
    if (std::abs(dueAt.secsTo(m_dueAt)) < std::chrono::seconds(lookEvery).count())
        return;
    m_dueAt = dueAt;
    Q_EMIT changed();
}

void RefreshTimer::setPause(std::chrono::milliseconds pause)
{
    m_pause = pause;
    wait();
}

void RefreshTimer::loadBegan()
{
    m_hasEnded = false;
    m_isPaused = false;
    wait();
}

void RefreshTimer::loadEnded(const QList<SourceState>& states)
{
    m_due = dueForRefresh(states);
    m_hasEnded = true;
    m_isPaused = m_due.isEmpty() && !states.isEmpty();
    wait();
}

void RefreshTimer::forget()
{
    m_due.clear();
    m_hasEnded = false;
    m_isPaused = false;
    wait();
}

void RefreshTimer::wait()
{
    const bool wasWaiting = m_timer.isActive();
    if (m_pause.count() > 0 && m_hasEnded && !m_due.isEmpty())
        m_timer.start(m_pause);
    else
        m_timer.stop();
    if (m_timer.isActive()) {
        m_dueAt = QDateTime::currentDateTimeUtc().addMSecs(m_pause.count());
        m_look.start();
    } else {
        m_look.stop();
    }
    const bool wasPaused = std::exchange(m_toldPaused, m_isPaused);
    if (wasWaiting || m_timer.isActive() || wasPaused != m_isPaused)
        Q_EMIT changed();
}

std::optional<QDateTime> RefreshTimer::nextAt() const
{
    if (!m_timer.isActive())
        return std::nullopt;
    return QDateTime::currentDateTimeUtc().addMSecs(m_timer.remainingTime());
}

} // namespace docket
