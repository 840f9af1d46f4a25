// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/jsontext.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>

namespace docket {

// What page.cpp and job.cpp, the two users of simdjson, have in common. Broken JSON
// is thrown as simdjson_error here and caught where each parse begins: every walk
// stops at the first error, and good pages pay nothing.

using JsonValue = simdjson::ondemand::value;
using JsonObject = simdjson::ondemand::object;
using JsonField = simdjson::ondemand::field;
using JsonType = simdjson::ondemand::json_type;

// The JSON of a value, without white space around it. Consumes it.
std::string_view rawJsonOf(JsonValue& value);

// The text of a string; nullopt for any other type. Does not consume the value.
std::optional<std::string_view> jsonTextOf(JsonValue& value, std::string& unescaped);

bool isJsonNull(JsonValue& value);

} // namespace docket
