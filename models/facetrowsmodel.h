// SPDX-License-Identifier: MIT
#pragma once

#include "models/facetrow.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace docket {

// Rows with counts. New rows replace the ones before step by step, so that the current
// row and a search field stay with what they stand for. DisplayRole is the text,
// AccessibleTextRole "Background basic, 21 orders, chosen".
class FacetRowsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void showRows(const QList<docket::FacetRow>& rows);
    const FacetRow& row(int position) const { return m_rows.at(position); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void dropMissing(const QList<FacetRow>& rows);
    void putInOrder(const QList<FacetRow>& rows);
    void addNew(const QList<FacetRow>& rows);
    void tellChanges(const QList<FacetRow>& rows);

    QList<FacetRow> m_rows;
};

// A row of Kind::Bar; `list` gives the scale of its bar.
FacetRow valueRow(Facet facet, const FacetValue& value, const FacetList& list);
// What stands for people that are masked.
FacetRow maskedRow(Facet facet);
// As it is read aloud.
QString accessibleText(const FacetRow& row);

} // namespace docket
