// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace docket {

// How often to load by itself.
enum class RefreshEvery { Never, Minutes5, Minutes15, Minutes30, Minutes60 };
inline constexpr int refreshEveryCount = 5;
std::chrono::minutes refreshPause(RefreshEvery every); // 0 for Never

// Whether asking again is of no use until a person has done something: a key, an id, a
// permission. A first sync that is running at Kombo is not of these.
bool needsPerson(const SourceState& state);

// The sources that may be asked again without being told to; none while one is loading.
QList<LoadSource> dueForRefresh(const QList<SourceState>& states);

// Says when it is time to load again: one pause after the load before has ended, never
// while one runs. Where nothing may be asked without a person, it pauses until the next
// load. Time that the computer slept counts, though its timers stood still. Window's thread.
class RefreshTimer : public QObject
{
    Q_OBJECT
public:
    explicit RefreshTimer(QObject* parent = nullptr);

    void setPause(std::chrono::milliseconds pause); // 0: never; begins anew
    void setEvery(RefreshEvery every) { setPause(refreshPause(every)); }
    void loadBegan();
    void loadEnded(const QList<SourceState>& states);
    void forget(); // there is nothing to refresh any more

    bool isPaused() const { return m_isPaused; } // until a person has acted
    std::optional<QDateTime> nextAt() const; // UTC; nullopt: it is not waiting
    void lookAtClock(const QDateTime& nowUtc); // which may have been set, or gone on while the computer slept

Q_SIGNALS:
    void due(const QList<docket::LoadSource>& sources);
    void changed(); // isPaused() or nextAt()

private:
    void wait();
    void end();

    QTimer m_timer;
    QTimer m_look; // at the clock, now and then
    QDateTime m_dueAt; // UTC; by the clock as it was
    std::chrono::milliseconds m_pause{0};
    QList<LoadSource> m_due;
    bool m_hasEnded = false; // a load, and none runs
    bool m_isPaused = false;
    bool m_toldPaused = false;
};

} // namespace docket
