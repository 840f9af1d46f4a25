// SPDX-License-Identifier: MIT
#include "models/orders/jsonwalk.h"

namespace docket {

std::string_view rawJsonOf(JsonValue& value)
{
    const std::string_view token = value.raw_json_token();
    switch (token.front()) {
    case '{':
        return trimmedJson(JsonObject(value.get_object()).raw_json());
    case '[':
        return trimmedJson(simdjson::ondemand::array(value.get_array()).raw_json());
    case '}':
    case ']':
    case ',':
    case ':':
        throw simdjson::simdjson_error(simdjson::TAPE_ERROR);
    default:
        return trimmedJson(token); // NaN, too: nobody reads it, and the order stays
    }
}

std::optional<std::string_view> jsonTextOf(JsonValue& value, std::string& unescaped)
{
    const std::string_view token = value.raw_json_token();
    if (token.front() != '"')
        return std::nullopt;
    return readJsonString(token.data() + 1, unescaped);
}

bool isJsonNull(JsonValue& value)
{
    return trimmedJson(value.raw_json_token()) == "null";
}

} // namespace docket
