// SPDX-License-Identifier: MIT
#pragma once

#include "models/ordercells.h"
#include "models/orders/order.h"

#include <QList>
#include <QTableView>
#include <QTimer>

#include <optional>
#include <vector>

namespace docket {

class OrderDelegate;
class OrderHeader;
class OrderTableModel;

// The table of orders. Keeps selection, current row and scroll position on the same
// orders when a new result comes in; selected orders that the filter hides stay
// selected until the person selects anew. Never asks its selection for indexes: one
// a cell would cost seconds at a million rows.
class OrderTable : public QTableView
{
    Q_OBJECT
public:
    explicit OrderTable(OrderTableModel& model, QWidget* parent = nullptr);

    std::optional<OrderRow> currentOrder() const;
    std::vector<int> selectedPositions() const; // ascending; the current row when none is selected
    int selectedCount() const; // those in sight
    int hiddenSelectedCount() const { return static_cast<int>(m_hidden.size()); }
    QList<OrderColumn> visibleColumns() const; // in the order shown
    void goTo(int position); // makes it current and the only one selected
    // A load has ended: soon all rows are there, and the current order stays what it is. Until
    // then, or until somebody chooses one, it is the first one, whichever comes first.
    void settleSoon() { m_settling.start(); }
    OrderHeader& header() const { return *m_header; }
    // Columns, widths and sorting as text (tablestate.h), to be put back later.
    QString tableState() const;
    void setTableState(const QString& text);

Q_SIGNALS:
    void currentOrderChanged();
    void selectedOrdersChanged();
    void sortChanged(const QList<docket::SortKey>& keys);
    void tableStateChanged(); // by the person
    // Other rows, columns or orders are in sight; at most once a paint.
    void sightChanged(int first, int last);
    void menuRequested(const QModelIndex& index, const QPoint& globalAt);
    void copyRequested();
    void detailRequested(); // Return
    void leftForFilter(); // Up on the first row

protected:
    bool viewportEvent(QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void setUpHeaders();
    void showColumn(OrderColumn column, bool shown);
    void fitColumn(OrderColumn column);
    void resetColumns();
    void keepColumns();
    void tellSight();
    void hover(int row);
    void showToolTip(const QPoint& at, const QPoint& globalAt);
    void applyTheme();
    void layOutColumns();
    void rememberPlaces();
    void restorePlaces();
    void selectHiddenAgain();
    QItemSelection rangesOf(const std::vector<int>& positions) const;
    void restoreCurrent();
    void restoreScroll();
    std::optional<OrderRow> nameNow(std::optional<OrderRow> earlier) const;
    std::optional<OrderRow> rowAtTop() const;

    OrderTableModel& m_model;
    OrderDelegate* m_delegate;
    OrderHeader* m_header;
    std::vector<OrderRow> m_selected; // while a new result replaces the old one
    std::vector<OrderRow> m_hidden;
    std::optional<OrderRow> m_current;
    int m_currentPosition = 0;
    bool m_isFresh = true; // nobody has been in these rows, and more may come
    QTimer m_settling;
    std::optional<OrderRow> m_top; // nullopt: at the very top
    int m_hovered = -1;
    bool m_restoring = false;
    bool m_ownColumns = false; // the person has sized, moved, shown or hidden one
    int m_firstInSight = -1; // as told last
    int m_lastInSight = -1;
    QList<OrderColumn> m_columnsInSight;
    bool m_layingOut = false;
};

} // namespace docket
