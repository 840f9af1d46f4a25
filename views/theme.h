// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;

namespace docket {

enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };

enum class Density { Compact, Normal, Roomy };

// The role of a colour. Widgets name roles, never colours; the values of each
// scheme stand in themecolors.cpp and nowhere else.
enum class Token {
    // grounds
    Chrome,
    Base,
    Raised,
    Sunken,
    Hover,
    HoverChrome,
    Sel,
    SelIdle,
    AccentSoft,
    Bar,
    ChipGround,
    Avatar,
    WarnSoft,
    ErrorSoft,
    InfoSoft,
    OkSoft,
    DemoSoft,
    Hit,
    Tip,
    Line, // hairlines: decoration only, never the sole border of a control
    // inks
    Text,
    Text2,
    Text3,
    Accent, // also: new, focus
    AccentHover,
    OnAccent,
    Changed,
    Gone,
    Ok,
    Warn,
    Error,
    Demo,
    HitText,
    TipText,
    Border,
    Scroll,
    HitLine,
    BarEnd,
};
inline constexpr int TokenCount = static_cast<int>(Token::BarEnd) + 1;

// The role of a font. Sizes are B (the base size) plus what the comment says.
enum class TextStyle {
    Number, // +7, 600
    Title, // +5, 600
    Lead, // +2, 600
    Body, // 0, 400
    BodyMedium, // 0, 500
    BodyStrong, // 0, 600
    BodyItalic, // 0, 400 italic
    Small, // −1, 400
    SmallMedium, // −1, 500
    SmallStrong, // −1, 600
    Caption, // −2, 600
    CaptionMedium, // −2, 500
    Initials, // −3, 600
    Mono, // −1, ids, codes, JSON
};
inline constexpr int TextStyleCount = static_cast<int>(TextStyle::Mono) + 1;

// A length in logical pixels. Those that hold a line of text grow with the base
// size; spaces, radii and strokes do not.
enum class Measure {
    Icon, // 16
    SmallIcon, // 14: chevrons, ×, status bar
    StateIcon, // 28
    TableRow, // by density
    HeaderRow,
    SideBarRow,
    MenuItem,
    MenuBarItem,
    FieldRow,
    MemberRow,
    StatusBar,
    Tab,
    Button, // also fields
    ButtonLarge, // first run
    ButtonNotice,
    ButtonPane,
    RoleChip,
    Disc, // initials of a person
    FocusRing, // 2, or 3 in high contrast
    RadiusBand, // 6
    RadiusControl, // 7: button, field, segment
    RadiusPanel, // 8: notice, tile, popover
    RadiusInner, // 5: menu highlight, inner segment
    EdgeSideBar, // 16
    EdgeMiddle, // 20
    EdgeDetail, // 24
};

// One look: a scheme at a base size. An immutable value, cheap to copy; needs a
// QGuiApplication (it measures its body font). Fonts and colours are made once
// here, so asking for them while painting costs a look into an array.
class Theme
{
public:
    // `baseSize` is the desktop's font size in pixels, kept within 13–20, and
    // `zoom` what the person chose on top of it, kept within 0.5–3.
    explicit Theme(
        Scheme scheme = Scheme::Light, int baseSize = 13, double zoom = 1.0, Density density = Density::Normal);

    Scheme scheme() const { return m_scheme; }
    Density density() const { return m_density; }
    bool isDark() const { return m_scheme == Scheme::Dark || m_scheme == Scheme::HighContrastDark; }
    bool isHighContrast() const;

    const QColor& color(Token token) const;
    // The colour of the `index`th connection; they come round again.
    QColor connectionColor(int index) const;
    const QFont& font(TextStyle style) const;
    int px(Measure measure) const;
    // The height of one line of body text (16 at base size 13).
    int lineHeight() const { return m_lineHeight; }
    QPalette palette() const;

private:
    int rowHeight() const;
    int scaled(int atBase13) const;

    Scheme m_scheme;
    Density m_density;
    int m_base;
    int m_lineHeight = 16;
    std::array<QColor, TokenCount> m_colors;
    std::array<QFont, TextStyleCount> m_fonts;
};

// Makes `theme` the look of the whole program: font, palette, tooltips and style
// (installs a DocketStyle the first time). Every widget gets QEvent::StyleChange and
// repaints; what keeps something made from the theme makes it anew on that event.
// Call it before the first widget is made.
void applyTheme(QApplication& app, const Theme& theme);

} // namespace docket
