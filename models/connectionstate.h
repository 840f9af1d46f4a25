// SPDX-License-Identifier: MIT
#pragma once

#include "models/connections.h"
#include "models/keyvault.h"

#include <QList>

namespace docket {

// A connection as it stands in this session.
struct ConnectionState
{
    Connection connection;
    KeyState key = KeyState::Waiting; // of an enabled one; Waiting while it is off
    bool isSaved = true; // in the settings; false: it goes with the session
};

} // namespace docket
