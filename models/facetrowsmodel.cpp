// SPDX-License-Identifier: MIT
#include "models/facetrowsmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace docket {

namespace {

struct FacetRowText
{
    Q_DECLARE_TR_FUNCTIONS(FacetRow)
};

qsizetype placeOf(const FacetRow& wanted, const QList<FacetRow>& rows)
{
    const auto found
        = std::find_if(rows.cbegin(), rows.cend(), [&](const FacetRow& row) { return row.isSamePlace(wanted); });
    return found == rows.cend() ? -1 : found - rows.cbegin();
}

QString countedText(const FacetRow& row)
{
    const int count = static_cast<int>(*row.count);
    switch (row.use) {
    case FilterUse::None:
        return FacetRowText::tr("%1, %n order(s)", "a value and its count, read aloud", count).arg(row.text);
    case FilterUse::Chosen:
        return FacetRowText::tr("%1, %n order(s), chosen", "a value and its count, read aloud", count).arg(row.text);
    case FilterUse::Excluded:
        return FacetRowText::tr("%1, %n order(s), excluded", "a value and its count, read aloud", count).arg(row.text);
    }
    return row.text;
}

} // namespace

FacetRow valueRow(Facet facet, const FacetValue& value, const FacetList& list)
{
    FacetRow row;
    row.facet = facet;
    row.text = value.label;
    row.value = value.value;
    row.count = value.count;
    row.longest = list.longest;
    row.use = value.use;
    return row;
}

FacetRow maskedRow(Facet facet)
{
    FacetRow row;
    row.kind = FacetRow::Kind::Note;
    row.facet = facet;
    row.text = FacetRowText::tr("Masked");
    return row;
}

QString accessibleText(const FacetRow& row)
{
    if (row.failed)
        return FacetRowText::tr("%1, failed", "an integration, read aloud").arg(row.text);
    if (row.kind == FacetRow::Kind::Section && row.canFold)
        return row.folded ? FacetRowText::tr("%1, closed", "a section, read aloud").arg(row.text)
                          : FacetRowText::tr("%1, open", "a section, read aloud").arg(row.text);
    if (row.kind == FacetRow::Kind::View && row.use == FilterUse::Chosen)
        return FacetRowText::tr("%1, shown now", "a saved view, read aloud").arg(row.text);
    if (row.kind == FacetRow::Kind::Scope && row.use == FilterUse::Chosen)
        return FacetRowText::tr(
            "%1, %n order(s), shown now", "which orders are looked at, read aloud", static_cast<int>(*row.count))
            .arg(row.text);
    return row.count ? countedText(row) : row.text;
}

int FacetRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacetRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetRow& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.text;
    if (role == Qt::AccessibleTextRole)
        return accessibleText(row);
    return {};
}

// Keys go past a note, and into a search field by Tab.
Qt::ItemFlags FacetRowsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const FacetRow::Kind kind = m_rows.at(index.row()).kind;
    const bool isPassive = kind == FacetRow::Kind::Note || kind == FacetRow::Kind::Search;
    return isPassive ? Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void FacetRowsModel::showRows(const QList<FacetRow>& rows)
{
    if (rows == m_rows)
        return;
    dropMissing(rows);
    putInOrder(rows);
    addNew(rows);
    tellChanges(rows);
}

void FacetRowsModel::dropMissing(const QList<FacetRow>& rows)
{
    for (int at = rowCount() - 1; at >= 0; --at) {
        if (placeOf(m_rows.at(at), rows) >= 0)
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
}

void FacetRowsModel::putInOrder(const QList<FacetRow>& rows)
{
    const auto comesBefore
        = [&](const FacetRow& one, const FacetRow& other) { return placeOf(one, rows) < placeOf(other, rows); };
    if (std::is_sorted(m_rows.cbegin(), m_rows.cend(), comesBefore))
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QList<FacetRow> before = m_rows;
    std::sort(m_rows.begin(), m_rows.end(), comesBefore);
    const QModelIndexList indexes = persistentIndexList();
    for (const QModelIndex& old : indexes)
        changePersistentIndex(old, index(static_cast<int>(placeOf(before.at(old.row()), m_rows))));
    Q_EMIT layoutChanged();
}

void FacetRowsModel::addNew(const QList<FacetRow>& rows)
{
    for (int at = 0; at < rows.size(); ++at) {
        if (at < m_rows.size() && m_rows.at(at).isSamePlace(rows.at(at)))
            continue;
        beginInsertRows({}, at, at);
        m_rows.insert(at, rows.at(at));
        endInsertRows();
    }
}

void FacetRowsModel::tellChanges(const QList<FacetRow>& rows)
{
    for (int at = 0; at < rows.size(); ++at) {
        if (m_rows.at(at) == rows.at(at))
            continue;
        m_rows[at] = rows.at(at);
        Q_EMIT dataChanged(index(at), index(at));
    }
}

} // namespace docket
