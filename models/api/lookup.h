// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"
#include "models/api/callrecord.h"
#include "models/api/loadsource.h"
#include "models/api/pagecall.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace docket {

// What Kombo calls an integration: GET /integrations/{id}. Plain text of a stranger; empty
// where it does not say.
struct IntegrationFacts
{
    QString customer;
    QString tool; // "Workday"

    QString label() const; // "Acme — Workday"; empty where neither is known
};
IntegrationFacts integrationFacts(const QJsonObject& data, const ApiKey& key);

// What it calls the packages of its user: GET /assessment/packages.
struct PackageFacts
{
    QString id;
    QString name;
    QString type; // "BACKGROUND_CHECK"; empty: not said
};
QList<PackageFacts> packageFacts(const QJsonObject& data, const ApiKey& key);

struct LookedUp
{
    LoadSource source;
    std::optional<IntegrationFacts> integration; // nullopt: it could not be had
    std::optional<QList<PackageFacts>> packages;
};

// Asks for both, one after the other, once; failures are no news. Lives on the loader's
// thread beside the network access manager, which must outlive it.
class Lookup : public QObject
{
    Q_OBJECT
public:
    Lookup(QNetworkAccessManager& network, const CallLimits& limits, const LoadSource& source);

    void start(); // once
    const LoadSource& source() const { return m_source; }

Q_SIGNALS:
    void called(const docket::CallRecord& record);
    void ended(const docket::LookedUp& found);

private:
    void takeIntegration(const HttpOutcome& outcome);
    void takePackages(const HttpOutcome& outcome);

    const LoadSource m_source;
    PageCall m_integrationCall;
    PageCall m_packagesCall;
    LookedUp m_found;
};

// The record of a call that is over, its failure's name aside.
CallRecord recordOf(const PageCall& call, const LoadSource& source, CallRecord::What what, int status);

} // namespace docket
