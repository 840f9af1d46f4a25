// SPDX-License-Identifier: MIT
#include "views/plaintable.h"

#include "views/paint.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QStyleOptionHeader>

namespace docket {

namespace {

constexpr int cellEdge = 8;
constexpr int wordsGap = 24; // between a column's longest text and the next column

bool isHeadingIndex(const QModelIndex& index)
{
    return !index.flags().testFlag(Qt::ItemIsSelectable);
}

class PlainTableDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const QFontMetrics metrics(theme.font(TextStyle::Body));
        return QSize(metrics.horizontalAdvance(index.data().toString()) + wordsGap, theme.px(Measure::FieldRow));
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

void PlainTableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const bool heading = isHeadingIndex(index);
    if (option.state & QStyle::State_Selected) {
        const bool focused = option.widget->hasFocus();
        painter->fillRect(option.rect, theme.color(focused ? Token::Sel : Token::SelIdle));
    }
    painter->setFont(theme.font(heading ? TextStyle::SmallStrong : TextStyle::Body));
    painter->setPen(theme.color(heading || index.column() > 0 ? Token::Text2 : Token::Text));
    QRect words = option.rect.adjusted(cellEdge, heading ? cellEdge : 0, -cellEdge, 0);
    const QString text
        = elidedWhereNeeded(QFontMetrics(painter->font()), index.data().toString(), Qt::ElideRight, words.width());
    painter->drawText(
        words, static_cast<int>(leadingEdge(option.direction) | Qt::AlignVCenter) | Qt::TextSingleLine, text);
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
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        option->position = QStyleOptionHeader::Middle;
    }
};

} // namespace

PlainTable::PlainTable(const QStringList& titles, QWidget* parent)
    : QTableWidget(0, static_cast<int>(titles.size()), parent)
{
    setHorizontalHeader(new PlainHeader(this));
    setHorizontalHeaderLabels(titles);
    setItemDelegate(new PlainTableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    follow();
}

void PlainTable::addRow(const QStringList& cells)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column) {
        auto* item = new QTableWidgetItem(cells.value(column));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(plainToolTip(cells.value(column)));
        setItem(row, column, item);
    }
}

void PlainTable::addHeading(const QString& text)
{
    const int row = rowCount();
    insertRow(row);
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    setItem(row, 0, item);
    setSpan(row, 0, 1, columnCount());
}

bool PlainTable::isHeading(int row) const
{
    return isHeadingIndex(model()->index(row, 0));
}

void PlainTable::fitColumns(int stretched)
{
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeader()->setSectionResizeMode(
            column, column == stretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

QLayout* PlainTable::onEdge()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(-cellEdge, 0, -cellEdge, 0);
    row->addWidget(this);
    return row;
}

void PlainTable::follow()
{
    const Theme& theme = themeOf(this);
    verticalHeader()->setDefaultSectionSize(theme.px(Measure::FieldRow));
    horizontalHeader()->setFixedHeight(theme.px(Measure::HeaderRow));
}

void PlainTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        follow();
}

void PlainTable::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy) || currentRow() < 0) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column) {
        if (const QTableWidgetItem* cell = item(currentRow(), column))
            cells += cell->text();
    }
    Q_EMIT copyRequested(cells.join(QLatin1Char('\t')));
}

} // namespace docket
