// SPDX-License-Identifier: MIT
#include "models/memory/memoryfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace docket {

namespace {

struct MemoryFileText
{
    Q_DECLARE_TR_FUNCTIONS(MemoryFile)
};

constexpr int schemaVersion = 1;
constexpr qint64 applicationId = 0x446F6B74; // "Dokt"
const QString inMemoryPath = QStringLiteral(":memory:");
// Of SQLite's error codes those that no second attempt mends: SQLITE_CORRUPT, SQLITE_NOTADB.
constexpr int corrupt = 11;
constexpr int noDatabase = 26;
constexpr int primaryCode = 0xFF; // of an extended one
constexpr std::string_view keyProbe = "docket memory"; // its hash tells whose key a file was written by

// A hash that is all zero stays apart from "none": values are kept as they are.
constexpr const char* tables[] = {
    "CREATE TABLE about (name TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID",
    "CREATE TABLE integrations (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL, walked "
    "INTEGER NOT NULL)",
    "CREATE TABLE jobs (number INTEGER PRIMARY KEY, job INTEGER NOT NULL, location INTEGER NOT NULL, team INTEGER NOT "
    "NULL, description INTEGER NOT NULL)",
    "CREATE TABLE orders (id BLOB PRIMARY KEY, sealed BLOB NOT NULL, integration INTEGER NOT NULL, candidate INTEGER "
    "NOT NULL, job INTEGER NOT NULL, first INTEGER NOT NULL, flags INTEGER NOT NULL, changed INTEGER NOT NULL, until "
    "INTEGER NOT NULL, changed_at INTEGER NOT NULL, done_at INTEGER NOT NULL, asked_at INTEGER NOT NULL, gone_at "
    "INTEGER NOT NULL, last INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE days (integration INTEGER NOT NULL, day INTEGER NOT NULL, open INTEGER NOT NULL, PRIMARY KEY "
    "(integration, day)) WITHOUT ROWID",
};

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

void bindRecord(const MemoryContent& content, std::uint32_t number, int from, QSqlQuery& query)
{
    const MemoryRecord& record = content.records[number];
    const MemoryTimes times = content.timesOf(number);
    query.bindValue(from, static_cast<qint64>(record.candidate));
    query.bindValue(from + 1, record.job);
    query.bindValue(from + 2, record.flags);
    query.bindValue(from + 3, record.changed);
    query.bindValue(from + 4, times.snoozedUntil);
    query.bindValue(from + 5, times.changedAt);
    query.bindValue(from + 6, times.doneAt);
    query.bindValue(from + 7, times.askedAt);
    query.bindValue(from + 8, times.goneAt);
    query.bindValue(from + 9, times.lastSeen);
}

// For nobody but this user, before anything is in it.
bool makeReady(const QString& path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return false;
    QFile::setPermissions(info.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

const QString asideMark = QStringLiteral(".set-aside-");
constexpr const char* besides[] = {"-wal", "-shm", "-journal"};

// Answers the name it has now; empty: it could not be moved.
QString putAside(const QString& path)
{
    QString aside = path + asideMark + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHHmmsszzz"));
    if (!QFile::rename(path, aside))
        return {};
    for (const char* beside : besides)
        QFile::rename(path + QLatin1String(beside), aside + QLatin1String(beside));
    return aside;
}

// What putAside() ever put there.
bool removeAside(const QString& path)
{
    const QFileInfo info(path);
    const QStringList names = info.absoluteDir().entryList(QDir::Files | QDir::Hidden);
    bool removed = true;
    for (const QString& name : names)
        if (name.startsWith(info.fileName() + asideMark))
            removed &= QFile::remove(info.absoluteDir().filePath(name));
    return removed;
}

} // namespace

MemoryFile::MemoryFile(const QString& path)
    : m_name(QStringLiteral("memory-") + QUuid::createUuid().toString(QUuid::Id128))
{
    m_database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name));
    m_database->setDatabaseName(path);
    m_database->setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
}

MemoryFile::~MemoryFile()
{
    m_database->close();
    m_database.reset();
    QSqlDatabase::removeDatabase(m_name);
}

MemoryFile::Opened MemoryFile::open(const QString& path, const MemoryKey& key)
{
    if (!makeReady(path))
        return {nullptr, MemoryFileText::tr("The history file cannot be written; history lasts until Docket ends.")};
    QString problem;
    for (int attempt = 0; attempt < 2; ++attempt) {
        std::unique_ptr<MemoryFile> file(new MemoryFile(path));
        const State state = file->prepare(key);
        if (state == State::Ready)
            return {std::move(file), problem};
        file.reset();
        if (state == State::Newer)
            return {nullptr,
                MemoryFileText::tr("The history was written by a later Docket. It is left alone, and what is marked "
                                   "now lasts until Docket ends.")};
        if (state == State::Away)
            break;
        const QString aside = putAside(path);
        if (aside.isEmpty() || !makeReady(path))
            break;
        problem = state == State::OtherKey
            ? MemoryFileText::tr("The history belongs to a key that is not in the password store any more. It is kept "
                                 "aside as %1; history starts now.")
            : MemoryFileText::tr("The history file was damaged. It is kept aside as %1; history starts now.");
        problem = problem.arg(QFileInfo(aside).fileName());
    }
    return {nullptr, MemoryFileText::tr("The history file cannot be read; history lasts until Docket ends.")};
}

QString MemoryFile::setAsideDamaged(const QString& path)
{
    const QString aside = putAside(path);
    return aside.isEmpty()
        ? MemoryFileText::tr("The history file cannot be read; history lasts until Docket ends.")
        : MemoryFileText::tr("The history file was damaged. It is kept aside as %1; history starts now.")
              .arg(QFileInfo(aside).fileName());
}

std::unique_ptr<MemoryFile> MemoryFile::inMemory(const MemoryKey& key)
{
    std::unique_ptr<MemoryFile> file(new MemoryFile(inMemoryPath));
    return file->prepare(key) == State::Ready ? std::move(file) : nullptr;
}

bool MemoryFile::remove(const QString& path)
{
    for (const char* beside : besides)
        QFile::remove(path + QLatin1String(beside));
    const bool isAsideGone = removeAside(path);
    return (!QFile::exists(path) || QFile::remove(path)) && isAsideGone;
}

bool MemoryFile::run(const char* sql)
{
    QSqlQuery query(*m_database);
    return query.exec(QLatin1String(sql)) || takeError(query);
}

bool MemoryFile::takeError(const QSqlQuery& query)
{
    m_error = query.lastError().nativeErrorCode().toInt() & primaryCode;
    return false;
}

std::optional<qint64> MemoryFile::number(const char* sql)
{
    QSqlQuery query(*m_database);
    if (!query.exec(QLatin1String(sql))) {
        takeError(query);
        return std::nullopt;
    }
    return query.next() ? std::make_optional(query.value(0).toLongLong()) : std::nullopt;
}

MemoryFile::State MemoryFile::prepare(const MemoryKey& key)
{
    if (!m_database->open())
        return State::Away;
    // Where files cannot be shared in memory SQLite stays with its other journal.
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = NORMAL");
    run("PRAGMA secure_delete = ON");
    m_error = 0;
    if (!begin())
        return unreadable();
    const auto version = number("PRAGMA user_version");
    const auto application = number("PRAGMA application_id");
    const auto tableCount = number("SELECT count(*) FROM sqlite_master");
    State state = State::Broken;
    if (version && tableCount && *tableCount == 0)
        state = makeTables(key) ? State::Ready : State::Broken;
    else if (version && application == applicationId && *version > schemaVersion)
        state = State::Newer;
    else if (version == schemaVersion && application == applicationId) {
        const auto probe = number("SELECT value FROM about WHERE name = 'key'");
        state = !probe                                          ? State::Broken
            : *probe == static_cast<qint64>(key.hash(keyProbe)) ? State::Ready
                                                                : State::OtherKey;
    }
    if (state == State::Ready && commit())
        return state;
    const int error = m_error;
    rollBack();
    m_error = error;
    return state == State::Ready || state == State::Broken ? unreadable() : state;
}

// A database of another program has no error, and is none of ours either.
MemoryFile::State MemoryFile::unreadable() const
{
    return m_error == 0 || m_error == 1 || m_error == corrupt || m_error == noDatabase ? State::Broken : State::Away;
}

bool MemoryFile::makeTables(const MemoryKey& key)
{
    for (const char* table : tables)
        if (!run(table))
            return false;
    QSqlQuery query(*m_database);
    query.prepare(QStringLiteral("INSERT INTO about VALUES ('key', ?)"));
    query.bindValue(0, static_cast<qint64>(key.hash(keyProbe)));
    return (query.exec() && query.exec(QStringLiteral("PRAGMA application_id = %1").arg(applicationId))
               && query.exec(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion)))
        || takeError(query);
}

bool MemoryFile::hasChanged()
{
    const auto version = number("PRAGMA data_version");
    return version != std::exchange(m_version, version);
}

std::optional<std::string> MemoryFile::sealedOf(const HiddenId& order)
{
    QSqlQuery query(*m_database);
    query.prepare(QStringLiteral("SELECT sealed FROM orders WHERE id = ?"));
    query.bindValue(0, bytesOf(order.view()));
    if (!query.exec() || !query.next())
        return std::nullopt;
    return query.value(0).toByteArray().toStdString();
}

bool MemoryFile::begin()
{
    m_jobsBefore = m_savedJobs;
    return run("BEGIN IMMEDIATE");
}

bool MemoryFile::commit()
{
    return run("COMMIT");
}

void MemoryFile::rollBack()
{
    run("ROLLBACK");
    m_savedJobs = m_jobsBefore;
}

bool MemoryFile::save(const MemoryContent& content, const MemoryChanges& changes)
{
    return saveJobs(content) && saveIntegrations(content, changes) && saveNew(content, changes)
        && saveChanged(content, changes);
}

bool MemoryFile::saveJobs(const MemoryContent& content)
{
    QSqlQuery query(*m_database);
    query.prepare(QStringLiteral("INSERT INTO jobs VALUES (?, ?, ?, ?, ?)"));
    for (; m_savedJobs < content.jobs.size(); ++m_savedJobs) {
        const JobHashes& hashes = content.jobs[m_savedJobs];
        query.bindValue(0, static_cast<qint64>(m_savedJobs));
        query.bindValue(1, static_cast<qint64>(hashes.job));
        query.bindValue(2, static_cast<qint64>(hashes.location));
        query.bindValue(3, static_cast<qint64>(hashes.team));
        query.bindValue(4, static_cast<qint64>(hashes.description));
        if (!query.exec())
            return false;
    }
    return true;
}

bool MemoryFile::saveIntegrations(const MemoryContent& content, const MemoryChanges& changes)
{
    QSqlQuery query(*m_database);
    query.prepare(QStringLiteral("INSERT INTO integrations VALUES (?, ?, ?, ?) ON CONFLICT (number) DO UPDATE SET "
                                 "walked = excluded.walked"));
    for (const std::uint32_t number : changes.integrations) {
        const MemoryIntegration& integration = content.integrations[number];
        query.bindValue(0, number);
        query.bindValue(1, bytesOf(integration.id.view()));
        query.bindValue(2, bytesOf(integration.sealedName));
        query.bindValue(3, integration.walked);
        if (!query.exec())
            return false;
    }
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO days VALUES (?, ?, ?)"));
    for (const MemoryDay& day : changes.days) {
        query.bindValue(0, day.integration);
        query.bindValue(1, day.day);
        query.bindValue(2, day.open);
        if (!query.exec())
            return false;
    }
    return true;
}

bool MemoryFile::saveNew(const MemoryContent& content, const MemoryChanges& changes)
{
    QSqlQuery query(*m_database);
    query.prepare(QStringLiteral("INSERT INTO orders (id, sealed, integration, first, candidate, job, flags, changed, "
                                 "until, changed_at, done_at, asked_at, gone_at, last) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                                 "?, ?, ?, ?, ?, ?)"));
    for (const MemoryChanges::New& each : changes.added) {
        const MemoryRecord& record = content.records[each.record];
        query.bindValue(0, bytesOf(record.id.view()));
        query.bindValue(1, bytesOf(each.sealed));
        query.bindValue(2, record.integration);
        query.bindValue(3, record.firstSeen);
        bindRecord(content, each.record, 4, query);
        if (!query.exec())
            return false;
    }
    return true;
}

bool MemoryFile::saveChanged(const MemoryContent& content, const MemoryChanges& changes)
{
    QSqlQuery query(*m_database);
    query.prepare(
        QStringLiteral("UPDATE orders SET candidate = ?, job = ?, flags = ?, changed = ?, until = ?, changed_at = ?, "
                       "done_at = ?, asked_at = ?, gone_at = ?, last = ? WHERE id = ?"));
    for (const std::uint32_t number : changes.changed) {
        bindRecord(content, number, 0, query);
        query.bindValue(10, bytesOf(content.records[number].id.view()));
        if (!query.exec())
            return false;
    }
    return true;
}

bool MemoryFile::forgetOld(MarkTime time, std::int32_t day)
{
    QSqlQuery orders(*m_database);
    orders.prepare(QStringLiteral("DELETE FROM orders WHERE gone_at != 0 AND gone_at < ?"));
    orders.bindValue(0, time);
    QSqlQuery days(*m_database);
    days.prepare(QStringLiteral("DELETE FROM days WHERE day < (SELECT max(day) FROM days AS own WHERE own.integration "
                                "= days.integration AND own.day < ?)"));
    days.bindValue(0, day);
    bool any = false;
    for (QSqlQuery* query : {&orders, &days})
        any |= query->exec() && query->numRowsAffected() > 0;
    return any;
}

bool MemoryFile::forgetAll()
{
    const QString path = m_database->databaseName();
    const bool isAsideGone = path == inMemoryPath || removeAside(path);
    const bool isForgotten = begin() && run("DELETE FROM orders") && run("DELETE FROM jobs") && run("DELETE FROM days")
        && run("DELETE FROM integrations") && commit();
    if (!isForgotten) {
        rollBack();
        return false;
    }
    return run("VACUUM") && run("PRAGMA wal_checkpoint(TRUNCATE)") && isAsideGone;
}

} // namespace docket
