// SPDX-License-Identifier: MIT
#include "tests/support/serverscript.h"

#include "tests/support/pages.h"

#include <QMutexLocker>

#include <algorithm>
#include <utility>

namespace docket::test {

void ServerScript::addRule(const Rule& rule)
{
    QMutexLocker lock(&m_mutex);
    m_rules.removeIf([&](const Rule& old) {
        return old.path == rule.path && old.integration == rule.integration && old.cursor == rule.cursor;
    });
    m_rules += rule;
}

void ServerScript::setFallback(std::function<Answer(const Request&)> makeAnswer)
{
    QMutexLocker lock(&m_mutex);
    m_fallback = std::move(makeAnswer);
}

void ServerScript::setGreeting(int fromConnection, const Answer& answer)
{
    QMutexLocker lock(&m_mutex);
    m_greetFrom = fromConnection;
    m_greeting = answer;
}

int ServerScript::noteConnection()
{
    QMutexLocker lock(&m_mutex);
    return ++m_connections;
}

std::optional<Answer> ServerScript::greetingFor(int connection) const
{
    QMutexLocker lock(&m_mutex);
    return m_greetFrom > 0 && connection >= m_greetFrom ? std::optional(m_greeting) : std::nullopt;
}

Answer ServerScript::take(Request request)
{
    QMutexLocker lock(&m_mutex);
    request.at = std::chrono::milliseconds(m_clock.elapsed());
    (isAboutOrders(request) ? m_requests : m_otherRequests) += request;
    m_mostInFlight = std::max(m_mostInFlight, ++m_inFlightNow);
    m_mostInFlightOfOne = std::max(m_mostInFlightOfOne, ++m_inFlight[request.integration]);
    if (const auto answer = answerByRule(request))
        return *answer;
    const std::function<Answer(const Request&)> makeAnswer = isAboutOrders(request) ? m_fallback : nullptr;
    lock.unlock();
    return makeAnswer ? makeAnswer(request) : Answer().send(http(404, "no script for this request"));
}

void ServerScript::noteAnswered(const Request& request)
{
    QMutexLocker lock(&m_mutex);
    --m_inFlightNow;
    --m_inFlight[request.integration];
}

// The key, an integration and the packages can be asked for too.
bool ServerScript::isAboutOrders(const Request& request)
{
    return !request.path.endsWith("/check-api-key") && !request.path.contains("/integrations/")
        && !request.path.endsWith("/assessment/packages");
}

bool ServerScript::concerns(const Rule& rule, const Request& request)
{
    if (!rule.path.isEmpty())
        return rule.path == request.path;
    return isAboutOrders(request) && (rule.integration.isEmpty() || rule.integration == request.integration)
        && rule.cursor == request.cursor;
}

int ServerScript::specificity(const Rule& rule)
{
    return (rule.path.isEmpty() ? 0 : 2) + (rule.integration.isEmpty() ? 0 : 1);
}

std::optional<Answer> ServerScript::answerByRule(const Request& request)
{
    Rule* best = nullptr;
    for (Rule& rule : m_rules) {
        if (concerns(rule, request) && (!best || specificity(rule) > specificity(*best)))
            best = &rule;
    }
    if (!best || best->answers.isEmpty())
        return std::nullopt;
    return best->answers.size() > 1 ? best->answers.takeFirst() : best->answers.constFirst();
}

QList<Request> ServerScript::requests() const
{
    QMutexLocker lock(&m_mutex);
    return m_requests;
}

void ServerScript::forgetRequests()
{
    QMutexLocker lock(&m_mutex);
    m_requests.clear();
    m_otherRequests.clear();
}

QList<Request> ServerScript::otherRequests() const
{
    QMutexLocker lock(&m_mutex);
    return m_otherRequests;
}

int ServerScript::connectionCount() const
{
    QMutexLocker lock(&m_mutex);
    return m_connections;
}

int ServerScript::mostInFlight() const
{
    QMutexLocker lock(&m_mutex);
    return m_mostInFlight;
}

int ServerScript::mostInFlightOfOne() const
{
    QMutexLocker lock(&m_mutex);
    return m_mostInFlightOfOne;
}

} // namespace docket::test
