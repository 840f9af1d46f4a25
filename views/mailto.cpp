// SPDX-License-Identifier: MIT
#include "views/mailto.h"

#include "models/mailaddress.h"

namespace docket {

namespace {

constexpr qsizetype longestSubject = 150;

} // namespace

QUrl mailto(const QStringList& addresses, const QString& subject)
{
    QStringList encoded;
    for (const QString& address : addresses) {
        if (isPlainAddress(address))
            encoded += QString::fromLatin1(QUrl::toPercentEncoding(address, QByteArrayLiteral("@")));
    }
    encoded.removeDuplicates();
    if (encoded.isEmpty())
        return {};
    QString url = QStringLiteral("mailto:") + encoded.join(QLatin1Char(','));
    if (!subject.isEmpty())
        url += QStringLiteral("?subject=")
            + QString::fromLatin1(QUrl::toPercentEncoding(subject.simplified().left(longestSubject)));
    return QUrl(url, QUrl::StrictMode);
}

} // namespace docket
