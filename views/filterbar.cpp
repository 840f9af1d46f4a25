// SPDX-License-Identifier: MIT
#include "views/filterbar.h"

#include "models/filteredit.h"
#include "models/filterwords.h"
#include "views/filterassist.h"
#include "views/filterchip.h"
#include "views/filterfield.h"
#include "views/filterhelp.h"
#include "views/filtermenu.h"
#include "views/manageviewsdialog.h"
#include "views/resultline.h"
#include "views/saveviewdialog.h"

#include <QAction>

#include <algorithm>

namespace docket {

FilterBar::FilterBar(FilterField& field, ResultLine& line, QWidget& window)
    : QObject(&window)
    , m_window(window)
    , m_field(field)
    , m_line(line)
    , m_assist(new FilterAssist(field, window))
    , m_menu(new FilterMenu(&window))
{
    connect(&field, &QLineEdit::textChanged, &line, &ResultLine::showFilter);
    connect(&field, &QLineEdit::textChanged, m_menu, &FilterMenu::showFilter);
    connect(&field, &QLineEdit::textChanged, this, &FilterBar::checkCurrentView);
    connect(&field, &QLineEdit::returnPressed, this, [this] { Q_EMIT committed(m_field.text()); });
    connect(&field, &FilterField::saveRequested, this, &FilterBar::askForName);
    connect(&field, &FilterField::helpRequested, this, &FilterBar::showHelp);
    connect(&line, &ResultLine::removeRequested, this, &FilterBar::removeTerm);
    connect(&line, &ResultLine::editRequested, this, &FilterBar::selectTerm);
    connect(&line, &ResultLine::left, &field, qOverload<>(&QWidget::setFocus));
    connect(m_assist, &FilterAssist::proposalsWanted, this, &FilterBar::proposalsWanted);
    connectMenu();
}

void FilterBar::connectMenu()
{
    connect(m_menu->copyFilter, &QAction::triggered, this,
        [this] { Q_EMIT copyRequested(withoutTerm(m_field.text(), -1)); });
    connect(m_menu->pin, &QAction::triggered, this, &FilterBar::pinChosen);
    connect(m_menu->saveView, &QAction::triggered, this, &FilterBar::askForName);
    connect(m_menu->manageViews, &QAction::triggered, this, &FilterBar::manageViews);
    connect(m_menu->help, &QAction::triggered, this, &FilterBar::showHelp);
    connect(m_menu, &FilterMenu::filterChosen, this, &FilterBar::setFilter);
    connect(m_menu, &FilterMenu::viewChosen, this, &FilterBar::openView);
    connect(m_menu, &FilterMenu::keepHistoryChosen, this, &FilterBar::keepHistoryChosen);
    connect(m_menu, &FilterMenu::forgetHistoryChosen, this, &FilterBar::forgetHistoryChosen);
}

void FilterBar::setTableHooks(const TableHooks& hooks)
{
    m_hooks = hooks;
}

void FilterBar::setFilter(const QString& filter)
{
    m_field.setText(filter);
}

void FilterBar::showHint(const QString& hint, bool unfinished)
{
    m_line.showHint(hint);
    m_field.setHint(hint, unfinished);
    m_assist->setHint(unfinished ? QString() : hint);
}

void FilterBar::showProposals(const FilterProposals& proposals)
{
    m_assist->showProposals(proposals);
}

void FilterBar::showHistory(const QStringList& filters, bool kept)
{
    m_assist->setHistory(filters);
    m_menu->showHistory(filters, kept);
}

void FilterBar::setPinned(bool pinned)
{
    m_menu->setPinned(pinned);
}

void FilterBar::removeTerm(qsizetype index)
{
    m_field.setText(withoutTerm(m_field.text(), index));
}

void FilterBar::selectTerm(qsizetype index)
{
    m_field.setFocus(Qt::OtherFocusReason);
    if (const auto word = wordOfTerm(m_field.text(), index))
        m_field.setSelection(static_cast<int>(word->from), static_cast<int>(word->to - word->from));
    else
        m_field.selectAll();
}

QString FilterBar::tableState() const
{
    return m_hooks.read ? m_hooks.read() : QString();
}

void FilterBar::showViews(const QList<SavedView>& views)
{
    m_views = views;
    const qsizetype current = currentView();
    m_current = current < 0 ? std::nullopt : std::make_optional(views.at(current));
    checkCurrentView();
}

// By its id, or by its name while the one who keeps it has not given it one.
qsizetype FilterBar::currentView() const
{
    if (!m_current)
        return -1;
    const auto found = std::find_if(m_views.begin(), m_views.end(),
        [this](const SavedView& view) { return !m_current->id.isEmpty() && view.id == m_current->id; });
    return found != m_views.end() ? found - m_views.begin()
        : m_current->id.isEmpty() ? viewNamed(m_views, m_current->name)
                                  : -1;
}

bool FilterBar::isCurrentViewEdited() const
{
    return m_current && isEdited(*m_current, m_field.text(), tableState());
}

void FilterBar::checkCurrentView()
{
    QStringList names;
    for (const SavedView& view : std::as_const(m_views))
        names += view.name;
    m_menu->showViews(names, currentView(), isCurrentViewEdited());
    Q_EMIT viewsShown();
}

void FilterBar::openView(qsizetype index)
{
    if (index < 0 || index >= m_views.size())
        return;
    m_current = m_views.at(index);
    if (m_hooks.write && !m_current->tableState.isEmpty())
        m_hooks.write(m_current->tableState);
    m_field.setText(m_current->filter);
    checkCurrentView(); // the text may have been the same
}

// Proposes the name of the open view, else what the filter says.
void FilterBar::askForName()
{
    QString name = m_current ? m_current->name : QString();
    if (name.isEmpty()) {
        QStringList words;
        for (const FilterTerm& term : filterTerms(m_field.text()))
            words += chipValue(term);
        name = words.join(QStringLiteral(", "));
    }
    auto* dialog = new SaveViewDialog(m_views, name, &m_window);
    connect(dialog, &SaveViewDialog::saveRequested, this, &FilterBar::saveAs);
    dialog->open();
}

void FilterBar::saveAs(const QString& name)
{
    const QList<SavedView> views = withView(m_views, {name, m_field.text(), tableState(), {}});
    m_current = views.at(viewNamed(views, name));
    Q_EMIT viewsEdited(views);
}

void FilterBar::manageViews()
{
    auto* dialog = new ManageViewsDialog(m_views, &m_window);
    connect(dialog, &ManageViewsDialog::saveRequested, this, &FilterBar::viewsEdited);
    dialog->open();
}

void FilterBar::showHelp()
{
    auto* help = m_window.findChild<FilterHelp*>();
    if (!help)
        help = new FilterHelp(&m_window);
    help->show();
    help->raise();
    help->activateWindow();
}

} // namespace docket
