// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace docket::bench {

// "AMD EPYC …, 2 cores, 24 GB; Debian …; Qt 6.4.2; RelWithDebInfo …"
QString machineText();
// How busy the machine is: "0.8 (1 min), 1.2 (5 min)".
QString loadText();

} // namespace docket::bench
