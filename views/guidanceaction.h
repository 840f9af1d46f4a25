// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/guidance.h"
#include "views/windowaction.h"

#include <QString>

namespace docket {

// What the window does when a person takes up what a guidance offers, and the words of the
// button for it; empty where nothing is offered.
WindowAction windowAction(GuidanceAction action);
QString guidanceActionText(GuidanceAction action);

} // namespace docket
