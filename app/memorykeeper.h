// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"
#include "models/memory/ordermemory.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace docket {

class KeyVault;
class Session;

// Ties the memory to what is open: reads its key from the password store, or makes one, and
// tells it when a load has ended. A connection whose API key lasts for this session has a
// memory that lasts as long. Window's thread.
class MemoryKeeper : public QObject
{
    Q_OBJECT
public:
    // A file for each connection is in `folder`.
    MemoryKeeper(Session& session, KeyVault& vault, OrderMemory& memory, const QString& folder);
    ~MemoryKeeper() override;

    // What is loaded now, on its way to the memory; held back for a moment while that opens.
    void setSnapshot(const std::shared_ptr<const docket::Snapshot>& snapshot);
    // False: what is marked is forgotten when Docket ends.
    bool isLasting() const { return m_isLasting; }
    // Of a connection that was removed: the file and its key.
    void remove(const QString& connection);

    static QString usualFolder();

Q_SIGNALS:
    void lastingChanged();

private:
    void follow();
    void readKey();
    void makeKey();
    void open(const MemoryKey& key, bool lasting);
    void rememberEnded(const QList<SourceState>& states);
    void letThrough();
    QString fileOf(const QString& connection) const;

    Session& m_session;
    KeyVault& m_vault;
    OrderMemory& m_memory;
    const QString m_folder;
    QString m_connection; // that is open in the memory, or is being opened
    bool m_keyIsKept = false;
    bool m_isLasting = false;
    bool m_isOpening = false;
    QTimer m_patience; // orders do not wait longer than this for what is remembered of them
    std::shared_ptr<const Snapshot> m_waiting;
    QList<SourceState> m_ended; // while opening
    QHash<QString, QDateTime> m_endedAt; // by integration: the load remembered last
};

} // namespace docket
