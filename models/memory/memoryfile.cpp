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
    const QString aside
        = path + asideMark + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHHmmsszzz"));
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
    const QString name = QFileInfo(path).fileName();
    const QString noWriting
        = MemoryFileText::tr("The history file cannot be written; history lasts until Docket ends.");
    if (!makeReady(path))
        return {nullptr, noWriting};
    QString problem;
    for (int attempt = 0; attempt < 2; ++attempt) {
        std::unique_ptr<MemoryFile> file(new MemoryFile(path));
        const State state = file->prepare(key);
        if (state == State::Ready)
            return {std::move(file), problem};
        file.reset();
        if (state == State::Away)
            return {nullptr, noWriting};
        if (state == State::Newer)
            return {nullptr,
                MemoryFileText::tr("The history was written by a later Docket. It is left alone, and what is marked "
                                   "now lasts until Docket ends.")};
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

bool MemoryFile::isWell(const QSqlQuery& query)
{
    const QSqlError error = query.lastError();
    if (!error.isValid())
        return true;
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    m_error = isNumber ? code & 0xFF : -1; // without what SQLite calls extended
    return false;
}

bool MemoryFile::run(const char* sql)
{
    QSqlQuery query(*m_database);
    return ask(sql, query);
}

bool MemoryFile::ask(const char* sql, QSqlQuery& query)
{
    query.setForwardOnly(true);
    const bool isAsked = query.exec(QLatin1String(sql));
    return isWell(query) && isAsked;
}

std::optional<qint64> MemoryFile::number(const char* sql)
{
    QSqlQuery query(*m_database);
    if (!ask(sql, query) || !query.next()) {
        isWell(query);
        return std::nullopt;
    }
    return query.value(0).toLongLong();
}

// A lock or a full disk says nothing of the file, and may be over tomorrow.
MemoryFile::State MemoryFile::failed() const
{
    switch (m_error) {
    case 0: // each statement went well, and what they said is not what Docket writes
    case 1: // SQLITE_ERROR: a table is not there
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return State::Broken;
    }
    return State::Away;
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
        return failed();
    State state = look(key);
    if (state == State::Ready) {
        m_atOpening = readAll();
        if (m_atOpening && commit())
            return state;
        state = failed();
    }
    rollBack();
    return state;
}

MemoryFile::State MemoryFile::look(const MemoryKey& key)
{
    const auto version = number("PRAGMA user_version");
    const auto application = number("PRAGMA application_id");
    const auto tableCount = number("SELECT count(*) FROM sqlite_master");
    if (!version || !application || !tableCount)
        return failed();
    if (*tableCount == 0)
        return makeTables(key) ? State::Ready : failed();
    if (application != applicationId || *version < schemaVersion)
        return State::Broken;
    if (*version > schemaVersion)
        return State::Newer;
    const auto probe = number("SELECT value FROM about WHERE name = 'key'");
    if (!probe)
        return failed();
    return *probe == static_cast<qint64>(key.hash(keyProbe)) ? State::Ready : State::OtherKey;
}

bool MemoryFile::makeTables(const MemoryKey& key)
{
    for (const char* table : tables)
        if (!run(table))
            return false;
    QSqlQuery query(*m_database);
    query.prepare(QStringLiteral("INSERT INTO about VALUES ('key', ?)"));
    query.bindValue(0, static_cast<qint64>(key.hash(keyProbe)));
    const bool made = query.exec() && query.exec(QStringLiteral("PRAGMA application_id = %1").arg(applicationId))
        && query.exec(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
    return isWell(query) && made;
}

bool MemoryFile::hasChanged()
{
    const auto version = number("PRAGMA data_version");
    return version != std::exchange(m_version, version);
}

std::optional<MemoryContent> MemoryFile::read()
{
    std::optional<MemoryContent> known = std::exchange(m_atOpening, std::nullopt);
    return hasChanged() || !known ? readAll() : std::move(known);
}

std::optional<MemoryContent> MemoryFile::readAll()
{
    m_version = number("PRAGMA data_version");
    const bool isAlone = !m_isWriting && run("BEGIN"); // all of it is of one moment
    MemoryContent content;
    const bool isWhole = readIntegrations(content) && readJobs(content) && readOrders(content) && readDays(content);
    if (isAlone)
        run("COMMIT");
    if (!isWhole)
        return std::nullopt;
    m_savedJobs = content.jobs.size();
    return content;
}

bool MemoryFile::begin()
{
    m_atOpening.reset();
    m_jobsBefore = m_savedJobs;
    m_isWriting = run("BEGIN IMMEDIATE");
    return m_isWriting;
}

bool MemoryFile::commit()
{
    m_isWriting = !run("COMMIT");
    return !m_isWriting;
}

void MemoryFile::rollBack()
{
    run("ROLLBACK");
    m_isWriting = false;
    m_savedJobs = m_jobsBefore;
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
    if (any)
        m_atOpening.reset();
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
