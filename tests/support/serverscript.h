// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/scriptedserver.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>

#include <functional>
#include <optional>

namespace docket::test {

// What a ScriptedServer shall do and what was done to it; shared by the test's
// thread and the server's. Thread-safe.
class ServerScript
{
public:
    struct Rule
    {
        QByteArray path; // empty: any
        QByteArray integration; // empty: any
        QString cursor; // not asked when path is given
        QList<Answer> answers;
    };

    ServerScript() { m_clock.start(); }

    void addRule(const Rule& rule); // replaces one for the same requests
    void setFallback(std::function<Answer(const Request&)> makeAnswer);
    void setGreeting(int fromConnection, const Answer& answer);

    int noteConnection(); // its number, from 1
    std::optional<Answer> greetingFor(int connection) const;
    Answer take(Request request); // notes it and gives its answer
    void noteAnswered(const Request& request);

    QList<Request> requests() const; // but those that are about no order
    QList<Request> otherRequests() const;
    void forgetRequests();
    int connectionCount() const;
    int mostInFlight() const;
    int mostInFlightOfOne() const;

private:
    static bool isAboutOrders(const Request& request);
    static bool concerns(const Rule& rule, const Request& request);
    static int specificity(const Rule& rule);
    std::optional<Answer> answerByRule(const Request& request);

    mutable QMutex m_mutex;
    QElapsedTimer m_clock;
    QList<Rule> m_rules;
    std::function<Answer(const Request&)> m_fallback;
    int m_greetFrom = 0;
    Answer m_greeting;
    QList<Request> m_requests;
    QList<Request> m_otherRequests;
    int m_connections = 0;
    QHash<QByteArray, int> m_inFlight; // by integration
    int m_inFlightNow = 0;
    int m_mostInFlight = 0;
    int m_mostInFlightOfOne = 0;
};

} // namespace docket::test
