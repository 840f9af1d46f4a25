// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace docket {

// The same JSON without the members whose key came before in the same object. Takes
// what QJsonDocument takes; recursive, so not for the depth that others take.
QByteArray withFirstMembersOnly(const QByteArray& json);

} // namespace docket
