// SPDX-License-Identifier: MIT
#include "models/memory/memoryfile.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

// What stands in the file's tables.
namespace docket {

namespace {

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

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

} // namespace

bool MemoryFile::readIntegrations(MemoryContent& content)
{
    QSqlQuery query(*m_database);
    if (!ask("SELECT number, id, sealed, walked FROM integrations ORDER BY number", query))
        return false;
    while (query.next()) {
        const auto id = idFrom(query.value(1));
        if (!id || query.value(0).toLongLong() != static_cast<qint64>(content.integrations.size()))
            return false;
        content.integrations.push_back({*id, query.value(2).toByteArray().toStdString(), timeFrom(query, 3)});
    }
    return isWell(query);
}

bool MemoryFile::readJobs(MemoryContent& content)
{
    QSqlQuery query(*m_database);
    if (!ask("SELECT number, job, location, team, description FROM jobs ORDER BY number", query))
        return false;
    const auto hashAt = [&query](int column) { return static_cast<std::uint64_t>(query.value(column).toLongLong()); };
    while (query.next())
        if (content.addJob({hashAt(1), hashAt(2), hashAt(3), hashAt(4)}) != query.value(0).toLongLong())
            return false;
    return isWell(query);
}

bool MemoryFile::readOrders(MemoryContent& content)
{
    QSqlQuery query(*m_database);
    if (!ask("SELECT id, integration, candidate, job, first, flags, changed, until, changed_at, "
             "done_at, asked_at, gone_at, last FROM orders",
            query))
        return false;
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
    return isWell(query);
}

bool MemoryFile::readDays(MemoryContent& content)
{
    QSqlQuery query(*m_database);
    if (!ask("SELECT integration, day, open FROM days ORDER BY day", query))
        return false;
    while (query.next())
        content.days.push_back({query.value(0).toUInt(), query.value(1).toInt(), query.value(2).toUInt()});
    return isWell(query);
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

} // namespace docket
