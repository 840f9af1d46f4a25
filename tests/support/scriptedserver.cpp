// SPDX-License-Identifier: MIT
#include "tests/support/scriptedserver.h"

#include "tests/support/scriptedserverengine.h"

namespace docket::test {

using Does = Answer::Step::Does;

Answer& Answer::send(const QByteArray& bytes, int times)
{
    m_steps += Step{Does::Send, bytes, 0, std::chrono::milliseconds(0), times};
    return *this;
}

Answer& Answer::sendInPieces(const QByteArray& bytes, qsizetype size, std::chrono::milliseconds pause)
{
    m_steps += Step{Does::Send, bytes, size, pause, 1};
    return *this;
}

Answer& Answer::wait(std::chrono::milliseconds time)
{
    m_steps += Step{Does::Wait, {}, 0, time, 1};
    return *this;
}

Answer& Answer::hangUp()
{
    m_steps += Step{Does::HangUp, {}, 0, std::chrono::milliseconds(0), 1};
    return *this;
}

Answer& Answer::halfClose()
{
    m_steps += Step{Does::HalfClose, {}, 0, std::chrono::milliseconds(0), 1};
    return *this;
}

Answer& Answer::reset()
{
    m_steps += Step{Does::Reset, {}, 0, std::chrono::milliseconds(0), 1};
    return *this;
}

Answer& Answer::stopListening()
{
    m_steps += Step{Does::StopListening, {}, 0, std::chrono::milliseconds(0), 1};
    return *this;
}

Answer& Answer::stayBusy()
{
    m_steps += Step{Does::StayBusy, {}, 0, std::chrono::milliseconds(0), 1};
    return *this;
}

ScriptedServer::ScriptedServer()
{
    start(std::nullopt);
}

ScriptedServer::ScriptedServer(const QSslConfiguration& tls)
    : m_tls(true)
{
    start(tls);
}

void ScriptedServer::start(const std::optional<QSslConfiguration>& tls)
{
    m_engine = std::make_unique<ScriptedServerEngine>(tls);
    m_engine->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_engine.get(), [this] { m_port = m_engine->listen(); }, Qt::BlockingQueuedConnection);
}

ScriptedServer::~ScriptedServer()
{
    QMetaObject::invokeMethod(
        m_engine.get(), [this] { m_engine->shutDown(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl ScriptedServer::baseUrl() const
{
    const QString scheme = m_tls ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(scheme + QStringLiteral("://") + hostLabel() + QStringLiteral("/v1"));
}

QString ScriptedServer::hostLabel() const
{
    return QStringLiteral("127.0.0.1:") + QString::number(m_port);
}

void ScriptedServer::replies(const QString& cursor, const QList<Answer>& answers)
{
    replies({}, cursor, answers);
}

void ScriptedServer::replies(const QByteArray& integration, const QString& cursor, const QList<Answer>& answers)
{
    m_engine->script().addRule({{}, integration, cursor, answers});
}

void ScriptedServer::repliesAt(const QByteArray& path, const QList<Answer>& answers)
{
    m_engine->script().addRule({path, {}, {}, answers});
}

void ScriptedServer::repliesWith(std::function<Answer(const Request&)> makeAnswer)
{
    m_engine->script().setFallback(std::move(makeAnswer));
}

void ScriptedServer::greetsFrom(int connection, const Answer& answer)
{
    m_engine->script().setGreeting(connection, answer);
}

QList<Request> ScriptedServer::requests() const
{
    return m_engine->script().requests();
}

QList<Request> ScriptedServer::otherRequests() const
{
    return m_engine->script().otherRequests();
}

void ScriptedServer::forgetRequests()
{
    m_engine->script().forgetRequests();
    QMetaObject::invokeMethod(m_engine.get(), &ScriptedServerEngine::liveOn);
}

QList<Request> ScriptedServer::requests(const QString& cursor) const
{
    QList<Request> some;
    for (const Request& request : requests()) {
        if (request.cursor == cursor)
            some += request;
    }
    return some;
}

int ScriptedServer::connectionCount() const
{
    return m_engine->script().connectionCount();
}

int ScriptedServer::mostInFlight() const
{
    return m_engine->script().mostInFlight();
}

int ScriptedServer::mostInFlightOfOne() const
{
    return m_engine->script().mostInFlightOfOne();
}

} // namespace docket::test
