// SPDX-License-Identifier: MIT
#include "models/api/fateenquiry.h"

#include "models/api/fateworker.h"

namespace docket {

FateEnquiry::FateEnquiry(const std::shared_ptr<ProxyPasswords>& proxies, QObject* parent)
    : QObject(parent)
    , m_worker(new FateWorker(proxies))
{
    m_thread.setObjectName(QStringLiteral("fate enquiry"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &FateWorker::answered, this, &FateEnquiry::answered, Qt::QueuedConnection);
    connect(m_worker, &FateWorker::called, this, &FateEnquiry::called, Qt::QueuedConnection);
    connect(
        m_worker, &FateWorker::ended, this,
        [this](const FateEnd& end) {
            m_running = false;
            Q_EMIT ended(end);
        },
        Qt::QueuedConnection);
    m_thread.start();
}

FateEnquiry::~FateEnquiry()
{
    m_thread.quit();
    m_thread.wait();
}

qsizetype FateEnquiry::requestsFor(const QList<FateQuestion>& questions)
{
    return FateWorker::batchesOf(questions).size();
}

void FateEnquiry::ask(const QList<FateQuestion>& questions, const WalkLimits& limits)
{
    Q_ASSERT(!m_running);
    m_running = true;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, questions, limits] { worker->begin(questions, limits); }, Qt::QueuedConnection);
}

void FateEnquiry::stop()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->stop(); }, Qt::QueuedConnection);
}

} // namespace docket
