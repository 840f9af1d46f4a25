// SPDX-License-Identifier: MIT
#include "app/secretservice.h"

#include <QObject>
#include <QTimer>

#if defined(DOCKET_HAS_DBUS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace docket {

#if defined(DOCKET_HAS_DBUS)

namespace {

constexpr int longestAnswerMs = 2'500; // of each of the two questions

using WhenLockKnown = std::function<void(std::optional<bool>)>;

QDBusMessage serviceCall(const QString& path, const QString& interface, const QString& method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
}

void ask(const QDBusMessage& message, QObject* context, const std::function<void(const QDBusMessage&)>& done)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a watcher would wait for ever
        QTimer::singleShot(0, context, [done] { done(QDBusMessage()); });
        return;
    }
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, longestAnswerMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->reply());
    });
}

void askCollection(const QString& path, QObject* context, const WhenLockKnown& done)
{
    QDBusMessage question = serviceCall(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    ask(question, context, [done](const QDBusMessage& answer) {
        const QVariant locked = answer.arguments().value(0).value<QDBusVariant>().variant();
        const bool told = answer.type() == QDBusMessage::ReplyMessage && locked.userType() == QMetaType::Bool;
        done(told ? std::optional(locked.toBool()) : std::nullopt);
    });
}

} // namespace

void askWhetherLocked(QObject* context, const std::function<void(std::optional<bool>)>& done)
{
    QDBusMessage question = serviceCall(QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    question << QStringLiteral("default");
    ask(question, context, [context, done](const QDBusMessage& answer) {
        if (answer.type() != QDBusMessage::ReplyMessage)
            return done(std::nullopt);
        const QString path = answer.arguments().value(0).value<QDBusObjectPath>().path();
        if (path.isEmpty() || path == QLatin1String("/"))
            return done(false); // there is nothing that could be locked
        askCollection(path, context, done);
    });
}

#else

void askWhetherLocked(QObject* context, const std::function<void(std::optional<bool>)>& done)
{
    QTimer::singleShot(0, context, [done] { done(std::nullopt); });
}

#endif

} // namespace docket
