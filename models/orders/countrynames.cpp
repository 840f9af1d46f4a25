// SPDX-License-Identifier: MIT
#include "models/orders/countrynames.h"

#include "models/orders/fold.h"

#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include <array>

namespace docket {
namespace {

// Empty when there is none.
std::string nameOf(const std::string& region, const char* language)
{
    std::array<UChar, 128> name{};
    std::array<char, 384> bytes{};
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length
        = uloc_getDisplayCountry(region.c_str(), language, name.data(), static_cast<int32_t>(name.size()), &error);
    int32_t size = 0;
    u_strToUTF8WithSub(
        bytes.data(), static_cast<int32_t>(bytes.size()), &size, name.data(), length, 0xFFFD, nullptr, &error);
    return U_FAILURE(error) ? std::string() : std::string(bytes.data(), static_cast<std::size_t>(size));
}

void addName(const std::string& region, const char* language, std::string& to)
{
    const std::string line = folded(nameOf(region, language)) + '\n';
    if (line.size() > 1 && ('\n' + to).find('\n' + line) == std::string::npos)
        to += line;
}

} // namespace

std::string foldedCountryNames(std::string_view code)
{
    const std::string region = std::string("und_").append(code);
    std::array<char, ULOC_FULLNAME_CAPACITY> spokenThere{};
    UErrorCode error = U_ZERO_ERROR;
    uloc_addLikelySubtags(region.c_str(), spokenThere.data(), static_cast<int32_t>(spokenThere.size()), &error);
    std::string to;
    for (const char* const language : {"en", "de", uloc_getDefault()})
        addName(region, language, to);
    if (U_SUCCESS(error))
        addName(region, spokenThere.data(), to);
    return to;
}

std::string countryNameIn(std::string_view code, const std::string& locale)
{
    const std::string name = nameOf(std::string("und_").append(code), locale.c_str());
    return name.empty() ? std::string(code) : name;
}

} // namespace docket
