// SPDX-License-Identifier: MIT
#include "models/api/testconnection.h"

#include "models/api/address.h"
#include "models/api/testworker.h"

namespace docket {

TestConnection::TestConnection(const std::shared_ptr<ProxyPasswords>& proxies, QObject* parent)
    : QObject(parent)
    , m_worker(new TestWorker(proxies))
{
    m_thread.setObjectName(QStringLiteral("test connection"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &TestWorker::answered, this, &TestConnection::answered, Qt::QueuedConnection);
    connect(
        m_worker, &TestWorker::otherRegionAnswered, this, &TestConnection::otherRegionAnswered, Qt::QueuedConnection);
    connect(m_worker, &TestWorker::called, this, &TestConnection::called, Qt::QueuedConnection);
    connect(m_worker, &TestWorker::ended, this, &TestConnection::takeEnd, Qt::QueuedConnection);
    m_thread.start();
}

TestConnection::~TestConnection()
{
    m_thread.quit();
    m_thread.wait();
}

void TestConnection::start(const LoadRequest& request)
{
    Q_ASSERT(!m_running);
    m_running = true;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request] { worker->begin(request); }, Qt::QueuedConnection);
}

bool TestConnection::askOtherRegion(const LoadSource& source)
{
    if (!otherRegion(source.baseUrl) || !source.key.isUsable())
        return false;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, source] { worker->askOtherRegion(source); }, Qt::QueuedConnection);
    return true;
}

void TestConnection::stop()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->stop(); }, Qt::QueuedConnection);
}

void TestConnection::takeEnd(const QList<TestResult>& results)
{
    m_running = false;
    Q_EMIT ended(results);
}

} // namespace docket
