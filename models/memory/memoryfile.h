// SPDX-License-Identifier: MIT
#pragma once

#include "models/memory/memorycontent.h"

#include <QString>

#include <memory>
#include <optional>

class QSqlDatabase;
class QSqlQuery;

namespace docket {

// The file that one connection's memory is kept in: SQLite, safe against a crash and a
// second Docket that writes. Belongs to the thread that opened it.
class MemoryFile
{
public:
    struct Opened
    {
        std::unique_ptr<MemoryFile> file; // null: nothing can be kept there
        QString problem; // what the person should know, a sentence; empty: all is well
    };
    // What is there and damaged, or is not by this key, is put aside under another name and
    // told. What a later Docket wrote, another holds, or the disk does not give now is left
    // alone, and nothing is opened.
    static Opened open(const QString& path, const MemoryKey& key);
    // Kept nowhere: gone with this object.
    static std::unique_ptr<MemoryFile> inMemory(const MemoryKey& key);
    // With whatever SQLite keeps beside it, and what was put aside. False: something is still
    // there.
    static bool remove(const QString& path);
    ~MemoryFile();

    // Whether another Docket has written since read() or this was asked last.
    bool hasChanged();
    std::optional<MemoryContent> read(); // nullopt: it cannot be read
    std::optional<std::string> sealedOf(const HiddenId& order); // its id, to be opened

    // All or nothing: others see changes at commit() only, and write none meanwhile. begin()
    // waits some seconds for another that writes; false: it would not end.
    bool begin();
    bool save(const MemoryContent& content, const MemoryChanges& changes);
    bool commit();
    void rollBack();
    // Orders that have been gone since before `time`; numbers of days before `day`, but each
    // integration's last of them: from it on it counts. True: there were some.
    bool forgetOld(MarkTime time, std::int32_t day);
    bool forgetAll(); // and what was put aside

private:
    explicit MemoryFile(const QString& path);

    enum class State { Ready, Broken, OtherKey, Newer, Away };
    State prepare(const MemoryKey& key);
    State look(const MemoryKey& key); // within a transaction
    State failed() const; // by the statement that failed last
    bool isWell(const QSqlQuery& query);
    bool ask(const char* sql, QSqlQuery& query);
    bool makeTables(const MemoryKey& key);
    bool run(const char* sql);
    std::optional<qint64> number(const char* sql);
    bool saveJobs(const MemoryContent& content);
    bool saveNew(const MemoryContent& content, const MemoryChanges& changes);
    bool saveChanged(const MemoryContent& content, const MemoryChanges& changes);
    bool saveIntegrations(const MemoryContent& content, const MemoryChanges& changes);
    std::optional<MemoryContent> readAll();
    bool readIntegrations(MemoryContent& content);
    bool readJobs(MemoryContent& content);
    bool readOrders(MemoryContent& content);
    bool readDays(MemoryContent& content);

    std::unique_ptr<QSqlDatabase> m_database;
    QString m_name; // of m_database among Qt's connections
    std::optional<MemoryContent> m_atOpening; // until it is asked for
    int m_error = 0; // SQLite's word for the statement that failed last; 0: none did
    bool m_isWriting = false; // since begin()
    std::optional<qint64> m_version; // as SQLite counts what others commit
    std::size_t m_savedJobs = 0;
    std::size_t m_jobsBefore = 0; // saved before begin()
};

} // namespace docket
