// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QThreadPool;

namespace docket {

class Snapshot;

// One file of saved orders and how reading it went.
struct SavedFile
{
    QString path; // absolute
    QString name; // without folders
    QString problem; // a sentence; empty: it was read
    QDateTime savedAt; // UTC
    qint64 orders = 0;
    qint64 repeated = 0; // ids that came again
    qint64 unreadable = 0; // results without a usable id
};

// Reads saved responses, a page of open orders each, or an array of orders as `--fetch`
// writes it, on the pool; nothing is sent and nothing is written. Each file is a source of
// its own. Latest wins. Window's thread.
class SavedResponses : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 largest = 64 * 1024 * 1024; // bytes of one file

    explicit SavedResponses(QThreadPool& pool, QObject* parent = nullptr);
    ~SavedResponses() override;

    void open(const QStringList& paths); // at least one
    void close(); // forgets the files; nothing is emitted
    bool isOpen() const { return m_open; }
    bool isReading() const { return m_open && m_watcher.isRunning(); }
    const QList<SavedFile>& files() const { return m_files; } // in the order asked for; while reading, names only

Q_SIGNALS:
    void ready(std::shared_ptr<const docket::Snapshot> snapshot); // what all files hold together

private:
    struct Result
    {
        std::shared_ptr<const Snapshot> snapshot;
        QList<SavedFile> files;
    };
    void take();

    QThreadPool& m_pool;
    QList<SavedFile> m_files;
    QFutureWatcher<Result> m_watcher; // of the latest job only
    bool m_open = false;
};

} // namespace docket
