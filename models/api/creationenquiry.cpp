// SPDX-License-Identifier: MIT
#include "models/api/creationenquiry.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>
#include <utility>

namespace docket {

namespace {

// Clocks differ, and so do days between here and Kombo.
constexpr int daysAhead = 2;

constexpr int halvings()
{
    int count = 0;
    for (int days = 1; days < CreationEnquiry::daysBack + daysAhead; days *= 2)
        ++count;
    return count;
}

QString beginningOf(const QDate& day)
{
    return day.isValid() ? day.startOfDay().toUTC().toString(Qt::ISODate) : QString();
}

} // namespace

CreationEnquiry::CreationEnquiry(const std::shared_ptr<ProxyPasswords>& proxies, QObject* parent)
    : QObject(parent)
    , m_enquiry(proxies, this)
{
    connect(&m_enquiry, &FateEnquiry::answered, this, &CreationEnquiry::takeAnswers);
    connect(&m_enquiry, &FateEnquiry::ended, this, &CreationEnquiry::takeRoundEnd);
    connect(&m_enquiry, &FateEnquiry::called, this, [this](const CallRecord& record) {
        ++m_end.requests;
        Q_EMIT called(record);
    });
}

int CreationEnquiry::requestsFor(const QList<FateQuestion>& questions)
{
    qsizetype all = 0;
    for (const FateQuestion& question : questions) {
        const qsizetype batches = FateEnquiry::requestsFor({question});
        all += 3 * batches; // each step before the halving
        for (int round = 0; round < halvings(); ++round)
            all += std::min((qsizetype{1} << round) + batches - 1, question.ids.size());
    }
    return static_cast<int>(std::min<qsizetype>(all, mostRequests));
}

void CreationEnquiry::ask(const QList<FateQuestion>& questions, const QDate& today, const WalkLimits& limits)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_stops = false;
    m_questions = questions;
    m_today = today;
    m_limits = limits;
    m_step = Step::IsListed;
    m_end = {};
    m_asked.clear();
    for (qsizetype i = 0; i < questions.size(); ++i)
        for (const QString& id : questions.at(i).ids)
            m_asked.push_back({static_cast<std::size_t>(i), id, {}, {}, {}, false});
    m_enquiry.ask(round(), m_limits);
}

void CreationEnquiry::stop()
{
    m_stops = m_running;
    m_enquiry.stop();
}

QDate CreationEnquiry::dayFor(const Asked& order) const
{
    switch (m_step) {
    case Step::IsListed:
        return {};
    case Step::IsFilterHeeded:
        return m_today.addDays(daysAhead);
    case Step::IsOlder:
        return m_today.addDays(-daysBack);
    case Step::Halving:
        return order.from.addDays(order.from.daysTo(order.before) / 2);
    }
    return {};
}

// One question for those of an integration that are asked about the same day.
QList<FateQuestion> CreationEnquiry::round()
{
    QList<FateQuestion> all;
    std::vector<std::tuple<std::size_t, QDate, qsizetype>> places; // question, day, place in `all`
    int requests = 0;
    for (Asked& order : m_asked) {
        if (order.isOver)
            continue;
        order.day = dayFor(order);
        const auto known = std::find_if(places.begin(), places.end(),
            [&](const auto& place) { return std::get<0>(place) == order.question && std::get<1>(place) == order.day; });
        if (known != places.end()) {
            all[std::get<2>(*known)].ids += order.id;
            continue;
        }
        if (m_end.requests + requests >= mostRequests) {
            order.isOver = true;
            continue;
        }
        ++requests;
        places.emplace_back(order.question, order.day, all.size());
        const FateQuestion& question = m_questions.at(static_cast<qsizetype>(order.question));
        all += FateQuestion{question.source, {order.id}, beginningOf(order.day)};
    }
    return all;
}

void CreationEnquiry::takeAnswers(const QList<FateAnswer>& answers)
{
    for (const FateAnswer& answer : answers)
        for (Asked& order : m_asked) {
            const LoadSource& source = m_questions.at(static_cast<qsizetype>(order.question)).source;
            if (!order.isOver && order.id == answer.id && source.connection == answer.connection
                && source.integrationId == answer.integrationId)
                take(order, answer.fate);
        }
}

void CreationEnquiry::take(Asked& order, OrderFate fate) const
{
    const bool isListed = fate != OrderFate::NotListed;
    if (fate == OrderFate::NotAnswered) {
        order.isOver = true; // and stays as far as it is known
        return;
    }
    switch (m_step) {
    case Step::IsListed:
        order.isOver = !isListed;
        return;
    case Step::IsFilterHeeded: // a server that lists what is to come lists everything
        order.isOver = isListed;
        break;
    case Step::IsOlder:
        order.isOver = !isListed;
        break;
    case Step::Halving:
        break;
    }
    if (m_step != Step::IsFilterHeeded || !isListed)
        (isListed ? order.from : order.before) = order.day;
    if (order.from.isValid() && order.from.daysTo(order.before) <= 1)
        order.isOver = true;
}

// Whether there is one that asks something.
bool CreationEnquiry::nextStep()
{
    if (m_step != Step::Halving)
        m_step = static_cast<Step>(static_cast<int>(m_step) + 1);
    return std::any_of(m_asked.begin(), m_asked.end(), [](const Asked& order) { return !order.isOver; });
}

void CreationEnquiry::takeRoundEnd(const FateEnd& end)
{
    if (end.failure && !m_end.how.failure) {
        m_end.how.failure = end.failure;
        m_end.how.failedLabel = end.failedLabel;
    }
    Q_EMIT narrowed(answers());
    if (!m_stops && nextStep()) {
        const QList<FateQuestion> next = round();
        if (!next.isEmpty())
            return m_enquiry.ask(next, m_limits);
    }
    m_running = false;
    m_end.how.isStopped = m_stops;
    m_questions.clear(); // and the keys with them
    m_asked.clear();
    Q_EMIT ended(m_end);
}

QList<CreationAnswer> CreationEnquiry::answers() const
{
    QList<CreationAnswer> all;
    for (const Asked& order : m_asked) {
        const LoadSource& source = m_questions.at(static_cast<qsizetype>(order.question)).source;
        all += {source.connection, source.integrationId, order.id, order.from,
            order.before.isValid() ? order.before.addDays(-1) : QDate()};
    }
    return all;
}

} // namespace docket
