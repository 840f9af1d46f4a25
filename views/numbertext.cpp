// SPDX-License-Identifier: MIT
#include "views/numbertext.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace docket {

namespace {

int widestDigit(const QFontMetrics& metrics)
{
    int widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

int cellWidth(const QFontMetrics& metrics, QChar character, int digitWidth)
{
    return character.isDigit() ? digitWidth : metrics.horizontalAdvance(character);
}

} // namespace

int tabularWidth(const QFontMetrics& metrics, const QString& number)
{
    const int digit = widestDigit(metrics);
    int width = 0;
    for (const QChar character : number)
        width += cellWidth(metrics, character, digit);
    return width;
}

void paintTabular(QPainter& painter, const QRect& rect, const QString& number)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int digit = widestDigit(metrics);
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    int x = rightToLeft ? rect.left() : rect.right() + 1 - tabularWidth(metrics, number);
    for (const QChar character : number) {
        const QRect cell(x, rect.top(), cellWidth(metrics, character, digit), rect.height());
        painter.drawText(cell, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, QString(character));
        x += cell.width();
    }
}

} // namespace docket
