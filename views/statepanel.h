// SPDX-License-Identifier: MIT
#pragma once

#include "views/emptystate.h"
#include "views/situation.h"
#include "views/windowaction.h"

#include <optional>

namespace docket {

// The panel in the table's place, or nullopt where the table belongs.
struct StatePanel
{
    StateContent content;
    WindowAction primary = WindowAction::None;
    WindowAction plain = WindowAction::None;
    WindowAction link = WindowAction::None;
    std::optional<SourceState> source; // the one it speaks of; none: several or all
    QString connection; // the key slot of the one it speaks of; empty: several or all
};
std::optional<StatePanel> panelFor(const Situation& situation);

} // namespace docket
