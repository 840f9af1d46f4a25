// SPDX-License-Identifier: MIT
#include "app/autorefresh.h"

#include "app/session.h"

#include <QSettings>

#include <array>

namespace docket {

namespace {

const QString everyKey = QStringLiteral("refresh/minutes");

constexpr std::array everyChoices{RefreshEvery::Never, RefreshEvery::Minutes5, RefreshEvery::Minutes15,
    RefreshEvery::Minutes30, RefreshEvery::Minutes60};

QString minutesOf(RefreshEvery every)
{
    return QString::number(refreshPause(every).count());
}

std::optional<RefreshEvery> everyFrom(const QString& minutes)
{
    for (const RefreshEvery every : everyChoices) {
        if (minutesOf(every) == minutes)
            return every;
    }
    return std::nullopt;
}

} // namespace

AutoRefresh::AutoRefresh(Session& session, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_every(everyFrom(settings.value(everyKey).toString()).value_or(RefreshEvery::Minutes15))
{
    m_timer.setEvery(m_every);
    connect(&m_timer, &RefreshTimer::changed, this, &AutoRefresh::changed);
    connect(&m_timer, &RefreshTimer::due, &session, &Session::reload);
    connect(&session.loader(), &Loader::statesChanged, this, &AutoRefresh::follow);
    connect(&session.loader(), &Loader::ended, this, &AutoRefresh::follow);
    connect(&session, &Session::changed, this, &AutoRefresh::follow);
}

QString AutoRefresh::minutes() const
{
    return minutesOf(m_every);
}

void AutoRefresh::setMinutes(const QString& minutes)
{
    const std::optional<RefreshEvery> every = everyFrom(minutes);
    if (!every || *every == m_every)
        return;
    m_every = *every;
    m_settings.setValue(everyKey, minutes);
    m_timer.setEvery(m_every);
}

void AutoRefresh::follow()
{
    const Loader& loader = m_session.loader();
    if (!m_session.isOpen() || m_session.isDemo())
        m_timer.forget();
    else if (loader.isLoading())
        m_timer.loadBegan();
    else if (!m_timer.nextAt() && !loader.states().isEmpty())
        m_timer.loadEnded(loader.states());
}

} // namespace docket
