// SPDX-License-Identifier: MIT
#include "models/storedvalue.h"

#include <QSettings>

namespace docket {

bool storedFlag(const QSettings& settings, const QString& key, bool otherwise)
{
    const QString text = settings.value(key).toString().trimmed().toLower();
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        return true;
    return text != QLatin1String("false") && text != QLatin1String("0") && otherwise;
}

int storedNumber(const QSettings& settings, const QString& key, int otherwise)
{
    bool isNumber = false;
    const int number = settings.value(key).toInt(&isNumber);
    return isNumber ? number : otherwise;
}

} // namespace docket
