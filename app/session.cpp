// SPDX-License-Identifier: MIT
#include "app/session.h"

#include "app/samples/sampleserver.h"

#include <algorithm>
#include <utility>

namespace docket {

namespace {

void addSources(const Connection& connection, const ApiKey& key, QList<LoadSource>& sources)
{
    for (const Integration& integration : connection.integrations) {
        if (integration.enabled)
            sources.append({integration.id, integration.label(), connection.keySlot, connection.name,
                connection.baseUrl, key, connection.endpoint, integration.alias.isEmpty()});
    }
}

} // namespace

Session::Session(QSettings& settings, KeyVault& vault, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_connections(settings)
{
}

Session::~Session() = default;

QList<ConnectionState> Session::connections() const
{
    QList<ConnectionState> states;
    for (const Entry& entry : m_open)
        states += entry.state;
    return states;
}

std::optional<ConnectionState> Session::connection(const QString& keySlot) const
{
    const Entry* const entry = find(keySlot);
    return entry ? std::optional(entry->state) : std::nullopt;
}

ApiKey Session::key(const QString& keySlot) const
{
    const Entry* const entry = find(keySlot);
    return entry ? entry->key : ApiKey();
}

void Session::askKey(const QString& keySlot, QObject* context, const std::function<void(const ApiKey&)>& done)
{
    const Entry* const entry = find(keySlot);
    if (!entry || entry->state.connection.enabled || !entry->state.isSaved || !entry->key.isEmpty())
        return done(key(keySlot));
    m_vault.read(keySlot, context, [done](KeyAnswer, const ApiKey& key) { done(key); });
}

bool Session::isOpen() const
{
    return std::any_of(m_open.begin(), m_open.end(), [](const Entry& entry) { return entry.state.connection.enabled; });
}

Session::Entry* Session::find(const QString& keySlot)
{
    return const_cast<Entry*>(std::as_const(*this).find(keySlot));
}

const Session::Entry* Session::find(const QString& keySlot) const
{
    const auto found = std::find_if(
        m_open.begin(), m_open.end(), [&](const Entry& entry) { return entry.state.connection.keySlot == keySlot; });
    return found == m_open.end() ? nullptr : &*found;
}

// Its entry, made where there is none, at its place by name.
Session::Entry& Session::place(const Connection& connection)
{
    Entry entry;
    if (Entry* const known = find(connection.keySlot)) {
        entry = *known;
        m_open.erase(m_open.begin() + (known - m_open.data()));
    }
    entry.state.connection = connection;
    const auto behind = std::find_if(m_open.begin(), m_open.end(),
        [&](const Entry& other) { return other.state.connection.name.localeAwareCompare(connection.name) > 0; });
    return *m_open.insert(behind, entry);
}

void Session::open()
{
    m_aside.reset();
    takeBack();
}

void Session::takeSaved()
{
    m_open.clear();
    const QList<Connection> saved = m_connections.all();
    for (const Connection& connection : saved)
        place(connection);
}

void Session::readKeys()
{
    for (const Entry& entry : m_open) {
        if (entry.state.connection.enabled && entry.key.isEmpty() && entry.state.isSaved)
            readKey(entry.state.connection.keySlot);
    }
    Q_EMIT changed();
}

void Session::readKey(const QString& keySlot)
{
    if (isDemo())
        return;
    find(keySlot)->state.key = KeyState::Waiting;
    m_vault.read(
        keySlot, this, [this, keySlot](KeyAnswer answer, const ApiKey& key) { takeKey(keySlot, answer, key); });
}

void Session::takeKey(const QString& keySlot, KeyAnswer answer, const ApiKey& key)
{
    Entry* const entry = find(keySlot);
    if (!entry || !entry->state.connection.enabled || entry->state.key != KeyState::Waiting)
        return; // it was put aside or switched off, or another key was given
    entry->state.key = keyStateFor(answer);
    entry->key = key;
    if (answer == KeyAnswer::Done && key.isEmpty())
        entry->state.key = KeyState::Missing;
    if (!entry->key.isEmpty())
        m_loader.update(request());
    Q_EMIT changed();
}

void Session::use(const Connection& connection, const ApiKey& key)
{
    openWith(connection, key, KeyState::SessionOnly);
}

// The demo, or files, end with it.
void Session::openWith(const Connection& connection, const ApiKey& key, KeyState state)
{
    const bool wasAside = m_aside.has_value();
    if (wasAside)
        comeBack();
    Entry& entry = place(connection);
    entry.key = key;
    entry.state.key = state;
    entry.state.isSaved = m_connections.has(connection.keySlot);
    letGoOfKey(entry);
    if (wasAside) {
        m_loader.load(request());
        readKeys();
    } else {
        m_loader.update(request());
    }
    Q_EMIT changed();
}

// A switched-off connection holds none that the password store has.
void Session::letGoOfKey(Entry& entry)
{
    if (entry.state.connection.enabled || entry.state.key == KeyState::SessionOnly)
        return;
    entry.key = {};
    entry.state.key = KeyState::Waiting;
}

void Session::save(const Connection& connection)
{
    if (!m_connections.save(connection))
        Q_EMIT told(tr("Settings cannot be saved on this computer; they last until you quit."));
}

void Session::keep(const Connection& connection, const ApiKey& key, QObject* context,
    const std::function<void(KeyAnswer)>& done, const ApiKey& before)
{
    const auto kept = [this, connection, key, done](KeyAnswer answer) {
        if (answer == KeyAnswer::Done) {
            save(connection);
            openWith(connection, key, KeyState::Present);
        }
        done(answer);
    };
    m_vault.write(connection.keySlot, key, context, kept, before);
}

// A key for this session may be for another address than the one in the store, which is
// never to be sent there.
bool Session::isToBeSaved(const Entry& known, const Connection& connection) const
{
    if (!known.state.isSaved || known.state.key != KeyState::SessionOnly)
        return known.state.isSaved;
    const QList<Connection> saved = m_connections.all();
    return std::any_of(saved.begin(), saved.end(), [&](const Connection& each) {
        return each.keySlot == connection.keySlot && each.baseUrl == connection.baseUrl;
    });
}

void Session::change(const Connection& connection)
{
    const Entry* const known = find(connection.keySlot);
    if (!known || isDemo())
        return;
    if (isToBeSaved(*known, connection))
        save(connection);
    letGoOfKey(place(connection));
    m_loader.update(request());
    readKeys();
}

void Session::setEnabled(const QString& keySlot, bool enabled)
{
    const Entry* const entry = find(keySlot);
    if (!entry || entry->state.connection.enabled == enabled)
        return;
    Connection changed = entry->state.connection;
    changed.enabled = enabled;
    change(changed);
}

void Session::setIntegrationEnabled(const QString& keySlot, const QString& integrationId, bool enabled)
{
    const Entry* const entry = find(keySlot);
    if (!entry)
        return;
    Connection changed = entry->state.connection;
    for (Integration& integration : changed.integrations) {
        if (integration.id == integrationId)
            integration.enabled = enabled;
    }
    change(changed);
}

void Session::remove(const QString& keySlot)
{
    Entry* const entry = find(keySlot);
    if (!entry || isDemo())
        return;
    m_vault.remove(keySlot, this, [this](KeyAnswer answer) {
        if (answer != KeyAnswer::Done)
            Q_EMIT told(tr("The key could not be removed from your password store: %1").arg(keyAnswerSentence(answer)));
    });
    if (!m_connections.remove(keySlot))
        Q_EMIT told(tr("Settings cannot be saved on this computer; they last until you quit."));
    m_open.erase(m_open.begin() + (entry - m_open.data()));
    m_loader.update(request());
    Q_EMIT removed(keySlot);
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
    Connection demo{QString(), tr("Demo (sample data)"), samples->url(), {}};
    for (const SampleServer::Integration& integration : samples->integrations())
        demo.integrations.append({integration.id, integration.label});
    Entry& entry = place(demo);
    entry.key = ApiKey::fromBytes(samples->key());
    entry.state.key = KeyState::Present;
    entry.state.isSaved = false;
    m_samples = std::move(samples);
    m_loader.load(request());
    Q_EMIT changed();
}

void Session::leaveDemo()
{
    if (isDemo())
        takeBack();
}

// Served in the order in which it was asked for: the load finds the hour passed.
void Session::passSampleHour()
{
    if (!isDemo())
        return;
    m_samples->passHour();
    load();
}

void Session::putAside()
{
    remember();
    m_loader.load({}); // nothing to load: every row goes
    Q_EMIT changed();
}

// In the demo, or beside files, what was there before is remembered already.
void Session::remember()
{
    if (!m_aside)
        m_aside = m_open;
    m_open.clear();
    m_samples.reset();
}

void Session::takeBack()
{
    comeBack();
    m_loader.load(request());
    readKeys();
}

void Session::comeBack()
{
    m_samples.reset();
    const auto aside = std::exchange(m_aside, std::nullopt);
    if (aside && !aside->empty())
        m_open = *aside;
    else
        takeSaved();
}

void Session::load()
{
    readKeys();
    if (const LoadRequest all = request(); !all.sources.isEmpty())
        m_loader.load(all);
    Q_EMIT changed();
}

void Session::reload(const QList<LoadSource>& sources)
{
    m_loader.reload(sources);
    Q_EMIT changed();
}

QList<LoadSource> Session::sources() const
{
    return request().sources;
}

LoadRequest Session::request() const
{
    LoadRequest request;
    request.looksUp = true;
    for (const Entry& entry : m_open) {
        if (entry.state.connection.enabled && !entry.key.isEmpty())
            addSources(entry.state.connection, entry.key, request.sources);
    }
    return request;
}

} // namespace docket
