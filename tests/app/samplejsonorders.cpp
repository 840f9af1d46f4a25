// SPDX-License-Identifier: MIT
#include "tests/app/samplejsonorders.h"

#include <QJsonDocument>

namespace docket {

namespace {

QJsonObject parsed(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s in %s", qPrintable(error.errorString()), json.left(2000).constData());
    return document.object();
}

} // namespace

QList<QByteArray> orderTexts(SampleProfile profile, qsizetype count, std::uint64_t seed)
{
    SampleOrders orders(seed, profile, count);
    orders.makeAll();
    QList<QByteArray> all;
    for (qsizetype index = 0; index < count; ++index)
        all.append(orders.order(index));
    return all;
}

QList<QJsonObject> orderObjects(SampleProfile profile, qsizetype count)
{
    QList<QJsonObject> all;
    for (const QByteArray& json : orderTexts(profile, count))
        all.append(parsed(json));
    return all;
}

QJsonObject candidateOf(const QJsonObject& order)
{
    return order["candidate"].toObject();
}

QJsonObject jobOf(const QJsonObject& order)
{
    return order["job"].toObject();
}

} // namespace docket
