// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"
#include "models/api/callrecord.h"
#include "models/connections.h"

#include <QObject>
#include <QPointer>

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
    void ask(const Connection& connection, const ApiKey& key);

    Session& m_session;
    QWidget& m_main;
    QPointer<ConnectionsDialog> m_list;
};

} // namespace docket
