// SPDX-License-Identifier: MIT
#include "models/api/loadworker.h"

#include <algorithm>
#include <chrono>

namespace docket {
namespace {

constexpr qsizetype mostWalksAtOnce = 4;
constexpr std::chrono::milliseconds publishPause{100};

OrderSource orderSource(const LoadSource& source)
{
    return {source.integrationId.toStdString(), source.label.toStdString()};
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

LoadWorker::LoadWorker()
    : m_network(this)
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(publishPause);
    connect(&m_pause, &QTimer::timeout, this, &LoadWorker::publish);
}

LoadWorker::~LoadWorker() = default;

QList<SourceState> LoadWorker::waitingStates(const QList<LoadSource>& sources)
{
    QList<SourceState> states;
    QSet<QString> ids;
    for (const LoadSource& source : sources) {
        if (ids.contains(source.integrationId))
            continue;
        ids.insert(source.integrationId);
        SourceState state;
        state.source = source;
        states += state;
    }
    return states;
}

void LoadWorker::begin(quint64 load, const LoadRequest& request)
{
    stop();
    m_load = load;
    m_request = request;
    m_states = waitingStates(request.sources);
    m_lanes.clear();
    m_lanes.resize(static_cast<std::size_t>(m_states.size()));
    m_loading = true;
    m_firstPagePublished = false;
    forgetOthers();
    startWaiting();
    Q_EMIT statesReady(m_load, m_states);
    if (m_states.isEmpty())
        endLoad();
}

void LoadWorker::forgetOthers()
{
    std::vector<OrderSource> kept;
    for (const SourceState& state : m_states)
        kept.push_back(orderSource(state.source));
    m_store.keepOnly(kept);
    // Also when nothing went: a load that this one replaced may have taken rows away
    // without anybody hearing of it.
    Q_EMIT snapshotReady(m_load, m_store.snapshot());
}

void LoadWorker::startWaiting()
{
    qsizetype running = std::count_if(m_states.cbegin(), m_states.cend(),
        [](const SourceState& state) { return state.phase != SourceState::Phase::Waiting && !state.isOver(); });
    for (qsizetype at = 0; at < m_states.size() && running < mostWalksAtOnce; ++at) {
        if (m_states.at(at).phase != SourceState::Phase::Waiting)
            continue;
        startLane(at);
        ++running;
    }
}

void LoadWorker::startLane(qsizetype at)
{
    SourceState& state = m_states[at];
    Lane& lane = m_lanes[static_cast<std::size_t>(at)];
    state.phase = SourceState::Phase::Loading;
    state.page = 1;
    state.showsEarlierWalk = hasRowsOf(state.source.integrationId);
    lane.generation = &m_store.begin(orderSource(state.source));
    const Endpoint endpoint{m_request.baseUrl, m_request.key, state.source.integrationId, m_request.pageSize};
    lane.walk = std::make_unique<Walk>(
        m_network, m_parser, endpoint, m_request.limits, [this, at](const Page& page) { return takePage(at, page); });
    connect(lane.walk.get(), &Walk::progressed, this, [this, at] { takeProgress(at); });
    connect(lane.walk.get(), &Walk::ended, this, [this, at](const WalkEnd& end) { takeEnd(at, end); });
    lane.walk->start();
}

Walk::Taken LoadWorker::takePage(qsizetype at, const Page& page)
{
    const Store::Appended appended = m_store.append(*m_lanes[static_cast<std::size_t>(at)].generation, page);
    return {appended.added, appended.repeated, appended.unreadable};
}

void LoadWorker::takeProgress(qsizetype at)
{
    const WalkProgress& progress = m_lanes[static_cast<std::size_t>(at)].walk->progress();
    copyProgress(progress, m_states[at]);
    m_states[at].phase = progress.retrying ? SourceState::Phase::Retrying : SourceState::Phase::Loading;
    noteChange();
}

void LoadWorker::takeEnd(qsizetype at, const WalkEnd& end)
{
    copyProgress(end.progress, m_states[at]);
    m_states[at].phase = phaseAt(end);
    m_states[at].failure = end.failure;
    m_states[at].endedAt = QDateTime::currentDateTimeUtc();
    showsRowsOf(at, end);
    if (!m_loading)
        return; // stop() goes through all of them
    startWaiting();
    const bool over = std::all_of(m_states.cbegin(), m_states.cend(), [](const SourceState& s) { return s.isOver(); });
    if (over)
        endLoad();
    else
        noteChange();
}

void LoadWorker::showsRowsOf(qsizetype at, const WalkEnd& end)
{
    Generation& generation = *m_lanes[static_cast<std::size_t>(at)].generation;
    if (end.how == WalkEnd::How::Complete) {
        m_store.finish(generation);
        m_states[at].showsEarlierWalk = false;
    } else {
        m_store.abandon(generation);
    }
}

bool LoadWorker::hasRowsOf(const QString& integrationId) const
{
    const auto snapshot = m_store.snapshot();
    const std::string id = integrationId.toStdString();
    return std::any_of(snapshot->parts().begin(), snapshot->parts().end(),
        [&](const Snapshot::Part& part) { return part.source->integration == id && part.orderCount > 0; });
}

void LoadWorker::stop()
{
    if (!m_loading)
        return;
    m_loading = false;
    for (Lane& lane : m_lanes) {
        if (lane.walk)
            lane.walk->stop();
    }
    for (SourceState& state : m_states) {
        if (state.isOver())
            continue;
        state.phase = SourceState::Phase::Stopped;
        state.endedAt = QDateTime::currentDateTimeUtc();
        state.showsEarlierWalk = hasRowsOf(state.source.integrationId);
    }
    endLoad();
}

void LoadWorker::retryNow()
{
    for (Lane& lane : m_lanes) {
        if (lane.walk)
            lane.walk->retryNow();
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
    Q_EMIT statesReady(m_load, m_states);
    m_pause.start();
}

void LoadWorker::endLoad()
{
    m_loading = false;
    m_pause.stop();
    m_changed = false;
    Q_EMIT snapshotReady(m_load, m_store.snapshot());
    Q_EMIT statesReady(m_load, m_states);
    Q_EMIT ended(m_load, m_states);
}

} // namespace docket
