// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme.h"

#include <QPainter>
#include <QRect>
#include <QString>

class QFontMetrics;
class QRectF;
class QWidget;

// What the parts have in common when they paint. The painter's state is as before
// after each call, except for pen, brush, font and render hints.
namespace docket {

// A painter on a widget that runs in the widget's direction, which QPainter by itself
// takes from the application.
class PartPainter final : public QPainter
{
public:
    explicit PartPainter(QWidget* widget);
};

// The theme of a widget is carried by its style: applyTheme() must have run.
const Theme& themeOf(const QWidget* widget);

void fillRound(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill);

// A line of `width` inside `rect`, round at the corners, `fill` within (may be transparent).
void strokeRound(QPainter& painter, const QRectF& rect, qreal radius, const QColor& line, qreal width,
    const QColor& fill = Qt::transparent);

// A line exactly one device pixel thick below 2×, one logical pixel from there on.
void paintHairline(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& color);

// Whether the focus of `widget` is to be shown: it has it, and got it by keyboard.
bool showsFocusRing(const QWidget* widget);
// Gives `widget` the focus as a key would, so that its ring shows: F6, a panel that appears.
void focusByKeyboard(QWidget* widget);
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius, const Theme& theme);

// Paints data (not sentences): the text decides its own direction, while the side it
// stands on follows the painter's. Cut at `mode` if it does not fit. Never rich text.
void paintValue(QPainter& painter, const QRect& rect, const QString& text, Qt::TextElideMode mode = Qt::ElideRight);

// Where data stands when text begins at the leading edge of `direction`.
Qt::Alignment leadingEdge(Qt::LayoutDirection direction);

// Cut text, or the text itself where it is short enough without being measured.
QString elidedWhereNeeded(const QFontMetrics& metrics, const QString& text, Qt::TextElideMode mode, int width);

// The text as far as it is ever shown: 1,000 characters and "…". What is copied is whole.
QString boundedText(const QString& text);

// A tooltip that shows `text` as it is, wrapped: markup in it is shown, not followed.
// What is short and has none stays as it is, since it is also what a screen reader says
// as the description of a widget that has no other.
QString plainToolTip(const QString& text);
// The same as the tool tip of a widget, and as it is for screen readers: they would read the
// mark-up that keeps a tool tip plain. Empty: neither.
void explain(QWidget& widget, const QString& text);

} // namespace docket
