// SPDX-License-Identifier: MIT
#include "app/memorykeeper.h"

#include "app/session.h"

#include <QStandardPaths>

#include <chrono>
#include <utility>

namespace docket {

namespace {

constexpr std::chrono::seconds longestWait{1};
const QString demoConnection = QStringLiteral("demo");

QString keySlotOf(const QString& connection)
{
    return connection + QStringLiteral("-memory");
}

} // namespace

MemoryKeeper::MemoryKeeper(Session& session, KeyVault& vault, OrderMemory& memory, const QString& folder)
    : m_session(session)
    , m_vault(vault)
    , m_memory(memory)
    , m_folder(folder)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestWait);
    connect(&m_patience, &QTimer::timeout, this, &MemoryKeeper::letThrough);
    connect(&session, &Session::changed, this, &MemoryKeeper::follow);
    connect(&session, &Session::removed, this, &MemoryKeeper::remove);
    connect(&session.loader(), &Loader::statesChanged, this, &MemoryKeeper::rememberEnded);
}

MemoryKeeper::~MemoryKeeper() = default;

QString MemoryKeeper::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/docket/memory");
}

QString MemoryKeeper::fileOf(const QString& connection) const
{
    return m_folder + QLatin1Char('/') + connection + QStringLiteral(".sqlite");
}

void MemoryKeeper::follow()
{
    const auto& connection = m_session.connection();
    const QString slot = !connection ? QString() : m_session.isDemo() ? demoConnection : connection->keySlot;
    const bool isKept = connection && m_session.isKeyKept();
    if (slot.isEmpty() || (!m_session.isDemo() && m_session.key().isEmpty())) {
        if (!m_connection.isEmpty() && slot != m_connection)
            m_memory.open({});
        m_connection = slot == m_connection ? m_connection : QString();
        return;
    }
    if (slot == m_connection && isKept == m_keyIsKept)
        return;
    m_connection = slot;
    m_keyIsKept = isKept;
    m_endedAt.clear();
    m_ended.clear();
    if (!isKept)
        return open(MemoryKey::random(), false);
    m_isOpening = true;
    m_patience.start();
    readKey();
}

// The API key has just come from the same store: what is missing there is not locked.
void MemoryKeeper::readKey()
{
    const QString slot = m_connection;
    m_vault.read(keySlotOf(slot), this, [this, slot](KeyAnswer answer, const ApiKey& stored) {
        if (slot != m_connection)
            return;
        const std::optional<MemoryKey> key
            = answer == KeyAnswer::Done ? MemoryKey::fromStored(stored) : std::optional<MemoryKey>();
        if (key)
            open(*key, true);
        else if (answer == KeyAnswer::Missing || answer == KeyAnswer::Done)
            makeKey();
        else
            open(MemoryKey::random(), false);
    });
}

void MemoryKeeper::makeKey()
{
    const QString slot = m_connection;
    const MemoryKey key = MemoryKey::random();
    m_vault.write(keySlotOf(slot), key.toStored(), this, [this, slot, key](KeyAnswer answer) {
        if (slot == m_connection)
            open(key, answer == KeyAnswer::Done);
    });
}

void MemoryKeeper::open(const MemoryKey& key, bool lasting)
{
    m_isLasting = lasting;
    m_memory.open({MemoryPlace{m_connection, key, lasting ? fileOf(m_connection) : QString()}});
    letThrough();
    rememberEnded(std::exchange(m_ended, {}));
    Q_EMIT lastingChanged();
}

void MemoryKeeper::letThrough()
{
    m_isOpening = false;
    m_patience.stop();
    if (m_waiting)
        m_memory.setSnapshot(std::exchange(m_waiting, nullptr));
}

void MemoryKeeper::setSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    if (m_isOpening)
        m_waiting = snapshot;
    else
        m_memory.setSnapshot(snapshot);
}

void MemoryKeeper::rememberEnded(const QList<SourceState>& states)
{
    if (m_isOpening) {
        m_ended = states;
        return;
    }
    for (const SourceState& state : states) {
        const QString& id = state.source.integrationId;
        if (!state.isOver() || m_endedAt.value(id) == state.endedAt)
            continue;
        m_endedAt.insert(id, state.endedAt);
        if (state.phase != SourceState::Phase::Failed)
            m_memory.remember(m_connection, id, state.phase == SourceState::Phase::Complete && state.unreadable == 0);
    }
}

void MemoryKeeper::remove(const QString& connection)
{
    if (connection == m_connection) {
        m_memory.open({});
        m_connection.clear();
    }
    m_memory.removeFile(fileOf(connection));
    m_vault.remove(keySlotOf(connection), this, [](KeyAnswer) {});
}

} // namespace docket
