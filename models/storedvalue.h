// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QSettings;

namespace docket {

// Single values of the settings, which somebody may have edited, and a later Docket may have
// written otherwise: what is there and of another type is as if it were not there.
bool storedFlag(const QSettings& settings, const QString& key, bool otherwise);
int storedNumber(const QSettings& settings, const QString& key, int otherwise);

} // namespace docket
