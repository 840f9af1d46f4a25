// SPDX-License-Identifier: MIT
#include "models/api/loadworker.h"

#include <algorithm>
#include <chrono>

namespace docket {
namespace {

constexpr std::ptrdiff_t mostWalksAtOnce = 4;
constexpr std::chrono::milliseconds publishPause{100};

OrderSource orderSource(const LoadSource& source)
{
    return {source.integrationId.toStdString(), source.label.toStdString(), source.connection.toStdString(),
        source.connectionName.toStdString()};
}

KnownNames knownNames(const LookedUp& found, bool withLabel)
{
    KnownNames names;
    if (found.integration && withLabel)
        names.label = found.integration->label().toStdString();
    if (found.packages) {
        for (const PackageFacts& package : *found.packages)
            names.packages.insert_or_assign(
                package.id.toStdString(), KnownPackage{package.name.toStdString(), package.type.toStdString()});
    }
    return names;
}

SourceState::Phase phaseAt(const WalkEnd& end)
{
    switch (end.how) {
    case WalkEnd::How::Complete:
        return end.failure ? SourceState::Phase::Partial : SourceState::Phase::Complete;
    case WalkEnd::How::Stopped:
        return SourceState::Phase::Stopped;
    case WalkEnd::How::Broke:
        return end.progress.orders > 0 ? SourceState::Phase::Partial : SourceState::Phase::Failed;
    }
    return SourceState::Phase::Failed;
}

void copyProgress(const WalkProgress& progress, SourceState& state)
{
    state.page = progress.page;
    state.orders = progress.orders;
    state.repeated = progress.repeated;
    state.unreadable = progress.unreadable;
    state.failure = progress.retrying;
    state.retryAt = progress.retrying ? progress.retryAt : QDateTime();
}

} // namespace

LoadWorker::LoadWorker(const std::shared_ptr<ProxyPasswords>& proxies)
    : m_network(this)
    , m_pause(this)
{
    useProxies(m_network, proxies);
    m_pause.setSingleShot(true);
    m_pause.setInterval(publishPause);
    connect(&m_pause, &QTimer::timeout, this, &LoadWorker::publish);
}

LoadWorker::~LoadWorker() = default;

QList<SourceState> LoadWorker::statesOf(const QList<LoadSource>& sources, const QList<SourceState>& known)
{
    const auto stateIn = [](QList<SourceState>& states, const LoadSource& source) {
        return std::find_if(
            states.begin(), states.end(), [&](const SourceState& state) { return state.source.isSame(source); });
    };
    QList<SourceState> earlier = known;
    QList<SourceState> states;
    for (const LoadSource& source : sources) {
        if (stateIn(states, source) != states.end())
            continue;
        const auto before = stateIn(earlier, source);
        SourceState state = before == earlier.end() ? SourceState() : *before;
        state.source = source;
        state.source.key = {};
        states += state;
    }
    return states;
}

QList<SourceState> LoadWorker::states() const
{
    QList<SourceState> states;
    for (const auto& lane : m_lanes)
        states += lane->state;
    return states;
}

void LoadWorker::begin(quint64 load, const LoadRequest& request)
{
    stop();
    take(request);
    for (const auto& lane : m_lanes)
        makeWait(*lane);
    m_firstPagePublished = false;
    goOn(load);
}

void LoadWorker::update(quint64 load, const LoadRequest& request)
{
    take(request);
    goOn(load);
}

void LoadWorker::reload(quint64 load, const QList<LoadSource>& sources)
{
    for (const auto& lane : m_lanes) {
        const bool isWanted = std::any_of(
            sources.begin(), sources.end(), [&](const LoadSource& source) { return lane->source.isSame(source); });
        if (isWanted && lane->state.isOver())
            makeWait(*lane);
    }
    goOn(load);
}

// Lanes that stay keep their walk, unless it would ask another question now.
void LoadWorker::take(const LoadRequest& request)
{
    std::vector<std::unique_ptr<Lane>> before = std::move(m_lanes);
    m_lanes.clear();
    m_request = request;
    for (const SourceState& state : statesOf(request.sources)) {
        const auto source = std::find_if(request.sources.cbegin(), request.sources.cend(),
            [&](const LoadSource& each) { return each.isSame(state.source); });
        const auto known = std::find_if(before.begin(), before.end(),
            [&](const std::unique_ptr<Lane>& lane) { return lane && lane->source.isSame(*source); });
        if (known == before.end()) {
            m_lanes.push_back(std::make_unique<Lane>());
        } else {
            m_lanes.push_back(std::move(*known));
            if (!m_lanes.back()->source.asksTheSame(*source)) {
                makeWait(*m_lanes.back());
                m_lanes.back()->lookedUp = false;
            }
        }
        m_lanes.back()->source = *source;
        m_lanes.back()->state.source = state.source;
        labelState(*m_lanes.back());
    }
    forgetOthers();
}

// As it is known to people by now.
void LoadWorker::labelState(Lane& lane)
{
    const std::string_view label = lane.names->label();
    if (lane.source.labelIsMade && !label.empty())
        lane.state.source.label = QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size()));
}

// Its walk goes without a word; what it brought is kept only until the next one begins.
void LoadWorker::makeWait(Lane& lane)
{
    lane.walk.reset();
    SourceState fresh;
    fresh.source = lane.state.source;
    fresh.shownAt = lane.state.shownAt;
    lane.state = fresh;
}

void LoadWorker::goOn(quint64 load)
{
    m_load = load;
    m_loading = true;
    dropLookup(); // orders come first
    startWaiting();
    // Also when nothing changed: what was told of the load before is not listened to any more.
    Q_EMIT snapshotReady(m_load, m_store.snapshot());
    Q_EMIT statesReady(m_load, states());
    endIfOver();
}

bool LoadWorker::endIfOver()
{
    const bool over
        = std::all_of(m_lanes.begin(), m_lanes.end(), [](const auto& lane) { return lane->state.isOver(); });
    if (over) {
        endLoad();
        lookUpNext();
    }
    return over;
}

void LoadWorker::forgetOthers()
{
    std::vector<OrderSource> kept;
    for (const auto& lane : m_lanes)
        kept.push_back(orderSource(lane->source));
    m_store.keepOnly(kept);
    m_parser.forget(); // the last page may have been one of theirs
}

void LoadWorker::startWaiting()
{
    auto running = std::count_if(m_lanes.begin(), m_lanes.end(),
        [](const auto& lane) { return lane->state.phase != SourceState::Phase::Waiting && !lane->state.isOver(); });
    for (const auto& lane : m_lanes) {
        if (running == mostWalksAtOnce)
            return;
        if (lane->state.phase != SourceState::Phase::Waiting)
            continue;
        startLane(*lane);
        ++running;
    }
}

void LoadWorker::startLane(Lane& lane)
{
    lane.state.phase = SourceState::Phase::Loading;
    lane.state.page = 1;
    lane.state.showsEarlierWalk = hasRowsOf(lane.source);
    OrderSource shown = orderSource(lane.source);
    shown.names = lane.names;
    lane.generation = &m_store.begin(shown);
    const Endpoint endpoint{
        lane.source.baseUrl, lane.source.key, lane.source.integrationId, m_request.pageSize, lane.source.endpoint};
    lane.walk = std::make_unique<Walk>(m_network, m_parser, endpoint, m_request.limits,
        [this, &lane](const Page& page) { return takePage(lane, page); });
    connect(lane.walk.get(), &Walk::progressed, this, [this, &lane] { takeProgress(lane); });
    connect(lane.walk.get(), &Walk::called, this, [this, &lane](const CallRecord& record) { tell(lane, record); });
    connect(lane.walk.get(), &Walk::restarted, this, [this, &lane] { m_store.forgetUnreadable(*lane.generation); });
    connect(lane.walk.get(), &Walk::ended, this, [this, &lane](const WalkEnd& end) { takeEnd(lane, end); });
    lane.walk->start();
}

Walk::Taken LoadWorker::takePage(const Lane& lane, const Page& page)
{
    const Store::Appended appended = m_store.append(*lane.generation, page);
    return {appended.added, appended.repeated, appended.unreadable};
}

void LoadWorker::takeProgress(Lane& lane)
{
    const WalkProgress& progress = lane.walk->progress();
    copyProgress(progress, lane.state);
    lane.state.phase = progress.retrying ? SourceState::Phase::Retrying : SourceState::Phase::Loading;
    noteChange();
}

void LoadWorker::takeEnd(Lane& lane, const WalkEnd& end)
{
    copyProgress(end.progress, lane.state);
    lane.state.phase = phaseAt(end);
    lane.state.failure = end.failure;
    lane.state.endedAt = QDateTime::currentDateTimeUtc();
    showsRowsOf(lane, end);
    if (!m_loading)
        return; // stop() goes through all of them
    startWaiting();
    if (!endIfOver())
        noteChange();
}

void LoadWorker::showsRowsOf(Lane& lane, const WalkEnd& end)
{
    if (end.how == WalkEnd::How::Complete) {
        m_store.finish(*lane.generation);
        lane.state.showsEarlierWalk = false;
    } else if (m_store.abandon(*lane.generation)) {
        lane.state.showsEarlierWalk = false;
    }
    if (!lane.state.showsEarlierWalk && (end.how == WalkEnd::How::Complete || lane.state.orders > 0))
        lane.state.shownAt = lane.state.endedAt;
}

bool LoadWorker::hasRowsOf(const LoadSource& source) const
{
    const auto snapshot = m_store.snapshot();
    const OrderSource wanted = orderSource(source);
    return std::any_of(snapshot->parts().begin(), snapshot->parts().end(),
        [&](const Snapshot::Part& part) { return part.source->isSame(wanted) && part.orderCount > 0; });
}

void LoadWorker::stop()
{
    if (!m_loading)
        return;
    m_loading = false;
    for (const auto& lane : m_lanes) {
        if (lane->walk)
            lane->walk->stop();
    }
    for (const auto& lane : m_lanes) {
        if (lane->state.isOver())
            continue;
        lane->state.phase = SourceState::Phase::Stopped;
        lane->state.endedAt = QDateTime::currentDateTimeUtc();
        lane->state.showsEarlierWalk = hasRowsOf(lane->source);
    }
    endLoad();
}

void LoadWorker::retryNow()
{
    for (const auto& lane : m_lanes) {
        if (lane->walk)
            lane->walk->retryNow();
    }
}

void LoadWorker::noteChange()
{
    m_changed = true;
    const bool firstPage = !m_firstPagePublished && m_store.snapshot()->orderCount() > 0;
    if (m_pause.isActive() && !firstPage)
        return;
    m_firstPagePublished = m_firstPagePublished || firstPage;
    publish();
}

void LoadWorker::publish()
{
    if (!m_changed)
        return;
    m_changed = false;
    Q_EMIT snapshotReady(m_load, m_store.snapshot());
    Q_EMIT statesReady(m_load, states());
    m_pause.start();
}

void LoadWorker::tell(const Lane& lane, CallRecord record)
{
    const LoadSource& source = lane.state.source;
    record.connection = source.connection;
    record.connectionName = source.connectionName;
    record.integrationId = source.integrationId;
    record.label = source.label;
    Q_EMIT called(record);
}

// Of sources that Kombo has answered for; once each, whatever comes of it.
void LoadWorker::lookUpNext()
{
    m_lookup.reset();
    const auto next = std::find_if(m_lanes.begin(), m_lanes.end(), [this](const std::unique_ptr<Lane>& lane) {
        const bool answered = lane->state.phase == SourceState::Phase::Complete || lane->state.orders > 0;
        return m_request.looksUp && answered && !lane->lookedUp;
    });
    if (m_loading || next == m_lanes.end())
        return;
    (*next)->lookedUp = true;
    m_lookup = std::make_unique<Lookup>(m_network, m_request.limits.call, (*next)->source);
    connect(m_lookup.get(), &Lookup::called, this, &LoadWorker::called);
    // Later: a call must not go while it tells of its end.
    connect(m_lookup.get(), &Lookup::ended, this, &LoadWorker::takeNames, Qt::QueuedConnection);
    m_lookup->start();
}

// What it would have brought is asked for again after the load.
void LoadWorker::dropLookup()
{
    if (!m_lookup)
        return;
    for (const auto& lane : m_lanes) {
        if (lane->source.isSame(m_lookup->source()))
            lane->lookedUp = false;
    }
    m_lookup.reset();
}

void LoadWorker::takeNames(const LookedUp& found)
{
    if (!m_lookup || !m_lookup->source().asksTheSame(found.source))
        return; // of one that was dropped
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(),
        [&](const std::unique_ptr<Lane>& each) { return each->source.isSame(found.source); });
    if (lane != m_lanes.end()) {
        (*lane)->names->set(knownNames(found, (*lane)->source.labelIsMade));
        labelState(**lane);
        m_store.noteNames();
        Q_EMIT snapshotReady(m_load, m_store.snapshot());
        Q_EMIT statesReady(m_load, states());
    }
    lookUpNext();
}

void LoadWorker::endLoad()
{
    m_loading = false;
    m_pause.stop();
    m_changed = false;
    Q_EMIT snapshotReady(m_load, m_store.snapshot());
    Q_EMIT statesReady(m_load, states());
    Q_EMIT ended(m_load, states());
}

} // namespace docket
