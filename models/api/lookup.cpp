// SPDX-License-Identifier: MIT
#include "models/api/lookup.h"

#include "models/api/reply.h"
#include "models/api/servertext.h"

#include <QJsonArray>
#include <QNetworkAccessManager>

#include <algorithm>

namespace docket {
namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype mostPackages = 10'000;
constexpr qint64 longestFacts = 4 * 1024 * 1024; // bytes

QString nameIn(const QJsonValue& value, const ApiKey& key)
{
    return cleanedText(value.toString().toStdString(), longestName, key);
}

CallLimits limitsOfFacts(CallLimits limits)
{
    limits.maxBody = std::min(limits.maxBody, longestFacts);
    return limits;
}

// The question about an integration is not asked in its name.
Endpoint endpointWithout(const LoadSource& source)
{
    return {source.baseUrl, source.key, {}};
}

} // namespace

QString IntegrationFacts::label() const
{
    if (customer.isEmpty() || tool.isEmpty())
        return customer + tool;
    return QStringLiteral("%1 — %2").arg(customer, tool);
}

IntegrationFacts integrationFacts(const QJsonObject& data, const ApiKey& key)
{
    return {nameIn(data.value(u"end_user").toObject().value(u"organization_name"), key),
        nameIn(data.value(u"tool").toObject().value(u"label"), key)};
}

QList<PackageFacts> packageFacts(const QJsonObject& data, const ApiKey& key)
{
    QList<PackageFacts> packages;
    const QJsonArray listed = data.value(u"packages").toArray();
    for (const auto& each : listed) {
        const QJsonObject package = each.toObject();
        const PackageFacts facts{package.value(u"id").toString().trimmed(), nameIn(package.value(u"name"), key),
            nameIn(package.value(u"type"), key)};
        if (!facts.id.isEmpty() && !facts.name.isEmpty() && packages.size() < mostPackages)
            packages += facts;
    }
    return packages;
}

Lookup::Lookup(QNetworkAccessManager& network, const CallLimits& limits, const LoadSource& source)
    : m_source(source)
    , m_integrationCall(network, endpointWithout(source), limitsOfFacts(limits), this)
    , m_packagesCall(network, {source.baseUrl, source.key, source.integrationId}, limitsOfFacts(limits), this)
{
    m_found.source = source;
    connect(&m_integrationCall, &PageCall::ended, this, &Lookup::takeIntegration);
    connect(&m_packagesCall, &PageCall::ended, this, &Lookup::takePackages);
}

void Lookup::start()
{
    m_integrationCall.get(QStringLiteral("/integrations/") + m_source.integrationId);
}

void Lookup::takeIntegration(const HttpOutcome& outcome)
{
    CallRecord record = recordOf(m_integrationCall, m_source, CallRecord::What::Integration, outcome.status);
    const DataReply reply = judgeData(outcome, m_source.key, QDateTime::currentDateTimeUtc());
    if (const auto* failure = std::get_if<Failure>(&reply))
        record.code = failureName(*failure);
    else
        m_found.integration = integrationFacts(std::get<QJsonObject>(reply), m_source.key);
    Q_EMIT called(record);
    m_packagesCall.get(QStringLiteral("/assessment/packages"));
}

void Lookup::takePackages(const HttpOutcome& outcome)
{
    CallRecord record = recordOf(m_packagesCall, m_source, CallRecord::What::Packages, outcome.status);
    const DataReply reply = judgeData(outcome, m_source.key, QDateTime::currentDateTimeUtc());
    if (const auto* failure = std::get_if<Failure>(&reply))
        record.code = failureName(*failure);
    else
        m_found.packages = packageFacts(std::get<QJsonObject>(reply), m_source.key);
    Q_EMIT called(record);
    Q_EMIT ended(m_found);
}

CallRecord recordOf(const PageCall& call, const LoadSource& source, CallRecord::What what, int status)
{
    CallRecord record;
    record.at = call.startedAt();
    record.connection = source.connection;
    record.connectionName = source.connectionName;
    record.integrationId = source.integrationId;
    record.label = source.label;
    record.what = what;
    record.taken = call.taken();
    record.status = status;
    return record;
}

} // namespace docket
