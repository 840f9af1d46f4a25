// SPDX-License-Identifier: MIT
#include "views/sidebar.h"

#include "models/sidebarmodel.h"
#include "views/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace docket {

namespace {

// A field among the rows: Esc clears it first; then, and by Down, it leads to the values.
class FacetSearchField final : public QLineEdit
{
public:
    FacetSearchField(std::function<void()> leave, QWidget* parent)
        : QLineEdit(parent)
        , m_leave(std::move(leave))
    {
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool escape = event->key() == Qt::Key_Escape;
        // Return must not reach the bar below, whose current row is any.
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (event->key() == Qt::Key_Down || enter || (escape && text().isEmpty()))
            m_leave();
        else if (escape)
            clear();
        else
            QLineEdit::keyPressEvent(event);
    }

private:
    std::function<void()> m_leave;
};

} // namespace

SideBar::SideBar(SideBarModel& model, QWidget* parent)
    : FacetView(model, FacetDelegate::Place::SideBar, parent)
    , m_rows(model)
{
    setObjectName(QStringLiteral("sideBar"));
    setAccessibleName(tr("Side bar"));
    setMinimumWidth(leastWidth);
    setMaximumWidth(mostWidth);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { placeSearchFields(first, last); });
    placeSearchFields(0, model.rowCount() - 1);
}

QSize SideBar::sizeHint() const
{
    return QSize(usualWidth, QListView::sizeHint().height());
}

void SideBar::showViews(const QStringList& titles, qsizetype current)
{
    m_rows.showViews(titles, current);
}

void SideBar::activateLine(const FacetRow& row)
{
    const Facet facet = row.facet.value_or(Facet::Package);
    switch (row.kind) {
    case FacetRow::Kind::Section:
        if (row.canFold)
            m_rows.setFolded(facet, !row.folded);
        return;
    case FacetRow::Kind::More:
        m_rows.showMore(facet);
        focusSearch(facet);
        return;
    case FacetRow::Kind::Fewer:
        m_rows.showFewer(facet);
        setCurrentIndex(m_rows.index(m_rows.positionOf(FacetRow::Kind::Section, facet)));
        return;
    case FacetRow::Kind::Scope:
        if (row.scope)
            Q_EMIT scopeChosen(*row.scope);
        return;
    case FacetRow::Kind::View:
        Q_EMIT viewChosen(row.view);
        return;
    case FacetRow::Kind::Bar:
    case FacetRow::Kind::Source:
    case FacetRow::Kind::Note:
    case FacetRow::Kind::Search:
        return;
    }
}

// Folding leaves the keys on the title, where opening it again is one key away.
bool SideBar::fold(const FacetRow& row, bool folded)
{
    if (!row.facet)
        return false;
    const Facet facet = *row.facet;
    const int section = m_rows.positionOf(FacetRow::Kind::Section, facet);
    if (section < 0 || !m_rows.row(section).canFold)
        return true;
    if (folded)
        setCurrentIndex(m_rows.index(section));
    if (folded || row.kind == FacetRow::Kind::Section)
        m_rows.setFolded(facet, folded);
    return true;
}

void SideBar::placeSearchFields(int first, int last)
{
    for (int at = first; at <= last; ++at) {
        const FacetRow& row = m_rows.row(at);
        if (row.kind != FacetRow::Kind::Search || !row.facet)
            continue;
        const Facet facet = *row.facet;
        auto* place = new QWidget(viewport());
        auto* field = new FacetSearchField([this, facet] { leaveSearch(facet); }, place);
        field->setAccessibleName(tr("Find in %1", "the name of a facet").arg(facetTitle(facet)));
        field->setPlaceholderText(field->accessibleName());
        field->setText(m_rows.searchOf(facet));
        connect(field, &QLineEdit::textChanged, &m_rows,
            [this, facet](const QString& text) { m_rows.search(facet, text); });
        auto* layout = new QHBoxLayout(place);
        layout->setContentsMargins(8, 4, 8, 4);
        layout->addWidget(field);
        place->setFocusProxy(field);
        setIndexWidget(m_rows.index(at), place);
    }
}

void SideBar::focusSearch(Facet facet)
{
    const QModelIndex index = m_rows.index(m_rows.positionOf(FacetRow::Kind::Search, facet));
    scrollTo(index);
    if (QWidget* place = indexWidget(index))
        place->setFocus(Qt::ShortcutFocusReason);
}

void SideBar::leaveSearch(Facet facet)
{
    const int value = m_rows.positionOf(FacetRow::Kind::Bar, facet);
    const int section = m_rows.positionOf(FacetRow::Kind::Section, facet);
    setCurrentIndex(m_rows.index(value < 0 ? section : value));
    focusByKeyboard(this);
}

} // namespace docket
