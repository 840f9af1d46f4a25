// SPDX-License-Identifier: MIT
#include "views/tile.h"

#include "views/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QStyle>

#include <algorithm>

namespace docket {

namespace {

constexpr int TilePadding = 12;
constexpr int TileEdge = 5; // above and below the two lines
constexpr int ShownGap = 6;
constexpr int TileMarkGap = 4;
constexpr int CompactPadding = 6;
constexpr int CompactHeight = 24;

int widthOf(const QFont& font, const QString& text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

Tile::Tile(const QString& label, std::optional<Symbol> mark, QWidget* parent, Token ink)
    : QAbstractButton(parent)
    , m_mark(mark)
    , m_ink(ink)
{
    setText(label);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    showCount(0, {});
}

void Tile::showCount(qint64 count, std::optional<qint64> shown)
{
    m_count = count;
    m_shown = shown;
    setAccessibleName(shown
            ? tr("%1, %2, %3", "a label, its number, how many are shown; read aloud").arg(text(), number(), shownText())
            : tr("%1, %2", "a label and its number; read aloud").arg(text(), number()));
    updateGeometry();
    update();
}

void Tile::setCompact(bool compact)
{
    m_compact = compact;
    explain(*this, compact ? text() : QString());
    updateGeometry();
    update();
}

QString Tile::number() const
{
    return QLocale().toString(m_count);
}

QString Tile::shownText() const
{
    return m_shown ? tr("%L1 shown", "of the orders of a tile, by the filter").arg(*m_shown) : QString();
}

QSize Tile::sizeHint() const
{
    const Theme& theme = themeOf(this);
    if (m_compact)
        return QSize(2 * CompactPadding + theme.px(Measure::Icon) + TileMarkGap
                + widthOf(theme.font(TextStyle::BodyStrong), number()),
            CompactHeight);
    int above = widthOf(theme.font(TextStyle::Number), number());
    if (m_shown)
        above += ShownGap + widthOf(theme.font(TextStyle::Small), shownText());
    int below = widthOf(theme.font(TextStyle::Small), text());
    if (m_mark)
        below += theme.px(Measure::Icon) + TileMarkGap;
    return QSize(std::max(above, below) + 2 * TilePadding, theme.lineHeight() * 3 + 8);
}

void Tile::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    const int radius = theme.px(m_compact ? Measure::RadiusBand : Measure::RadiusPanel);
    if (isChecked())
        fillRound(painter, rect(), radius, theme.color(Token::AccentSoft));
    else if (underMouse() && isEnabled())
        fillRound(painter, rect(), radius, theme.color(Token::Hover));
    if (showsFocusRing(this))
        paintFocusRing(painter, rect(), radius, theme);
    if (m_compact)
        return paintCompact(painter);
    const QRect room = rect().adjusted(TilePadding, TileEdge, -TilePadding, -TileEdge);
    const int upper = room.height() * 3 / 5;
    paintNumber(painter, QRect(room.left(), room.top(), room.width(), upper));
    paintLabel(painter, QRect(room.left(), room.top() + upper, room.width(), room.height() - upper));
}

void Tile::paintCompact(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const QRect room = rect().adjusted(CompactPadding, 0, -CompactPadding, 0);
    paintMark(painter, room);
    painter.setFont(theme.font(TextStyle::BodyStrong));
    painter.setPen(theme.color(isChecked() ? Token::Accent : m_count == 0 ? Token::Text3 : Token::Text));
    const int used = theme.px(Measure::Icon) + TileMarkGap;
    paintValue(
        painter, QStyle::visualRect(layoutDirection(), room, room.adjusted(used, 0, 0, 0)), number(), Qt::ElideNone);
}

void Tile::paintMark(QPainter& painter, const QRect& room) const
{
    const Theme& theme = themeOf(this);
    const QRect place(room.left(), room.top(), theme.px(Measure::Icon), room.height());
    paintSymbol(painter, QStyle::visualRect(layoutDirection(), room, place), *m_mark,
        theme.color(m_count > 0 ? m_ink : Token::Text3));
}

void Tile::paintNumber(QPainter& painter, const QRect& room) const
{
    const Theme& theme = themeOf(this);
    const Token ink = isChecked() ? Token::Accent : m_count == 0 ? Token::Text3 : Token::Text;
    painter.setFont(theme.font(TextStyle::Number));
    painter.setPen(theme.color(ink));
    paintValue(painter, room, number(), Qt::ElideNone);
    if (!m_shown)
        return;
    const int used = widthOf(theme.font(TextStyle::Number), number()) + ShownGap;
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.color(Token::Text3));
    const QRect rest = room.adjusted(used, 2, 0, 2); // nearer to the line of the number
    painter.drawText(QStyle::visualRect(layoutDirection(), room.adjusted(0, 2, 0, 2), rest),
        static_cast<int>(leadingEdge(layoutDirection()) | Qt::AlignVCenter), shownText());
}

void Tile::paintLabel(QPainter& painter, const QRect& room) const
{
    const Theme& theme = themeOf(this);
    int used = 0;
    if (hasMark()) {
        paintMark(painter, room);
        used = theme.px(Measure::Icon) + TileMarkGap;
    }
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(QStyle::visualRect(layoutDirection(), room, room.adjusted(used, 0, 0, 0)),
        static_cast<int>(leadingEdge(layoutDirection()) | Qt::AlignVCenter), text());
}

void Tile::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace docket
