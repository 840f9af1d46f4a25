// SPDX-License-Identifier: MIT
#include "tests/support/scriptedserverengine.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QSslKey>

#include <sys/socket.h>

#include <utility>

namespace docket::test {
namespace {

constexpr qint64 mostBuffered = 1024 * 1024;
constexpr std::chrono::seconds longestLife{120};

QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QString queryValue(const QByteArray& target, const QByteArray& name)
{
    const qsizetype mark = target.indexOf('?');
    for (const QByteArray& pair : mark < 0 ? QList<QByteArray>() : target.mid(mark + 1).split('&')) {
        if (pair.startsWith(name + '='))
            return formDecoded(pair.mid(name.size() + 1));
    }
    return {};
}

QHash<QByteArray, QByteArray> headersIn(const QList<QByteArray>& lines)
{
    QHash<QByteArray, QByteArray> headers;
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return headers;
}

} // namespace

ScriptedConnection::ScriptedConnection(
    qintptr descriptor, ServerScript& script, const std::optional<QSslConfiguration>& tls, QObject* parent)
    : QObject(parent)
    , m_script(script)
    , m_socket(this)
    , m_pause(this)
    , m_number(script.noteConnection())
{
    m_pause.setSingleShot(true);
    m_socket.setSocketDescriptor(descriptor);
    connect(&m_socket, &QSslSocket::readyRead, this, &ScriptedConnection::readRequest);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &ScriptedConnection::goOn);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &ScriptedConnection::goOn);
    connect(&m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_pause, &QTimer::timeout, this, &ScriptedConnection::goOn);
    if (const auto greeting = script.greetingFor(m_number)) {
        m_busyForEver = true;
        play(*greeting);
    } else if (tls) {
        m_socket.setSslConfiguration(*tls);
        m_socket.startServerEncryption();
    }
}

void ScriptedConnection::readRequest()
{
    m_input += m_socket.readAll();
    if (m_playing || m_busyForEver)
        return;
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    m_request = parsed(m_input.first(end));
    m_input.remove(0, end + 4);
    play(m_script.take(*m_request));
}

Request ScriptedConnection::parsed(const QByteArray& head) const
{
    const QList<QByteArray> lines = QByteArray(head).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.constFirst().split(' ');
    Request request;
    request.connection = m_number;
    request.method = words.value(0);
    request.target = words.value(1);
    request.path = request.target.split('?').constFirst();
    request.cursor = queryValue(request.target, "cursor");
    request.pageSize = queryValue(request.target, "page_size");
    request.headers = headersIn(lines);
    request.integration = request.headers.value("x-integration-id");
    return request;
}

void ScriptedConnection::play(const Answer& answer)
{
    m_steps = answer.steps();
    m_sent = 0;
    m_playing = true;
    goOn();
}

void ScriptedConnection::goOn()
{
    while (m_playing && !m_pause.isActive() && m_socket.bytesToWrite() < mostBuffered) {
        if (m_steps.isEmpty())
            return answerIsOver();
        doStep(m_steps.first());
    }
}

// A step that is over takes itself off the list.
void ScriptedConnection::doStep(Answer::Step& step)
{
    const Answer::Step now = step;
    if (now.does == Answer::Step::Does::Send)
        return sendMore(step);
    m_steps.removeFirst();
    switch (now.does) {
    case Answer::Step::Does::Send:
        break;
    case Answer::Step::Does::Wait:
        m_pause.start(now.pause); // first: flush() tells of bytes written, and that goes on
        m_socket.flush();
        break;
    case Answer::Step::Does::HangUp:
        m_steps.clear();
        m_socket.disconnectFromHost();
        break;
    case Answer::Step::Does::HalfClose:
        m_socket.flush();
        ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
        break;
    case Answer::Step::Does::Reset:
        reset();
        break;
    case Answer::Step::Does::StopListening:
        Q_EMIT stopListening();
        break;
    case Answer::Step::Does::StayBusy:
        m_busyForEver = true;
        break;
    }
}

void ScriptedConnection::sendMore(Answer::Step& step)
{
    const qsizetype size = step.pieceSize == 0 ? step.bytes.size() : step.pieceSize;
    const QByteArray piece = step.bytes.mid(m_sent, size);
    m_sent += piece.size();
    if (m_sent >= step.bytes.size()) {
        m_sent = 0;
        --step.times;
    }
    const auto pause = step.pause;
    if (step.times <= 0)
        m_steps.removeFirst();
    m_socket.write(piece);
    if (pause.count() == 0)
        return;
    m_pause.start(pause);
    m_socket.flush();
}

void ScriptedConnection::reset()
{
    m_steps.clear();
    m_socket.flush();
    const linger none{1, 0};
    ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_socket.abort();
}

void ScriptedConnection::answerIsOver()
{
    m_playing = false;
    if (m_request)
        m_script.noteAnswered(*std::exchange(m_request, std::nullopt));
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        readRequest();
}

ScriptedServerEngine::ScriptedServerEngine(const std::optional<QSslConfiguration>& tls)
    : m_tls(tls)
    , m_limit(this)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestLife);
    connect(&m_limit, &QTimer::timeout, this, &ScriptedServerEngine::shutDown);
}

quint16 ScriptedServerEngine::listen()
{
    QTcpServer::listen(QHostAddress::LocalHost);
    m_limit.start();
    return serverPort();
}

void ScriptedServerEngine::shutDown()
{
    m_limit.stop();
    close();
    const auto connections = findChildren<ScriptedConnection*>();
    for (ScriptedConnection* connection : connections)
        connection->deleteLater();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ScriptedServerEngine::incomingConnection(qintptr descriptor)
{
    auto* connection = new ScriptedConnection(descriptor, m_script, m_tls, this);
    connect(connection, &ScriptedConnection::stopListening, this, &QTcpServer::close);
}

} // namespace docket::test
