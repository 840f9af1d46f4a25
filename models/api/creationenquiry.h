// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/fateenquiry.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace docket {

// Between which days an order was created, both included, by the calendar of this computer.
struct CreationAnswer
{
    QString connection; // key slot
    QString integrationId;
    QString id;
    QDate from; // invalid: nobody knows how long before `until`
    QDate until; // invalid: Kombo's answers do not tell anything
};

struct CreationEnd
{
    FateEnd how;
    int requests = 0; // that were sent
};

// Kombo tells of no order when it was created, but its list of orders of every status leaves
// out those made before a day. So each order is asked for with one day after the other until
// it is known which is the last that has it. All orders of an integration that are still
// within the same days share a request. Days are told apart for a year; what is older stays
// "before". Window's thread; signals never come from inside a call.
class CreationEnquiry : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostOrders = 100; // asked about at once
    static constexpr int mostRequests = 100; // then the rest stays as far as it is known
    static constexpr int daysBack = 365;

    explicit CreationEnquiry(
        const std::shared_ptr<ProxyPasswords>& proxies = std::make_shared<ProxyPasswords>(), QObject* parent = nullptr);

    // How many requests it takes at most where every answer is one page and none fails.
    static int requestsFor(const QList<FateQuestion>& questions);

    void ask(
        const QList<FateQuestion>& questions, const QDate& today, const WalkLimits& limits = {}); // not while running
    void stop(); // ended() follows
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void narrowed(const QList<docket::CreationAnswer>& answers); // all asked for, as far as they are known
    void ended(const docket::CreationEnd& end);
    void called(const docket::CallRecord& record); // as the loader's

private:
    enum class Step { IsListed, IsFilterHeeded, IsOlder, Halving };
    struct Asked
    {
        std::size_t question = 0; // its place in m_questions
        QString id;
        QDate from; // the first day that it can be
        QDate before; // the first that it cannot be any more
        QDate day; // that this round asks about; invalid: none
        bool isOver = false;
    };

    bool nextStep();
    QDate dayFor(const Asked& order) const;
    QList<FateQuestion> round();
    void takeAnswers(const QList<FateAnswer>& answers);
    void take(Asked& order, OrderFate fate) const;
    void takeRoundEnd(const FateEnd& end);
    QList<CreationAnswer> answers() const;

    FateEnquiry m_enquiry;
    WalkLimits m_limits;
    QList<FateQuestion> m_questions;
    std::vector<Asked> m_asked;
    QDate m_today;
    Step m_step = Step::IsListed;
    CreationEnd m_end;
    bool m_running = false;
    bool m_stops = false;
};

} // namespace docket
