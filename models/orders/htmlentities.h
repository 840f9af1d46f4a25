// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace docket {

// Appends text with its HTML entities decoded once: all numbers, and the names that
// job texts use. Any other '&' stays as it is. Always valid UTF-8; control characters
// except tab and line ends are dropped.
void appendHtmlDecoded(std::string_view text, std::string& to);
std::string htmlDecoded(std::string_view text);

} // namespace docket
