// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace docket {

// One request and what came of it, for people who look for a cause. A value; holds no key
// and nothing of an order.
struct CallRecord
{
    enum class What { Orders, CheckKey, Integration, Packages };

    QDateTime at = {}; // UTC, when it began
    QString connection = {}; // key slot
    QString connectionName = {};
    QString integrationId = {}; // empty: it was not about one
    QString label = {};
    What what = What::Orders;
    int page = 0; // from 1; 0: no page of orders
    std::chrono::milliseconds taken{0};
    int status = 0; // HTTP; 0: none came
    QString code = {}; // failureName(); empty: all is well
    qint64 orders = 0; // that it brought
    int attempt = 1; // how often the same has been asked for
};

} // namespace docket

Q_DECLARE_METATYPE(docket::CallRecord)
