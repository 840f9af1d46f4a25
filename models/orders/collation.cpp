// SPDX-License-Identifier: MIT
#include "models/orders/collation.h"

#include <unicode/ucol.h>
#include <unicode/ustring.h>

#include <array>

namespace docket {

Collation::Collation(const std::string& locale)
    : m_locale(locale)
{
    UErrorCode error = U_ZERO_ERROR;
    m_collator = ucol_open(locale.c_str(), &error);
    if (U_FAILURE(error))
        m_collator = nullptr;
    else
        ucol_setAttribute(m_collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &error);
}

Collation::~Collation()
{
    ucol_close(m_collator);
}

void Collation::appendKey(std::string_view text, std::string& to) const
{
    if (!m_collator) {
        to += text;
        return;
    }
    constexpr std::size_t longestText = 1'000; // as far as a cell is read
    text = text.substr(0, longestText);
    std::array<UChar, longestText> utf16;
    int32_t length = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strFromUTF8WithSub(utf16.data(), static_cast<int32_t>(utf16.size()), &length, text.data(),
        static_cast<int32_t>(text.size()), 0xFFFD, nullptr, &error);
    const std::size_t before = to.size();
    to.resize(before + 64);
    for (;;) {
        const auto room = static_cast<int32_t>(to.size() - before);
        const int32_t size = ucol_getSortKey(
            m_collator, utf16.data(), length, reinterpret_cast<std::uint8_t*>(to.data() + before), room);
        to.resize(before + static_cast<std::size_t>(size));
        if (size <= room)
            return;
    }
}

} // namespace docket
