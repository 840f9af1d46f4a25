// SPDX-License-Identifier: MIT
#pragma once

#include "models/connections.h"

#include <QList>
#include <QString>

namespace docket {

// docket --list-connections: a line for each saved connection, its columns separated by
// tabs: name, address, "on" or "off", the ids of the integrations that are loaded, with
// commas between. Holds no key and asks nobody.
QString connectionLines(const QList<Connection>& connections);

} // namespace docket
