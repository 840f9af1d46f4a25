// SPDX-License-Identifier: MIT
#include "models/orders/foldedname.h"

#include "models/orders/celltext.h"
#include "models/orders/fold.h"
#include "models/orders/job.h"
#include "models/orders/trimmed.h"
#include "models/orders/utf8.h"

#include <unicode/uscript.h>

namespace docket {

bool isFamilyNameFirst(std::string_view lastName)
{
    static constexpr char32_t firstWithSuchNames = 0x1100;
    if (lastName.empty() || static_cast<unsigned char>(lastName.front()) < 0x80)
        return false;
    const std::size_t size = utf8Length(lastName.data(), lastName.data() + lastName.size());
    const char32_t character = size == 0 ? 0 : utf8Character(lastName.data(), size);
    if (character < firstWithSuchNames)
        return false;
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(character), &error);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA
        || script == USCRIPT_HANGUL;
}

std::string spokenNameOf(const Value& firstName, const Value& lastName)
{
    std::string name;
    appendSpokenName(firstName, lastName, name);
    return name;
}

void appendFoldedName(const Value& firstName, const Value& lastName, std::string& to)
{
    const std::string_view first = trimmedText(firstName.value_or(std::string_view()));
    const std::string_view last = trimmedText(lastName.value_or(std::string_view()));
    const bool familyFirst = !first.empty() && isFamilyNameFirst(last);
    if (familyFirst) {
        appendFolded(std::string(last).append(first), to);
        to += memberSeparator;
    }
    appendFolded(familyFirst ? last : first, to);
    if (!first.empty() && !last.empty())
        to += ' ';
    appendFolded(familyFirst ? first : last, to);
}

} // namespace docket
