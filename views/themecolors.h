// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme.h"

// Every colour there is. Only Theme reads them.
namespace docket {

std::array<QColor, TokenCount> themeColors(Scheme scheme);
QColor connectionColor(bool dark, int index);

} // namespace docket
