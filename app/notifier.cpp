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
    connect(&loader, &Loader::ended, this, [this] { m_loadEnded = true; });
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

// Looking at orders lowers the count; only a load can raise it.
void Notifier::count(const MarkedOrders& orders)
{
    const int now = newOrdersIn(orders);
    if (!m_loadEnded) {
        m_known = std::min(m_known, now);
        return;
    }
    m_loadEnded = false;
    const int before = std::exchange(m_known, now);
    if (before >= 0 && now > before)
        tell(now - before);
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
