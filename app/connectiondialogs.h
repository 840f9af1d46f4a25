// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"
#include "models/api/callrecord.h"
#include "models/connections.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace docket {

class ConnectionsDialog;
class Session;

// The dialogs in which connections are made, edited, duplicated, switched and removed, over a
// main window; what is decided in them goes to the session. Both must outlive it.
class ConnectionDialogs : public QObject
{
    Q_OBJECT
public:
    ConnectionDialogs(Session& session, QWidget& main);

    void add();
    void edit(const QString& keySlot);
    void duplicate(const QString& keySlot);
    void askRemoval(const QString& keySlot);
    void showAll(); // the list of them; comes to the front where it is open
    void tell(); // connections or their loading changed

Q_SIGNALS:
    void called(const docket::CallRecord& record); // by a test of a connection

private:
    QWidget* parentWindow() const;
    // A connection like the one of this key slot, and with its key.
    void askLike(const QString& keySlot, const std::function<Connection(const Connection&)>& made);
    void ask(const Connection& connection, const ApiKey& key);

    Session& m_session;
    QWidget& m_main;
    QPointer<ConnectionsDialog> m_list;
    bool m_waitsForKey = false;
};

} // namespace docket
