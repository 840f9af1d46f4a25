// SPDX-License-Identifier: MIT
#include "tests/app/openordersschema.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace docket {

namespace {

class SchemaCheck
{
public:
    QString fault;

    void checkOrder(const QJsonValue& value)
    {
        const QJsonObject order = object(value, "order", {"id", "package_id", "candidate", "application", "job"});
        text(order, "id");
        text(order, "package_id");
        checkCandidate(order["candidate"]);
        const QJsonObject application = object(order["application"], "application", {"remote_id"});
        textOrNull(application, "remote_id");
        checkJob(order["job"]);
    }

private:
    void checkCandidate(const QJsonValue& value)
    {
        const QJsonObject candidate
            = object(value, "candidate", {"remote_id", "email", "first_name", "last_name", "phone"});
        text(candidate, "email");
        static const QRegularExpression email("^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$");
        require(email.match(candidate["email"].toString()).hasMatch(), "candidate.email is no address");
        for (const char* key : {"remote_id", "first_name", "last_name", "phone"})
            textOrNull(candidate, key);
    }

    void checkJob(const QJsonValue& value)
    {
        const QJsonObject job
            = object(value, "job", {"remote_id", "name", "job_code", "description", "location", "hiring_team"});
        for (const char* key : {"remote_id", "name", "job_code", "description"})
            textOrNull(job, key);
        if (!job["location"].isNull())
            checkLocation(job["location"]);
        require(job["hiring_team"].isArray(), "hiring_team is no array");
        for (const QJsonValue& member : job["hiring_team"].toArray())
            checkMember(member);
    }

    void checkLocation(const QJsonValue& value)
    {
        const QStringList keys{"street_1", "street_2", "city", "state", "zip_code", "country", "raw"};
        const QJsonObject location = object(value, "location", keys);
        for (const QString& key : keys)
            textOrNull(location, key);
        static const QRegularExpression iso2("^[A-Z]{2}$");
        const QJsonValue country = location["country"];
        require(country.isNull() || iso2.match(country.toString()).hasMatch(), "country is no ISO2 code");
    }

    void checkMember(const QJsonValue& value)
    {
        const QJsonObject member
            = object(value, "member", {"remote_id", "email", "first_name", "last_name", "hiring_team_roles"});
        for (const char* key : {"remote_id", "email", "first_name", "last_name"})
            textOrNull(member, key);
        require(member["hiring_team_roles"].isArray(), "hiring_team_roles is no array");
        for (const QJsonValue& role : member["hiring_team_roles"].toArray())
            require(role == "RECRUITER" || role == "HIRING_MANAGER", "unknown role");
    }

    QJsonObject object(const QJsonValue& value, const QString& name, const QStringList& keys)
    {
        require(value.isObject(), name + " is no object");
        const QJsonObject found = value.toObject();
        for (const QString& key : found.keys())
            require(keys.contains(key), name + " has the unknown key " + key);
        for (const QString& key : keys)
            require(found.contains(key), name + " lacks " + key);
        return found;
    }

    void text(const QJsonObject& in, const QString& key) { require(in[key].isString(), key + " is no text"); }
    void textOrNull(const QJsonObject& in, const QString& key)
    {
        require(in[key].isString() || in[key].isNull(), key + " is neither text nor null");
    }

    void require(bool holds, const QString& otherwise)
    {
        if (!holds && fault.isEmpty())
            fault = otherwise;
    }
};

} // namespace

QString openOrderFault(const QJsonValue& order)
{
    SchemaCheck check;
    check.checkOrder(order);
    return check.fault;
}

} // namespace docket
