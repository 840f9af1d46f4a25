// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"
#include "models/api/loader.h"
#include "models/connectionstate.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace docket {

class SampleServer;

// Which connections are open, with which keys, and their loading. Knows no widget. Keys
// come from the password store, each by itself, and are held only while their connection
// is open. The demo is a session of its own: it puts all others aside and is kept
// nowhere. Window's thread.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(QSettings& settings, KeyVault& vault, QObject* parent = nullptr);
    ~Session() override;

    Loader& loader() { return m_loader; }
    // What was given for proxies; all that asks on behalf of this session shares it.
    const std::shared_ptr<ProxyPasswords>& proxies() const { return m_proxies; }
    // All of them by name, also those that are switched off; in the demo that one alone.
    QList<ConnectionState> connections() const;
    std::optional<ConnectionState> connection(const QString& keySlot) const;
    ApiKey key(const QString& keySlot) const; // empty: not known
    // The same, and from the password store where a connection is switched off.
    void askKey(const QString& keySlot, QObject* context, const std::function<void(const ApiKey&)>& done);
    QList<LoadSource> sources() const; // that can be asked, with their keys
    bool isOpen() const; // a connection that is switched on, or the demo
    bool isDemo() const { return m_samples != nullptr; }

    void open(); // the saved ones
    void use(const Connection& connection, const ApiKey& key); // for this session
    // Key first, settings second: a connection without its key would be a riddle.
    // `done` is told how the key fared; on Done the connection is open.
    // Given up, it leaves the store with the key `before`, or with none: what was there
    // goes with the address that is in the settings.
    void keep(const Connection& connection, const ApiKey& key, QObject* context,
        const std::function<void(KeyAnswer)>& done, const ApiKey& before = {});
    // Anything of a connection but its key: label, what is switched on, what is asked for.
    void change(const Connection& connection);
    void setEnabled(const QString& keySlot, bool enabled);
    void setIntegrationEnabled(const QString& keySlot, const QString& integrationId, bool enabled);
    void remove(const QString& keySlot); // with its key
    void readKeys(); // of those that are switched on and have none
    void startDemo();
    void leaveDemo();
    void passSampleHour(); // in the demo: some orders come, change and go
    // Closes what is open, to be opened again by takeBack(): for files, which need none.
    void putAside();
    void takeBack();
    void load(); // all, and asks again for keys that are not there
    void reload(const QList<LoadSource>& sources); // these only

Q_SIGNALS:
    void changed();
    void removed(const QString& keySlot); // a connection, with all that is kept of it
    void told(const QString& message);

private:
    struct Entry
    {
        ConnectionState state;
        ApiKey key;
    };

    Entry* find(const QString& keySlot);
    const Entry* find(const QString& keySlot) const;
    Entry& place(const Connection& connection);
    void save(const Connection& connection);
    bool isToBeSaved(const Entry& known, const Connection& connection) const;
    void openWith(const Connection& connection, const ApiKey& key, KeyState state);
    void readKey(const QString& keySlot);
    static void letGoOfKey(Entry& entry);
    void takeKey(const QString& keySlot, KeyAnswer answer, const ApiKey& key);
    void takeSaved();
    void remember();
    void comeBack();
    LoadRequest request() const;

    KeyVault& m_vault;
    Connections m_connections;
    const std::shared_ptr<ProxyPasswords> m_proxies = std::make_shared<ProxyPasswords>();
    Loader m_loader{m_proxies};
    std::unique_ptr<SampleServer> m_samples;
    std::vector<Entry> m_open; // by name
    // What the demo or files put aside: a key for this session is nowhere else.
    std::optional<std::vector<Entry>> m_aside;
};

} // namespace docket
