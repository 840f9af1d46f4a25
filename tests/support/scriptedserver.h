// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace docket::test {

// What the server was really sent. Qt repeats requests by itself; only the server
// can count them.
struct Request
{
    std::chrono::milliseconds at{0}; // since the server started
    int connection = 0; // from 1
    QByteArray method, target; // "GET", "/v1/assessment/orders/open?page_size=250"
    QByteArray path; // of the target
    QString cursor; // as a form decoder reads it: '+' is a blank
    QString pageSize;
    QByteArray integration; // X-Integration-Id
    QHash<QByteArray, QByteArray> headers; // names in lower case
    bool hasKey() const { return headers.contains("authorization"); }
};

// What the server does once it has read a request: steps, one after the other.
// After the last one it listens for the next request, unless it hung up; an answer
// without a step is silence.
class Answer
{
public:
    Answer& send(const QByteArray& bytes, int times = 1);
    Answer& sendInPieces(const QByteArray& bytes, qsizetype size, std::chrono::milliseconds pause);
    Answer& wait(std::chrono::milliseconds time);
    Answer& hangUp(); // sends what is left, then FIN
    Answer& halfClose(); // FIN, but goes on reading
    Answer& reset(); // RST
    Answer& stopListening(); // later connections are refused
    Answer& stayBusy(); // never reads another request on this connection

    struct Step
    {
        enum class Does { Send, Wait, HangUp, HalfClose, Reset, StopListening, StayBusy };
        Does does = Does::Send;
        QByteArray bytes;
        qsizetype pieceSize = 0; // 0: all at once
        std::chrono::milliseconds pause{0};
        int times = 1;
    };
    const QList<Step>& steps() const { return m_steps; }

private:
    QList<Step> m_steps;
};

class ScriptedServerEngine;

// An HTTP server on 127.0.0.1 that does exactly what a test tells it, wrong lengths
// and dead connections included. Runs on a thread of its own, knows nothing of the
// client, speaks in bytes, and records every request. All functions may be called
// from the test's thread while it runs.
class ScriptedServer
{
public:
    ScriptedServer();
    explicit ScriptedServer(const QSslConfiguration& tls);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;

    quint16 port() const { return m_port; }
    QUrl baseUrl() const; // http(s)://127.0.0.1:port/v1
    QString hostLabel() const; // 127.0.0.1:port

    // The answers to the requests for one page, in order; the last one stays.
    void replies(const QString& cursor, const QList<Answer>& answers);
    void replies(const QByteArray& integration, const QString& cursor, const QList<Answer>& answers);
    void repliesAt(const QByteArray& path, const QList<Answer>& answers); // wins over the others
    // For every request without a rule. Called on the server's thread.
    void repliesWith(std::function<Answer(const Request&)> makeAnswer);
    // Plays on connections from this number on, before anything is read or encrypted;
    // what the client says there is not recorded.
    void greetsFrom(int connection, const Answer& answer);

    QList<Request> requests() const; // but those of otherRequests()
    QList<Request> requests(const QString& cursor) const;
    int requestCount() const { return static_cast<int>(requests().size()); }
    // For the key, an integration or the packages; only repliesAt() answers them, else they
    // are told that there is no such thing.
    QList<Request> otherRequests() const;
    // For long tests: the memory that requests take is free again, and so is the time after
    // which a server of a test that hangs ends by itself.
    void forgetRequests();
    int connectionCount() const;
    int mostInFlight() const; // at the same time, of all
    int mostInFlightOfOne() const; // of one integration

private:
    void start(const std::optional<QSslConfiguration>& tls);

    std::unique_ptr<ScriptedServerEngine> m_engine;
    QThread m_thread;
    quint16 m_port = 0;
    bool m_tls = false;
};

} // namespace docket::test
