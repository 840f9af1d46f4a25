// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/guidance.h"

#include <QString>
#include <QStringList>

namespace docket {

// A row of guidance: source texts of the context "docket::Guidance" in which stand
// %1 the server asked, %2 the other host or the proxy, %3 the HTTP status, %4 the page,
// %5 error.code, and %n the number of orders.
struct GuidanceRow
{
    const char* title;
    const char* sentence;
    Actor actor;
    GuidanceAction action;
    ExitClass exitClass;
};

const GuidanceRow* rowOfKind(Failure::Kind kind); // nullptr for Envelope only
// nullptr: a code that is not known.
const GuidanceRow* rowOfCode(const QString& code);

// The 24 codes of the API's description, for tests and the manual.
QStringList knownErrorCodes();

} // namespace docket
