// SPDX-License-Identifier: MIT
#include "app/proxydesk.h"

#include "app/session.h"
#include "views/proxydialog.h"

#include <algorithm>
#include <utility>

namespace docket {

namespace {

bool wantsPassword(const SourceState& state)
{
    return state.failure
        && (state.failure->kind == Failure::Kind::ProxyAsksPassword
            || state.failure->kind == Failure::Kind::ProxyRefusedPassword);
}

// What this proxy did not let through for want of a password.
QList<LoadSource> heldBack(const QList<SourceState>& states, const QString& proxy)
{
    QList<LoadSource> held;
    for (const SourceState& state : states) {
        if (wantsPassword(state) && state.failure->otherHost == proxy)
            held += state.source;
    }
    return held;
}

// The server itself answered: what was stopped, or broke before, proves nothing.
bool hasAnswer(const SourceState& state)
{
    constexpr int proxyAsks = 407;
    if (state.phase == SourceState::Phase::Complete || state.orders > 0)
        return true;
    return state.failure && !wantsPassword(state) && state.failure->status != 0 && state.failure->status != proxyAsks;
}

bool wasLetThrough(const QList<SourceState>& states, const LoadSource& source)
{
    return std::any_of(states.begin(), states.end(),
        [&](const SourceState& state) { return state.source.isSame(source) && hasAnswer(state); });
}

} // namespace

ProxyDesk::ProxyDesk(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session.loader(), &Loader::ended, this, &ProxyDesk::follow);
}

void ProxyDesk::serve(QWidget& main)
{
    m_main = &main;
}

void ProxyDesk::ask(const QString& proxy)
{
    m_asked += proxy;
    if (m_dialog || !m_main)
        return;
    m_dialog = new ProxyDialog(proxy, m_main);
    connect(m_dialog, &ProxyDialog::given, this,
        [this, proxy](const QString& user, const QString& password) { give(proxy, user, password); });
    m_dialog->open();
}

// Not all at once: a mistyped password would go out once for each, and lock the account.
void ProxyDesk::give(const QString& proxy, const QString& user, const QString& password)
{
    m_session.proxies()->give(proxy, user, password);
    m_following = heldBack(m_session.loader().states(), proxy);
    if (m_following.isEmpty())
        return;
    m_tried = m_following.takeFirst();
    m_session.reload({*m_tried});
}

void ProxyDesk::follow(const QList<SourceState>& states)
{
    if (const auto tried = std::exchange(m_tried, std::nullopt)) {
        const QList<LoadSource> following = std::exchange(m_following, {});
        if (!following.isEmpty() && wasLetThrough(states, *tried))
            return m_session.reload(following);
    }
    const auto asking = std::find_if(states.begin(), states.end(), [this](const SourceState& state) {
        return state.failure && state.failure->kind == Failure::Kind::ProxyAsksPassword
            && !m_asked.contains(state.failure->otherHost);
    });
    if (asking != states.end())
        ask(asking->failure->otherHost);
}

} // namespace docket
