// SPDX-License-Identifier: MIT
#include "models/lists/listfile.h"

#include "models/lists/xlsxsheet.h"
#include "models/orders/compare.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace docket {

namespace {

struct ListFileText
{
    Q_DECLARE_TR_FUNCTIONS(ListFile)
};

} // namespace

ListFile readListFile(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(file).fileName();
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {{}, ListFileText::tr("“%1” cannot be read.").arg(name)};
    const QByteArray bytes = file.read(static_cast<qint64>(BroughtLimits::bytes) + 1);
    if (bytes.startsWith("PK\x03\x04")) {
        const std::optional<QByteArray> sheet = firstSheetAsText(bytes);
        return sheet ? ListFile{*sheet, {}}
                     : ListFile{{}, ListFileText::tr("“%1” is no spreadsheet that Docket can read.").arg(name)};
    }
    if (const auto encoding = QStringDecoder::encodingForData(bytes); encoding && *encoding != QStringDecoder::Utf8) {
        QStringDecoder decoder(*encoding);
        const QString text = decoder(bytes);
        return {text.toUtf8(), {}};
    }
    return {bytes, {}};
}

} // namespace docket
