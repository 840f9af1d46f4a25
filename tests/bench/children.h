// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace docket::bench {

// The benchmark starts itself again, as `docket_bench --child NAME ARGUMENTS`, for what
// needs a process of its own: "serve" the pages, count the "memory" of the stored
// orders, or of the whole "window".
bool isChild(int argc, char** argv);
int runAsChild(int argc, char** argv);

// What a child printed before it ended. Throws std::runtime_error when it failed.
QByteArray outputOfChild(const QStringList& nameAndArguments);

} // namespace docket::bench
