// SPDX-License-Identifier: MIT
#include "app/filterkeeper.h"

#include "app/session.h"
#include "models/ordersearch.h"
#include "models/ordertablemodel.h"
#include "views/actions.h"
#include "views/filterbar.h"
#include "views/mainwindow.h"
#include "views/statusline.h"

#include <QAction>
#include <QSettings>

#include <chrono>

namespace docket {

namespace {

const QString pinnedKey = QStringLiteral("filter/pinned"); // the text; absent: not pinned
constexpr std::chrono::seconds restOfKeys{1};

} // namespace

FilterKeeper::FilterKeeper(
    QSettings& settings, QThreadPool& pool, OrderSearch& search, const OrderTableModel& model, const Session& session)
    : m_settings(settings)
    , m_model(model)
    , m_session(session)
    , m_views(settings)
    , m_history(settings)
    , m_completion(pool)
    , m_pinned(settings.contains(pinnedKey))
{
    m_pinTimer.setSingleShot(true);
    m_pinTimer.setInterval(restOfKeys);
    connect(&m_pinTimer, &QTimer::timeout, this, &FilterKeeper::keepPinned);
    connect(&search, &OrderSearch::resultReady, this, [this, &search](const std::shared_ptr<const OrderList>& list) {
        m_completion.setResult(list, search.filter());
    });
}

FilterKeeper::~FilterKeeper()
{
    if (m_pinTimer.isActive())
        keepPinned();
}

void FilterKeeper::serve(MainWindow& window)
{
    FilterBar& bar = window.filterBar();
    connect(&bar, &FilterBar::proposalsWanted, &m_completion, &FilterCompletion::ask);
    connect(&m_completion, &FilterCompletion::ready, &bar,
        [this, &bar](const FilterProposals& proposals) { bar.showProposals(shown(proposals)); });
    serveViews(window);
    serveHistory(window);
}

void FilterKeeper::serveViews(MainWindow& window)
{
    FilterBar& bar = window.filterBar();
    bar.showViews(m_views.all());
    connect(&bar, &FilterBar::viewsEdited, this, [this, &window](const QList<SavedView>& views) {
        if (!m_views.setAll(views))
            window.statusLine().showMessage(tr("The views could not be written; they last until Docket ends."));
        window.filterBar().showViews(m_views.all());
    });
    bar.setPinned(m_pinned);
    connect(&bar, &FilterBar::pinChosen, this, &FilterKeeper::setPinned);
    m_filter = window.filter();
    connect(&window, &MainWindow::filterChanged, this, [this](const QString& filter) {
        m_filter = filter;
        if (m_pinned)
            m_pinTimer.start();
    });
}

void FilterKeeper::serveHistory(MainWindow& window)
{
    FilterBar& bar = window.filterBar();
    tellHistory(bar);
    connect(&bar, &FilterBar::committed, this, [this, &bar](const QString& filter) {
        remember(filter);
        tellHistory(bar);
    });
    connect(&bar, &FilterBar::keepHistoryChosen, this, [this, &bar](bool keep) {
        m_history.setKept(keep);
        tellHistory(bar);
    });
    connect(&bar, &FilterBar::forgetHistoryChosen, this, [this, &bar] {
        m_history.forget();
        tellHistory(bar);
    });
    connect(window.actions().mask, &QAction::toggled, this, [this, &bar] { tellHistory(bar); });
}

void FilterKeeper::restorePinned(MainWindow& window)
{
    if (m_pinned)
        window.setFilter(m_settings.value(pinnedKey).toString());
}

void FilterKeeper::setPinned(bool pinned)
{
    m_pinned = pinned;
    m_pinTimer.stop();
    if (pinned)
        keepPinned();
    else
        m_settings.remove(pinnedKey);
}

void FilterKeeper::keepPinned()
{
    if (!m_session.isDemo())
        m_settings.setValue(pinnedKey, m_filter);
}

void FilterKeeper::remember(const QString& filter)
{
    const bool asChosen = !m_session.isDemo() && !m_model.isMasked();
    m_history.remember(filter, asChosen ? FilterHistory::Lasting::AsChosen : FilterHistory::Lasting::Session);
}

// A filter can name a person, so masked there is no history to be seen.
void FilterKeeper::tellHistory(FilterBar& bar) const
{
    bar.showHistory(m_model.isMasked() ? QStringList() : m_history.filters(), m_history.isKept());
}

// Masked, people are not proposed.
FilterProposals FilterKeeper::shown(FilterProposals proposals) const
{
    if (m_model.isMasked())
        proposals.rows.removeIf([](const FilterProposal& row) { return row.namesPerson; });
    return proposals;
}

} // namespace docket
