// SPDX-License-Identifier: MIT
#include "app/colorscheme.h"

#ifdef DOCKET_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace docket {

namespace {

constexpr uint preferDark = 1; // 0: no wish, 2: light

} // namespace

#ifdef DOCKET_HAS_DBUS

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");

// Read() wraps the value once more than SettingChanged does.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

ColorScheme::ColorScheme(QObject* parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, settingsInterface, QStringLiteral("SettingChanged"), this,
        SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage question
        = QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, QStringLiteral("Read"));
    question << appearance << schemeKey;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 2'000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (!reply.isError())
            take(unwrapped(QVariant::fromValue(reply.value())));
        finished->deleteLater();
    });
}

void ColorScheme::takeSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance && key == schemeKey)
        take(unwrapped(QVariant::fromValue(value)));
}

#else

ColorScheme::ColorScheme(QObject* parent)
    : QObject(parent)
{
}

#endif

void ColorScheme::take(uint scheme)
{
    const bool dark = scheme == preferDark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed(dark);
}

} // namespace docket
