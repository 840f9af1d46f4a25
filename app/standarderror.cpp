// SPDX-License-Identifier: MIT
#include "app/standarderror.h"

#include <QByteArray>

#include <cstdio>

namespace docket {

void StandardError::write(const QString& sentence)
{
    const QByteArray line = (sentence.simplified() + QLatin1Char('\n')).toUtf8().left(m_left);
    m_left -= line.size();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace docket
