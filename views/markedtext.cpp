// SPDX-License-Identifier: MIT
#include "views/markedtext.h"

#include "views/paint.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace docket {

namespace {

constexpr qreal groundOverhang = 1.5; // beyond the letters, on both sides
constexpr qreal groundRadius = 3;
constexpr qreal ruleWidth = 1.5;

// Where the letters of a mark stand: two places where the direction changes within it.
QList<QRectF> groundsOf(const QTextLayout& layout, const TextMark& mark, const QPointF& at, qreal height)
{
    QList<QRectF> grounds;
    const QList<QGlyphRun> runs = layout.glyphRuns(mark.begin, mark.length);
    for (const QGlyphRun& run : runs) {
        const QRectF letters = run.boundingRect();
        grounds
            += QRectF(at.x() + letters.left() - groundOverhang, at.y(), letters.width() + 2 * groundOverhang, height);
    }
    return grounds;
}

} // namespace

int paintMarkedText(
    QPainter& painter, const QRect& room, const QString& text, const TextMarks& marks, int kept, const Theme& theme)
{
    QTextOption option(leadingEdge(painter.layoutDirection()));
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    QTextLayout layout(text, painter.font());
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    const QPointF at(room.left(), room.top() + std::floor((room.height() - line.height()) / 2));

    QPainterPath found;
    for (const TextMark& mark : marks) {
        const int length = std::min(mark.begin + mark.length, kept) - mark.begin;
        if (length <= 0)
            continue;
        const QList<QRectF> grounds = groundsOf(layout, TextMark{mark.begin, length}, at, line.height());
        for (const QRectF& ground : grounds) {
            const QRectF inside = ground.intersected(QRectF(room.adjusted(-2, 0, 2, 0)));
            found.addRoundedRect(inside, groundRadius, groundRadius);
        }
    }
    found.setFillRule(Qt::WindingFill);
    const QPen ink = painter.pen();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(found, theme.color(Token::Hit));
    layout.draw(&painter, at);
    if (!found.isEmpty()) {
        painter.save();
        painter.setClipPath(found, Qt::IntersectClip);
        const QRectF all = found.boundingRect();
        painter.fillRect(QRectF(all.left(), at.y() + line.height() - ruleWidth, all.width(), ruleWidth),
            theme.color(Token::HitLine));
        painter.setPen(theme.color(Token::HitText));
        layout.draw(&painter, at);
        painter.restore();
    }
    painter.setPen(ink);
    return static_cast<int>(std::ceil(std::min<qreal>(line.naturalTextWidth(), room.width())));
}

} // namespace docket
