// SPDX-License-Identifier: MIT
#include "views/facetview.h"

#include "models/facetrowsmodel.h"
#include "views/paint.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

namespace docket {

QString filterAfter(const QString& filter, FacetAct act, const FilterValue& value)
{
    switch (act) {
    case FacetAct::Only:
        return withOnly(filter, value);
    case FacetAct::Add:
        return withAdded(filter, value);
    case FacetAct::Exclude:
        return withExcluded(filter, value);
    case FacetAct::Drop:
        return withoutValue(filter, value);
    }
    return filter;
}

FacetView::FacetView(FacetRowsModel& model, FacetDelegate::Place place, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new FacetDelegate(model, place, themeOf(this), this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    const auto ground = place == FacetDelegate::Place::SideBar ? QPalette::Window : QPalette::Base;
    viewport()->setBackgroundRole(ground);
}

void FacetView::activateLine(const FacetRow&) { }

bool FacetView::fold(const FacetRow&, bool)
{
    return false;
}

void FacetView::activate(const FacetRow& row, Qt::KeyboardModifiers modifiers)
{
    if (row.value.field.isEmpty())
        activateLine(row);
    else
        Q_EMIT acted(modifiers.testFlag(Qt::ControlModifier) ? FacetAct::Add : FacetAct::Only, row.value);
}

// Esc leads back from here, and only elsewhere means the window's Stop.
bool FacetView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void FacetView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    m_delegate->setTheme(themeOf(this));
    scheduleDelayedItemsLayout();
}

void FacetView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(moveCursor(MoveHome, Qt::NoModifier));
    viewport()->update();
}

void FacetView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if (!currentIndex().isValid() || !pressKey(*event, m_model.row(currentIndex().row())))
        QListView::keyPressEvent(event);
}

// A copy of the row: acting on it may change the model.
bool FacetView::pressKey(const QKeyEvent& event, const FacetRow& row)
{
    const FacetRow here = row;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(here, event.modifiers());
        return true;
    case Qt::Key_Delete:
        if (here.use != FilterUse::None)
            Q_EMIT acted(FacetAct::Drop, here.value);
        return true;
    case Qt::Key_Left:
        return fold(here, !mirrored);
    case Qt::Key_Right:
        return fold(here, mirrored);
    default:
        break;
    }
    if (!event.matches(QKeySequence::Copy) || !here.facet)
        return false;
    Q_EMIT countsRequested(*here.facet);
    return true;
}

void FacetView::mousePressEvent(QMouseEvent* event)
{
    window()->setAttribute(Qt::WA_KeyboardFocusChange, false); // no ring under the pointer
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void FacetView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = m_pressed;
    m_pressed = QModelIndex();
    if (!index.isValid() || indexAt(at) != index || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const FacetRow row = m_model.row(index.row());
    if (m_delegate->dropRect(visualRect(index), layoutDirection(), index).contains(at))
        Q_EMIT acted(FacetAct::Drop, row.value);
    else
        activate(row, event->modifiers());
}

void FacetView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || !m_model.row(index.row()).facet)
        return;
    openMenu(index, byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void FacetView::openMenu(const QModelIndex& index, const QPoint& globalAt)
{
    const FacetRow row = m_model.row(index.row());
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("facetMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!row.value.field.isEmpty())
        addActs(*menu, row);
    menu->addAction(tr("&Copy counts"), this, [this, facet = *row.facet] { Q_EMIT countsRequested(facet); });
    menu->popup(globalAt);
}

void FacetView::addActs(QMenu& menu, const FacetRow& row)
{
    const auto add = [&](const QString& text, FacetAct act) {
        menu.addAction(text, this, [this, act, value = row.value] { Q_EMIT acted(act, value); });
    };
    if (row.use == FilterUse::None) {
        add(tr("&Only this"), FacetAct::Only);
        add(tr("&Add to the filter"), FacetAct::Add);
        add(tr("&Exclude"), FacetAct::Exclude);
    } else {
        add(tr("&Only this"), FacetAct::Only);
        add(tr("&Remove from the filter"), FacetAct::Drop);
    }
    menu.addSeparator();
}

bool FacetView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showToolTip(help->pos(), help->globalPos());
    return true;
}

// Where the label is cut, and where it stands for something else: a person's address, a package's id.
void FacetView::showToolTip(const QPoint& at, const QPoint& globalAt)
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return QToolTip::hideText();
    const FacetRow& row = m_model.row(index.row());
    const bool isNamed = row.facet && (isPersonal(*row.facet) || row.facet == Facet::Package);
    if (isNamed && row.text != row.value.text && !row.value.text.isEmpty())
        QToolTip::showText(globalAt, plainToolTip(row.value.text), this, visualRect(index));
    else if (m_delegate->isCut(visualRect(index), index))
        QToolTip::showText(globalAt, plainToolTip(row.text), this, visualRect(index));
    else
        QToolTip::hideText();
}

} // namespace docket
