// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/store.h"

#include <string>
#include <string_view>

namespace docket {

// The order as received, value for value, on one line: keys in the schema's order,
// unknown ones after them, absent ones absent, repeated ones repeated.
std::string orderJson(const Order& order);

// The same JSON laid out with two blanks a level. Touches white space outside
// strings only, so every number and escape stays as it was. Not recursive.
std::string laidOutJson(std::string_view json);

void appendJsonString(std::string_view text, std::string& to); // with quotes

} // namespace docket
