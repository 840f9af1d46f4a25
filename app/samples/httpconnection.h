// SPDX-License-Identifier: MIT
#pragma once

#include "app/samples/httpserver.h"

#include <QByteArray>
#include <QObject>

#include <chrono>

class QTcpSocket;

namespace docket {

// One client. Answers one request at a time: the next one is looked at when the
// response has been handed over and little of it is still waiting to be sent.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    // The socket becomes the parent; once the client has gone, both delete themselves.
    // The handler must outlive the connection.
    HttpConnection(QTcpSocket& socket, const HttpHandler& handler, std::chrono::milliseconds latency);

private:
    void readOn();
    void answer(const HttpRequest* request);
    void send(const HttpResponse& response);
    void closeSoon();

    QTcpSocket& m_socket;
    const HttpHandler& m_handler;
    const std::chrono::milliseconds m_latency;
    QByteArray m_received;
    bool m_answering = false; // a response is on its way
    bool m_headOnly = false; // of the request being answered
    bool m_closing = false; // no further request will be answered
};

} // namespace docket
