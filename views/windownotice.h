// SPDX-License-Identifier: MIT
#pragma once

#include "views/noticebar.h"
#include "views/situation.h"
#include "views/windowaction.h"

#include <optional>

namespace docket {

// What needs a person although there are orders to show.
struct WindowNotice
{
    Notice notice;
    WindowAction action = WindowAction::None;
    std::optional<SourceState> source; // the one it speaks of; none: several
    QString connection; // the key slot of the one it speaks of; empty: several
};
std::optional<WindowNotice> noticeFor(const Situation& situation);

QString healthText(const Situation& situation); // of the status line; empty: nothing is wrong

} // namespace docket
