// SPDX-License-Identifier: MIT
#include "models/ordertablemodel.h"

#include "models/orderlist.h"

#include <algorithm>

namespace docket {

namespace {

// No column is wider; measuring a megabyte at every paint would stop the window.
constexpr qsizetype longestCell = 1'000;

std::shared_ptr<const OrderList> emptyList()
{
    auto list = std::make_shared<OrderList>();
    list->snapshot = std::make_shared<Snapshot>();
    return list;
}

// The same orders under the names they have now.
std::vector<OrderRow> renamed(const std::vector<OrderRow>& earlier, const OrderList& list)
{
    if (list.moved.empty())
        return earlier;
    std::vector<OrderRow> rows;
    rows.reserve(earlier.size());
    auto moved = list.moved.begin();
    for (const OrderRow row : earlier) {
        while (moved != list.moved.end() && moved->first < row)
            ++moved;
        rows.push_back(moved != list.moved.end() && moved->first == row ? moved->second : row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

OrderTableModel::OrderTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_list(emptyList())
{
}

void OrderTableModel::showResult(const std::shared_ptr<const OrderList>& list)
{
    if (growsAtTheEnd(*list)) {
        const int before = rowCount();
        const int now = static_cast<int>(list->rows.size());
        if (now > before)
            beginInsertRows({}, before, now - 1);
        m_list = list;
        if (now > before)
            endInsertRows();
        return;
    }
    beginResetModel();
    m_list = list;
    endResetModel();
}

// Comparing costs a pass over the row numbers, 1 ms a million; a reset costs the
// selection and the scroll position their place.
bool OrderTableModel::growsAtTheEnd(const OrderList& next) const
{
    const std::vector<OrderRow>& rows = m_list->rows;
    return !rows.empty() && rows.size() <= next.rows.size() && next.moved.empty()
        && std::equal(rows.begin(), rows.end(), next.rows.begin());
}

OrderRow OrderTableModel::rowAt(int position) const
{
    return m_list->rows[static_cast<std::size_t>(position)];
}

OrderTableModel::Found OrderTableModel::find(const std::vector<OrderRow>& earlier) const
{
    Found found;
    for (const OrderRow row : renamed(earlier, *m_list)) {
        if (const auto position = m_list->positionOf(row))
            found.positions.push_back(static_cast<int>(*position));
        else
            found.missing.push_back(row);
    }
    std::sort(found.positions.begin(), found.positions.end());
    return found;
}

int OrderTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list->rows.size());
}

int OrderTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : orderColumnCount;
}

QVariant OrderTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Order order = m_list->at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<OrderColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return orderCell(order, column).text.left(longestCell);
    case NullRole:
        return orderCell(order, column).text.isNull();
    case FallbackRole:
        return orderCell(order, column).isFallback;
    case SuffixRole:
        return orderCell(order, column).suffix;
    case SecondaryRole:
        return column != OrderColumn::Candidate && column != OrderColumn::Job;
    case Qt::AccessibleTextRole:
        return accessibleText(order, column);
    default:
        return {};
    }
}

// The first column reads the row as one sentence; the others their own value.
QString OrderTableModel::accessibleText(const Order& order, OrderColumn column) const
{
    const auto spoken = [&order](OrderColumn each) {
        const QString text = orderCell(order, each).plain();
        return text.isEmpty() ? tr("not provided") : text;
    };
    if (column != OrderColumn::Candidate)
        return spoken(column);
    return tr("%1; job %2; package %3; location %4", "a row of the table, read aloud")
        .arg(spoken(OrderColumn::Candidate), spoken(OrderColumn::Job), spoken(OrderColumn::Package),
            spoken(OrderColumn::Location));
}

QVariant OrderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= orderColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(static_cast<OrderColumn>(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

} // namespace docket
