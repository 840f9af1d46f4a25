// SPDX-License-Identifier: MIT
#include "views/mailto.h"

#include <algorithm>

namespace docket {

namespace {

bool isPlainAddress(const QString& address)
{
    constexpr QStringView special = u"()<>[]{}:;,\\\"?&#%=|`";
    const qsizetype at = address.indexOf(QLatin1Char('@'));
    return at > 0 && at + 1 < address.size() && address.count(QLatin1Char('@')) == 1
        && std::all_of(address.begin(), address.end(), [&](QChar character) {
               return character.isPrint() && !character.isSpace() && !special.contains(character);
           });
}

} // namespace

QUrl mailto(const QStringList& addresses)
{
    QStringList encoded;
    for (const QString& address : addresses) {
        if (isPlainAddress(address))
            encoded += QString::fromLatin1(QUrl::toPercentEncoding(address, QByteArrayLiteral("@")));
    }
    encoded.removeDuplicates();
    return encoded.isEmpty() ? QUrl()
                             : QUrl(QStringLiteral("mailto:") + encoded.join(QLatin1Char(',')), QUrl::StrictMode);
}

} // namespace docket
