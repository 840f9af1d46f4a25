// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QStandardPaths>

namespace docket {

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/docket/docket.ini");
}

} // namespace docket
