// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QFontMetrics;
class QPainter;
class QRect;

namespace docket {

// Numbers that line up in a column although the font's digits differ in width: each
// digit is centred in a cell as wide as the widest; separators keep their own width.
int tabularWidth(const QFontMetrics& metrics, const QString& number);

// Paints it in the painter's font and pen at the right edge of `rect`, or at the left
// one in a painter that runs right to left.
void paintTabular(QPainter& painter, const QRect& rect, const QString& number);

} // namespace docket
