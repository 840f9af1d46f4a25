// SPDX-License-Identifier: MIT
#include "views/button.h"

#include "views/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace docket {

namespace {

constexpr int SymbolGap = 6;
constexpr int ChevronGap = 4;

} // namespace

Button::Button(Kind kind, const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true); // Enter presses it, inside and outside of dialogs
    setKind(kind);
}

Button::Button(Symbol symbol, const QString& accessibleName, QWidget* parent)
    : Button(Kind::Ghost, QString(), parent)
{
    m_height = Measure::ButtonPane;
    m_symbol = symbol;
    setAccessibleName(accessibleName);
    setToolTip(plainToolTip(accessibleName));
}

void Button::setSymbol(std::optional<Symbol> symbol)
{
    m_symbol = symbol;
    updateGeometry();
    update();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

void Button::setHeight(Measure height)
{
    m_height = height;
    updateGeometry();
}

void Button::setOpensMenu(bool opens)
{
    m_opensMenu = opens;
    updateGeometry();
    update();
}

void Button::setShrinks(bool shrinks)
{
    m_shrinks = shrinks;
    setSizePolicy(shrinks ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

const QFont& Button::textFont(const Theme& theme) const
{
    return theme.font(m_kind == Kind::Link ? TextStyle::Body : TextStyle::BodyMedium);
}

int Button::padding() const
{
    switch (m_kind) {
    case Kind::Primary:
    case Kind::Plain:
        return 12;
    case Kind::Ghost:
        return 8;
    case Kind::Link:
        return 0;
    }
    Q_UNREACHABLE();
}

int Button::contentWidth(const Theme& theme) const
{
    int width = QFontMetrics(textFont(theme)).size(Qt::TextShowMnemonic | Qt::TextSingleLine, text()).width();
    if (m_symbol)
        width += theme.px(Measure::Icon) + (text().isEmpty() ? 0 : SymbolGap);
    if (hasChevron())
        width += theme.px(Measure::SmallIcon) + ChevronGap;
    return width;
}

QSize Button::sizeHint() const
{
    const Theme& theme = themeOf(this);
    // A link keeps 2 pixels on each side for its focus ring.
    if (m_kind == Kind::Link)
        return QSize(contentWidth(theme) + 4, theme.lineHeight() + 4);
    const int height = theme.px(m_height);
    if (text().isEmpty() && !hasChevron())
        return QSize(height, height);
    return QSize(contentWidth(theme) + 2 * padding(), height);
}

QSize Button::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_shrinks ? QSize(std::min(whole.width(), 6 * themeOf(this).px(Measure::Icon)), whole.height()) : whole;
}

void Button::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    paintGround(painter, theme);
    paintFocus(painter, theme);

    const auto place
        = [&](int x, int width) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height())); };
    const int symbol = theme.px(Measure::Icon);
    const int chevron = theme.px(Measure::SmallIcon);
    const int whole = contentWidth(theme);
    const int content = m_shrinks ? std::min(whole, width() - 2 * padding()) : whole;
    const int end = (width() + content) / 2;
    int x = (width() - content) / 2;
    if (m_symbol) {
        paintSymbol(painter, place(x, symbol), *m_symbol, symbolColor(theme));
        x += symbol + SymbolGap;
    }
    if (hasChevron())
        paintSymbol(painter, place(end - chevron, chevron), Symbol::ChevronDown, symbolColor(theme));
    paintText(painter, place(x + 1, (hasChevron() ? end - chevron - ChevronGap : end) - x + 1));
}

// The text decides its own direction; a mnemonic's mark is not shown.
void Button::paintText(QPainter& painter, const QRect& room) const
{
    const Theme& theme = themeOf(this);
    QFont font = textFont(theme);
    font.setUnderline(m_kind == Kind::Link && underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(textColor(theme));
    const QFontMetrics metrics(font);
    const bool cut
        = m_shrinks && metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text()).width() > room.width();
    const QString shown = cut ? metrics.elidedText(text(), Qt::ElideRight, room.width(), Qt::TextShowMnemonic) : text();
    const int flags = static_cast<int>(leadingEdge(layoutDirection()) | Qt::AlignVCenter);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(room, flags | Qt::TextSingleLine | Qt::TextHideMnemonic, shown);
    painter.setLayoutDirection(layoutDirection());
}

void Button::paintGround(QPainter& painter, const Theme& theme) const
{
    const bool hot = isEnabled() && (underMouse() || isDown());
    const int radius = theme.px(Measure::RadiusControl);
    if (m_kind == Kind::Primary && isEnabled())
        fillRound(painter, rect(), radius, theme.color(hot ? Token::AccentHover : Token::Accent));
    else if (m_kind == Kind::Primary || m_kind == Kind::Plain)
        strokeRound(
            painter, rect(), radius, theme.color(Token::Border), 1, theme.color(hot ? Token::Hover : Token::Raised));
    else if (m_kind == Kind::Ghost && hot)
        fillRound(painter, rect(), radius, theme.color(Token::Sunken));
}

void Button::paintFocus(QPainter& painter, const Theme& theme) const
{
    if (!showsFocusRing(this))
        return;
    const qreal radius = theme.px(Measure::RadiusControl);
    if (m_kind == Kind::Primary)
        strokeRound(
            painter, QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), radius - 2, theme.color(Token::OnAccent), 1.5);
    else
        paintFocusRing(painter, rect(), m_kind == Kind::Link ? 4 : radius, theme);
}

QColor Button::textColor(const Theme& theme) const
{
    if (!isEnabled())
        return theme.color(Token::Text3);
    switch (m_kind) {
    case Kind::Primary:
        return theme.color(Token::OnAccent);
    case Kind::Plain:
    case Kind::Ghost:
        return theme.color(Token::Text);
    case Kind::Link:
        return theme.color(m_ink);
    }
    Q_UNREACHABLE();
}

void Button::setInk(Token ink)
{
    m_ink = ink;
    update();
}

QColor Button::symbolColor(const Theme& theme) const
{
    const bool quiet = m_kind == Kind::Plain || m_kind == Kind::Ghost;
    return quiet && isEnabled() ? theme.color(Token::Text2) : textColor(theme);
}

void Button::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace docket
