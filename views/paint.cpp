// SPDX-License-Identifier: MIT
#include "views/paint.h"

#include "views/docketstyle.h"

#include <QPainter>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>

namespace docket {

PartPainter::PartPainter(QWidget* widget)
    : QPainter(widget)
{
    setLayoutDirection(widget->layoutDirection());
}

const Theme& themeOf(const QWidget* widget)
{
    const auto* style = qobject_cast<const DocketStyle*>(widget->style());
    if (!style)
        qFatal("docket: a widget was painted before applyTheme() or under a style sheet");
    return style->theme();
}

void fillRound(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, radius, radius);
}

void strokeRound(
    QPainter& painter, const QRectF& rect, qreal radius, const QColor& line, qreal width, const QColor& fill)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, width));
    painter.setBrush(fill);
    const qreal half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void paintHairline(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& color)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    // At 1.25 to 1.75 a filled pixel comes out one or two device pixels thick; pen width 0 never does.
    painter.setPen(QPen(color, painter.device()->devicePixelRatioF() >= 2 ? 1 : 0));
    painter.drawLine(from, to);
}

bool showsFocusRing(const QWidget* widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius, const Theme& theme)
{
    strokeRound(painter, rect, radius, theme.color(Token::Accent), theme.px(Measure::FocusRing));
}

Qt::Alignment leadingEdge(Qt::LayoutDirection direction)
{
    return (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

QString elidedWhereNeeded(const QFontMetrics& metrics, const QString& text, Qt::TextElideMode mode, int width)
{
    if (text.size() * metrics.horizontalAdvance(QLatin1Char('m')) <= width)
        return text;
    // elidedText() counts fractions of a pixel and would cut a text in a place of its own width.
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    return metrics.elidedText(text, mode, width);
}

void paintValue(QPainter& painter, const QRect& rect, const QString& text, Qt::TextElideMode mode)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const int flags = static_cast<int>(leadingEdge(direction) | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(rect, flags, elidedWhereNeeded(painter.fontMetrics(), text, mode, rect.width()));
    painter.setLayoutDirection(direction);
}

namespace {

// Measuring a text is linear, wrapping one unbroken word quadratic: a megabyte from
// a stranger would stop the window at every paint.
constexpr qsizetype longestShown = 1'000;
constexpr qsizetype longestLine = 80; // of a tooltip, in characters

} // namespace

void focusByKeyboard(QWidget* widget)
{
    widget->window()->setAttribute(Qt::WA_KeyboardFocusChange);
    widget->setFocus(Qt::TabFocusReason);
    widget->update();
}

QString boundedText(const QString& text)
{
    return text.size() <= longestShown ? text : text.left(longestShown) + QChar(0x2026);
}

QString plainToolTip(const QString& whole)
{
    QString text = boundedText(whole);
    if (text.size() <= longestLine && !Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

void explain(QWidget& widget, const QString& text)
{
    widget.setToolTip(text.isEmpty() ? QString() : plainToolTip(text));
    widget.setAccessibleDescription(text);
}

} // namespace docket
