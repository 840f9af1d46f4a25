// SPDX-License-Identifier: MIT
#pragma once

#include "views/situation.h"

namespace docket {

// "1,240 open" or "37 of 1,240"; "as of 09:41"; "Loading Acme, page 3 …".
QString countText(const Situation& situation);
QString asOfText(const Situation& situation, const QDateTime& now);
QString workText(const Situation& situation, const QDateTime& now);
// "Next refresh 09:56"; empty while loading and where nothing is waiting.
QString nextRefreshText(const Situation& situation);

} // namespace docket
