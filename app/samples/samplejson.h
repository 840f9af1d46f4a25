// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace docket {

// Appends UTF-8 text as a JSON string with its quotes; everything but quotes,
// backslashes and control characters stays as it is.
void appendSampleText(QByteArrayView text, QByteArray& to);

// The same as a value.
QByteArray sampleText(QByteArrayView text);

} // namespace docket
