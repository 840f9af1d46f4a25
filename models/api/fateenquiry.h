// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/callrecord.h"
#include "models/api/failure.h"
#include "models/api/loadsource.h"
#include "models/api/proxypasswords.h"
#include "models/api/walk.h"
#include "models/orders/marks.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>

#include <memory>
#include <optional>
#include <string>

namespace docket {

class FateWorker;

// What became of these orders of one integration?
struct FateQuestion
{
    LoadSource source; // whichever list its endpoint names, the successor is asked
    QStringList ids;
    // ISO 8601, UTC: orders made earlier are not listed. Empty: whenever they were made.
    QString createdAfter = {};
};

struct FateAnswer
{
    QString connection; // key slot
    QString integrationId;
    QString id;
    OrderFate fate = OrderFate::NotAnswered;
    std::string json; // the order as it came; empty: it did not
};

// How an enquiry ended.
struct FateEnd
{
    bool isStopped = false; // by the user; the rest was not asked
    std::optional<Failure> failure; // the first one
    QString failedLabel; // of the integration that it was about
};

// Asks the list of orders of every status for orders by their ids, some dozens in a request,
// one request at a time, by the rules of Walk. An integration that fails is not asked any
// further, and a refused key none of its connection's. Only GET is sent. Lives on the window's
// thread; requests and answers do not. Signals never come from inside a call.
class FateEnquiry : public QObject
{
    Q_OBJECT
public:
    // Of one request: an address of some 4 kB, which gateways let pass.
    static constexpr qsizetype idsAtOnce = 100;
    static constexpr qsizetype idBytesAtOnce = 3'500;

    explicit FateEnquiry(
        const std::shared_ptr<ProxyPasswords>& proxies = std::make_shared<ProxyPasswords>(), QObject* parent = nullptr);
    ~FateEnquiry() override; // stops and waits for the thread

    // How many requests it takes where every answer is one page.
    static qsizetype requestsFor(const QList<FateQuestion>& questions);

    void ask(const QList<FateQuestion>& questions, const WalkLimits& limits = {}); // not while running
    void stop(); // ended() follows
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void answered(const QList<docket::FateAnswer>& answers); // of one request
    void ended(const docket::FateEnd& end);
    void called(const docket::CallRecord& record); // as the loader's

private:
    QThread m_thread;
    FateWorker* m_worker; // lives on m_thread and goes with it
    bool m_running = false;
};

} // namespace docket
