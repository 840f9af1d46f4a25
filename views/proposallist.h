// SPDX-License-Identifier: MIT
#pragma once

#include "models/filtercompletion.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace docket {

class Theme;

// Proposals as rows of a list; Qt::AccessibleTextRole is the row as a sentence.
class ProposalModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<FilterProposal>& rows);
    const QList<FilterProposal>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<FilterProposal> m_rows;
};

// Paints a proposal: what is typed, what it means, how many orders have it.
class ProposalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Where the second column begins, for rows that are to stand in one line.
    void alignTo(const QList<FilterProposal>& rows, const Theme& theme, int width);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_wordsAt = 0; // 0: there is no second column
};

} // namespace docket
