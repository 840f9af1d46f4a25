// SPDX-License-Identifier: MIT
#include "views/orderheader.h"

#include "views/paint.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace docket {

namespace {

constexpr int tickHeight = 12; // shows where to drag
constexpr int numberWidth = 10;

OrderColumn columnOf(int section)
{
    return static_cast<OrderColumn>(section);
}

} // namespace

OrderHeader::OrderHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSortIndicatorShown(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        sortBy(columnOf(section), QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
}

void OrderHeader::sortBy(OrderColumn column, bool added)
{
    QList<SortKey> keys = m_sort;
    const auto isColumn = [column](const SortKey& key) { return key.column == column; };
    const auto known = std::find_if(keys.cbegin(), keys.cend(), isColumn);
    const bool isNew = known == keys.cend();
    const bool wasAscending = !isNew && !known->descending;
    if (added) {
        if (isNew)
            keys += SortKey{column, false};
        else if (wasAscending)
            keys[known - keys.cbegin()].descending = true;
        else
            keys.removeIf(isColumn);
    } else if (isNew) {
        keys = {SortKey{column, false}};
    } else {
        keys = wasAscending ? QList<SortKey>{SortKey{column, true}} : QList<SortKey>{};
    }
    setSortKeys(keys);
}

void OrderHeader::setSortKeys(const QList<SortKey>& keys)
{
    if (keys == m_sort)
        return;
    setKeys(keys);
    Q_EMIT sortChanged(m_sort);
}

void OrderHeader::setKeys(const QList<SortKey>& keys)
{
    m_sort = keys;
    const bool any = !m_sort.isEmpty();
    setSortIndicator(any ? static_cast<int>(m_sort.front().column) : -1,
        any && m_sort.front().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    viewport()->update();
}

qsizetype OrderHeader::indexInSort(int section) const
{
    const auto found = std::find_if(m_sort.cbegin(), m_sort.cend(),
        [section](const SortKey& key) { return static_cast<int>(key.column) == section; });
    return found == m_sort.cend() ? -1 : found - m_sort.cbegin();
}

void OrderHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const qsizetype at = indexInSort(section);
    if (at >= 0) // Fusion's names follow the arrow's look: SortDown is an ascending column
        option->sortIndicator = m_sort.at(at).descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
}

void OrderHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    QHeaderView::paintSection(painter, rect, section);
    const Theme& theme = themeOf(this);
    if (const qsizetype at = indexInSort(section); at > 0) {
        painter->setFont(theme.font(TextStyle::CaptionMedium));
        painter->setPen(theme.color(Token::Text2));
        const QRect number(rect.right() - numberWidth, rect.top(), numberWidth, rect.height());
        painter->drawText(
            QStyle::visualRect(layoutDirection(), rect, number), Qt::AlignCenter, locale().toString(at + 1));
    }
    if (!m_underPointer)
        return;
    const qreal x = layoutDirection() == Qt::RightToLeft ? rect.left() + 0.5 : rect.right() + 0.5;
    const int top = rect.top() + (rect.height() - tickHeight) / 2;
    paintHairline(*painter, QPointF(x, top), QPointF(x, top + tickHeight), theme.color(Token::Line));
}

bool OrderHeader::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_underPointer = event->type() == QEvent::Enter;
        viewport()->update();
    }
    return QHeaderView::event(event);
}

void OrderHeader::fillColumnsMenu(QMenu& menu)
{
    for (int section = 0; section < orderColumnCount; ++section) {
        QAction* entry = menu.addAction(columnTitle(columnOf(section)));
        entry->setCheckable(true);
        entry->setChecked(!isSectionHidden(section));
        entry->setEnabled(isSectionHidden(section) || count() - hiddenSectionCount() > 1);
        connect(entry, &QAction::triggered, this,
            [this, section](bool shown) { Q_EMIT columnWanted(columnOf(section), shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &OrderHeader::resetWanted);
}

void OrderHeader::fillSortMenu(QMenu& menu)
{
    for (int section = 0; section < orderColumnCount; ++section) {
        QAction* entry = menu.addAction(columnTitle(columnOf(section)));
        entry->setCheckable(true);
        entry->setChecked(indexInSort(section) >= 0);
        connect(entry, &QAction::triggered, this, [this, section] { sortBy(columnOf(section), false); });
    }
    menu.addSeparator();
    QAction* none = menu.addAction(tr("As received"));
    none->setCheckable(true);
    none->setChecked(m_sort.isEmpty());
    connect(none, &QAction::triggered, this, [this] { setSortKeys({}); });
}

void OrderHeader::contextMenuEvent(QContextMenuEvent* event)
{
    const int section = logicalIndexAt(event->pos());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (section >= 0) {
        const OrderColumn column = columnOf(section);
        connect(menu->addAction(tr("Sort ascending")), &QAction::triggered, this, [this, column] {
            setSortKeys({SortKey{column, false}});
        });
        connect(menu->addAction(tr("Sort descending")), &QAction::triggered, this, [this, column] {
            setSortKeys({SortKey{column, true}});
        });
        connect(menu->addAction(tr("Also sort by this")), &QAction::triggered, this,
            [this, column] { sortBy(column, true); });
        menu->addSeparator();
        QAction* hide = menu->addAction(tr("Hide “%1”").arg(columnTitle(column)));
        hide->setEnabled(count() - hiddenSectionCount() > 1);
        connect(hide, &QAction::triggered, this, [this, column] { Q_EMIT columnWanted(column, false); });
        connect(menu->addAction(tr("Fit the width")), &QAction::triggered, this,
            [this, column] { Q_EMIT widthWanted(column); });
        menu->addSeparator();
    }
    fillColumnsMenu(*menu);
    menu->popup(event->globalPos());
}

} // namespace docket
