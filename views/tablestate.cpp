// SPDX-License-Identifier: MIT
#include "views/tablestate.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace docket {

namespace {

constexpr int leastWidth = 48;
constexpr int mostWidth = 2'000;
constexpr int usualWidth = 160;

std::optional<OrderColumn> columnNamed(const QString& key)
{
    for (int i = 0; i < orderColumnCount; ++i) {
        if (columnKey(static_cast<OrderColumn>(i)) == key)
            return static_cast<OrderColumn>(i);
    }
    return std::nullopt;
}

void readColumns(const QString& text, TableState& state)
{
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const std::optional<OrderColumn> column = columnNamed(part.section(QLatin1Char(':'), 0, 0));
        const bool isNew = column
            && std::none_of(state.columns.cbegin(), state.columns.cend(),
                [&](const TableState::Column& known) { return known.column == *column; });
        if (!isNew)
            continue;
        const int width = part.section(QLatin1Char(':'), 1).toInt();
        state.columns += {*column, width > 0 ? std::clamp(width, leastWidth, mostWidth) : usualWidth};
    }
}

void readSort(const QString& text, TableState& state)
{
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString key : parts) {
        const bool descending = key.endsWith(QLatin1Char('-'));
        if (descending)
            key.chop(1);
        const std::optional<OrderColumn> column = columnNamed(key);
        const bool isNew = column && std::none_of(state.sort.cbegin(), state.sort.cend(), [&](const SortKey& known) {
            return known.column == *column;
        });
        if (isNew)
            state.sort += SortKey{*column, descending};
    }
}

} // namespace

QList<SortKey> startSort()
{
    return {{OrderColumn::State}, {OrderColumn::Job}, {OrderColumn::Candidate}};
}

QString toText(const TableState& state)
{
    QStringList columns;
    for (const TableState::Column& each : state.columns)
        columns += QStringLiteral("%1:%2").arg(columnKey(each.column)).arg(each.width);
    QStringList sort;
    for (const SortKey& key : state.sort)
        sort += columnKey(key.column) + (key.descending ? QStringLiteral("-") : QString());
    const QLatin1Char comma(',');
    return QStringLiteral("columns=%1;sort=%2").arg(columns.join(comma), sort.join(comma));
}

TableState tableStateFrom(const QString& text)
{
    TableState state;
    const QStringList parts = text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString value = part.section(QLatin1Char('='), 1);
        if (part.startsWith(QLatin1String("columns=")))
            readColumns(value, state);
        else if (part.startsWith(QLatin1String("sort=")))
            readSort(value, state);
    }
    return state;
}

} // namespace docket
