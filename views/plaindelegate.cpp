// SPDX-License-Identifier: MIT
#include "views/plaindelegate.h"

#include "views/paint.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QTableView>

namespace docket {

namespace {

constexpr int wordsGap = 24; // between a column's longest text and the next column
constexpr int plainMarkGap = 6;

bool isHeadingIndex(const QModelIndex& index)
{
    return !index.flags().testFlag(Qt::ItemIsSelectable);
}

// The text of its first column stands at the edge of the others' cells: this table brings
// no edge of a pane with it.
class PlainHeader final : public QHeaderView
{
public:
    explicit PlainHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }

protected:
    // The style leaves no room for the edges at which the text stands.
    QSize sectionSizeFromContents(int section) const override
    {
        return QHeaderView::sectionSizeFromContents(section) + QSize(2 * plainCellEdge, 0);
    }
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        option->position = QStyleOptionHeader::Middle;
    }
};

} // namespace

std::optional<PlainDelegate::Mark> PlainDelegate::markOf(const QModelIndex&) const
{
    return std::nullopt;
}

QSize PlainDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    const int mark = markOf(index) ? theme.px(Measure::Icon) + plainMarkGap : 0;
    return QSize(metrics.horizontalAdvance(index.data().toString()) + wordsGap + mark, theme.px(Measure::FieldRow));
}

void PlainDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const bool heading = isHeadingIndex(index);
    if (option.state & QStyle::State_Selected) {
        const bool focused = option.widget->hasFocus();
        painter->fillRect(option.rect, theme.color(focused ? Token::Sel : Token::SelIdle));
    }
    painter->setFont(theme.font(heading ? TextStyle::SmallStrong : TextStyle::Body));
    painter->setPen(theme.color(heading || index.column() > 0 ? Token::Text2 : Token::Text));
    const QRect cell = option.rect.adjusted(plainCellEdge, heading ? plainCellEdge : 0, -plainCellEdge, 0);
    QRect words = cell;
    if (const std::optional<Mark> mark = markOf(index)) {
        const QRect place(cell.left(), cell.top(), theme.px(Measure::Icon), cell.height());
        paintSymbol(*painter, QStyle::visualRect(option.direction, cell, place), mark->symbol, theme.color(mark->ink));
        words = QStyle::visualRect(
            option.direction, cell, cell.adjusted(theme.px(Measure::Icon) + plainMarkGap, 0, 0, 0));
    }
    const QString text
        = elidedWhereNeeded(QFontMetrics(painter->font()), index.data().toString(), Qt::ElideRight, words.width());
    const bool atEnd = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
    const Qt::Alignment edge = atEnd ? QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignAbsolute
                                     : leadingEdge(option.direction);
    painter->drawText(words, static_cast<int>(edge | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

void makePlain(QTableView& view, PlainDelegate& delegate)
{
    view.setHorizontalHeader(new PlainHeader(&view));
    view.setItemDelegate(&delegate);
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setTabKeyNavigation(false);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    followTheme(view);
}

void followTheme(QTableView& view)
{
    const Theme& theme = themeOf(&view);
    view.verticalHeader()->setDefaultSectionSize(theme.px(Measure::FieldRow));
    view.horizontalHeader()->setFixedHeight(theme.px(Measure::HeaderRow));
}

QString rowText(const QTableView& view, int row)
{
    QStringList cells;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        cells += view.model()->index(row, column).data().toString();
    return cells.join(QLatin1Char('\t'));
}

} // namespace docket
