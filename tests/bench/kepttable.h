// SPDX-License-Identifier: MIT
#pragma once

#include "models/orderlist.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace docket::bench {

// What a straightforward program shows: the texts of nine columns, each kept as a QString.
class KeptTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    KeptTable(const OrderList& list, std::size_t rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<QString> m_texts; // row by row
};

} // namespace docket::bench
