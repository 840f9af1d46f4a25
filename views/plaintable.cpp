// SPDX-License-Identifier: MIT
#include "views/plaintable.h"

#include "views/paint.h"
#include "views/plaindelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>

namespace docket {

PlainTable::PlainTable(const QStringList& titles, QWidget* parent)
    : QTableWidget(0, static_cast<int>(titles.size()), parent)
{
    makePlain(*this, *new PlainDelegate(this));
    setHorizontalHeaderLabels(titles);
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
    return !model()->index(row, 0).flags().testFlag(Qt::ItemIsSelectable);
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
    row->setContentsMargins(-plainCellEdge, 0, -plainCellEdge, 0);
    row->addWidget(this);
    return row;
}

void PlainTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        followTheme(*this);
}

void PlainTable::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy) || currentRow() < 0) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT copyRequested(rowText(*this, currentRow()));
}

} // namespace docket
