// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/marks.h"
#include "models/orders/order.h"

#include <QList>
#include <QString>

namespace docket {

class Order;
struct OrderList;

// One field of an order that is different from when somebody looked at it.
struct FieldChange
{
    QString title; // for people: "Job title", or of a group "Hiring team"
    bool isKept = false; // the earlier value is known in this session
    QString before, now; // as shown; null: the server gave nothing
    bool isPersonal = false; // tells who somebody is

    bool operator==(const FieldChange&) const = default;
};

// Of an order as it was, and as it is. Any thread.
QList<FieldChange> fieldChanges(const Order& before, const Order& now);
// Of one of the list: field by field where the session still knows how it was, else by the
// groups of fields that changed. Empty: nothing changed.
QList<FieldChange> fieldChanges(const OrderList& list, OrderRow row);

QString groupTitle(FieldGroup group); // translated

} // namespace docket
