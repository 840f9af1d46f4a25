// SPDX-License-Identifier: MIT
#include "app/oneinstance.h"

#ifdef DOCKET_HAS_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#endif

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QUrl>

namespace docket {

namespace {

constexpr int answerMilliseconds = 2'000;
constexpr qint64 longestCall = 1 << 20;

const char* const tokenVariable = "XDG_ACTIVATION_TOKEN";
const QString tokenKey = QStringLiteral("activation-token");
const QString urisKey = QStringLiteral("uris");

QStringList urisOf(const QStringList& files)
{
    QStringList uris;
    for (const QString& file : files)
        uris += QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded);
    return uris;
}

// Nothing is fetched: files of this computer only.
QStringList localFilesOf(const QStringList& uris)
{
    QStringList files;
    for (const QString& uri : uris) {
        if (const QUrl url(uri); url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

// Wayland lets a window come forward only with a token that the desktop gave to whoever
// asks; Qt takes it from the environment at the next activation.
void keepToken(const QString& token)
{
    if (!token.isEmpty())
        qputenv(tokenVariable, token.toUtf8());
}

} // namespace

OneInstance::OneInstance(QObject* parent)
    : QObject(parent)
{
}

bool OneInstance::claim(const QStringList& files)
{
    const QStringList uris = urisOf(files);
    Claim claim = claimBus(uris);
    if (claim == Claim::Unknown)
        claim = claimSocket(uris);
    return claim != Claim::Told;
}

void OneInstance::Activate(const QVariantMap& platformData)
{
    keepToken(platformData.value(tokenKey).toString());
    Q_EMIT asked({});
}

void OneInstance::Open(const QStringList& uris, const QVariantMap& platformData)
{
    keepToken(platformData.value(tokenKey).toString());
    Q_EMIT asked(localFilesOf(uris));
}

// Docket's desktop file names no actions.
void OneInstance::ActivateAction(const QString&, const QVariantList&, const QVariantMap& platformData)
{
    Activate(platformData);
}

#ifdef DOCKET_HAS_DBUS

namespace {

const QString busName = QStringLiteral("org.docket.Docket");
const QString busPath = QStringLiteral("/org/docket/Docket");
const QString applicationInterface = QStringLiteral("org.freedesktop.Application");

} // namespace

OneInstance::Claim OneInstance::claimBus(const QStringList& uris)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Claim::Unknown;
    // The object first: whoever finds the name may call at once.
    bus.registerObject(busPath, this, QDBusConnection::ExportScriptableSlots);
    const auto answer = bus.interface()->registerService(
        busName, QDBusConnectionInterface::DontQueueService, QDBusConnectionInterface::DontAllowReplacement);
    if (answer.isValid() && answer.value() == QDBusConnectionInterface::ServiceRegistered)
        return Claim::First;
    bus.unregisterObject(busPath);
    if (!answer.isValid())
        return Claim::Unknown;
    QDBusMessage call = QDBusMessage::createMethodCall(
        busName, busPath, applicationInterface, uris.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("Open"));
    if (!uris.isEmpty())
        call << uris;
    QVariantMap platformData;
    if (const QString token = qEnvironmentVariable(tokenVariable); !token.isEmpty())
        platformData.insert(tokenKey, token);
    call << platformData;
    const QDBusMessage reply = bus.call(call, QDBus::Block, answerMilliseconds);
    return reply.type() == QDBusMessage::ReplyMessage ? Claim::Told : Claim::First;
}

#else

OneInstance::Claim OneInstance::claimBus(const QStringList&)
{
    return Claim::Unknown;
}

#endif

OneInstance::Claim OneInstance::claimSocket(const QStringList& uris)
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (place.isEmpty())
        return Claim::First; // nowhere for this user alone
    const QString name = place + QStringLiteral("/docket.socket");
    QLocalSocket socket;
    socket.connectToServer(name);
    if (socket.waitForConnected(answerMilliseconds)) {
        const QJsonObject call{
            {urisKey, QJsonArray::fromStringList(uris)}, {tokenKey, qEnvironmentVariable(tokenVariable)}};
        socket.write(QJsonDocument(call).toJson(QJsonDocument::Compact) + '\n');
        // It answers with a line of its own once it has understood.
        if (socket.waitForBytesWritten(answerMilliseconds) && socket.waitForReadyRead(answerMilliseconds))
            return Claim::Told;
        return Claim::First;
    }
    QLocalServer::removeServer(name); // left behind by one that crashed
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &OneInstance::takeCall);
    m_server->listen(name);
    return Claim::First;
}

void OneInstance::takeCall()
{
    QLocalSocket* caller = m_server->nextPendingConnection();
    if (!caller)
        return;
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
        if (caller->bytesAvailable() > longestCall)
            return caller->abort();
        if (!caller->canReadLine())
            return;
        const QJsonObject call = QJsonDocument::fromJson(caller->readLine()).object();
        QStringList uris;
        const QJsonArray given = call.value(urisKey).toArray();
        for (const auto& uri : given)
            uris += uri.toString();
        caller->write("taken\n");
        Open(uris, {{tokenKey, call.value(tokenKey).toString()}});
    });
}

} // namespace docket
