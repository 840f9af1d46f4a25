// SPDX-License-Identifier: MIT
#include "app/secretservice.h"

#include <QObject>
#include <QTimer>

#include <memory>

#if defined(DOCKET_HAS_DBUS)
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
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

using WhenRemoved = std::function<void(std::optional<int>)>;
using SecretAttributes = QMap<QString, QString>;

// How many of these are left when the last one was removed or refused.
void removeItems(const QList<QDBusObjectPath>& items, int locked, QObject* context, const WhenRemoved& done)
{
    if (items.isEmpty())
        return done(locked);
    const auto waiting = std::make_shared<qsizetype>(items.size());
    const auto left = std::make_shared<int>(locked);
    for (const QDBusObjectPath& item : items) {
        const QDBusMessage call
            = serviceCall(item.path(), QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("Delete"));
        ask(call, context, [waiting, left, done](const QDBusMessage& answer) {
            // What it would ask its user about stays.
            const QString prompt = answer.arguments().value(0).value<QDBusObjectPath>().path();
            if (answer.type() != QDBusMessage::ReplyMessage || prompt != QLatin1String("/"))
                ++*left;
            if (--*waiting == 0)
                done(*left);
        });
    }
}

} // namespace

void removeSecrets(const QString& service, QObject* context, const WhenRemoved& done)
{
    qDBusRegisterMetaType<SecretAttributes>();
    QDBusMessage question = serviceCall(QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    // By "type", which QtKeychain gives to what it keeps: others may mean a computer of this
    // name. By its schema nothing that is locked would be found.
    question << QVariant::fromValue(
        SecretAttributes{{QStringLiteral("server"), service}, {QStringLiteral("type"), QStringLiteral("base64")}});
    ask(question, context, [context, done](const QDBusMessage& answer) {
        if (answer.type() != QDBusMessage::ReplyMessage)
            return done(std::nullopt);
        const auto found = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(0));
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(1));
        removeItems(found, static_cast<int>(locked.size()), context, done);
    });
}

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

void removeSecrets(const QString&, QObject* context, const std::function<void(std::optional<int>)>& done)
{
    QTimer::singleShot(0, context, [done] { done(std::nullopt); });
}

#endif

} // namespace docket
