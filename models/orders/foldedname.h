// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/order.h"

#include <string>
#include <string_view>

namespace docket {

// Whether people whose family name is this one are called by it first ("山田 太郎"): its
// first letter is Chinese, Japanese or Korean.
bool isFamilyNameFirst(std::string_view lastName);

// "Zoë Müller", "山田 太郎"; blanks around the parts are gone. Empty without both.
std::string spokenNameOf(const Value& firstName, const Value& lastName);

// The name folded for searching: as spoken; where the family name comes first also
// written together, as those scripts do without blanks, and memberSeparator behind that.
void appendFoldedName(const Value& firstName, const Value& lastName, std::string& to);

} // namespace docket
