// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

namespace docket::bench {

// Both answer one line of JSON, in bytes. What the allocator holds but does not use is
// given back to the system before memory is counted.

// {"store": …, "distinct": …, "jobs": …}: what the orders of the pages take, with
// everything that is made for searching and sorting them by three columns, beyond what
// the process had before; what no store can do without; how many jobs there are.
QByteArray memoryOfStore(int descriptor);

// {"process": …, "peak": …}: the whole process with the main window, in the end and at
// its worst, after all orders came from `baseUrl` and were sorted by three columns. It has no Application yet.
QByteArray memoryOfWindow(int argc, char** argv, const char* baseUrl, int orders);

} // namespace docket::bench
