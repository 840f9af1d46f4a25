// SPDX-License-Identifier: MIT
#include "models/api/failure.h"

#include <QMetaEnum>

namespace docket {

QString failureName(const Failure& failure)
{
    if (!failure.code.isEmpty())
        return failure.code;
    return QString::fromLatin1(QMetaEnum::fromType<Failure::Kind>().valueToKey(static_cast<int>(failure.kind)));
}

} // namespace docket
