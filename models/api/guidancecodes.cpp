// SPDX-License-Identifier: MIT
#include "models/api/guidancetable.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace docket {
namespace {

struct CodeRow
{
    const char* code;
    GuidanceRow row;
};

constexpr std::array<CodeRow, 24> codeRows{{
    {"PLATFORM.AUTHENTICATION_INVALID",
        {QT_TRANSLATE_NOOP("docket::Guidance", "Kombo refused the key."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Ask for a new one, or try the other region: a key belongs to one."),
            Actor::You, GuidanceAction::ReplaceKey, ExitClass::Refused}},
    {"PLATFORM.IP_NOT_WHITELISTED",
        {QT_TRANSLATE_NOOP("docket::Guidance", "This network is not on the key's allow-list at Kombo."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Ask your admin to add it, or connect through your company network."),
            Actor::YourAdmin, GuidanceAction::CopyReport, ExitClass::Refused}},
    {"PLATFORM.INTEGRATION_NOT_FOUND",
        {QT_TRANSLATE_NOOP("docket::Guidance", "Kombo does not know this integration for this key."),
            QT_TRANSLATE_NOOP("docket::Guidance",
                "Check the id for typing errors; it may be deleted, or belong to another environment or region."),
            Actor::You, GuidanceAction::EditIds, ExitClass::Refused}},
    {"PLATFORM.INPUT_INVALID",
        {QT_TRANSLATE_NOOP("docket::Guidance", "Kombo did not accept what Docket asked for."),
            QT_TRANSLATE_NOOP(
                "docket::Guidance", "Check the integration id and the page size, then reload from the start."),
            Actor::You, GuidanceAction::ReloadFromStart, ExitClass::Refused}},
    {"PLATFORM.RATE_LIMIT_EXCEEDED",
        {QT_TRANSLATE_NOOP("docket::Guidance", "Kombo asks to slow down."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Nobody has to act: wait some minutes, then try again."),
            Actor::Nobody, GuidanceAction::Retry, ExitClass::Network}},
    {"PLATFORM.CONCURRENCY_LIMIT_EXCEEDED",
        {QT_TRANSLATE_NOOP("docket::Guidance", "Kombo is answering too many requests for this integration at once."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Nobody has to act: wait some minutes, then try again."),
            Actor::Nobody, GuidanceAction::Retry, ExitClass::Network}},
    {"PLATFORM.TASK_TIMED_OUT",
        {QT_TRANSLATE_NOOP("docket::Guidance", "Kombo took too long to find the orders."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Try once more; if it stays so, Kombo has to look."), Actor::Kombo,
            GuidanceAction::OpenLog, ExitClass::Network}},
    {"PLATFORM.UNKNOWN_ERROR",
        {QT_TRANSLATE_NOOP("docket::Guidance", "Kombo failed."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Open the log; Kombo has to look."), Actor::Kombo,
            GuidanceAction::OpenLog, ExitClass::Network}},
    {"INTEGRATION.PERMISSION_MISSING",
        {QT_TRANSLATE_NOOP("docket::Guidance", "Kombo's access to the ATS lacks a permission."),
            QT_TRANSLATE_NOOP("docket::Guidance", "The customer's ATS admin has to grant it."), Actor::AtsAdmin,
            GuidanceAction::CopyMessage, ExitClass::Refused}},
    {"INTEGRATION.AUTHENTICATION_INVALID",
        {QT_TRANSLATE_NOOP("docket::Guidance", "Kombo can no longer sign in to the ATS."),
            QT_TRANSLATE_NOOP("docket::Guidance", "The customer's ATS admin has to connect it again."), Actor::AtsAdmin,
            GuidanceAction::CopyMessage, ExitClass::Refused}},
    {"INTEGRATION.QA_FAILED",
        {QT_TRANSLATE_NOOP("docket::Guidance", "Kombo's quality checks stopped this integration."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Kombo has to clear it; ask there how long it takes."), Actor::Kombo,
            GuidanceAction::OpenLog, ExitClass::Refused}},
    {"INTEGRATION.SETUP_SYNC_PENDING",
        {QT_TRANSLATE_NOOP("docket::Guidance", "The first sync of this integration is running."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Nobody has to act: wait, it may take hours."), Actor::Nobody,
            GuidanceAction::None, ExitClass::Refused}},
    {"INTEGRATION.SETUP_INCOMPLETE",
        {QT_TRANSLATE_NOOP("docket::Guidance", "The set-up of this integration is not finished."),
            QT_TRANSLATE_NOOP("docket::Guidance", "You or the customer have to complete it in Kombo's dashboard."),
            Actor::You, GuidanceAction::OpenLog, ExitClass::Refused}},
    {"INTEGRATION.INACTIVE",
        {QT_TRANSLATE_NOOP("docket::Guidance", "This integration is switched off at Kombo."),
            QT_TRANSLATE_NOOP(
                "docket::Guidance", "Switch it on in Kombo's dashboard, or take it out of this connection."),
            Actor::You, GuidanceAction::OpenLog, ExitClass::Refused}},
    {"INTEGRATION.MODEL_NOT_AVAILABLE",
        {QT_TRANSLATE_NOOP("docket::Guidance", "This ATS has no assessment orders at Kombo."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Check that you entered the id of an assessment integration."),
            Actor::You, GuidanceAction::OpenLog, ExitClass::Refused}},
    {"INTEGRATION.MODEL_DISABLED",
        {QT_TRANSLATE_NOOP("docket::Guidance", "Assessment orders are switched off for this integration."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Switch them on in the integration's scope in Kombo's dashboard."),
            Actor::You, GuidanceAction::OpenLog, ExitClass::Refused}},
    {"INTEGRATION.ACTION_NOT_AVAILABLE",
        {QT_TRANSLATE_NOOP("docket::Guidance", "This ATS cannot do what was asked."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Check that you entered the id of an assessment integration."),
            Actor::You, GuidanceAction::OpenLog, ExitClass::Refused}},
    {"INTEGRATION.ACTION_DISABLED",
        {QT_TRANSLATE_NOOP("docket::Guidance", "What was asked is switched off for this integration."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Switch it on in the integration's scope in Kombo's dashboard."),
            Actor::You, GuidanceAction::OpenLog, ExitClass::Refused}},
    {"REMOTE.SERVICE_UNAVAILABLE",
        {QT_TRANSLATE_NOOP("docket::Guidance", "The ATS is not available."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Nobody has to act: wait some minutes, then try again."),
            Actor::Nobody, GuidanceAction::Retry, ExitClass::Network}},
    {"REMOTE.RATE_LIMIT_EXCEEDED",
        {QT_TRANSLATE_NOOP("docket::Guidance", "The ATS asks Kombo to slow down."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Nobody has to act: wait some minutes, then try again."),
            Actor::Nobody, GuidanceAction::Retry, ExitClass::Network}},
    {"REMOTE.INPUT_INVALID",
        {QT_TRANSLATE_NOOP("docket::Guidance", "The ATS did not accept what Kombo asked for."),
            QT_TRANSLATE_NOOP("docket::Guidance", "This is not expected when orders are read; send Kombo the report."),
            Actor::Kombo, GuidanceAction::CopyReport, ExitClass::Network}},
    {"REMOTE.UNKNOWN_HTTP_ERROR",
        {QT_TRANSLATE_NOOP("docket::Guidance", "The ATS failed."),
            QT_TRANSLATE_NOOP("docket::Guidance", "Try once more; if it stays so, open the log and ask Kombo."),
            Actor::Kombo, GuidanceAction::OpenLog, ExitClass::Network}},
    {"ATS.JOB_CLOSED",
        {QT_TRANSLATE_NOOP("docket::Guidance", "The ATS says that the job is closed."),
            QT_TRANSLATE_NOOP("docket::Guidance", "This is not expected when orders are read; send Kombo the report."),
            Actor::Kombo, GuidanceAction::CopyReport, ExitClass::Network}},
    {"ATS.APPLICATION_ALREADY_EXISTS",
        {QT_TRANSLATE_NOOP("docket::Guidance", "The ATS says that the application exists already."),
            QT_TRANSLATE_NOOP("docket::Guidance", "This is not expected when orders are read; send Kombo the report."),
            Actor::Kombo, GuidanceAction::CopyReport, ExitClass::Network}},
}};

} // namespace

const GuidanceRow* rowOfCode(const QString& code)
{
    for (const CodeRow& known : codeRows) {
        if (code == QLatin1String(known.code))
            return &known.row;
    }
    return nullptr;
}

QStringList knownErrorCodes()
{
    QStringList codes;
    for (const CodeRow& known : codeRows)
        codes += QString::fromLatin1(known.code);
    return codes;
}

} // namespace docket
