// SPDX-License-Identifier: MIT
#include "models/mailaddress.h"

#include <algorithm>

namespace docket {

bool isPlainAddress(const QString& address)
{
    constexpr QStringView special = u"()<>[]{}:;,\\\"?&#%=|`";
    const qsizetype at = address.indexOf(QLatin1Char('@'));
    return at > 0 && at + 1 < address.size() && address.count(QLatin1Char('@')) == 1
        && std::all_of(address.begin(), address.end(), [&](QChar character) {
               return character.isPrint() && !character.isSpace() && !special.contains(character);
           });
}

} // namespace docket
