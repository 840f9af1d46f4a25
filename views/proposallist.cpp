// SPDX-License-Identifier: MIT
#include "views/proposallist.h"

#include "views/paint.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace docket {

namespace {

constexpr int RowInset = 3; // of the ground of the chosen row
constexpr int RowPadding = 12;
constexpr int ColumnGap = 14;
constexpr int LeastTextColumn = 118;

} // namespace

void ProposalModel::setRows(const QList<FilterProposal>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ProposalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProposalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FilterProposal& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.text;
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString named
        = row.words.isEmpty() ? row.text : tr("%1, %2", "a proposal: as typed, as said").arg(row.text, row.words);
    return row.count ? tr("%1, %n orders", "a proposal", static_cast<int>(*row.count)).arg(named) : named;
}

void ProposalDelegate::alignTo(const QList<FilterProposal>& rows, const Theme& theme, int width)
{
    const QFontMetrics metrics(theme.font(TextStyle::Mono));
    int widest = LeastTextColumn;
    bool hasWords = false;
    for (const FilterProposal& row : rows) {
        widest = std::max(widest, metrics.horizontalAdvance(row.text));
        hasWords = hasWords || !row.words.isEmpty();
    }
    m_wordsAt = hasWords ? std::min(RowPadding + widest + ColumnGap, width / 2) : 0;
}

void ProposalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const FilterProposal& row = static_cast<const ProposalModel*>(index.model())->rows().at(index.row());
    painter->setLayoutDirection(option.direction);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver)
        fillRound(*painter, option.rect.adjusted(RowInset, 0, -RowInset, 0), theme.px(Measure::RadiusInner),
            theme.color(chosen ? Token::Sel : Token::Hover));
    const auto placed = [&](int from, int to) {
        return QStyle::visualRect(option.direction, option.rect,
            QRect(option.rect.x() + from, option.rect.y(), to - from, option.rect.height()));
    };
    int end = option.rect.width() - RowPadding;
    if (row.count) {
        const QString count = QLocale().toString(*row.count);
        const int width = QFontMetrics(theme.font(TextStyle::Small)).horizontalAdvance(count) + 1;
        painter->setFont(theme.font(TextStyle::Small));
        painter->setPen(theme.color(Token::Text2));
        paintValue(*painter, placed(end - width, end), count);
        end -= width + ColumnGap;
    }
    painter->setFont(theme.font(TextStyle::Mono));
    painter->setPen(theme.color(Token::Text));
    paintValue(*painter, placed(RowPadding, m_wordsAt > 0 ? m_wordsAt - ColumnGap : end), row.text);
    painter->setFont(theme.font(TextStyle::Body));
    painter->setPen(theme.color(Token::Text2));
    if (m_wordsAt > 0)
        paintValue(*painter, placed(m_wordsAt, end), row.words);
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return QSize(0, themeOf(option.widget).lineHeight() + 14);
}

} // namespace docket
