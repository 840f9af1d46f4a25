// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace docket {

// The names by which people look for a country, folded, a line each: in English, German,
// the language of this process and the one most spoken there. `code` is ISO 3166, upper
// case.
std::string foldedCountryNames(std::string_view code);

// Its name in a language ("de_DE"), the code when there is none. Case of the code is free.
std::string countryNameIn(std::string_view code, const std::string& locale);

} // namespace docket
