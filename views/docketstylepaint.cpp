// SPDX-License-Identifier: MIT
// How DocketStyle paints; which parts it paints stands in docketstyle.cpp.
#include "views/docketstyle.h"
#include "views/paint.h"
#include "views/symbols.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>

namespace docket {

namespace {

constexpr int MenuTextEdge = 36;
constexpr int MenuCheckEdge = 12;
constexpr qreal ScrollHandleIdle = 4;
constexpr qreal ScrollHandleHover = 8;

// A scroll bar must paint its whole area; it takes the ground of what it scrolls.
QColor groundOfScrollBar(const QWidget* bar, const QPalette& fallback)
{
    for (const QWidget* widget = bar; widget; widget = widget->parentWidget()) {
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return fallback.color(QPalette::Window);
}

} // namespace

void DocketStyle::paintField(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const bool focused = option.state & State_HasFocus;
    const bool wrong = widget && hasFieldError(widget);
    const Token line = wrong ? Token::Error : focused ? Token::Accent : Token::Border;
    const qreal width = focused ? m_theme.px(Measure::FocusRing) : 1;
    const int radius = m_theme.px(Measure::RadiusControl);
    strokeRound(painter, option.rect, radius, m_theme.color(line), width, m_theme.color(Token::Base));
}

void DocketStyle::paintScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    painter.fillRect(option.rect, groundOfScrollBar(widget, option.palette));
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (!bar || bar->minimum == bar->maximum)
        return;
    const bool touched = option.state & State_MouseOver || option.activeSubControls == SC_ScrollBarSlider;
    const qreal thickness = touched ? ScrollHandleHover : ScrollHandleIdle;
    QRectF handle = proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
    if (bar->orientation == Qt::Horizontal)
        handle = QRectF(handle.x() + 2, handle.center().y() - thickness / 2, handle.width() - 4, thickness);
    else
        handle = QRectF(handle.center().x() - thickness / 2, handle.y() + 2, thickness, handle.height() - 4);
    fillRound(painter, handle, thickness / 2, m_theme.color(Token::Scroll));
}

void DocketStyle::paintMenuBarItem(const QStyleOption& option, QPainter& painter) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (!item)
        return;
    painter.setLayoutDirection(option.direction);
    painter.fillRect(option.rect, m_theme.color(Token::Chrome));
    if (option.state & (State_Selected | State_Sunken))
        fillRound(painter, option.rect, m_theme.px(Measure::RadiusBand), m_theme.color(Token::HoverChrome));
    const bool enabled = option.state & State_Enabled;
    painter.setPen(m_theme.color(enabled ? Token::Text : Token::Text3));
    painter.setFont(m_theme.font(TextStyle::Body));
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, &option, nullptr, nullptr) ? Qt::TextShowMnemonic
                                                                                             : Qt::TextHideMnemonic;
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, item->text);
}

void DocketStyle::paintMenuItem(const QStyleOption& option, QPainter& painter) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (!item)
        return;
    painter.setLayoutDirection(option.direction);
    const QRect rect = option.rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = rect.center().y();
        paintHairline(painter, QPointF(rect.left() + 8, y), QPointF(rect.right() - 8, y), m_theme.color(Token::Line));
        return;
    }
    const bool enabled = option.state & State_Enabled;
    const auto placed = [&](QRect part) { return visualRect(option.direction, rect, part); };
    if (option.state & State_Selected)
        fillRound(painter, rect.adjusted(4, 0, -4, 0), m_theme.px(Measure::RadiusInner), m_theme.color(Token::Sel));

    const int icon = m_theme.px(Measure::Icon);
    const int iconTop = rect.center().y() - icon / 2 + 1;
    if (item->checked)
        paintSymbol(painter, placed(QRect(rect.left() + MenuCheckEdge, iconTop, icon, icon)), Symbol::Check,
            m_theme.color(enabled ? Token::Accent : Token::Text3));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int small = m_theme.px(Measure::SmallIcon);
        paintSymbol(painter, placed(QRect(rect.right() - 12 - small, iconTop, small, icon)), Symbol::ChevronRight,
            m_theme.color(Token::Text2));
    }

    const qsizetype tab = item->text.indexOf(QLatin1Char('\t'));
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, &option, nullptr, nullptr) ? Qt::TextShowMnemonic
                                                                                             : Qt::TextHideMnemonic;
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(m_theme.color(enabled ? Token::Text : Token::Text3));
    painter.drawText(placed(rect.adjusted(MenuTextEdge, 0, -16, 0)),
        Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine | mnemonic,
        item->text.left(tab < 0 ? item->text.size() : tab));
    if (tab < 0)
        return;
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(option.state & State_Selected ? Token::Text2 : Token::Text3));
    painter.drawText(placed(rect.adjusted(MenuTextEdge, 0, -16, 0)),
        Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, item->text.mid(tab + 1));
}

void DocketStyle::paintHeader(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    paintHeaderSection(option, painter);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    if (!header)
        return;
    QStyleOptionHeader label = *header;
    label.rect = subElementRect(SE_HeaderLabel, header, widget); // the base class would ask itself
    paintHeaderLabel(label, painter);
}

void DocketStyle::paintHeaderSection(const QStyleOption& option, QPainter& painter) const
{
    painter.fillRect(option.rect, m_theme.color(Token::Base));
    const QRectF rect = option.rect;
    paintHairline(painter, QPointF(rect.left(), rect.bottom() - 1), QPointF(rect.right(), rect.bottom() - 1),
        m_theme.color(Token::Line));
}

void DocketStyle::paintHeaderLabel(const QStyleOption& option, QPainter& painter) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    if (!header)
        return;
    painter.setLayoutDirection(option.direction);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const QFont& font = m_theme.font(sorted ? TextStyle::SmallStrong : TextStyle::SmallMedium);
    const QFontMetrics metrics(font);
    const int icon = m_theme.px(Measure::Icon);
    const QRect room = option.rect.adjusted(0, 0, sorted ? -icon - 4 : 0, 0);
    const QString text = metrics.elidedText(header->text, Qt::ElideRight, room.width());
    painter.setFont(font);
    painter.setPen(m_theme.color(sorted ? Token::Text : Token::Text2));
    paintValue(painter, visualRect(option.direction, option.rect, room), text);
    if (!sorted)
        return;
    const QRect arrow(room.left() + metrics.horizontalAdvance(text) + 4, option.rect.top(), icon, option.rect.height());
    // Fusion's names follow the arrow's look, not the order: SortDown is an ascending column.
    const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
    paintSymbol(painter, visualRect(option.direction, option.rect, arrow),
        ascending ? Symbol::SortUp : Symbol::SortDown, m_theme.color(Token::Accent));
}

void DocketStyle::paintIndicator(const QStyleOption& option, QPainter& painter, qreal radius) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const QColor ground = m_theme.color(!on ? Token::Base : enabled ? Token::Accent : Token::Text3);
    const QColor line = on ? ground : m_theme.color(Token::Border);
    strokeRound(painter, option.rect, radius, line, 1, ground);
    if (on && radius < option.rect.width() / 2.0)
        paintSymbol(painter, option.rect.adjusted(1, 1, -1, -1), Symbol::Check, m_theme.color(Token::OnAccent));
    else if (on)
        fillRound(painter, QRectF(option.rect).adjusted(5, 5, -5, -5), radius, m_theme.color(Token::OnAccent));
    if (option.state & State_HasFocus && option.state & State_KeyboardFocusChange)
        paintFocusRing(painter, option.rect, radius, m_theme);
}

void DocketStyle::paintComboBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    paintField(option, painter, widget);
    const int icon = m_theme.px(Measure::SmallIcon);
    const QRect chevron(option.rect.right() - 10 - icon, option.rect.top(), icon, option.rect.height());
    paintSymbol(
        painter, visualRect(option.direction, option.rect, chevron), Symbol::ChevronDown, m_theme.color(Token::Text2));
}

} // namespace docket
