// SPDX-License-Identifier: MIT
#pragma once

#include "models/ordercells.h"

#include <QHeaderView>
#include <QList>

class QMenu;

namespace docket {

// The header of the order table. A click sorts: up, down, as they came; with Shift the
// column is added to those before it. Further columns carry their number.
class OrderHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit OrderHeader(QWidget* parent = nullptr);

    const QList<SortKey>& sortKeys() const { return m_sort; }
    void setSortKeys(const QList<SortKey>& keys);
    void sortBy(OrderColumn column, bool added);

    // Entries for all columns, the shown ones checked; the last one shown cannot go.
    void fillColumnsMenu(QMenu& menu);
    // Entries for all columns; each sorts as a click on it does.
    void fillSortMenu(QMenu& menu);

Q_SIGNALS:
    void sortChanged(const QList<docket::SortKey>& keys);
    void columnWanted(docket::OrderColumn column, bool shown);
    void widthWanted(docket::OrderColumn column); // as wide as what is in sight
    void resetWanted(); // the default columns and widths

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    qsizetype indexInSort(int section) const; // −1: not sorted by
    void setKeys(const QList<SortKey>& keys);

    QList<SortKey> m_sort;
    bool m_underPointer = false;
};

} // namespace docket
