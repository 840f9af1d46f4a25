// SPDX-License-Identifier: MIT
#pragma once

#include "models/detailmatches.h"

#include <QFont>
#include <QSize>

class QColor;
class QPainter;
class QRect;

namespace docket {

class Theme;

// Data on one or a few lines, some of it marked. Cut where it does not fit; a value from a
// stranger is laid out as far as boundedText() shows it, however long it is.
class ValueText
{
public:
    ValueText(const QFont& font, const QString& text, const TextMarks& marks = {});

    // Lines, before the text is cut; 1 at first. Only one line may be cut in the middle.
    void setMostLines(int lines) { m_mostLines = lines; }
    void setElideMode(Qt::TextElideMode mode) { m_mode = mode; }

    int width() const; // of the text on one line
    int heightFor(int width) const;
    bool isCut(int width) const;

    // Lines stand at the leading edge of the painter's direction, one line in the middle of
    // the rectangle's height, several from its top.
    void paint(QPainter& painter, const QRect& rect, const QColor& ink, const Theme& theme) const;

private:
    QString fitting(int width) const;
    QString cutInLines(int width) const;
    TextMarks marksIn(const QString& shown) const;

    QFont m_font;
    QString m_text;
    TextMarks m_marks;
    int m_mostLines = 1;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace docket
