// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace docket {

// The file that holds connections (never keys) and the window's state: docket.ini in
// the user's configuration folder for Docket.
QString settingsFile();

} // namespace docket
