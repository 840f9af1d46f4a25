// SPDX-License-Identifier: MIT
#include "models/output/tablewriter.h"

#include "models/output/aboutlines.h"

#include <utility>

namespace docket {

namespace {

CellDialect dialectOf(const OutputOptions& options)
{
    switch (options.format) {
    case OrderFormat::Csv:
        return options.profile == CsvProfile::Programs ? csvForPrograms() : csvForSpreadsheets(localeSeparator());
    case OrderFormat::Markdown:
        return markdownDialect();
    case OrderFormat::Html:
        return htmlFileDialect();
    case OrderFormat::Json:
    case OrderFormat::Ndjson:
    case OrderFormat::Webhook:
    case OrderFormat::WebhookArray:
    case OrderFormat::Xlsx:
    case OrderFormat::VCard:
    case OrderFormat::Tsv:
        break;
    }
    return tsvDialect();
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>\n");
}

// Without the number of orders, which only the end knows.
std::string htmlHead(const OutputOptions& options)
{
    QString head = QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
                                  "<style>table{border-collapse:collapse}th,td{border:1px solid;padding:2px 6px;"
                                  "text-align:left;vertical-align:top}</style>\n</head>\n<body>\n")
                       .arg(documentTitle(options.about).toHtmlEscaped());
    const QStringList notes = aboutNotes(options);
    for (const QString& note : notes)
        head += paragraph(note);
    return (head + QStringLiteral("<table>\n")).toStdString();
}

std::string headOf(const OutputOptions& options, const CellDialect& dialect)
{
    if (options.format == OrderFormat::Html)
        return htmlHead(options);
    std::string head(dialect.documentBegin);
    if (options.format == OrderFormat::Markdown) {
        const QStringList notes = aboutNotes(options);
        for (const QString& note : notes)
            head += note.toStdString() + "\n\n";
    }
    return head;
}

} // namespace

TableWriter::TableWriter(const OutputOptions& options, Sink sink)
    : OrderWriter(std::move(sink))
    , m_dialect(dialectOf(options))
    , m_marks(options.marks)
    , m_cells(options.columns, m_dialect.endCell, options.masked, m_marks.get())
    , m_pending(headOf(options, m_dialect))
{
    appendTitles(m_dialect, options.columns, m_pending);
    if (options.format == OrderFormat::Html)
        m_dialect.documentEnd = "</table>\n</body>\n</html>\n";
}

bool TableWriter::write(const Order& order)
{
    appendRow(m_dialect, order, m_cells, m_pending);
    return push(m_pending, false);
}

bool TableWriter::finish()
{
    m_pending += m_dialect.documentEnd;
    return push(m_pending, true);
}

} // namespace docket
