// SPDX-License-Identifier: MIT
#include "views/situationdisplay.h"

#include "views/emptystate.h"
#include "views/filterbar.h"
#include "views/noticebar.h"
#include "views/ordertable.h"
#include "views/paint.h"
#include "views/resultline.h"
#include "views/situationwords.h"
#include "views/statusline.h"

#include <QStackedWidget>

#include <chrono>

namespace docket {

namespace {

constexpr std::chrono::milliseconds patience{300};

} // namespace

SituationDisplay::SituationDisplay(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.empty, &EmptyState::primaryTriggered, this, [this] { triggerPanel(&StatePanel::primary); });
    connect(&m_parts.empty, &EmptyState::plainTriggered, this, [this] { triggerPanel(&StatePanel::plain); });
    connect(&m_parts.empty, &EmptyState::linkTriggered, this, [this] { triggerPanel(&StatePanel::link); });
    connect(&m_parts.notice, &NoticeBar::actionTriggered, this, &SituationDisplay::triggerNotice);
    connect(&m_parts.notice, &NoticeBar::closed, this,
        [this] { m_closedNotice = m_shownNotice ? m_shownNotice->notice.title : QString(); });
    connect(&m_parts.status, &StatusLine::nowRequested, this, [this] { Q_EMIT requested(WindowAction::RetryNow); });
    connect(&m_parts.status, &StatusLine::healthRequested, this, &SituationDisplay::openNotice);
    connect(&m_clock, &QTimer::timeout, this, &SituationDisplay::showWords);
    connect(&m_patience, &QTimer::timeout, this, &SituationDisplay::showPanel);
    m_patience.setSingleShot(true);
    m_clock.start(std::chrono::seconds(1));
}

void SituationDisplay::show(const Situation& situation)
{
    m_situation = situation;
    showWords();
    const std::optional<StatePanel> next = panelFor(situation);
    const bool waits = next && next->plain == WindowAction::Stop && !m_panel && m_parts.middle.currentIndex() == 0;
    if (!waits)
        m_patience.stop();
    else if (!m_patience.isActive())
        m_patience.start(patience);
    if (!waits)
        showPanel();
    showNotice();
}

void SituationDisplay::openNotice()
{
    m_closedNotice.clear();
    showNotice();
    if (m_shownNotice) // with no order at all the panel tells it
        m_parts.notice.setOpen(true);
}

void SituationDisplay::showWords()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_parts.result.showCount(countText(m_situation), asOfText(m_situation, now),
        !m_situation.filter.trimmed().isEmpty(), m_situation.connected || !m_situation.files.isEmpty());
    m_parts.filter.showHint(m_situation.filterHint, m_situation.filterUnfinished);
    m_parts.status.showWork(workText(m_situation, now), waitsToRetry(m_situation));
    m_parts.status.showNext(nextRefreshText(m_situation));
    m_parts.status.showHealth(healthText(m_situation));
    m_parts.status.showConnection(
        m_situation.connected || !m_situation.files.isEmpty() ? QString() : tr("Not connected"));
}

void SituationDisplay::showPanel()
{
    m_panel = panelFor(m_situation);
    // What it last said takes no height from rows and detail.
    m_parts.empty.setSizePolicy(QSizePolicy::Preferred, m_panel ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    if (m_panel) {
        const bool hadFocus = m_parts.table.window()->focusWidget() == &m_parts.table;
        m_parts.empty.showContent(m_panel->content);
        m_parts.middle.setCurrentIndex(1);
        if (hadFocus)
            focusByKeyboard(&m_parts.empty);
    } else {
        const bool hadFocus = m_parts.empty.isAncestorOf(m_parts.table.window()->focusWidget());
        m_parts.middle.setCurrentIndex(0);
        if (hadFocus)
            m_parts.table.setFocus();
    }
    Q_EMIT panelChanged();
}

void SituationDisplay::showNotice()
{
    m_shownNotice = noticeFor(m_situation);
    if (!m_shownNotice || m_shownNotice->notice.title == m_closedNotice) {
        m_parts.notice.hide();
        return;
    }
    m_closedNotice.clear();
    m_parts.notice.showNotice(m_shownNotice->notice);
}

void SituationDisplay::triggerNotice()
{
    if (!m_shownNotice)
        return;
    if (m_shownNotice->source)
        Q_EMIT requestedFor(m_shownNotice->action, *m_shownNotice->source);
    else if (!m_shownNotice->connection.isEmpty())
        Q_EMIT requestedForConnection(m_shownNotice->action, m_shownNotice->connection);
    else
        Q_EMIT requested(m_shownNotice->action);
}

void SituationDisplay::triggerPanel(WindowAction StatePanel::*which)
{
    if (!m_panel)
        return;
    const WindowAction action = (*m_panel).*which;
    const std::optional<SourceState> source = m_panel->source;
    const QString connection = m_panel->connection;
    if (action == WindowAction::ClearFilter)
        Q_EMIT clearFilterRequested();
    else if (source)
        Q_EMIT requestedFor(action, *source);
    else if (!connection.isEmpty())
        Q_EMIT requestedForConnection(action, connection);
    else
        Q_EMIT requested(action);
}

} // namespace docket
