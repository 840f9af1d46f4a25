// SPDX-License-Identifier: MIT
#include "app/memorykeeper.h"

#include "app/session.h"

#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <utility>

namespace docket {

namespace {

constexpr std::chrono::seconds longestWait{1};

QString placeName(const LoadSource& source)
{
    return source.connection + QLatin1Char('\n') + source.integrationId;
}

LoadEnd loadEndOf(const SourceState& state)
{
    if (state.phase == SourceState::Phase::Complete && state.unreadable == 0)
        return listsAllOpen(state.source.endpoint) ? LoadEnd::Complete : LoadEnd::WithoutAll;
    const bool reachedEnd = state.failure && state.failure->kind == Failure::Kind::UnreadableOrders;
    return reachedEnd ? LoadEnd::WithoutAll : LoadEnd::Broke;
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

QString MemoryKeeper::keySlotOf(const QString& connection)
{
    return connection + QStringLiteral("-memory");
}

QString MemoryKeeper::fileOf(const QString& connection) const
{
    return m_folder + QLatin1Char('/') + connection + QStringLiteral(".sqlite");
}

bool MemoryKeeper::isLasting() const
{
    return std::all_of(m_places.begin(), m_places.end(),
        [](const auto& place) { return place.second.isLasting || !place.second.key; });
}

bool MemoryKeeper::isOpening() const
{
    return std::any_of(m_places.begin(), m_places.end(), [](const auto& place) { return !place.second.key; });
}

void MemoryKeeper::follow()
{
    std::map<QString, Place> places;
    QStringList begun;
    const QList<ConnectionState> connections = m_session.connections();
    for (const ConnectionState& state : connections) {
        if (!state.connection.enabled || !hasKey(state.key))
            continue;
        const QString& slot = state.connection.keySlot;
        const bool isKept = state.key == KeyState::Present && !m_session.isDemo();
        const auto known = m_places.find(slot);
        if (known != m_places.end() && known->second.isKept == isKept) {
            places.insert(*known);
            continue;
        }
        places[slot] = isKept ? Place{true, false, std::nullopt} : Place{false, false, MemoryKey::random()};
        begun += slot;
    }
    const bool isSame = begun.isEmpty() && places.size() == m_places.size();
    m_places = std::move(places);
    if (isSame)
        return;
    for (const QString& slot : std::as_const(begun)) {
        forgetEnds(slot);
        if (!m_places[slot].key)
            readKey(slot);
    }
    openAll();
}

// The API key has just come from the same store: what is missing there is not locked.
void MemoryKeeper::readKey(const QString& connection)
{
    m_waits = true;
    m_patience.start();
    m_vault.read(keySlotOf(connection), this, [this, connection](KeyAnswer answer, const ApiKey& stored) {
        const std::optional<MemoryKey> key
            = answer == KeyAnswer::Done ? MemoryKey::fromStored(stored) : std::optional<MemoryKey>();
        if (key)
            take(connection, *key, true);
        else if (answer == KeyAnswer::Missing || answer == KeyAnswer::Done)
            makeKey(connection);
        else
            take(connection, MemoryKey::random(), false);
    });
}

void MemoryKeeper::makeKey(const QString& connection)
{
    const MemoryKey key = MemoryKey::random();
    m_vault.write(keySlotOf(connection), key.toStored(), this,
        [this, connection, key](KeyAnswer answer) { take(connection, key, answer == KeyAnswer::Done); });
}

void MemoryKeeper::take(const QString& connection, const MemoryKey& key, bool lasting)
{
    const auto place = m_places.find(connection);
    if (place == m_places.end() || place->second.key)
        return; // closed meanwhile, or opened otherwise
    place->second.key = key;
    place->second.isLasting = lasting;
    openAll();
}

void MemoryKeeper::openAll()
{
    QList<MemoryPlace> places;
    for (const auto& [connection, place] : m_places) {
        if (place.key)
            places += MemoryPlace{connection, *place.key, place.isLasting ? fileOf(connection) : QString()};
    }
    m_memory.open(places);
    if (!isOpening())
        letThrough();
    if (!m_waits)
        rememberEnded(m_session.loader().states()); // also for a memory that came after its load
    Q_EMIT lastingChanged();
}

void MemoryKeeper::letThrough()
{
    m_waits = false;
    m_patience.stop();
    if (m_waiting)
        m_memory.setSnapshot(std::exchange(m_waiting, nullptr));
    rememberEnded(std::exchange(m_ended, {}));
}

void MemoryKeeper::setSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    if (m_waits)
        m_waiting = snapshot;
    else
        m_memory.setSnapshot(snapshot);
}

// Another memory has this connection from now on, and knows of no load.
void MemoryKeeper::forgetEnds(const QString& connection)
{
    m_endedAt.removeIf([&](const auto& ended) { return ended.key().section(QLatin1Char('\n'), 0, 0) == connection; });
}

void MemoryKeeper::rememberEnded(const QList<SourceState>& states)
{
    if (m_waits) {
        m_ended = states;
        return;
    }
    for (const SourceState& state : states) {
        QDateTime& remembered = m_endedAt[placeName(state.source)];
        const auto place = m_places.find(state.source.connection);
        if (!state.isOver() || remembered == state.endedAt || place == m_places.end() || !place->second.key)
            continue;
        remembered = state.endedAt;
        if (state.phase != SourceState::Phase::Failed)
            m_memory.remember(state.source.connection, state.source.integrationId, loadEndOf(state));
    }
}

void MemoryKeeper::remove(const QString& connection)
{
    if (m_places.erase(connection) > 0)
        openAll();
    m_memory.removeFile(fileOf(connection));
    m_vault.remove(keySlotOf(connection), this, [](KeyAnswer) {});
}

} // namespace docket
