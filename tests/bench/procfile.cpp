// SPDX-License-Identifier: MIT
#include "tests/bench/procfile.h"

#include <QFile>

namespace docket::bench {

QString lineOf(const QString& file, const QByteArray& beginning)
{
    QFile text(file);
    if (!text.open(QIODevice::ReadOnly))
        return {};
    const QByteArrayList lines = text.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(beginning))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
    }
    return {};
}

} // namespace docket::bench
