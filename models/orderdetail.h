// SPDX-License-Identifier: MIT
#pragma once

#include "models/orderchanges.h"
#include "models/orders/order.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

namespace docket {

struct OrderList;

// One order as the detail shows it: every field of the schema as text. A null
// QString: the server gave nothing. All but descriptionHtml is plain text.
struct OrderDetail
{
    struct Person
    {
        QString name; // as spoken; null when both names are missing
        QString email;
        QString remoteId;
        QStringList roles; // verbatim
    };

    // What is remembered of it.
    struct Remembered
    {
        bool known = false;
        std::optional<int> mark; // a Mark, the one that is shown beside the order
        bool isDone = false, isSnoozed = false, isGone = false;
        QString state; // in words; empty: nothing to say
        QString since; // when it was first seen here, in words
        QString lastSeen; // of one that is gone
        QString fate; // what became of one that is gone, in words; null: nobody asked
        bool fateIsKnown = false; // for good
        QString asked; // when somebody was asked; empty: nobody was
        QList<FieldChange> changes;
        QString changedAt;
    };

    OrderRow row{};
    Remembered remembered;
    bool isMasked = false;
    QString orderId, packageId, integrationId, integrationLabel;
    QString connection; // key slot
    QString created; // in words; empty: nobody asked. For who shows it to fill in
    QString packageName; // what the id is called; null where that is not known
    QString status; // as received; null where the server sends none
    QString connectionName;
    QString candidateName; // as spoken, or the e-mail's local part
    bool nameIsFallback = false;
    QString firstName, lastName, email, phone, candidateRemoteId, applicationRemoteId;
    QString jobName, jobCode, jobRemoteId;
    bool hasLocation = false;
    QString street1, street2, city, state, zipCode, country, rawLocation;
    QString address; // one line from the parts, the country by its name; null without parts
    QList<Person> team;
    QString descriptionHtml; // through the sanitiser; null when there is no description
    QString descriptionText; // the same as plain text, whole
    quint32 imagesLeftOut = 0, stylesLeftOut = 0, scriptsLeftOut = 0, othersLeftOut = 0;
    bool descriptionCut = false;
    QString json; // every key and value received, laid out
    QStringList wrongTypes; // paths of values of another type than the schema's, or sent twice
    QStringList unknownKeys; // paths of keys that the schema does not know
    quint32 othersOfMail = 0; // other open orders of the same e-mail address
    quint32 othersOfJob = 0; // and of the same job of the same integration
};

// Any thread. Stopped, it answers a detail that is not complete.
OrderDetail makeOrderDetail(const OrderList& list, OrderRow row, const std::function<bool()>& stopAsked = {});

// The same without anything that tells who somebody is. The description stays: it is the
// employer's text.
OrderDetail masked(const OrderDetail& detail);

// Makes the detail of the current order on the pool; latest wins. Window's thread.
class OrderDetailMaker : public QObject
{
    Q_OBJECT
public:
    explicit OrderDetailMaker(QThreadPool& pool, QObject* parent = nullptr);
    ~OrderDetailMaker() override;

    void make(const std::shared_ptr<const docket::OrderList>& list, docket::OrderRow row);
    void cancel();

Q_SIGNALS:
    void detailReady(const docket::OrderDetail& detail);

private:
    QThreadPool& m_pool;
    QFutureWatcher<OrderDetail> m_watcher; // of the latest job only
};

} // namespace docket
