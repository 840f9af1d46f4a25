// SPDX-License-Identifier: MIT
#include "models/memory/memoryfile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace docket {

namespace {

std::optional<HiddenId> idFrom(const QVariant& value)
{
    const QByteArray bytes = value.toByteArray();
    HiddenId id;
    if (bytes.size() != static_cast<qsizetype>(id.bytes.size()))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
    return id;
}

MarkTime timeFrom(const QSqlQuery& query, int column)
{
    return static_cast<MarkTime>(query.value(column).toLongLong());
}

} // namespace

std::optional<MemoryContent> MemoryFile::read()
{
    m_version = number("PRAGMA data_version");
    MemoryContent content;
    m_isDamaged = false;
    const bool isOwn = run("BEGIN"); // none of another's writes comes between two tables
    m_error = 0;
    const bool isRead = readIntegrations(content) && readJobs(content) && readOrders(content) && readDays(content);
    m_isDamaged = !isRead && unreadable() == State::Broken;
    if (isOwn)
        run("ROLLBACK");
    if (!isRead)
        return std::nullopt;
    m_savedJobs = content.jobs.size();
    return content;
}

bool MemoryFile::readIntegrations(MemoryContent& content)
{
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT number, id, sealed, walked FROM integrations ORDER BY number")))
        return takeError(query);
    while (query.next()) {
        const auto id = idFrom(query.value(1));
        if (!id || query.value(0).toLongLong() != static_cast<qint64>(content.integrations.size()))
            return false;
        content.integrations.push_back({*id, query.value(2).toByteArray().toStdString(), timeFrom(query, 3)});
    }
    return hasEnded(query);
}

bool MemoryFile::readJobs(MemoryContent& content)
{
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT number, job, location, team, description FROM jobs ORDER BY number")))
        return takeError(query);
    const auto hashAt = [&query](int column) { return static_cast<std::uint64_t>(query.value(column).toLongLong()); };
    while (query.next())
        if (content.addJob({hashAt(1), hashAt(2), hashAt(3), hashAt(4)}) != query.value(0).toLongLong())
            return false;
    return hasEnded(query);
}

bool MemoryFile::readOrders(MemoryContent& content)
{
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT id, integration, candidate, job, first, flags, changed, until, changed_at, "
                                   "done_at, asked_at, gone_at, last FROM orders")))
        return takeError(query);
    while (query.next()) {
        const auto id = idFrom(query.value(0));
        MemoryRecord record;
        record.integration = query.value(1).toUInt();
        record.candidate = static_cast<std::uint64_t>(query.value(2).toLongLong());
        record.job = query.value(3).toUInt();
        if (!id || record.integration >= content.integrations.size() || record.job >= content.jobs.size())
            return false;
        record.id = *id;
        record.firstSeen = timeFrom(query, 4);
        record.flags = static_cast<std::uint8_t>(query.value(5).toUInt());
        record.changed = static_cast<FieldGroups>(query.value(6).toUInt());
        const std::uint32_t number = content.add(record);
        content.setTimes(number,
            {timeFrom(query, 7), timeFrom(query, 8), timeFrom(query, 9), timeFrom(query, 10), timeFrom(query, 11),
                timeFrom(query, 12)});
    }
    return hasEnded(query);
}

bool MemoryFile::readDays(MemoryContent& content)
{
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT integration, day, open FROM days ORDER BY day")))
        return takeError(query);
    while (query.next())
        content.days.push_back({query.value(0).toUInt(), query.value(1).toInt(), query.value(2).toUInt()});
    return hasEnded(query);
}

// The rows of a query that has said there are no more: whether that was no error.
bool MemoryFile::hasEnded(const QSqlQuery& query)
{
    return !query.lastError().isValid() || takeError(query);
}

} // namespace docket
