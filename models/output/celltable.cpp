// SPDX-License-Identifier: MIT
#include "models/output/celltable.h"

#include "models/orderlist.h"

#include <algorithm>

namespace docket {

namespace {

QString tsvCell(const QString& text)
{
    const auto mustBeQuoted = [](QChar c) {
        return c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('"');
    };
    if (std::none_of(text.begin(), text.end(), mustBeQuoted))
        return text;
    QString quoted = text;
    quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

QString htmlCell(const QString& text, const QString& tag)
{
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QStringLiteral("\r\n"), QStringLiteral("<br>"));
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<%1 style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">%2</%1>").arg(tag, escaped);
}

QStringList titles(const CellTable& table)
{
    QStringList texts;
    for (const OrderColumn column : table.columns)
        texts += columnTitle(column);
    return texts;
}

// A NUL would end the paste in programs that think in C.
QStringList cells(const CellTable& table, int position)
{
    const Order order = table.list->at(static_cast<std::size_t>(position));
    QStringList texts;
    for (const OrderColumn column : table.columns)
        texts += orderCell(order, column).plain().replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
    return texts;
}

QByteArray tsvLine(const QStringList& texts)
{
    QByteArray line;
    for (const QString& text : texts) {
        if (!line.isEmpty() || &text != &texts.front())
            line += '\t';
        line += tsvCell(text).toUtf8();
    }
    return line;
}

QByteArray htmlRow(const QStringList& texts, const QString& tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& text : texts)
        row += htmlCell(text, tag);
    return (row + QStringLiteral("</tr>\n")).toUtf8();
}

} // namespace

QByteArray toTsv(const CellTable& table, const StopWriting& stopAsked)
{
    const bool singleCell = table.positions.size() == 1 && table.columns.size() == 1 && !table.withHeader;
    if (singleCell)
        return cells(table, table.positions.front()).front().toUtf8();
    QByteArray text;
    if (table.withHeader)
        text += tsvLine(titles(table)) + '\n';
    for (const int position : table.positions) {
        if (stopAsked())
            break;
        text += tsvLine(cells(table, position)) + '\n';
    }
    return text;
}

QByteArray toHtmlTable(const CellTable& table, const StopWriting& stopAsked)
{
    QByteArray html = QByteArrayLiteral("<meta charset=\"utf-8\"><table>\n");
    if (table.withHeader)
        html += htmlRow(titles(table), QStringLiteral("th"));
    for (const int position : table.positions) {
        if (stopAsked())
            break;
        html += htmlRow(cells(table, position), QStringLiteral("td"));
    }
    return html + QByteArrayLiteral("</table>\n");
}

} // namespace docket
