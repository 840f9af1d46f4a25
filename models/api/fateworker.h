// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/fateenquiry.h"
#include "models/orders/page.h"
#include "models/orders/store.h"

#include <QNetworkAccessManager>
#include <QSet>

#include <memory>

namespace docket {

// FateEnquiry's side of the thread border.
class FateWorker : public QObject
{
    Q_OBJECT
public:
    explicit FateWorker(const std::shared_ptr<ProxyPasswords>& proxies);
    ~FateWorker() override;

    void begin(const QList<FateQuestion>& questions, const WalkLimits& limits);
    void stop();

    // What one request asks for; each id is asked for once, and none that the address cannot
    // name among others.
    static QList<FateQuestion> batchesOf(const QList<FateQuestion>& questions);
    static bool canBeAsked(const QString& id);

Q_SIGNALS:
    void answered(const QList<docket::FateAnswer>& answers);
    void ended(const docket::FateEnd& end);
    void called(const docket::CallRecord& record);

private:
    void askNext();
    void tellUnaskable(const QList<FateQuestion>& questions);
    Walk::Taken takePage(const Page& page);
    void takeEnd(const WalkEnd& end);
    QList<FateAnswer> answersOf(const WalkEnd& end) const;
    bool isGivenUp(const LoadSource& source) const;
    void end();

    QNetworkAccessManager m_network;
    PageParser m_parser;
    WalkLimits m_limits;
    QList<FateQuestion> m_batches;
    qsizetype m_at = 0;
    std::unique_ptr<Walk> m_walk;
    std::unique_ptr<Store> m_store; // what the walk brought
    Generation* m_generation = nullptr; // in m_store
    QSet<QString> m_wanted; // ids of this batch
    QList<LoadSource> m_failed; // integrations that are not asked any more
    QStringList m_refused; // connections whose key was
    FateEnd m_end;
    bool m_running = false;
};

} // namespace docket
