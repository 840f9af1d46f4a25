// SPDX-License-Identifier: MIT
#include "views/filtermenu.h"

#include <QAction>

#include <algorithm>

namespace docket {

namespace {

constexpr qsizetype shownFilters = 10; // all of them are under Ctrl+Down
constexpr qsizetype shownLetters = 60;

// Data as the text of a menu entry: on one line, no letter of it a key.
QString entryText(const QString& data)
{
    QString text = data.simplified();
    if (text.size() > shownLetters)
        text = text.left(shownLetters) + QStringLiteral("…");
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

QString viewTitle(const QString& name, bool edited)
{
    return edited ? FilterMenu::tr("%1 · edited", "the name of a view").arg(name) : name;
}

FilterMenu::FilterMenu(QWidget* window)
    : QMenu(window)
    , copyFilter(add(tr("C&opy filter")))
    , pin(add(tr("&Pin filter")))
    , keepHistory(new QAction(tr("&Keep when Docket ends"), this))
    , m_history(new QMenu(tr("&History"), this))
    , m_views(new QMenu(tr("Open &view"), this))
{
    setTitle(tr("F&ilter"));
    setToolTipsVisible(true);
    pin->setCheckable(true);
    pin->setToolTip(tr("The filter is there again when Docket starts."));
    keepHistory->setCheckable(true);
    // Later: the answer makes the history's menu anew.
    connect(keepHistory, &QAction::triggered, this, &FilterMenu::keepHistoryChosen, Qt::QueuedConnection);
    addMenu(m_history);
    addSeparator();
    addMenu(m_views);
    saveView = add(tr("&Save as view…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    manageViews = add(tr("&Manage views…"));
    addSeparator();
    help = add(tr("How to filte&r"));
    m_history->setObjectName(QStringLiteral("filterHistory"));
    m_views->setObjectName(QStringLiteral("savedViews"));
    showFilter({});
    showHistory({}, false);
    showViews({}, -1, false);
}

QAction* FilterMenu::add(const QString& text, const QKeySequence& key)
{
    QAction* action = addAction(text);
    action->setShortcut(key);
    return action;
}

void FilterMenu::showFilter(const QString& filter)
{
    copyFilter->setVisible(!filter.trimmed().isEmpty());
}

void FilterMenu::setPinned(bool pinned)
{
    pin->setChecked(pinned);
}

void FilterMenu::showHistory(const QStringList& filters, bool kept)
{
    m_history->clear();
    for (const QString& filter : filters.first(std::min(filters.size(), shownFilters))) {
        QAction* entry = m_history->addAction(entryText(filter));
        connect(entry, &QAction::triggered, this, [this, filter] { Q_EMIT filterChosen(filter); });
    }
    m_history->addSeparator();
    m_history->addAction(keepHistory);
    keepHistory->setChecked(kept);
    if (filters.isEmpty())
        return;
    const QAction* forget = m_history->addAction(tr("&Forget history"));
    connect(forget, &QAction::triggered, this, &FilterMenu::forgetHistoryChosen, Qt::QueuedConnection);
}

void FilterMenu::showViews(const QStringList& names, qsizetype current, bool edited)
{
    while (m_entries.size() > names.size()) {
        m_views->removeAction(m_entries.last()); // with its key, at once
        m_entries.takeLast()->deleteLater();
    }
    while (m_entries.size() < names.size())
        addViewEntry(m_entries.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_entries.at(i)->setText(entryText(viewTitle(names.at(i), i == current && edited)));
        m_entries.at(i)->setChecked(i == current);
    }
    m_views->menuAction()->setVisible(!names.isEmpty());
    manageViews->setVisible(!names.isEmpty());
}

void FilterMenu::addViewEntry(qsizetype index)
{
    QAction* entry = m_views->addAction(QString());
    entry->setCheckable(true);
    if (index < 9)
        entry->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)));
    connect(entry, &QAction::triggered, this, [this, index] { Q_EMIT viewChosen(index); });
    m_entries += entry;
}

} // namespace docket
