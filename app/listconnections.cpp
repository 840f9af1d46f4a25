// SPDX-License-Identifier: MIT
#include "app/listconnections.h"

#include <QStringList>

namespace docket {

QString connectionLines(const QList<Connection>& connections)
{
    QString lines;
    for (const Connection& connection : connections) {
        QStringList ids;
        for (const Integration& integration : connection.integrations) {
            if (integration.enabled)
                ids += integration.id;
        }
        const QStringList cells{connection.name.simplified(), connection.baseUrl.toString(),
            connection.enabled ? QStringLiteral("on") : QStringLiteral("off"), ids.join(QLatin1Char(','))};
        lines += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return lines;
}

} // namespace docket
