// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"
#include "models/api/loader.h"
#include "models/connections.h"
#include "models/keyvault.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QSettings;

namespace docket {

class SampleServer;

// Which connection is open, with which key, and its loading. Knows no widget. Keys
// come from the password store and are held only while their connection is open.
// The demo is a connection of its own that is kept nowhere. Window's thread.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(QSettings& settings, KeyVault& vault, QObject* parent = nullptr);
    ~Session() override;

    Loader& loader() { return m_loader; }
    const std::optional<Connection>& connection() const { return m_connection; }
    const ApiKey& key() const { return m_key; }
    KeyAnswer keyAnswer() const { return m_keyAnswer; } // why there is no key
    bool isKeyKept() const { return m_keyIsKept; } // in the password store, not for this session only
    bool isWaitingForKey() const { return m_waitingForKey; }
    bool isDemo() const { return m_samples != nullptr; }
    QList<Connection> saved() const { return m_connections.all(); }

    void openLast(); // the connection used last, or none
    void open(const QString& keySlot);
    void use(const Connection& connection, const ApiKey& key); // for this session
    // Key first, settings second: a connection without its key would be a riddle.
    // `done` is told how the key fared; on Done the connection is open.
    void keep(
        const Connection& connection, const ApiKey& key, QObject* context, const std::function<void(KeyAnswer)>& done);
    void remove(); // the open connection with its key
    void readKey();
    void startDemo();
    void leaveDemo();
    // Closes what is open, to be opened again by takeBack(): for files, which need none.
    void putAside();
    void takeBack();
    void load();

Q_SIGNALS:
    void changed();
    void removed(const QString& keySlot); // a connection that was saved
    void told(const QString& message);

private:
    void use(const Connection& connection, const ApiKey& key, bool isKept);
    void close();
    void remember();

    QSettings& m_settings;
    KeyVault& m_vault;
    Connections m_connections;
    Loader m_loader;
    std::unique_ptr<SampleServer> m_samples;
    // What the demo or a file put aside: a key for this session is nowhere else.
    std::optional<Connection> m_connectionBefore;
    ApiKey m_keyBefore;
    std::optional<Connection> m_connection;
    ApiKey m_key;
    KeyAnswer m_keyAnswer = KeyAnswer::Done;
    bool m_waitingForKey = false;
    bool m_keyIsKept = false;
    bool m_keyBeforeIsKept = false;
};

} // namespace docket
