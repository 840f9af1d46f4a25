// SPDX-License-Identifier: MIT
#include "app/samples/httpconnection.h"

#include <QTcpSocket>
#include <QTimer>

namespace docket {

namespace {

// A client that sends requests and reads no answers gets no further than this.
constexpr qint64 maxWaitingBytes = 4 << 20;

// Closing at once while a body still arrives would reset the connection, and the
// client might never see the response.
constexpr std::chrono::milliseconds closingTime{200};

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 429:
        return "Too Many Requests";
    default:
        return "Other";
    }
}

QByteArray responseHead(const HttpResponse& response, bool closing)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + reasonPhrase(response.status).toByteArray() + "\r\n";
    head += "Content-Type: application/json; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(response.body.size()) + "\r\n";
    head += "Cache-Control: no-store\r\n";
    for (const auto& [name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    return head + (closing ? "Connection: close\r\n\r\n" : "\r\n");
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket& socket, const HttpHandler& handler, std::chrono::milliseconds latency)
    : QObject(&socket)
    , m_socket(socket)
    , m_handler(handler)
    , m_latency(latency)
{
    m_socket.setReadBufferSize(2 * maxHttpHeadBytes);
    // Head and body are two writes: without this, each response would wait 40 ms for
    // the client to acknowledge the first.
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readOn);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::readOn);
    connect(&m_socket, &QTcpSocket::disconnected, &m_socket, &QTcpSocket::deleteLater);
    readOn();
}

void HttpConnection::readOn()
{
    if (m_closing)
        m_socket.readAll(); // and forget it
    while (!m_closing && !m_answering && m_socket.bytesToWrite() <= maxWaitingBytes) {
        m_received += m_socket.read(maxHttpHeadBytes + 1 - m_received.size());
        const HttpHead head = parseHttpHead(m_received);
        if (head.state == HttpHead::State::Incomplete)
            return;
        m_received.remove(0, head.bytes);
        answer(head.state == HttpHead::State::Complete ? &head.request : nullptr);
    }
}

void HttpConnection::answer(const HttpRequest* request)
{
    m_answering = true;
    m_headOnly = request && request->method == "HEAD";
    m_closing = !request || !request->keepAlive;
    const HttpResponse response = m_handler(request);
    if (m_latency.count() == 0)
        send(response);
    else
        QTimer::singleShot(m_latency, this, [this, response] {
            send(response);
            readOn();
        });
}

void HttpConnection::send(const HttpResponse& response)
{
    m_answering = false;
    m_socket.write(responseHead(response, m_closing));
    if (!m_headOnly)
        m_socket.write(response.body); // shared with the socket, not copied
    if (m_closing)
        closeSoon();
}

void HttpConnection::closeSoon()
{
    m_received.clear();
    QTimer::singleShot(closingTime, &m_socket, &QTcpSocket::disconnectFromHost);
}

} // namespace docket
