// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QUrl>

namespace docket {

// A link that writes to these addresses of strangers, each once. Percent-encoding alone
// is not enough: some mail programs decode first and take apart afterwards. So an
// address that could be read as more than one recipient, as a header or as text of the
// message is left out. Invalid when none is left. The subject is one line of text.
QUrl mailto(const QStringList& addresses, const QString& subject = {});

} // namespace docket
