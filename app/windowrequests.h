// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/marks.h"
#include "views/situation.h"
#include "views/windowaction.h"

#include <QObject>
#include <QPointer>

namespace docket {

class ClipboardCopy;
class ConnectionDialogs;
class LinkOpener;
class MainWindow;
class OrderTable;
class OrderTableModel;
class ProxyDesk;
class Session;

// Does what a person asks of the window by a button: of all, of one connection, of one
// integration. The parts must outlive it; window and dialogs may be made anew.
class WindowRequests final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Session& session;
        const OrderTableModel& model;
        ClipboardCopy& clipboard;
        LinkOpener& links;
        ProxyDesk& proxies;
        const Situation& situation; // as last told
    };
    explicit WindowRequests(const Parts& parts);

    void serve(MainWindow& window, ConnectionDialogs& connections);

Q_SIGNALS:
    void scopeWanted(docket::Scope scope);
    void filesWanted(); // the person is to name them
    void closeFilesWanted();
    void erasureConfirmed(); // of everything

private:
    void handle(WindowAction action);
    void handleFor(WindowAction action, const SourceState& source);
    void handleForConnection(WindowAction action, const QString& keySlot);
    void handleForIntegration(WindowAction action, const QString& keySlot, const QString& integrationId);
    void refreshCurrent();
    void copyUnreadable(const LoadSource& source);
    void askToErase(QWidget& window);
    void switchEndpoint(const QString& keySlot); // to the successor of "open orders"
    void enableAll();
    QString connectionInQuestion() const;

    Parts m_parts;
    QPointer<const OrderTable> m_table;
    QPointer<ConnectionDialogs> m_connections;
};

} // namespace docket
