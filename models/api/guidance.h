// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/failure.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace docket {

// Whose turn it is.
enum class Actor {
    You,
    YourAdmin,
    AtsAdmin, // at the customer
    Kombo,
    Nobody, // wait
};

// The one thing to offer first.
enum class GuidanceAction {
    None,
    Retry,
    ReloadFromStart,
    ReplaceKey,
    EditIds,
    EditAddress,
    EnterProxyPassword, // of otherHost
    SwitchEndpoint, // to the successor of the endpoint that is gone
    CopyReport, // copyReport()
    CopyMessage, // copyMessage(), for the customer's ATS admin
    CopyUnreadable, // the results that could not be read, as received
    OpenLog, // logLink(); only ever given when there is one
};

// The exit code of a command that got no order because of this.
enum class ExitClass {
    Refused = 3, // key, integration or set-up
    Network = 5, // network, server or limit
};

// A failure as a person reads it, in the language of the moment.
struct Guidance
{
    QString title; // what happened; one sentence
    QString sentence; // whose turn it is; one or two sentences
    QString detail; // the server's own words, plain text; often empty
    Actor actor = Actor::Nobody;
    GuidanceAction action = GuidanceAction::None;
    ExitClass exitClass = ExitClass::Network;
};

Guidance guidance(const Failure& failure);

// What to say while a walk waits before asking again.
QString waitingSentence(const Failure& failure, int secondsLeft);

// Where Kombo shows what happened.
struct LogLink
{
    QUrl url;
    bool isKombos = false; // false: name the host and ask before opening it
};
std::optional<LogLink> logLink(const Failure& failure); // nullopt: none, or not https

// For support: everything known about the failure, never the key, never a candidate.
QString copyReport(const Failure& failure, const QDateTime& when, const QString& region, const QString& integrationId);

// A ready-made text for the customer's ATS admin.
QString copyMessage(const Failure& failure, const QString& integrationId);

} // namespace docket
