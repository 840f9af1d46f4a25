// SPDX-License-Identifier: MIT
#include "views/sidelist.h"

#include "views/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace docket {

namespace {

constexpr int bandInset = 8;
constexpr int insetStep = 12;

class SideListDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return QSize(0, themeOf(option.widget).px(Measure::SideBarRow));
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

void SideListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hot = option.state & QStyle::State_MouseOver;
    const bool focused = option.widget->hasFocus();
    const QRect band = option.rect.adjusted(bandInset, 0, -bandInset, 0);
    const int radius = theme.px(Measure::RadiusBand);
    if (chosen)
        fillRound(*painter, band, radius, theme.color(focused ? Token::Sel : Token::SelIdle));
    else if (hot)
        fillRound(*painter, band, radius, theme.color(Token::HoverChrome));
    if (showsFocusRing(option.widget) && (option.state & QStyle::State_HasFocus))
        paintFocusRing(*painter, band, radius, theme);
    painter->setFont(theme.font(chosen ? TextStyle::BodyStrong : TextStyle::Body));
    painter->setPen(theme.color(chosen ? Token::Text : Token::Text2));
    const int lead = theme.px(Measure::EdgeSideBar) + insetStep * index.data(SideList::Inset).toInt();
    const QRect words = option.rect.adjusted(lead, 0, -theme.px(Measure::EdgeSideBar), 0);
    const QString text
        = elidedWhereNeeded(QFontMetrics(painter->font()), index.data().toString(), Qt::ElideRight, words.width());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, words),
        static_cast<int>(leadingEdge(option.direction) | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

} // namespace

SideList::SideList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new SideListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
}

void SideList::add(const QString& text, int inset)
{
    auto* item = new QListWidgetItem(text, this);
    item->setData(Inset, inset);
    item->setToolTip(plainToolTip(text));
}

void SideList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout(); // rows are as high as the font
}

} // namespace docket
