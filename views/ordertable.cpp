// SPDX-License-Identifier: MIT
#include "views/ordertable.h"

#include "models/ordertablemodel.h"
#include "views/columnwidths.h"
#include "views/orderdelegate.h"
#include "views/orderheader.h"
#include "views/paint.h"
#include "views/tablestate.h"
#include "views/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace docket {

namespace {

constexpr int newColumnWidth = 140;

} // namespace

OrderTable::OrderTable(OrderTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new OrderDelegate(themeOf(this), this))
    , m_header(new OrderHeader(this))
{
    setObjectName(QStringLiteral("orderTable"));
    setAccessibleName(tr("Orders"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setUpHeaders();
    applyTheme();
    m_settling.setSingleShot(true);
    m_settling.setInterval(std::chrono::seconds(1));
    connect(&m_settling, &QTimer::timeout, this, [this] { m_isFresh = m_model.rowCount() == 0; });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &OrderTable::rememberPlaces);
    connect(&model, &QAbstractItemModel::modelReset, this, &OrderTable::restorePlaces);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &OrderTable::selectHiddenAgain);
    connect(&model, &OrderTableModel::listReplaced, this, [this] {
        m_firstInSight = -1;
        viewport()->update();
    });
}

void OrderTable::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(m_header);
    // It does not show what is selected; with the table's own it would ask each row whether its
    // columns are selected whole.
    m_header->setSelectionModel(std::make_unique<QItemSelectionModel>(&m_model, m_header).release());
    connect(m_header, &OrderHeader::sortChanged, this, &OrderTable::sortChanged);
    connect(m_header, &OrderHeader::sortChanged, this, &OrderTable::tableStateChanged);
    connect(m_header, &QHeaderView::sectionResized, this, &OrderTable::keepColumns);
    connect(m_header, &QHeaderView::sectionMoved, this, &OrderTable::keepColumns);
    connect(m_header, &OrderHeader::columnWanted, this, &OrderTable::showColumn);
    connect(m_header, &OrderHeader::widthWanted, this, &OrderTable::fitColumn);
    connect(m_header, &OrderHeader::resetWanted, this, &OrderTable::resetColumns);
}

// Moved or sized by the person: from now on the columns no longer follow the width.
void OrderTable::keepColumns()
{
    if (m_layingOut)
        return;
    m_ownColumns = true;
    Q_EMIT tableStateChanged();
}

void OrderTable::showColumn(OrderColumn column, bool shown)
{
    const int section = static_cast<int>(column);
    if (shown && m_header->sectionSize(section) == 0)
        m_header->resizeSection(section, newColumnWidth);
    setColumnHidden(section, !shown);
    if (shown && columnWidth(section) < newColumnWidth)
        setColumnWidth(section, newColumnWidth);
    keepColumns();
    viewport()->update();
}

void OrderTable::fitColumn(OrderColumn column)
{
    const int section = static_cast<int>(column);
    setColumnWidth(
        section, std::clamp(sizeHintForColumn(section), m_header->minimumSectionSize(), viewport()->width()));
}

void OrderTable::resetColumns()
{
    setTableState(toText(TableState{{}, m_header->sortKeys()}));
    Q_EMIT tableStateChanged();
}

QString OrderTable::tableState() const
{
    TableState state;
    state.sort = m_header->sortKeys();
    if (m_ownColumns) {
        const QList<OrderColumn> columns = visibleColumns();
        for (const OrderColumn column : columns)
            state.columns += {column, columnWidth(static_cast<int>(column))};
    }
    return toText(state);
}

void OrderTable::setTableState(const QString& text)
{
    const TableState state = tableStateFrom(text);
    m_layingOut = true;
    m_ownColumns = !state.columns.isEmpty();
    for (int section = 0; section < orderColumnCount; ++section) {
        m_header->moveSection(m_header->visualIndex(section), section);
        if (m_ownColumns)
            setColumnHidden(section, true);
    }
    for (int visual = 0; visual < state.columns.size(); ++visual) {
        const TableState::Column& each = state.columns.at(visual);
        const int section = static_cast<int>(each.column);
        m_header->moveSection(m_header->visualIndex(section), visual);
        setColumnHidden(section, false);
        setColumnWidth(section, each.width);
    }
    m_layingOut = false;
    layOutColumns();
    m_header->setSortKeys(state.sort);
    viewport()->update();
}

void OrderTable::applyTheme()
{
    const Theme& theme = themeOf(this);
    m_delegate->setTheme(theme);
    verticalHeader()->setMinimumSectionSize(theme.px(Measure::TableRow));
    verticalHeader()->setDefaultSectionSize(theme.px(Measure::TableRow));
    horizontalHeader()->setFixedHeight(theme.px(Measure::HeaderRow));
}

void OrderTable::layOutColumns()
{
    if (m_ownColumns)
        return;
    m_layingOut = true;
    const ColumnWidths widths = defaultColumnWidths(viewport()->width());
    for (int section = 0; section < orderColumnCount; ++section) {
        const int width = widths[static_cast<std::size_t>(section)];
        setColumnHidden(section, width == 0);
        if (width > 0)
            setColumnWidth(section, width);
    }
    m_layingOut = false;
}

bool OrderTable::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        hover(rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
        break;
    case QEvent::Leave:
        hover(-1);
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    case QEvent::Paint:
        tellSight();
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void OrderTable::tellSight()
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    const QList<OrderColumn> columns = visibleColumns();
    if (first == m_firstInSight && last == m_lastInSight && columns == m_columnsInSight)
        return;
    m_firstInSight = first;
    m_lastInSight = last;
    m_columnsInSight = columns;
    if (first >= 0)
        Q_EMIT sightChanged(first, last < 0 ? m_model.rowCount() - 1 : last);
}

void OrderTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

// Where the text is cut, and where it stands for an id; wrapped and never read as markup.
void OrderTable::showToolTip(const QPoint& at, const QPoint& globalAt)
{
    const QModelIndex index = indexAt(at);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    QStringList lines;
    if (index.isValid() && m_delegate->isCut(option, index))
        lines += m_delegate->wholeText(index);
    if (const QString origin = index.data(OriginRole).toString(); !origin.isEmpty())
        lines += origin;
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalAt, plainToolTip(lines.join(QStringLiteral(" · "))), this, visualRect(index));
}

void OrderTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void OrderTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

void OrderTable::keyPressEvent(QKeyEvent* event)
{
    m_isFresh = false;
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    const bool upFromTheTop
        = event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && currentIndex().row() <= 0;
    if (upFromTheTop) {
        Q_EMIT leftForFilter();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT detailRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

// Of the current cell when it comes from the keyboard.
void OrderTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuRequested(index, at);
}

// A row is one order: Home and End lead to the first and the last of them, not along
// the cells of one.
QModelIndex OrderTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome)
        return m_model.index(0, column);
    if (action == MoveEnd)
        return m_model.index(m_model.rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

// QTableView's own override tells a screen reader of each selected cell: 220 ms and
// 230 MB for "select all" at a million rows. QAbstractItemView's is enough.
void OrderTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
    if (m_restoring)
        return;
    m_hidden.clear();
    Q_EMIT selectedOrdersChanged();
}

void OrderTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (previous.row() >= 0 && previous.row() < model()->rowCount())
        update(previous.siblingAtColumn(0));
    if (m_restoring)
        return;
    m_isFresh = false;
    Q_EMIT currentOrderChanged();
}

std::optional<OrderRow> OrderTable::currentOrder() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model.rowAt(index.row())) : std::nullopt;
}

std::vector<int> OrderTable::selectedPositions() const
{
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
        [](const QItemSelectionRange& one, const QItemSelectionRange& other) { return one.top() < other.top(); });
    std::vector<int> positions;
    positions.reserve(static_cast<std::size_t>(selectedCount()));
    for (const QItemSelectionRange& range : std::as_const(ranges)) {
        for (int row = positions.empty() ? range.top() : std::max(range.top(), positions.back() + 1);
             row <= range.bottom(); ++row)
            positions.push_back(row);
    }
    if (positions.empty() && currentIndex().isValid())
        positions.push_back(currentIndex().row());
    return positions;
}

void OrderTable::goTo(int position)
{
    const QModelIndex index = m_model.index(position, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

int OrderTable::selectedCount() const
{
    int count = 0;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange& range : ranges)
        count += range.height();
    return count;
}

QList<OrderColumn> OrderTable::visibleColumns() const
{
    QList<OrderColumn> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int section = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(section))
            columns += static_cast<OrderColumn>(section);
    }
    return columns;
}

std::optional<OrderRow> OrderTable::rowAtTop() const
{
    const int row = rowAt(0);
    if (row < 0 || verticalScrollBar()->value() == 0)
        return std::nullopt;
    return m_model.rowAt(row);
}

void OrderTable::rememberPlaces()
{
    m_selected.clear();
    if (selectionModel()->hasSelection()) {
        for (const int position : selectedPositions())
            m_selected.push_back(m_model.rowAt(position));
    }
    m_selected.insert(m_selected.end(), m_hidden.begin(), m_hidden.end());
    std::sort(m_selected.begin(), m_selected.end());
    if (m_model.rowCount() > 0) { // an empty list has none of its own: what was before it is wanted back
        m_current = currentOrder();
        m_currentPosition = std::max(0, currentIndex().row());
        m_top = rowAtTop();
    }
    m_restoring = true;
    m_isFresh = (m_model.rowCount() == 0 && m_selected.empty())
        || (m_isFresh && m_selected.size() <= 1 && verticalScrollBar()->value() == 0);
    if (m_isFresh) {
        m_selected.clear();
        m_current.reset();
        m_top.reset();
    }
}

// One range for each run of rows, not one for each row.
QItemSelection OrderTable::rangesOf(const std::vector<int>& positions) const
{
    QItemSelection ranges;
    const int lastColumn = m_model.columnCount() - 1;
    for (std::size_t i = 0; i < positions.size();) {
        std::size_t end = i + 1;
        while (end < positions.size() && positions[end] == positions[end - 1] + 1)
            ++end;
        ranges.append(
            QItemSelectionRange(m_model.index(positions[i], 0), m_model.index(positions[end - 1], lastColumn)));
        i = end;
    }
    return ranges;
}

// A list that only grew, by a load or because the filter went, keeps its places by
// itself; selected orders that were hidden may be among the new rows.
void OrderTable::selectHiddenAgain()
{
    if (m_hidden.empty())
        return;
    const OrderTableModel::Found found = m_model.find(m_hidden);
    m_hidden = found.missing;
    if (found.positions.empty())
        return;
    m_restoring = true;
    selectionModel()->select(rangesOf(found.positions), QItemSelectionModel::Select);
    m_restoring = false;
    Q_EMIT selectedOrdersChanged();
}

void OrderTable::restorePlaces()
{
    const OrderTableModel::Found found = m_model.find(m_selected);
    selectionModel()->select(rangesOf(found.positions), QItemSelectionModel::ClearAndSelect);
    // A single one that was selected by being current is not kept for later: the next takes its
    // place, so that keys and details are about the same order.
    const bool isCurrentAlone = m_current && m_selected == std::vector{*m_current} && m_model.rowCount() > 0;
    m_hidden = isCurrentAlone ? std::vector<OrderRow>() : found.missing;
    restoreCurrent();
    restoreScroll();
    m_restoring = false;
    Q_EMIT selectedOrdersChanged();
    Q_EMIT currentOrderChanged();
}

// The same order where it is still shown, so that the detail always belongs to a row in
// sight; else the one that took its place, or, where something else was asked, the first.
void OrderTable::restoreCurrent()
{
    if (m_model.rowCount() == 0) {
        m_current = nameNow(m_current);
        m_top = nameNow(m_top);
        return;
    }
    int position = 0;
    if (m_current) {
        const OrderTableModel::Found found = m_model.find({*m_current});
        const int next = m_model.asksAsBefore() ? std::min(m_currentPosition, m_model.rowCount() - 1) : 0;
        position = found.positions.empty() ? next : found.positions.front();
    }
    const QModelIndex index = m_model.index(position, 0);
    const bool selects = !selectionModel()->hasSelection() && m_hidden.empty();
    selectionModel()->setCurrentIndex(index,
        selects ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate);
}

// Of an order that an empty list does not show.
std::optional<OrderRow> OrderTable::nameNow(std::optional<OrderRow> earlier) const
{
    const std::vector<OrderRow> hidden = earlier ? m_model.find({*earlier}).missing : std::vector<OrderRow>();
    return hidden.empty() ? std::nullopt : std::optional(hidden.front());
}

void OrderTable::restoreScroll()
{
    if (!m_top) {
        verticalScrollBar()->setValue(0);
        return;
    }
    const OrderTableModel::Found found = m_model.find({*m_top});
    if (!found.positions.empty())
        scrollTo(m_model.index(found.positions.front(), 0), PositionAtTop);
}

} // namespace docket
