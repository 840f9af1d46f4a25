// SPDX-License-Identifier: MIT
#include "models/orderchanges.h"

#include "models/ordercells.h"
#include "models/orderlist.h"
#include "models/orders/htmltext.h"
#include "models/orders/job.h"
#include "models/orders/page.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace docket {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

constexpr qsizetype mostOfValue = 2'000;

QString locationOf(const Job& job)
{
    QStringList parts;
    if (job.location) {
        const Location& at = *job.location;
        for (const Value& value : {at.street1, at.street2, at.zipCode, at.city, at.state, at.country, at.raw}) {
            const QString text = toQString(value).trimmed();
            if (!text.isEmpty() && !parts.contains(text))
                parts += text;
        }
    }
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral(", "));
}

QString personOf(const TeamMember& member)
{
    QString person = spokenName(member.firstName, member.lastName);
    const QString email = toQString(member.email);
    if (person.isEmpty())
        person = email;
    else if (!email.isEmpty())
        person += QStringLiteral(" <%1>").arg(email);
    QStringList roles;
    for (const std::string_view role : member.roles)
        roles += QString::fromUtf8(role.data(), static_cast<qsizetype>(role.size()));
    return roles.isEmpty() ? person : QStringLiteral("%1 (%2)").arg(person, roles.join(QStringLiteral(", ")));
}

QString teamOf(const Job& job)
{
    QStringList people;
    for (const TeamMember& member : job.team)
        people += personOf(member);
    std::sort(people.begin(), people.end());
    return people.isEmpty() ? QString() : people.join(QStringLiteral("\n"));
}

QString descriptionOf(const Job& job)
{
    const auto description = job.description();
    return description ? QString::fromStdString(plainText(*description)).trimmed() : QString();
}

// Compares two orders, field by field.
class Comparison
{
public:
    void add(const QString& title, const QString& before, const QString& now, bool isPersonal = false)
    {
        if (before == now && before.isNull() == now.isNull())
            return;
        changes += FieldChange{title, true, before.left(mostOfValue), now.left(mostOfValue), isPersonal};
    }

    QList<FieldChange> changes;
};

// A store of its own holds the earlier order as long as it is looked at.
QList<FieldChange> changesFrom(const std::string& before, const Order& now)
{
    Store store;
    PageParser parser;
    Generation& generation = store.begin(now.source());
    store.append(generation, parser.parse(R"({"data":{"next":null,"results":[)" + before + "]}}"));
    const auto snapshot = store.snapshot();
    if (snapshot->orderCount() != 1)
        return {};
    return fieldChanges(snapshot->order(OrderRow{snapshot->rows().front().first}), now);
}

} // namespace

QString groupTitle(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Candidate:
        return ChangeText::tr("Candidate or package");
    case FieldGroup::Job:
        return ChangeText::tr("Job");
    case FieldGroup::Location:
        return ChangeText::tr("Location");
    case FieldGroup::Team:
        return ChangeText::tr("Hiring team");
    case FieldGroup::Description:
        return ChangeText::tr("Description");
    }
    return {};
}

QList<FieldChange> fieldChanges(const Order& before, const Order& now)
{
    Comparison all;
    const auto field = [&](const QString& title, OrderField which, bool isPersonal) {
        all.add(title, toQString(before.field(which)), toQString(now.field(which)), isPersonal);
    };
    const auto name = [](const Order& order) {
        return spokenName(order.field(OrderField::FirstName), order.field(OrderField::LastName));
    };
    all.add(ChangeText::tr("Candidate"), name(before), name(now), true);
    field(ChangeText::tr("E-mail"), OrderField::Email, true);
    field(ChangeText::tr("Phone"), OrderField::Phone, true);
    field(ChangeText::tr("Package"), OrderField::PackageId, false);
    field(ChangeText::tr("Application"), OrderField::ApplicationRemoteId, false);
    field(ChangeText::tr("Candidate ID"), OrderField::CandidateRemoteId, false);
    const Job& jobBefore = before.job();
    const Job& jobNow = now.job();
    all.add(ChangeText::tr("Job title"), toQString(jobBefore.name), toQString(jobNow.name));
    all.add(ChangeText::tr("Job code"), toQString(jobBefore.code), toQString(jobNow.code));
    all.add(ChangeText::tr("Job ID"), toQString(jobBefore.remoteId), toQString(jobNow.remoteId));
    all.add(groupTitle(FieldGroup::Location), locationOf(jobBefore), locationOf(jobNow));
    all.add(groupTitle(FieldGroup::Team), teamOf(jobBefore), teamOf(jobNow), true);
    all.add(groupTitle(FieldGroup::Description), descriptionOf(jobBefore), descriptionOf(jobNow));
    return all.changes;
}

QList<FieldChange> fieldChanges(const OrderList& list, OrderRow row)
{
    const RowMark mark = list.markOf(row);
    if ((mark.marks & bitOf(Mark::Changed)) == 0)
        return {};
    const Order order = list.snapshot->order(row);
    if (const std::string* before = list.orders ? list.orders->earlierOf(order) : nullptr) {
        QList<FieldChange> changes = changesFrom(*before, order);
        if (!changes.isEmpty())
            return changes;
    }
    QList<FieldChange> changes;
    for (std::size_t i = 0; i < fieldGroupCount; ++i)
        if ((mark.changed & bitOf(static_cast<FieldGroup>(i))) != 0)
            changes += FieldChange{groupTitle(static_cast<FieldGroup>(i)), false, {}, {}, false};
    return changes;
}

} // namespace docket
