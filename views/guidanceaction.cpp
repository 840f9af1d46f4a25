// SPDX-License-Identifier: MIT
#include "views/guidanceaction.h"

#include <QCoreApplication>

namespace docket {

namespace {

struct GuidanceActionText
{
    Q_DECLARE_TR_FUNCTIONS(Situation)
};

} // namespace

WindowAction windowAction(GuidanceAction action)
{
    switch (action) {
    case GuidanceAction::None:
        return WindowAction::None;
    case GuidanceAction::Retry:
    case GuidanceAction::ReloadFromStart:
        return WindowAction::Refresh;
    case GuidanceAction::ReplaceKey:
    case GuidanceAction::EditIds:
    case GuidanceAction::EditAddress:
        return WindowAction::EditConnection;
    case GuidanceAction::EnterProxyPassword:
        return WindowAction::EnterProxyPassword;
    case GuidanceAction::SwitchEndpoint:
        return WindowAction::SwitchEndpoint;
    case GuidanceAction::CopyReport:
        return WindowAction::CopyReport;
    case GuidanceAction::CopyMessage:
        return WindowAction::CopyMessage;
    case GuidanceAction::CopyUnreadable:
        return WindowAction::CopyUnreadable;
    case GuidanceAction::OpenLog:
        return WindowAction::OpenLog;
    }
    return WindowAction::None;
}

QString guidanceActionText(GuidanceAction action)
{
    switch (action) {
    case GuidanceAction::None:
        return {};
    case GuidanceAction::Retry:
        return GuidanceActionText::tr("Retry");
    case GuidanceAction::ReloadFromStart:
        return GuidanceActionText::tr("Load again");
    case GuidanceAction::ReplaceKey:
        return GuidanceActionText::tr("Replace key…");
    case GuidanceAction::EditIds:
        return GuidanceActionText::tr("Edit IDs…");
    case GuidanceAction::EditAddress:
        return GuidanceActionText::tr("Edit address…");
    case GuidanceAction::EnterProxyPassword:
        return GuidanceActionText::tr("Enter proxy password…");
    case GuidanceAction::SwitchEndpoint:
        return GuidanceActionText::tr("Switch endpoint");
    case GuidanceAction::CopyReport:
        return GuidanceActionText::tr("Copy report");
    case GuidanceAction::CopyMessage:
        return GuidanceActionText::tr("Copy message");
    case GuidanceAction::CopyUnreadable:
        return GuidanceActionText::tr("Copy as received");
    case GuidanceAction::OpenLog:
        return GuidanceActionText::tr("Open log");
    }
    return {};
}

} // namespace docket
