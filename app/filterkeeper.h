// SPDX-License-Identifier: MIT
#pragma once

#include "models/filtercompletion.h"
#include "models/filterhistory.h"
#include "models/savedviews.h"

#include <QObject>
#include <QTimer>

namespace docket {

class FilterBar;
class MainWindow;
class OrderSearch;
class OrderTableModel;
class Session;

// Keeps what outlasts the filter bar: views, history and the pinned filter in the settings;
// and answers what could be typed. Outlives the window it serves and can serve another.
// Filters of the demo are not written down; those used while personal data is masked only
// where a view or the pin asks for it.
class FilterKeeper : public QObject
{
    Q_OBJECT
public:
    FilterKeeper(QSettings& settings, QThreadPool& pool, OrderSearch& search, const OrderTableModel& model,
        const Session& session);
    ~FilterKeeper() override;

    void serve(MainWindow& window);
    void restorePinned(MainWindow& window); // at the start

private:
    void serveViews(MainWindow& window);
    void serveHistory(MainWindow& window);
    void remember(const QString& filter);
    void setPinned(bool pinned);
    void keepPinned();
    void tellHistory(FilterBar& bar) const;
    FilterProposals shown(FilterProposals proposals) const;

    QSettings& m_settings;
    const OrderTableModel& m_model;
    const Session& m_session;
    SavedViews m_views;
    FilterHistory m_history;
    FilterCompletion m_completion;
    QTimer m_pinTimer; // a pinned filter is written when the keys have come to rest
    QString m_filter;
    bool m_pinned;
};

} // namespace docket
