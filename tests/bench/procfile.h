// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace docket::bench {

// What stands behind the colon of the first line of a file that begins so; empty when
// there is none.
QString lineOf(const QString& file, const QByteArray& beginning);

} // namespace docket::bench
