// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>

namespace docket {

// Where and how an element of data.results breaks the schema of open orders; empty:
// it does not. Stricter than the schema in two ways: unknown keys are faults, and a
// location has all its keys.
QString openOrderFault(const QJsonValue& order);

} // namespace docket
