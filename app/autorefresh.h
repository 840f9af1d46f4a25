// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/refreshtimer.h"

#include <QObject>

class QSettings;

namespace docket {

class Session;

// Loads again by itself, as often as the settings say: a while after each load has ended,
// what can be asked again without a person. Never in the demo, where nothing is waiting.
// Window's thread.
class AutoRefresh : public QObject
{
    Q_OBJECT
public:
    // Both must outlive it.
    AutoRefresh(Session& session, QSettings& settings, QObject* parent = nullptr);

    QString minutes() const; // "15", as kept; "0": never
    void setMinutes(const QString& minutes); // another number is left alone
    std::optional<QDateTime> nextAt() const { return m_timer.nextAt(); }
    bool isPaused() const { return m_every != RefreshEvery::Never && m_timer.isPaused(); }

Q_SIGNALS:
    void changed(); // nextAt() or isPaused()

private:
    void follow();

    Session& m_session;
    QSettings& m_settings;
    RefreshTimer m_timer{this};
    RefreshEvery m_every = RefreshEvery::Minutes15;
};

} // namespace docket
