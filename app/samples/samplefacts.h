// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace docket {

struct SampleSource;

// The bodies of what can be asked beside orders, as Kombo's specification has them.
QByteArray keyCheckBody();
QByteArray integrationBody(const SampleSource& source);
QByteArray packagesBody(); // one package that orders name is not listed

} // namespace docket
