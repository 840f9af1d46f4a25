// SPDX-License-Identifier: MIT
#include "views/valuetext.h"

#include "views/paint.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>
#include <QtMath>

#include <algorithm>

namespace docket {

namespace {

constexpr qreal MarkReach = 1.5; // past the glyphs on both sides
constexpr qreal MarkRadius = 3;
constexpr qreal MarkLine = 1.5;

// Breaks between words, and inside a word only where it alone is wider than the line.
void layOutLines(QTextLayout& layout, int width, int mostLines, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(mostLines == 1 ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    qreal height = 0;
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1));
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
}

// On one line each: a line end would begin another.
QString withoutLineEnds(QString text)
{
    for (QChar& character : text) {
        if (character == QLatin1Char('\n') || character == QLatin1Char('\r') || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator)
            character = QLatin1Char(' ');
    }
    return text;
}

QList<QRectF> glyphRects(const QTextLayout& layout, const TextMark& mark)
{
    QList<QRectF> rects;
    for (int i = 0; i < layout.lineCount(); ++i) {
        for (const QGlyphRun& run :
            layout.lineAt(i).glyphRuns(static_cast<int>(mark.begin), static_cast<int>(mark.length)))
            rects += run.boundingRect();
    }
    return rects;
}

} // namespace

ValueText::ValueText(const QFont& font, const QString& text, const TextMarks& marks)
    : m_font(font)
    , m_text(withoutLineEnds(boundedText(text)))
{
    const int size = static_cast<int>(m_text.size());
    for (const TextMark& mark : marks) {
        if (mark.begin < size)
            m_marks += TextMark{mark.begin, std::min(mark.length, size - mark.begin)};
    }
}

int ValueText::width() const
{
    return QFontMetrics(m_font).horizontalAdvance(m_text);
}

int ValueText::heightFor(int width) const
{
    QTextLayout layout(m_text, m_font);
    layOutLines(layout, width, m_mostLines, Qt::AlignLeft);
    qreal height = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        height += layout.lineAt(i).height();
    return qCeil(height);
}

bool ValueText::isCut(int width) const
{
    return fitting(width) != m_text;
}

QString ValueText::fitting(int width) const
{
    return m_mostLines == 1 ? elidedWhereNeeded(QFontMetrics(m_font), m_text, m_mode, width) : cutInLines(width);
}

QString ValueText::cutInLines(int width) const
{
    QTextLayout layout(m_text, m_font);
    layOutLines(layout, width, m_mostLines, Qt::AlignLeft);
    if (layout.lineCount() < m_mostLines)
        return m_text;
    const QTextLine last = layout.lineAt(m_mostLines - 1);
    if (last.textStart() + last.textLength() >= m_text.size())
        return m_text;
    const QString rest = m_text.mid(last.textStart());
    return m_text.left(last.textStart()) + QFontMetrics(m_font).elidedText(rest, Qt::ElideRight, width);
}

// Where the marks are in a text that was cut: what went is marked at the "…".
TextMarks ValueText::marksIn(const QString& shown) const
{
    if (shown == m_text)
        return m_marks;
    const auto differs = std::mismatch(shown.begin(), shown.end(), m_text.begin(), m_text.end()).first;
    const int cut = static_cast<int>(differs - shown.begin()); // of the "…"
    const int gone = static_cast<int>(m_text.size() - shown.size());
    const int tail = static_cast<int>(m_text.size()) - (static_cast<int>(shown.size()) - cut - 1);
    TextMarks marks;
    for (const TextMark& mark : m_marks) {
        const int end = mark.begin + mark.length;
        const int shownBegin = mark.begin < cut ? mark.begin : mark.begin >= tail ? mark.begin - gone : cut;
        const int shownEnd = end <= cut ? end : end > tail ? end - gone : cut + 1;
        marks += TextMark{shownBegin, shownEnd - shownBegin};
    }
    return marks;
}

void ValueText::paint(QPainter& painter, const QRect& rect, const QColor& ink, const Theme& theme) const
{
    const QString shown = fitting(rect.width());
    QTextLayout layout(shown, m_font);
    layOutLines(layout, rect.width(), m_mostLines, leadingEdge(painter.layoutDirection()));
    const qreal spare = m_mostLines == 1 ? (rect.height() - layout.boundingRect().height()) / 2 : 0;
    const QPointF origin(rect.left(), rect.top() + qFloor(spare));
    const TextMarks marks = marksIn(shown);
    QList<QRectF> grounds;
    for (const TextMark& mark : marks) {
        for (const QRectF& glyphs : glyphRects(layout, mark))
            grounds += glyphs.translated(origin).adjusted(-MarkReach, 0, MarkReach, 0);
    }
    for (const QRectF& ground : std::as_const(grounds))
        fillRound(painter, ground, MarkRadius, theme.color(Token::Hit));
    painter.setPen(ink);
    layout.draw(&painter, origin);
    for (const QRectF& ground : std::as_const(grounds)) {
        painter.save();
        painter.setClipRect(ground, Qt::IntersectClip);
        painter.setPen(theme.color(Token::HitText));
        layout.draw(&painter, origin);
        painter.restore();
        painter.fillRect(
            QRectF(ground.left(), ground.bottom() - MarkLine, ground.width(), MarkLine), theme.color(Token::HitLine));
    }
}

} // namespace docket
