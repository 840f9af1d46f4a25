// SPDX-License-Identifier: MIT
#include "models/lists/xlsxsheet.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <zip.h>

#include <algorithm>
#include <memory>

namespace docket {

namespace {

struct CloseZip
{
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseZipFile
{
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

// A spreadsheet's parts by their names.
class Package
{
public:
    explicit Package(const QByteArray& bytes)
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t* source
            = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
        if (source) {
            m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
            if (!m_zip)
                zip_source_free(source);
        }
        zip_error_fini(&error);
    }

    // What the part says of its size is not believed.
    std::optional<QByteArray> part(const QString& name) const
    {
        if (!m_zip)
            return std::nullopt;
        const std::unique_ptr<zip_file_t, CloseZipFile> file(zip_fopen(m_zip.get(), name.toUtf8().constData(), 0));
        if (!file)
            return std::nullopt;
        QByteArray bytes;
        QByteArray piece(64 * 1024, Qt::Uninitialized);
        for (;;) {
            const zip_int64_t read = zip_fread(file.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
            if (read < 0 || bytes.size() + read > XlsxLimits::part)
                return std::nullopt;
            if (read == 0)
                return bytes;
            bytes.append(piece.constData(), read);
        }
    }

private:
    std::unique_ptr<zip_t, CloseZip> m_zip;
};

// The text within an element, of all that it holds but phonetic marks.
QString textWithin(QXmlStreamReader& xml)
{
    QString text;
    const QString end = xml.name().toString();
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == end)
            break;
        if (xml.isStartElement() && xml.name() == QLatin1String("rPh"))
            xml.skipCurrentElement();
        else if (xml.isCharacters())
            text += xml.text();
    }
    return text;
}

std::optional<QStringList> sharedStrings(const Package& package)
{
    QStringList strings;
    const std::optional<QByteArray> part = package.part(QStringLiteral("xl/sharedStrings.xml"));
    if (!part)
        return strings; // there need not be any; a cell that names one finds none
    QXmlStreamReader xml(*part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != QLatin1String("si"))
            continue;
        if (strings.size() == XlsxLimits::strings)
            return std::nullopt;
        strings += textWithin(xml);
    }
    return xml.hasError() ? std::nullopt : std::optional(strings);
}

// Where the first sheet is, by the workbook's relations.
QString firstSheet(const Package& package)
{
    QString usual = QStringLiteral("xl/worksheets/sheet1.xml");
    QString id;
    QXmlStreamReader book(package.part(QStringLiteral("xl/workbook.xml")).value_or(QByteArray()));
    while (!book.atEnd() && id.isEmpty()) {
        book.readNext();
        if (!book.isStartElement() || book.name() != QLatin1String("sheet"))
            continue;
        for (const QXmlStreamAttribute& attribute : book.attributes())
            if (attribute.name() == QLatin1String("id"))
                id = attribute.value().toString();
    }
    QXmlStreamReader relations(package.part(QStringLiteral("xl/_rels/workbook.xml.rels")).value_or(QByteArray()));
    while (!relations.atEnd()) {
        relations.readNext();
        const QXmlStreamAttributes attributes = relations.attributes();
        if (!relations.isStartElement() || id.isEmpty() || attributes.value(QLatin1String("Id")) != id)
            continue;
        const QString target = attributes.value(QLatin1String("Target")).toString();
        return target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target;
    }
    return usual;
}

// "C12" stands in the column 2; −1: no such name.
int columnOfCell(QStringView reference)
{
    int column = 0;
    for (const QChar each : reference) {
        if (each < QLatin1Char('A') || each > QLatin1Char('Z'))
            break;
        column = column * 26 + (each.unicode() - 'A' + 1);
        if (column > XlsxLimits::columns)
            return -1;
    }
    return column - 1;
}

// nullopt: it names a text that is not there.
std::optional<QString> cellText(QXmlStreamReader& xml, const QStringList& strings)
{
    const QString type = xml.attributes().value(QLatin1String("t")).toString();
    QString value;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("c"))
            break;
        if (xml.isStartElement() && (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("is")))
            value = textWithin(xml);
    }
    if (type == QLatin1String("s") && !value.isEmpty()) {
        bool isNumber = false;
        const int at = value.toInt(&isNumber);
        if (!isNumber || at < 0 || at >= strings.size())
            return std::nullopt;
        value = strings.at(at);
    }
    value = value.left(XlsxLimits::cell).simplified();
    const QLatin1Char quote('"');
    if (value.startsWith(quote)) // as CSV has it, else it would begin a quoted cell
        value = quote + value.replace(quote, QLatin1String("\"\"")) + quote;
    return value;
}

} // namespace

std::optional<QByteArray> firstSheetAsText(const QByteArray& file)
{
    const Package package(file);
    const std::optional<QByteArray> sheet = package.part(firstSheet(package));
    const std::optional<QStringList> strings = sharedStrings(package);
    if (!sheet || !strings)
        return std::nullopt;
    QByteArray text;
    QStringList row;
    int rows = 0;
    QXmlStreamReader xml(*sheet);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("c")) {
            const int named = columnOfCell(xml.attributes().value(QLatin1String("r")));
            const std::optional<QString> cell = cellText(xml, *strings);
            if (!cell)
                return std::nullopt;
            const auto at = named >= 0 ? named : static_cast<int>(row.size());
            if (at >= XlsxLimits::columns)
                continue;
            while (row.size() <= at)
                row += QString();
            row[at] = *cell;
        } else if (xml.isEndElement() && xml.name() == QLatin1String("row")) {
            if (++rows > XlsxLimits::rows || text.size() > XlsxLimits::part)
                return std::nullopt;
            text += row.join(QLatin1Char('\t')).toUtf8() + '\n';
            row.clear();
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(text);
}

} // namespace docket
