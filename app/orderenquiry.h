// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/fateenquiry.h"
#include "models/orders/order.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <vector>

namespace docket {

struct OrderList;
class Session;

// What those share who ask Kombo about single orders. Window's thread.
struct OrderEnquiry
{
    Q_DECLARE_TR_FUNCTIONS(OrderEnquiry)
public:
    int orders = 0; // that the person means
    QList<FateQuestion> questions; // about those whose integrations are open, one of each
    bool anyClosed = false; // an integration that is switched off, or whose key is not here

    static OrderEnquiry about(const std::vector<OrderRow>& rows, const OrderList& list, const Session& session);
    // Where the questions go, without the keys; whether each of these is still open.
    QList<LoadSource> sources() const;
    static bool areOpen(const QList<LoadSource>& asked, const Session& session);
    static QString nothingAsked(); // where there are orders and no question
    // What is to be said besides the answers, each with a blank before it; empty: nothing.
    static QString remarks(int unknown, const FateEnd& end);
};

} // namespace docket
