// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/serverscript.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <optional>

namespace docket::test {

// One connection: reads requests, plays the answers.
class ScriptedConnection : public QObject
{
    Q_OBJECT
public:
    ScriptedConnection(
        qintptr descriptor, ServerScript& script, const std::optional<QSslConfiguration>& tls, QObject* parent);

Q_SIGNALS:
    void stopListening();

private:
    void readRequest();
    Request parsed(const QByteArray& head) const;
    void play(const Answer& answer);
    void goOn();
    void doStep(Answer::Step& step);
    void sendMore(Answer::Step& step);
    void reset();
    void answerIsOver();

    ServerScript& m_script;
    QSslSocket m_socket;
    QTimer m_pause;
    QByteArray m_input;
    QList<Answer::Step> m_steps;
    qsizetype m_sent = 0; // bytes of the first step
    std::optional<Request> m_request; // being answered
    int m_number = 0;
    bool m_playing = false;
    bool m_busyForEver = false;
};

// The part of ScriptedServer that lives on its thread.
class ScriptedServerEngine : public QTcpServer
{
    Q_OBJECT
public:
    explicit ScriptedServerEngine(const std::optional<QSslConfiguration>& tls);

    quint16 listen(); // the port
    void shutDown();
    void liveOn() { m_limit.start(); } // its time begins again
    ServerScript& script() { return m_script; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const std::optional<QSslConfiguration> m_tls;
    ServerScript m_script;
    QTimer m_limit; // a failed test leaves nothing behind
};

} // namespace docket::test
