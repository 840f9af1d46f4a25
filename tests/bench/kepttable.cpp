// SPDX-License-Identifier: MIT
#include "tests/bench/kepttable.h"

#include "models/ordercells.h"

namespace docket::bench {

KeptTable::KeptTable(const OrderList& list, std::size_t rows)
{
    m_texts.reserve(rows * orderColumnCount);
    for (std::size_t row = 0; row < rows; ++row) {
        for (int column = 0; column < orderColumnCount; ++column)
            m_texts.push_back(orderCell(list.at(row), static_cast<OrderColumn>(column)).plain());
    }
}

int KeptTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size()) / orderColumnCount;
}

int KeptTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : orderColumnCount;
}

QVariant KeptTable::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return m_texts[static_cast<std::size_t>(index.row() * orderColumnCount + index.column())];
}

} // namespace docket::bench
