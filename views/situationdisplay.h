// SPDX-License-Identifier: MIT
#pragma once

#include "views/statepanel.h"
#include "views/windownotice.h"

#include <QObject>
#include <QTimer>

class QStackedWidget;

namespace docket {

class EmptyState;
class FilterBar;
class NoticeBar;
class OrderTable;
class ResultLine;
class StatusLine;

// Shows a situation with the parts of a window: words, a panel in the table's place, a
// notice; and says what a person asks for there. The parts must outlive it.
class SituationDisplay final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        EmptyState& empty;
        NoticeBar& notice;
        ResultLine& result;
        FilterBar& filter;
        StatusLine& status;
        QStackedWidget& middle; // the table's page, then the panel
        OrderTable& table;
    };
    SituationDisplay(const Parts& parts, QObject* parent);

    void show(const Situation& situation);
    const Situation& situation() const { return m_situation; }
    bool showsPanel() const { return m_panel.has_value(); }
    // There are rows, or room for them: not only a panel.
    bool hasTable() const { return !m_panel || m_situation.total > 0; }

Q_SIGNALS:
    void requested(docket::WindowAction action);
    void requestedFor(docket::WindowAction action, const docket::SourceState& source);
    void requestedForConnection(docket::WindowAction action, const QString& keySlot);
    void clearFilterRequested();
    void panelChanged(); // came, went or says something else

private:
    void showWords();
    void showPanel();
    void showNotice();
    void openNotice();
    void triggerNotice();
    void triggerPanel(WindowAction StatePanel::*which);

    Parts m_parts;
    QTimer m_clock; // "12 min" and countdowns move on
    QTimer m_patience; // a panel "Loading…" comes after 300 ms, not as a flash
    Situation m_situation;
    std::optional<StatePanel> m_panel;
    std::optional<WindowNotice> m_shownNotice;
    QString m_closedNotice; // closed by the person; comes back when it says something else
};

} // namespace docket
