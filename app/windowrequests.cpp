// SPDX-License-Identifier: MIT
#include "app/windowrequests.h"

#include "app/clipboardcopy.h"
#include "app/connectiondialogs.h"
#include "app/linkopener.h"
#include "app/proxydesk.h"
#include "app/session.h"
#include "models/api/guidance.h"
#include "models/orderlist.h"
#include "models/orders/store.h"
#include "models/ordertablemodel.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/question.h"

#include <QAction>

#include <algorithm>

namespace docket {

namespace {

// The results without a usable id, as received, one a line.
QString unreadableOf(const Snapshot& snapshot, const LoadSource& source)
{
    QStringList lines;
    for (const Snapshot::Part& part : snapshot.parts()) {
        if (QString::fromStdString(part.source->integration) != source.integrationId
            || QString::fromStdString(part.source->connection) != source.connection)
            continue;
        for (const std::string& raw : *part.unreadable)
            lines += QString::fromStdString(raw).simplified();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

WindowRequests::WindowRequests(const Parts& parts)
    : m_parts(parts)
{
}

void WindowRequests::serve(MainWindow& window, ConnectionDialogs& connections)
{
    m_table = &window.table();
    m_connections = &connections;
    connect(&window, &MainWindow::requested, this, &WindowRequests::handle);
    connect(&window, &MainWindow::requestedFor, this, &WindowRequests::handleFor);
    connect(&window, &MainWindow::requestedForConnection, this, &WindowRequests::handleForConnection);
    connect(&window, &MainWindow::requestedForIntegration, this, &WindowRequests::handleForIntegration);
    connect(&window, &MainWindow::connectionToggled, &m_parts.session, &Session::setEnabled);
    connect(window.actions().eraseEverything, &QAction::triggered, this, [this, &window] { askToErase(window); });
}

void WindowRequests::askToErase(QWidget& window)
{
    auto* question = new Question(tr("Erase everything that Docket keeps?"),
        tr("All connections with their keys in the password store, what was seen and done, views, filters, how the "
           "window is arranged, settings, the log and the activity are removed from this computer. Docket ends then. "
           "At Kombo nothing changes, and keys stay valid."),
        tr("Erase everything"), &window, Question::Kind::AskCarefully);
    connect(question, &QDialog::accepted, this, &WindowRequests::erasureConfirmed);
    question->open();
}

void WindowRequests::handle(WindowAction action)
{
    switch (action) {
    case WindowAction::None:
    case WindowAction::ClearFilter:
    case WindowAction::SwitchEndpoint:
    case WindowAction::CopyReport:
    case WindowAction::CopyMessage:
    case WindowAction::CopyUnreadable:
    case WindowAction::OpenLog:
    case WindowAction::EnterProxyPassword:
        break;
    case WindowAction::ShowTodo:
        Q_EMIT scopeWanted(Scope::Todo);
        break;
    case WindowAction::ShowAll:
        Q_EMIT scopeWanted(Scope::All);
        break;
    case WindowAction::Connect:
        m_connections->add();
        break;
    case WindowAction::EditConnection:
    case WindowAction::RemoveConnection:
        handleForConnection(action, connectionInQuestion());
        break;
    case WindowAction::ManageConnections:
        m_connections->showAll();
        break;
    case WindowAction::EnableConnections:
        enableAll();
        break;
    case WindowAction::OpenFile:
        Q_EMIT filesWanted();
        break;
    case WindowAction::CloseFile:
        Q_EMIT closeFilesWanted();
        break;
    case WindowAction::TryDemo:
        m_parts.session.startDemo();
        break;
    case WindowAction::PassHour:
        m_parts.session.passSampleHour();
        break;
    case WindowAction::LeaveDemo:
        m_parts.session.leaveDemo();
        break;
    case WindowAction::Refresh:
        m_parts.session.load();
        break;
    case WindowAction::RefreshCurrent:
        refreshCurrent();
        break;
    case WindowAction::RetryNow:
        m_parts.session.loader().retryNow();
        break;
    case WindowAction::Stop:
        m_parts.session.loader().stop();
        break;
    case WindowAction::RetryKey:
        m_parts.session.readKeys();
        break;
    }
}

void WindowRequests::handleFor(WindowAction action, const SourceState& source)
{
    if (action == WindowAction::EditConnection || action == WindowAction::SwitchEndpoint)
        return handleForConnection(action, source.source.connection);
    if (!source.failure)
        return handle(action);
    const QString region = source.source.baseUrl.host();
    if (action == WindowAction::CopyReport)
        m_parts.clipboard.copyText(copyReport(*source.failure, source.endedAt, region, source.source.integrationId));
    else if (action == WindowAction::CopyMessage)
        m_parts.clipboard.copyText(copyMessage(*source.failure, source.source.integrationId));
    else if (action == WindowAction::CopyUnreadable)
        copyUnreadable(source.source);
    else if (action == WindowAction::OpenLog)
        m_parts.links.openLog(*source.failure);
    else if (action == WindowAction::EnterProxyPassword)
        m_parts.proxies.ask(source.failure->otherHost);
    else
        handle(action);
}

// Of what is open, also while the list shows what is gone.
void WindowRequests::copyUnreadable(const LoadSource& source)
{
    const std::shared_ptr<const MarkedOrders>& orders = m_parts.model.list()->orders;
    m_parts.clipboard.copyPersonal(
        orders && orders->open ? unreadableOf(*orders->open, source) : QString(), m_parts.model.isMasked());
}

void WindowRequests::handleForConnection(WindowAction action, const QString& keySlot)
{
    if (action == WindowAction::EditConnection)
        m_connections->edit(keySlot);
    else if (action == WindowAction::RemoveConnection)
        m_connections->askRemoval(keySlot);
    else if (action == WindowAction::SwitchEndpoint)
        switchEndpoint(keySlot);
    else
        handle(action);
}

void WindowRequests::handleForIntegration(WindowAction action, const QString& keySlot, const QString& integrationId)
{
    const QList<SourceState> states = m_parts.session.loader().states();
    const auto found = std::find_if(states.cbegin(), states.cend(), [&](const SourceState& state) {
        return state.source.integrationId == integrationId && state.source.connection == keySlot;
    });
    if (found == states.cend())
        handleForConnection(action, keySlot); // it is not asked for: its connection has no key
    else if (action == WindowAction::RefreshCurrent || action == WindowAction::Refresh)
        m_parts.session.reload({found->source});
    else
        handleFor(action, *found);
}

// The integration of the order that is current.
void WindowRequests::refreshCurrent()
{
    const std::optional<OrderRow> row = m_table->currentOrder();
    if (!row)
        return;
    const OrderSource& of = m_parts.model.list()->snapshot->order(*row).source();
    const QList<SourceState>& states = m_parts.session.loader().states();
    for (const SourceState& state : states) {
        if (state.source.integrationId.toStdString() == of.integration
            && state.source.connection.toStdString() == of.connection)
            return m_parts.session.reload({state.source});
    }
}

void WindowRequests::enableAll()
{
    const QList<ConnectionState> connections = m_parts.session.connections();
    for (const ConnectionState& state : connections)
        m_parts.session.setEnabled(state.connection.keySlot, true);
}

// The one that wants a hand, else the first that is switched on, else the first.
QString WindowRequests::connectionInQuestion() const
{
    const QList<ConnectionState> keyless = withoutKey(m_parts.situation);
    if (!keyless.isEmpty())
        return keyless.first().connection.keySlot;
    const QList<SourceState> trouble = troubled(m_parts.situation);
    if (!trouble.isEmpty())
        return trouble.first().source.connection;
    const QList<ConnectionState>& connections = m_parts.situation.connections;
    const auto open = std::find_if(connections.cbegin(), connections.cend(),
        [](const ConnectionState& state) { return state.connection.enabled; });
    if (open != connections.cend())
        return open->connection.keySlot;
    return connections.isEmpty() ? QString() : connections.first().connection.keySlot;
}

void WindowRequests::switchEndpoint(const QString& keySlot)
{
    if (const auto state = m_parts.session.connection(keySlot))
        m_parts.session.change(onSuccessor(state->connection));
}

} // namespace docket
