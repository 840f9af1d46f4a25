// SPDX-License-Identifier: MIT
#pragma once

#include "app/samples/sampleorders.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <functional>

namespace docket {

// Sample orders as JSON, and parsed; one that cannot be parsed ends the program.
QList<QByteArray> orderTexts(SampleProfile profile, qsizetype count, std::uint64_t seed = 7);
QList<QJsonObject> orderObjects(SampleProfile profile, qsizetype count);

QJsonObject candidateOf(const QJsonObject& order);
QJsonObject jobOf(const QJsonObject& order);

// Something that can be said of an order.
using Sign = std::function<bool(const QJsonObject& order)>;

} // namespace docket
