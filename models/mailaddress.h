// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace docket {

// Whether a mail program reads the text as one address whatever it does with it: some decode
// first and take apart afterwards. False for what could be read as more than one recipient,
// as a header or as text of the message.
bool isPlainAddress(const QString& address);

} // namespace docket
