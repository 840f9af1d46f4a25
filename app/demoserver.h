// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

namespace docket {

// docket --demo-server: serves sample orders until it is ended. Once it listens it
// prints one line of JSON, flushed, and nothing else on the standard output.
int runDemoServer(const DemoServerOptions& options);

} // namespace docket
