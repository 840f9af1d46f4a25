// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace docket {

// Asks the desktop's Secret Service over D-Bus whether the collection that holds our keys
// is locked. `done` is told once, from the event loop, within five seconds, and never once
// `context` is gone; nullopt: it cannot be told, there is no such service or no D-Bus.
void askWhetherLocked(QObject* context, const std::function<void(std::optional<bool>)>& done);

// Removes every entry that QtKeychain made there under this service name. `done` is told
// as above, how many are left: the store is locked, or wants to ask its user.
void removeSecrets(const QString& service, QObject* context, const std::function<void(std::optional<int>)>& done);

} // namespace docket
