// SPDX-License-Identifier: MIT
#include "app/session.h"

#include "app/samples/sampleserver.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace docket {

namespace {

const QString lastConnectionKey = QStringLiteral("window/connection");

QList<LoadSource> sourcesOf(const Connection& connection)
{
    QList<LoadSource> sources;
    for (const Integration& integration : connection.integrations)
        sources.append({integration.id, integration.label()});
    return sources;
}

} // namespace

Session::Session(QSettings& settings, KeyVault& vault, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_vault(vault)
    , m_connections(settings)
{
}

Session::~Session() = default;

void Session::openLast()
{
    const QList<Connection> connections = saved();
    if (connections.isEmpty())
        return;
    const QString last = m_settings.value(lastConnectionKey).toString();
    const bool known = std::any_of(connections.begin(), connections.end(),
        [&last](const Connection& connection) { return connection.keySlot == last; });
    open(known ? last : connections.first().keySlot);
}

void Session::open(const QString& keySlot)
{
    const QList<Connection> connections = saved();
    for (const Connection& connection : connections) {
        if (connection.keySlot != keySlot)
            continue;
        close();
        m_connection = connection;
        m_settings.setValue(lastConnectionKey, keySlot);
        readKey();
        return;
    }
}

void Session::close()
{
    m_loader.load({}); // nothing to load: every row goes
    m_samples.reset();
    m_connection.reset();
    m_key = {};
    m_keyIsKept = false;
    m_keyAnswer = KeyAnswer::Done;
    m_waitingForKey = false;
}

void Session::readKey()
{
    if (!m_connection || isDemo())
        return;
    const QString slot = m_connection->keySlot;
    m_keyAnswer = KeyAnswer::Done;
    m_waitingForKey = true;
    m_vault.read(slot, this, [this, slot](KeyAnswer answer, const ApiKey& key) {
        if (!m_connection || m_connection->keySlot != slot || !m_waitingForKey)
            return; // another connection is open, or another key was given
        m_waitingForKey = false;
        m_keyAnswer = answer;
        m_key = key;
        m_keyIsKept = answer == KeyAnswer::Done && !key.isEmpty();
        if (answer == KeyAnswer::Done && key.isEmpty())
            m_keyAnswer = KeyAnswer::Missing;
        else if (answer == KeyAnswer::Done)
            load();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void Session::use(const Connection& connection, const ApiKey& key)
{
    use(connection, key, false);
}

void Session::use(const Connection& connection, const ApiKey& key, bool isKept)
{
    if (isDemo() || (m_connection && m_connection->keySlot != connection.keySlot))
        close();
    m_connection = connection;
    m_key = key;
    m_keyIsKept = isKept;
    m_keyAnswer = KeyAnswer::Done;
    m_waitingForKey = false;
    load();
}

void Session::keep(
    const Connection& connection, const ApiKey& key, QObject* context, const std::function<void(KeyAnswer)>& done)
{
    m_vault.write(connection.keySlot, key, context, [this, connection, key, done](KeyAnswer answer) {
        if (answer == KeyAnswer::Done) {
            m_settings.setValue(lastConnectionKey, connection.keySlot);
            if (!m_connections.save(connection))
                Q_EMIT told(tr("Settings cannot be saved on this computer; they last until you quit."));
            use(connection, key, true);
        }
        done(answer);
    });
}

void Session::remove()
{
    if (!m_connection || isDemo())
        return;
    m_vault.remove(m_connection->keySlot, this, [this](KeyAnswer answer) {
        if (answer != KeyAnswer::Done)
            Q_EMIT told(tr("The key could not be removed from your password store: %1").arg(keyAnswerSentence(answer)));
    });
    const QString slot = m_connection->keySlot;
    m_connections.remove(slot);
    close();
    Q_EMIT removed(slot);
    openLast();
    Q_EMIT changed();
}

void Session::startDemo()
{
    if (isDemo())
        return;
    auto samples = std::make_unique<SampleServer>(SampleServerOptions{});
    if (!samples->start()) {
        Q_EMIT told(tr("The sample server could not start: %1").arg(samples->errorText()));
        return;
    }
    remember();
    close();
    Connection demo{QString(), tr("Demo (sample data)"), samples->url(), {}};
    for (const SampleServer::Integration& integration : samples->integrations())
        demo.integrations.append({integration.id, integration.label});
    m_connection = demo;
    m_key = ApiKey::fromBytes(samples->key());
    m_samples = std::move(samples);
    load();
}

void Session::leaveDemo()
{
    if (isDemo())
        takeBack();
}

void Session::putAside()
{
    remember();
    close();
    Q_EMIT changed();
}

void Session::remember()
{
    if (isDemo() || !m_connection)
        return; // what was there before is remembered already
    m_connectionBefore = m_connection;
    m_keyBefore = m_key;
    m_keyBeforeIsKept = m_keyIsKept;
}

void Session::takeBack()
{
    close();
    const ApiKey key = std::exchange(m_keyBefore, {});
    if (const auto before = std::exchange(m_connectionBefore, {}); before && !key.isEmpty())
        use(*before, key, m_keyBeforeIsKept);
    else
        openLast();
    Q_EMIT changed();
}

void Session::load()
{
    if (m_connection && m_key.isEmpty())
        return readKey();
    if (!m_connection)
        return;
    LoadRequest request;
    request.baseUrl = m_connection->baseUrl;
    request.key = m_key;
    request.sources = sourcesOf(*m_connection);
    m_loader.load(request);
    Q_EMIT changed();
}

} // namespace docket
