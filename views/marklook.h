// SPDX-License-Identifier: MIT
#pragma once

#include "models/orderroles.h"
#include "views/symbols.h"
#include "views/theme.h"

namespace docket {

// How a mark of an order is drawn, wherever it stands.
Symbol symbolOf(Mark mark);
Token inkOf(Mark mark, bool selected);

} // namespace docket
