// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"
#include "models/memory/ordermemory.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace docket {

class KeyVault;
class Session;

// Ties the memory to what is open: reads the key of each connection's memory from the
// password store, or makes one, and tells the memory when a load has ended. A connection
// whose API key lasts for this session has a memory that lasts as long. Window's thread.
class MemoryKeeper : public QObject
{
    Q_OBJECT
public:
    // A file for each connection is in `folder`.
    MemoryKeeper(Session& session, KeyVault& vault, OrderMemory& memory, const QString& folder);
    ~MemoryKeeper() override;

    // What is loaded now, on its way to the memory; held back for a moment while that opens.
    void setSnapshot(const std::shared_ptr<const docket::Snapshot>& snapshot);
    // False: what is marked in one of the open connections is forgotten when Docket ends.
    bool isLasting() const;

    static QString usualFolder();
    static QString keySlotOf(const QString& connection); // in the password store

Q_SIGNALS:
    void lastingChanged();

private:
    struct Place
    {
        bool isKept = false; // its API key is in the password store
        bool isLasting = false;
        std::optional<MemoryKey> key; // none: not known yet
    };

    void follow();
    void readKey(const QString& connection);
    void makeKey(const QString& connection);
    void take(const QString& connection, const MemoryKey& key, bool lasting);
    void remove(const QString& connection);
    bool isOpening() const;
    void openAll();
    void forgetEnds(const QString& connection);
    void rememberEnded(const QList<SourceState>& states);
    void letThrough();
    QString fileOf(const QString& connection) const;

    Session& m_session;
    KeyVault& m_vault;
    OrderMemory& m_memory;
    const QString m_folder;
    std::map<QString, Place> m_places; // by the key slots of the open connections
    QTimer m_patience; // orders do not wait longer than this for what is remembered of them
    bool m_waits = false;
    std::shared_ptr<const Snapshot> m_waiting;
    QList<SourceState> m_ended; // while waiting
    QHash<QString, QDateTime> m_endedAt; // by connection and integration: the load remembered last
};

} // namespace docket
