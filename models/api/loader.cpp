// SPDX-License-Identifier: MIT
#include "models/api/loader.h"

#include "models/api/loadworker.h"
#include "models/orders/store.h"

namespace docket {

bool LoadSource::asksTheSame(const LoadSource& other) const
{
    return isSame(other) && label == other.label && connectionName == other.connectionName && baseUrl == other.baseUrl
        && key.bytes() == other.key.bytes() && endpoint == other.endpoint;
}

Loader::Loader(const std::shared_ptr<ProxyPasswords>& proxies, QObject* parent)
    : QObject(parent)
    , m_worker(new LoadWorker(proxies))
{
    m_thread.setObjectName(QStringLiteral("loader"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LoadWorker::snapshotReady, this, &Loader::takeSnapshot, Qt::QueuedConnection);
    connect(m_worker, &LoadWorker::statesReady, this, &Loader::takeStates, Qt::QueuedConnection);
    connect(m_worker, &LoadWorker::ended, this, &Loader::takeEnd, Qt::QueuedConnection);
    connect(m_worker, &LoadWorker::called, this, &Loader::called, Qt::QueuedConnection);
    m_thread.start();
}

Loader::~Loader()
{
    m_thread.quit();
    m_thread.wait();
}

void Loader::load(const LoadRequest& request)
{
    const quint64 load = ++m_load;
    m_loading = true;
    m_states = LoadWorker::statesOf(request.sources);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, load, request] { worker->begin(load, request); }, Qt::QueuedConnection);
}

void Loader::update(const LoadRequest& request)
{
    const quint64 load = ++m_load;
    m_loading = true;
    m_states = LoadWorker::statesOf(request.sources, m_states);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, load, request] { worker->update(load, request); }, Qt::QueuedConnection);
}

void Loader::reload(const QList<LoadSource>& sources)
{
    const quint64 load = ++m_load;
    m_loading = true;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, load, sources] { worker->reload(load, sources); }, Qt::QueuedConnection);
}

void Loader::stop()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->stop(); }, Qt::QueuedConnection);
}

void Loader::retryNow()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->retryNow(); }, Qt::QueuedConnection);
}

void Loader::takeSnapshot(quint64 load, const std::shared_ptr<const Snapshot>& snapshot)
{
    if (load == m_load)
        Q_EMIT snapshotChanged(snapshot);
}

void Loader::takeStates(quint64 load, const QList<SourceState>& states)
{
    if (load != m_load)
        return;
    m_states = states;
    Q_EMIT statesChanged(m_states);
}

void Loader::takeEnd(quint64 load, const QList<SourceState>& states)
{
    if (load == m_load) {
        m_loading = false;
        m_states = states;
    }
    Q_EMIT ended(states);
}

} // namespace docket
