// SPDX-License-Identifier: MIT
#include "views/themecolors.h"

#include <iterator>

namespace docket {

namespace {

struct TokenColor
{
    Token token;
    QRgb rgb;
};

constexpr TokenColor LightColors[] = {
    {Token::Chrome, 0xF4F5F7},
    {Token::Base, 0xFFFFFF},
    {Token::Raised, 0xFFFFFF},
    {Token::Sunken, 0xEBEDF1},
    {Token::Hover, 0xF0F2F5},
    {Token::HoverChrome, 0xE7EAEE},
    {Token::Sel, 0xDCE7FC},
    {Token::SelIdle, 0xE6E9EE},
    {Token::AccentSoft, 0xE4ECFC},
    {Token::Bar, 0xDFE6F2},
    {Token::ChipGround, 0xEBEEF3},
    {Token::Avatar, 0xE6E9EF},
    {Token::WarnSoft, 0xFDF1D8},
    {Token::ErrorSoft, 0xFCE8E6},
    {Token::InfoSoft, 0xE9EFFA},
    {Token::OkSoft, 0xE2F3E9},
    {Token::DemoSoft, 0xF1E8FC},
    {Token::Hit, 0xFFE48F},
    {Token::Tip, 0x1F2430},
    {Token::Line, 0xE3E6EB},
    {Token::Text, 0x1A1E26},
    {Token::Text2, 0x4C5464},
    {Token::Text3, 0x586171},
    {Token::Accent, 0x2458C9},
    {Token::AccentHover, 0x1D4AAE},
    {Token::OnAccent, 0xFFFFFF},
    {Token::Changed, 0x97580A},
    {Token::Gone, 0x586171},
    {Token::Ok, 0x1D7A46},
    {Token::Warn, 0x8F5400},
    {Token::Error, 0xB42318},
    {Token::Demo, 0x7A3BC4},
    {Token::HitText, 0x1A1E26},
    {Token::TipText, 0xF3F4F7},
    {Token::Border, 0x7F8795},
    {Token::Scroll, 0x7F8795},
    {Token::HitLine, 0xA87900},
    {Token::BarEnd, 0x4A77D4},
};
static_assert(std::size(LightColors) == TokenCount);

constexpr TokenColor DarkColors[] = {
    {Token::Chrome, 0x15171C},
    {Token::Base, 0x1B1E24},
    {Token::Raised, 0x262A32},
    {Token::Sunken, 0x111317},
    {Token::Hover, 0x232730},
    {Token::HoverChrome, 0x20242B},
    {Token::Sel, 0x22345A},
    {Token::SelIdle, 0x2D323C},
    {Token::AccentSoft, 0x1F2C49},
    {Token::Bar, 0x272F3E},
    {Token::ChipGround, 0x2A2F39},
    {Token::Avatar, 0x2E343F},
    {Token::WarnSoft, 0x30281A},
    {Token::ErrorSoft, 0x3A1F1D},
    {Token::InfoSoft, 0x1E2839},
    {Token::OkSoft, 0x173024},
    {Token::DemoSoft, 0x2D2140},
    {Token::Hit, 0x5F4A0C},
    {Token::Tip, 0xE9EBF0},
    {Token::Line, 0x2A2F38},
    {Token::Text, 0xE9EBF0},
    {Token::Text2, 0xB3BAC7},
    {Token::Text3, 0x9DA6B5},
    {Token::Accent, 0x86AEFF},
    {Token::AccentHover, 0xA3C2FF},
    {Token::OnAccent, 0x0E1A33},
    {Token::Changed, 0xE5A94A},
    {Token::Gone, 0x9DA6B5},
    {Token::Ok, 0x5CC48A},
    {Token::Warn, 0xE9B04F},
    {Token::Error, 0xFF8A7F},
    {Token::Demo, 0xC69BFF},
    {Token::HitText, 0xFFF1C2},
    {Token::TipText, 0x1A1E26},
    {Token::Border, 0x768092},
    {Token::Scroll, 0x768092},
    {Token::HitLine, 0xD9A520},
    {Token::BarEnd, 0x6F9AF0},
};
static_assert(std::size(DarkColors) == TokenCount);

// High contrast says only what differs from the plain scheme.
constexpr TokenColor HighLightColors[] = {
    {Token::Chrome, 0xFFFFFF},
    {Token::Base, 0xFFFFFF},
    {Token::Raised, 0xFFFFFF},
    {Token::Text, 0x000000},
    {Token::Text2, 0x1C1C1C},
    {Token::Text3, 0x333333},
    {Token::Gone, 0x333333},
    {Token::Line, 0x767676},
    {Token::Border, 0x000000},
    {Token::Scroll, 0x000000},
    {Token::Hover, 0xE6E6E6},
    {Token::HoverChrome, 0xE6E6E6},
    {Token::Sel, 0xBFD4FF},
    {Token::SelIdle, 0xD6D6D6},
    {Token::Accent, 0x0033A8},
    {Token::AccentHover, 0x00277F},
    {Token::AccentSoft, 0xD6E2FF},
    {Token::Changed, 0x6B3A00},
    {Token::Warn, 0x6B3A00},
    {Token::Error, 0x8F0000},
    {Token::Ok, 0x00572A},
    {Token::Demo, 0x54108F},
    {Token::Hit, 0xFFE14D},
    {Token::HitText, 0x000000},
    {Token::HitLine, 0x000000},
    {Token::BarEnd, 0x0033A8},
};

constexpr TokenColor HighDarkColors[] = {
    {Token::Chrome, 0x000000},
    {Token::Base, 0x000000},
    {Token::Raised, 0x141414},
    {Token::Text, 0xFFFFFF},
    {Token::Text2, 0xEDEDED},
    {Token::Text3, 0xD6D6D6},
    {Token::Gone, 0xD6D6D6},
    {Token::Line, 0x8C8C8C},
    {Token::Border, 0xFFFFFF},
    {Token::Scroll, 0xFFFFFF},
    {Token::Hover, 0x262626},
    {Token::HoverChrome, 0x262626},
    {Token::Sel, 0x00337F},
    {Token::SelIdle, 0x333333},
    {Token::Accent, 0xA6C8FF},
    {Token::AccentHover, 0xC6DCFF},
    {Token::OnAccent, 0x000000},
    {Token::AccentSoft, 0x002A66},
    {Token::Changed, 0xFFC45C},
    {Token::Warn, 0xFFC45C},
    {Token::Error, 0xFFA8A0},
    {Token::Ok, 0x7BE3A8},
    {Token::Demo, 0xDDBBFF},
    {Token::Hit, 0xFFE14D},
    {Token::HitText, 0x000000},
    {Token::HitLine, 0xFFE14D}, // the ground stands 16 : 1, so no rule under it
    {Token::BarEnd, 0xA6C8FF},
};

constexpr QRgb LightConnections[] = {0x1F7A5C, 0x8A4FA0, 0xA8591B, 0xA33A5C, 0x4F5F7A, 0x0E7390};
constexpr QRgb DarkConnections[] = {0x4DB894, 0xC08FD6, 0xE0975A, 0xE8829F, 0x9AA9C2, 0x57B7D4};

template <std::size_t N>
void setColors(std::array<QColor, TokenCount>& colors, const TokenColor (&list)[N])
{
    for (const TokenColor& entry : list)
        colors[static_cast<std::size_t>(entry.token)] = QColor::fromRgb(entry.rgb);
}

} // namespace

std::array<QColor, TokenCount> themeColors(Scheme scheme)
{
    std::array<QColor, TokenCount> colors;
    switch (scheme) {
    case Scheme::Light:
        setColors(colors, LightColors);
        break;
    case Scheme::Dark:
        setColors(colors, DarkColors);
        break;
    case Scheme::HighContrastLight:
        setColors(colors, LightColors);
        setColors(colors, HighLightColors);
        break;
    case Scheme::HighContrastDark:
        setColors(colors, DarkColors);
        setColors(colors, HighDarkColors);
        break;
    }
    return colors;
}

QColor connectionColor(bool dark, int index)
{
    const auto& colors = dark ? DarkConnections : LightConnections;
    return QColor::fromRgb(colors[static_cast<std::size_t>(index) % std::size(colors)]);
}

} // namespace docket
