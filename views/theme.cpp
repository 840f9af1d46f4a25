// SPDX-License-Identifier: MIT
#include "views/theme.h"

#include "views/docketstyle.h"
#include "views/themecolors.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPixmapCache>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <initializer_list>

namespace docket {

namespace {

QFont textFont(int pixels, QFont::Weight weight)
{
    QFont font;
    // "… Arabic UI" before plain Noto Sans Arabic, which would raise a line to 28 pixels.
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic UI"),
        QStringLiteral("Noto Sans Hebrew"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(std::max(pixels, 6));
    font.setWeight(weight);
    return font;
}

QFont monoFont(int pixels)
{
    QFont font;
    font.setFamilies({QStringLiteral("DejaVu Sans Mono")});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(std::max(pixels, 6));
    return font;
}

QFont italic(QFont font)
{
    font.setItalic(true);
    return font;
}

QFont fontOf(TextStyle style, int base)
{
    switch (style) {
    case TextStyle::Number:
        return textFont(base + 7, QFont::DemiBold);
    case TextStyle::Title:
        return textFont(base + 5, QFont::DemiBold);
    case TextStyle::Lead:
        return textFont(base + 2, QFont::DemiBold);
    case TextStyle::Body:
        return textFont(base, QFont::Normal);
    case TextStyle::BodyMedium:
        return textFont(base, QFont::Medium);
    case TextStyle::BodyStrong:
        return textFont(base, QFont::DemiBold);
    case TextStyle::BodyItalic:
        return italic(textFont(base, QFont::Normal));
    case TextStyle::Small:
        return textFont(base - 1, QFont::Normal);
    case TextStyle::SmallMedium:
        return textFont(base - 1, QFont::Medium);
    case TextStyle::SmallStrong:
        return textFont(base - 1, QFont::DemiBold);
    case TextStyle::Caption:
        return textFont(base - 2, QFont::DemiBold);
    case TextStyle::CaptionMedium:
        return textFont(base - 2, QFont::Medium);
    case TextStyle::Initials:
        return textFont(base - 3, QFont::DemiBold);
    case TextStyle::Mono:
        return monoFont(base - 1);
    }
    Q_UNREACHABLE();
}

} // namespace

Theme::Theme(Scheme scheme, int baseSize, double zoom, Density density)
    : m_scheme(scheme)
    , m_density(density)
    , m_base(qRound(std::clamp(baseSize, 13, 20) * std::clamp(zoom, 0.5, 3.0)))
    , m_colors(themeColors(scheme))
{
    for (int i = 0; i < TextStyleCount; ++i)
        m_fonts[static_cast<std::size_t>(i)] = fontOf(static_cast<TextStyle>(i), m_base);
    m_lineHeight = QFontMetrics(font(TextStyle::Body)).height();
}

bool Theme::isHighContrast() const
{
    return m_scheme == Scheme::HighContrastLight || m_scheme == Scheme::HighContrastDark;
}

const QColor& Theme::color(Token token) const
{
    return m_colors[static_cast<std::size_t>(token)];
}

QColor Theme::connectionColor(int index) const
{
    return docket::connectionColor(isDark(), index);
}

const QFont& Theme::font(TextStyle style) const
{
    return m_fonts[static_cast<std::size_t>(style)];
}

int Theme::rowHeight() const
{
    switch (m_density) {
    case Density::Compact:
        return m_lineHeight + 8;
    case Density::Normal:
        return m_lineHeight + 14;
    case Density::Roomy:
        return m_lineHeight + 22;
    }
    Q_UNREACHABLE();
}

int Theme::scaled(int atBase13) const
{
    return qRound(atBase13 * m_base / 13.0);
}

int Theme::px(Measure measure) const
{
    switch (measure) {
    case Measure::Icon:
        return scaled(16);
    case Measure::SmallIcon:
        return scaled(14);
    case Measure::StateIcon:
        return scaled(28);
    case Measure::TableRow:
        return rowHeight();
    case Measure::HeaderRow:
    case Measure::SideBarRow:
    case Measure::MenuItem:
    case Measure::FieldRow:
    case Measure::StatusBar:
    case Measure::ButtonPane:
        return m_lineHeight + 12;
    case Measure::MenuBarItem:
        return m_lineHeight + 10;
    case Measure::MemberRow:
        return 2 * m_lineHeight + 8;
    case Measure::Tab:
        return m_lineHeight + 18;
    case Measure::Button:
        return m_lineHeight + 16;
    case Measure::ButtonLarge:
        return m_lineHeight + 20;
    case Measure::ButtonNotice:
        return m_lineHeight + 14;
    case Measure::RoleChip:
        return m_lineHeight + 1;
    case Measure::Disc:
        return scaled(26);
    case Measure::FocusRing:
        return isHighContrast() ? 3 : 2;
    case Measure::RadiusBand:
        return 6;
    case Measure::RadiusControl:
        return 7;
    case Measure::RadiusPanel:
        return 8;
    case Measure::RadiusInner:
        return 5;
    case Measure::EdgeSideBar:
        return 16;
    case Measure::EdgeMiddle:
        return 20;
    case Measure::EdgeDetail:
        return 24;
    }
    Q_UNREACHABLE();
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](std::initializer_list<QPalette::ColorRole> roles, Token token) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, color(token));
    };
    set({QPalette::Window}, Token::Chrome);
    set({QPalette::Base}, Token::Base);
    set({QPalette::AlternateBase}, Token::Hover);
    set({QPalette::Button}, Token::Raised);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}, Token::Text);
    set({QPalette::PlaceholderText}, Token::Text3);
    set({QPalette::Highlight}, Token::Sel);
    set({QPalette::Link, QPalette::LinkVisited}, Token::Accent);
    set({QPalette::ToolTipBase}, Token::Tip);
    set({QPalette::ToolTipText}, Token::TipText);
    set({QPalette::BrightText}, Token::Error);
    set({QPalette::Mid, QPalette::Midlight, QPalette::Light}, Token::Line);
    set({QPalette::Dark, QPalette::Shadow}, Token::Border);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(Token::SelIdle));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::Text3));
    return palette;
}

void applyTheme(QApplication& app, const Theme& theme)
{
    QPixmapCache::clear();
    if (auto* style = qobject_cast<DocketStyle*>(app.style()))
        style->setTheme(theme);
    else
        app.setStyle(new DocketStyle(theme)); // the application takes it over
    app.setFont(theme.font(TextStyle::Body));
    app.setPalette(theme.palette());
    QPalette tips = theme.palette();
    tips.setColor(QPalette::Window, theme.color(Token::Tip));
    tips.setColor(QPalette::WindowText, theme.color(Token::TipText));
    QToolTip::setPalette(tips);
    QToolTip::setFont(theme.font(TextStyle::Small));
    // A widget with a font or colour of its own hears of neither change, so each is told.
    for (QWidget* widget : app.allWidgets()) {
        QEvent changed(QEvent::StyleChange);
        QApplication::sendEvent(widget, &changed);
    }
}

} // namespace docket
