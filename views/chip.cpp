// SPDX-License-Identifier: MIT
#include "views/chip.h"

#include "views/paint.h"
#include "views/symbols.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace docket {

namespace {

constexpr int RolePadding = 6;
constexpr int DemoPadding = 8;
constexpr int ChipSymbolGap = 6;
constexpr int RoleRadius = 4;

} // namespace

int roleChipWidth(const Theme& theme, const QString& text)
{
    return QFontMetrics(theme.font(TextStyle::CaptionMedium)).horizontalAdvance(text) + 2 * RolePadding;
}

void paintRoleChip(QPainter& painter, const QRect& rect, const Theme& theme, const QString& text)
{
    fillRound(painter, rect, RoleRadius, theme.color(Token::ChipGround));
    painter.setFont(theme.font(TextStyle::CaptionMedium));
    painter.setPen(theme.color(Token::Text2));
    paintValue(painter, rect.adjusted(RolePadding, 0, -RolePadding, 0), text);
}

Chip::Chip(Kind kind, const QString& text, QWidget* parent)
    : QLabel(text, parent)
    , m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const Theme& theme = themeOf(this);
    switch (m_kind) {
    case Kind::Role:
        return QSize(roleChipWidth(theme, text()), theme.px(Measure::RoleChip));
    case Kind::Demo:
        return QSize(QFontMetrics(theme.font(TextStyle::SmallStrong)).horizontalAdvance(text()) + 2 * DemoPadding,
            theme.lineHeight() + 8);
    case Kind::Masked:
        return QSize(QFontMetrics(theme.font(TextStyle::SmallStrong)).horizontalAdvance(text()) + 2 * DemoPadding
                + theme.px(Measure::Icon) + ChipSymbolGap,
            theme.lineHeight() + 8);
    }
    Q_UNREACHABLE();
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    if (m_kind == Kind::Role) {
        paintRoleChip(painter, rect(), theme, text());
        return;
    }
    const bool masked = m_kind == Kind::Masked;
    QRect room = rect().adjusted(DemoPadding, 0, -DemoPadding, 0);
    fillRound(painter, rect(), theme.px(Measure::RadiusBand), theme.color(masked ? Token::Sunken : Token::DemoSoft));
    if (masked) {
        const QRect symbol(room.left(), room.top(), theme.px(Measure::Icon), room.height());
        paintSymbol(
            painter, QStyle::visualRect(layoutDirection(), rect(), symbol), Symbol::EyeOff, theme.color(Token::Text2));
        room.setLeft(symbol.right() + 1 + ChipSymbolGap);
    }
    painter.setFont(theme.font(TextStyle::SmallStrong));
    painter.setPen(theme.color(masked ? Token::Text2 : Token::Demo));
    paintValue(painter, QStyle::visualRect(layoutDirection(), rect(), room), text());
}

} // namespace docket
