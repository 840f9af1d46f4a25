// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme.h"

#include <QProxyStyle>

namespace docket {

// Fusion in Docket's look: scroll bars, splitters, menus, fields, headers, check
// boxes and tooltips. It carries the theme, which themeOf(widget) reads from it.
class DocketStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit DocketStyle(const Theme& theme);

    const Theme& theme() const { return m_theme; }
    // Use applyTheme(), which also sets palette and fonts.
    void setTheme(const Theme& theme) { m_theme = theme; }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
        const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;

private:
    void paintField(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void paintScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void paintMenuBarItem(const QStyleOption& option, QPainter& painter) const;
    void paintMenuItem(const QStyleOption& option, QPainter& painter) const;
    void paintHeader(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void paintHeaderSection(const QStyleOption& option, QPainter& painter) const;
    void paintHeaderLabel(const QStyleOption& option, QPainter& painter) const;
    void paintIndicator(const QStyleOption& option, QPainter& painter, qreal radius) const;
    void paintComboBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;

    Theme m_theme;
};

// Marks a text field as wrong: its border is painted in the error colour.
void setFieldError(QWidget* field, bool wrong);
bool hasFieldError(const QWidget* field);

} // namespace docket
