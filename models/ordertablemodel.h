// SPDX-License-Identifier: MIT
#pragma once

#include "models/filteredit.h"
#include "models/ordercells.h"
#include "models/orderroles.h"
#include "models/ordersnippets.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace docket {

struct OrderList;

// The orders of one result as a table: position → order → cell, made for the cells
// that are asked for and kept nowhere. A result replaces the one before by a reset,
// or by inserting its tail when it only grew at the end; the view puts selection,
// current row and scroll back by the rows' own names.
class OrderTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit OrderTableModel(QObject* parent = nullptr);

    void showResult(const std::shared_ptr<const docket::OrderList>& list);
    const std::shared_ptr<const OrderList>& list() const { return m_list; } // never null

    // Words around matches that no cell shows; of another list than this, they are ignored.
    void showSnippets(const std::shared_ptr<const docket::OrderList>& list, const docket::RowSnippets& snippets);

    // Masked, personal columns tell nothing, to nobody: not the tooltip, not the screen
    // reader, not a menu; words around a match are not shown either.
    void setMasked(bool masked);
    bool isMasked() const { return m_masked; }

    OrderRow rowAt(int position) const;
    // Whether the list answers the same filter and view as the one before it.
    bool asksAsBefore() const { return m_asksAsBefore; }
    // The position of the nearest new order after it (step 1) or before it (−1), round the
    // end; −1: none.
    int nextNew(int position, int step) const;

    // What a click on the cell can filter by; nullopt where the server gave nothing.
    std::optional<FilterValue> filterValue(const QModelIndex& index) const;
    // As received; not checked.
    QStringList candidateAddresses(int position) const;
    QStringList teamAddresses(int position) const;
    QString mailSubject(int position) const; // of a mail about the order: its job; empty when that has no name

    struct Found
    {
        std::vector<int> positions; // ascending
        std::vector<OrderRow> missing; // loaded and not shown now; ascending
    };
    // Where the given rows (ascending) of the list before this one are now. Orders of a
    // replaced generation are found by their id.
    Found find(const std::vector<OrderRow>& earlier) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void listReplaced(); // after rows were reset or inserted; also where the rows are the same

private:
    bool growsAtTheEnd(const OrderList& next) const;
    bool asksTheSame(const OrderList& next) const;
    QString accessibleText(const Order& order, OrderRow row, OrderColumn column) const;
    QVariant rememberedData(OrderRow row, OrderColumn column, int role) const;
    QVariant stateMark(OrderRow row) const;

    static QVariant maskedData(int role);
    static QVariant origin(const Order& order, OrderColumn column);
    QVariant marks(const Order& order, OrderColumn column) const;
    const Snippet* snippet(const QModelIndex& index) const;

    std::shared_ptr<const OrderList> m_list;
    RowSnippets m_snippets; // of m_list
    bool m_masked = false;
    bool m_asksAsBefore = false;
};

} // namespace docket
