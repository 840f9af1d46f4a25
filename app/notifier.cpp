// SPDX-License-Identifier: MIT
#include "app/notifier.h"

#include "models/api/loader.h"
#include "models/memory/ordermemory.h"
#include "models/orders/search.h"
#include "models/storedvalue.h"
#include "views/actions.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QSettings>

#ifdef DOCKET_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include <algorithm>
#include <utility>

namespace docket {

namespace {

const QString notifyKey = QStringLiteral("window/notify"); // absent: on

int newOrdersIn(const MarkedOrders& orders)
{
    return static_cast<int>(countScopes(*orders.open, orders.marks.get())[static_cast<std::size_t>(Scope::New)]);
}

} // namespace

Notifier::Notifier(Loader& loader, OrderMemory& memory, QSettings& settings)
    : m_settings(settings)
{
    connect(&loader, &Loader::snapshotChanged, this, [this](const std::shared_ptr<const Snapshot>& snapshot) {
        m_latest = snapshot;
        if (!m_whole.empty())
            m_whole.push_back(m_latest);
    });
    connect(&loader, &Loader::ended, this, &Notifier::takeEnd);
    connect(&memory, &OrderMemory::ordersReady, this,
        [this](const std::shared_ptr<const MarkedOrders>& orders) { count(*orders); });
}

void Notifier::serve(MainWindow& window)
{
    m_window = &window;
    QAction* const action = window.actions().notify;
    action->setChecked(storedFlag(m_settings, notifyKey, true));
    connect(action, &QAction::toggled, this, [this](bool on) { m_settings.setValue(notifyKey, on); });
}

// Where nothing was to be loaded, what comes next has been there before.
void Notifier::takeEnd(const QList<SourceState>& states)
{
    if (states.isEmpty()) {
        m_whole.clear();
        m_known = -1;
        return;
    }
    m_whole = {m_latest};
    settle();
}

void Notifier::count(const MarkedOrders& orders)
{
    m_counted = orders.open;
    m_now = newOrdersIn(orders);
    settle();
}

// Looking at orders lowers the count; only the end of a load can raise it.
void Notifier::settle()
{
    const std::shared_ptr<const Snapshot> counted = m_counted.lock();
    const bool isWhole = counted && std::any_of(m_whole.begin(), m_whole.end(), [&](const auto& snapshot) {
        return snapshot.lock() == counted;
    });
    if (!isWhole) {
        m_known = std::min(m_known, m_now);
        return;
    }
    m_whole.clear();
    const int before = std::exchange(m_known, m_now);
    if (before >= 0 && m_now > before)
        tell(m_now - before);
}

void Notifier::tell(int fresh)
{
    if (!m_window || m_window->isActiveWindow() || !m_window->actions().notify->isChecked())
        return;
    const QString words = tr("%n new order(s)", nullptr, fresh);
#ifdef DOCKET_HAS_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.docket.Docket")}};
    call << QStringLiteral("Docket") << m_shown << QStringLiteral("org.docket.Docket") << words << QString()
         << QStringList() << hints << -1;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 2'000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<uint> reply = *finished;
        if (!reply.isError())
            m_shown = reply.value();
        finished->deleteLater();
    });
#endif
    Q_EMIT told(words);
}

} // namespace docket
