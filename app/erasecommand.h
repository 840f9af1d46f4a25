// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

namespace docket {

// docket --erase: asks on the terminal, unless told not to, and erases what Docket keeps here.
// Refuses where a window is open, or where it may ask nobody. Runs the event loop until it
// is over.
ExitCode runErase(const EraseOptions& options);

// What was confirmed in a window that has ended: erases, and tells in a dialog how it went.
ExitCode eraseAfterWindow();

} // namespace docket
