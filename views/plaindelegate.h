// SPDX-License-Identifier: MIT
#pragma once

#include "views/symbols.h"
#include "views/theme.h"

#include <QStyledItemDelegate>

#include <optional>

class QTableView;

namespace docket {

inline constexpr int plainCellEdge = 8;

// Paints the cells of a small table to be read: text in one line, the first column in full
// ink, a row that cannot be selected as a heading.
class PlainDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Mark
    {
        Symbol symbol;
        Token ink;
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    // A symbol before the text.
    virtual std::optional<Mark> markOf(const QModelIndex& index) const;
};

// No grid, a line under the titles, whole rows, nothing to edit.
void makePlain(QTableView& view, PlainDelegate& delegate);
void followTheme(QTableView& view); // after a change of style
// The cells of a row, separated by tabs.
QString rowText(const QTableView& view, int row);

} // namespace docket
