// SPDX-License-Identifier: MIT
#include "app/connectiondialogs.h"

#include "app/session.h"
#include "views/connectdialog.h"
#include "views/connectionsdialog.h"
#include "views/question.h"

#include <algorithm>

namespace docket {

ConnectionDialogs::ConnectionDialogs(Session& session, QWidget& main)
    : QObject(&main)
    , m_session(session)
    , m_main(main)
{
    connect(&session, &Session::changed, this, &ConnectionDialogs::tell);
    connect(&session.loader(), &Loader::statesChanged, this, &ConnectionDialogs::tell);
    connect(&session.loader(), &Loader::ended, this, &ConnectionDialogs::tell);
}

QWidget* ConnectionDialogs::parentWindow() const
{
    return m_list ? m_list.data() : &m_main;
}

void ConnectionDialogs::add()
{
    Connection connection;
    connection.keySlot = newKeySlot();
    ask(connection, {});
}

void ConnectionDialogs::edit(const QString& keySlot)
{
    askLike(keySlot, [](const Connection& connection) { return connection; });
}

// With its key: it is the same customer's environment, seen another way.
void ConnectionDialogs::duplicate(const QString& keySlot)
{
    askLike(keySlot, [this](const Connection& connection) {
        QList<Connection> others;
        const QList<ConnectionState> all = m_session.connections();
        std::transform(all.cbegin(), all.cend(), std::back_inserter(others),
            [](const ConnectionState& other) { return other.connection; });
        return duplicateOf(connection, others);
    });
}

// The store may have to ask the person before the key comes; whatever it says, the
// connection can be edited then.
void ConnectionDialogs::askLike(const QString& keySlot, const std::function<Connection(const Connection&)>& made)
{
    if (m_waitsForKey || !m_session.connection(keySlot) || m_session.isDemo())
        return;
    m_waitsForKey = true;
    m_session.askKey(keySlot, this, [this, keySlot, made](const ApiKey& key) {
        m_waitsForKey = false;
        if (const auto state = m_session.connection(keySlot); state && !m_session.isDemo())
            ask(made(state->connection), key);
    });
}

void ConnectionDialogs::ask(const Connection& connection, const ApiKey& key)
{
    const auto known = m_session.connection(connection.keySlot);
    const ApiKey before = known && known->key != KeyState::SessionOnly ? key : ApiKey();
    auto* dialog = new ConnectDialog(connection, key, m_session.proxies(), parentWindow());
    connect(dialog, &ConnectDialog::saveRequested, this,
        [this, dialog, before](const Connection& asked, const ApiKey& askedKey) {
            dialog->setSaving(true);
            const auto kept = [dialog](KeyAnswer answer) {
                if (answer == KeyAnswer::Done)
                    dialog->accept();
                else
                    dialog->showKeyProblem(answer);
            };
            m_session.keep(asked, askedKey, dialog, kept, before);
        });
    connect(dialog, &ConnectDialog::sessionOnlyRequested, this,
        [this, dialog](const Connection& asked, const ApiKey& askedKey) {
            dialog->accept();
            m_session.use(asked, askedKey);
        });
    connect(dialog, &ConnectDialog::called, this, &ConnectionDialogs::called);
    dialog->open();
}

void ConnectionDialogs::askRemoval(const QString& keySlot)
{
    const auto state = m_session.connection(keySlot);
    if (!state || m_session.isDemo())
        return;
    auto* question = new Question(tr("Remove “%1”?").arg(state->connection.name),
        tr("Its API key is removed from your password store, its integrations from the settings, and what was seen, "
           "marked and snoozed here is forgotten. Nothing changes at Kombo."),
        tr("Remove"), parentWindow(), Question::Kind::AskCarefully);
    connect(question, &QDialog::accepted, this, [this, keySlot] { m_session.remove(keySlot); });
    question->open();
}

void ConnectionDialogs::showAll()
{
    if (m_session.isDemo())
        return;
    if (!m_list) {
        m_list = new ConnectionsDialog(&m_main);
        connect(m_list, &ConnectionsDialog::addRequested, this, &ConnectionDialogs::add);
        connect(m_list, &ConnectionsDialog::editRequested, this, &ConnectionDialogs::edit);
        connect(m_list, &ConnectionsDialog::duplicateRequested, this, &ConnectionDialogs::duplicate);
        connect(m_list, &ConnectionsDialog::removeRequested, this, &ConnectionDialogs::askRemoval);
        // Later: the answer makes the rows anew, whose item is at work.
        connect(m_list, &ConnectionsDialog::enabledChosen, &m_session, &Session::setEnabled, Qt::QueuedConnection);
        connect(m_list, &ConnectionsDialog::integrationEnabledChosen, &m_session, &Session::setIntegrationEnabled,
            Qt::QueuedConnection);
    }
    tell();
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

void ConnectionDialogs::tell()
{
    if (m_list)
        m_list->showConnections(m_session.connections(), m_session.loader().states());
}

} // namespace docket
