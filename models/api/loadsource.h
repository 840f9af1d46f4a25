// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"
#include "models/api/ordersendpoint.h"

#include <QString>
#include <QUrl>

namespace docket {

// One integration under one connection, and what asking for its orders takes.
struct LoadSource
{
    QString integrationId;
    QString label = {};
    QString connection = {}; // tells connections apart: the key slot of a saved one
    QString connectionName = {}; // for people
    QUrl baseUrl = {}; // ".../v1"; the path of the endpoint is appended
    ApiKey key = {}; // the states that a loader tells of have none
    OrdersEndpoint endpoint = {};
    bool labelIsMade = false; // from the id: a better one may become known

    bool isSame(const LoadSource& other) const
    {
        return integrationId == other.integrationId && connection == other.connection;
    }
    // Whether the same question would be asked, under the same names.
    bool asksTheSame(const LoadSource& other) const;
};

} // namespace docket
