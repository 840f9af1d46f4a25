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
    // What is there and is damaged, or is not by this key, is put aside under another name
    // and told. What a later Docket wrote, and what cannot be read only now, because another
    // program holds it or the disk is full, is left alone, and nothing is opened.
    static Opened open(const QString& path, const MemoryKey& key);
    // Puts aside what isDamaged(), once nobody has it open; what the person should know.
    static QString setAsideDamaged(const QString& path);
    // Kept nowhere: gone with this object.
    static std::unique_ptr<MemoryFile> inMemory(const MemoryKey& key);
    // With whatever SQLite keeps beside it, and what was put aside. False: something is still
    // there.
    static bool remove(const QString& path);
    ~MemoryFile();

    // Whether another Docket has written since read() or this was asked last.
    bool hasChanged();
    std::optional<MemoryContent> read(); // nullopt: it cannot be read
    bool isDamaged() const { return m_isDamaged; } // as read() found it; it will never be read
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
    State unreadable() const; // Broken or Away, by the last error
    bool makeTables(const MemoryKey& key);
    bool run(const char* sql);
    bool hasEnded(const QSqlQuery& query);
    bool takeError(const QSqlQuery& query); // false, for whatever asked
    std::optional<qint64> number(const char* sql);
    bool saveJobs(const MemoryContent& content);
    bool saveNew(const MemoryContent& content, const MemoryChanges& changes);
    bool saveChanged(const MemoryContent& content, const MemoryChanges& changes);
    bool saveIntegrations(const MemoryContent& content, const MemoryChanges& changes);
    bool readIntegrations(MemoryContent& content);
    bool readJobs(MemoryContent& content);
    bool readOrders(MemoryContent& content);
    bool readDays(MemoryContent& content);

    std::unique_ptr<QSqlDatabase> m_database;
    QString m_name; // of m_database among Qt's connections
    std::optional<qint64> m_version; // as SQLite counts what others commit
    int m_error = 0; // SQLite's own, of the statement that failed last
    bool m_isDamaged = false;
    std::size_t m_savedJobs = 0;
    std::size_t m_jobsBefore = 0; // saved before begin()
};

} // namespace docket
