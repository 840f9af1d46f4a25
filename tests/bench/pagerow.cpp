// SPDX-License-Identifier: MIT
#include "models/orders/page.h"
#include "models/orders/store.h"
#include "tests/bench/figures.h"
#include "tests/bench/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace docket::bench {
namespace {

// QJsonDocument takes a hundred times as long as the others: it gets as many at most.
constexpr std::size_t mostPagesIntoStructs = 40;

// What a straightforward program would keep of an order.
struct PlainOrder
{
    struct Member
    {
        QString remoteId, email, firstName, lastName;
        QStringList roles;
    };
    QString id, packageId, candidateId, email, firstName, lastName, phone, applicationId;
    QString jobId, jobName, jobCode, description;
    QString street1, street2, city, state, zipCode, country, raw;
    QList<Member> team;
};

QStringList rolesOf(const QJsonArray& array)
{
    QStringList roles;
    for (const QJsonValue& role : array)
        roles += role.toString();
    return roles;
}

QList<PlainOrder::Member> teamOf(const QJsonArray& array)
{
    QList<PlainOrder::Member> team;
    for (const QJsonValue& value : array) {
        const QJsonObject member = value.toObject();
        team.append({member["remote_id"].toString(), member["email"].toString(), member["first_name"].toString(),
            member["last_name"].toString(), rolesOf(member["hiring_team_roles"].toArray())});
    }
    return team;
}

PlainOrder plainOrder(const QJsonObject& order)
{
    const QJsonObject candidate = order["candidate"].toObject();
    const QJsonObject job = order["job"].toObject();
    const QJsonObject location = job["location"].toObject();
    return {order["id"].toString(), order["package_id"].toString(), candidate["remote_id"].toString(),
        candidate["email"].toString(), candidate["first_name"].toString(), candidate["last_name"].toString(),
        candidate["phone"].toString(), order["application"].toObject()["remote_id"].toString(),
        job["remote_id"].toString(), job["name"].toString(), job["job_code"].toString(), job["description"].toString(),
        location["street_1"].toString(), location["street_2"].toString(), location["city"].toString(),
        location["state"].toString(), location["zip_code"].toString(), location["country"].toString(),
        location["raw"].toString(), teamOf(job["hiring_team"].toArray())};
}

// All three answer milliseconds a page. Ours has two cases: the mean and the worst page.
std::vector<double> intoTheStore(const Pages& pages, std::size_t orders)
{
    Store store;
    PageParser parser;
    Generation& generation = store.begin({"sample:orders", "Sample"});
    std::size_t added = 0;
    double all = 0;
    double worst = 0;
    for (std::size_t at = 0; at < pages.count(); ++at) {
        const double time
            = millisecondsOf([&] { added += store.append(generation, parser.parse(pages.page(at))).added; });
        all += time;
        worst = std::max(worst, time);
    }
    if (added != orders)
        throw std::runtime_error("not all orders were read");
    return {all / static_cast<double>(pages.count()), worst};
}

std::vector<double> copied(const Pages& pages, std::vector<char>& to)
{
    const double time = millisecondsOf([&] {
        for (std::size_t at = 0; at < pages.count(); ++at) {
            std::memcpy(to.data(), pages.page(at).data(), pages.page(at).size());
            asm volatile("" : : "r"(to.data()) : "memory"); // the copy is wanted although nobody reads it
        }
    });
    return {time / static_cast<double>(pages.count())};
}

std::vector<double> intoStructs(const Pages& pages)
{
    std::vector<PlainOrder> orders;
    std::size_t read = 0;
    const std::size_t step = std::max<std::size_t>(1, pages.count() / mostPagesIntoStructs);
    const double time = millisecondsOf([&] {
        for (std::size_t at = 0; at < pages.count(); at += step) {
            const std::string_view body = pages.page(at);
            const QByteArray bytes = QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size()));
            const QJsonObject page = QJsonDocument::fromJson(bytes).object();
            const QJsonArray results = page["data"].toObject()["results"].toArray();
            for (const QJsonValue& order : results)
                orders.push_back(plainOrder(order.toObject()));
            ++read;
        }
    });
    return {time / static_cast<double>(read)};
}

} // namespace

Outcome measurePage(Data& data, const Settings& settings)
{
    const Pages& pages = data.pages();
    std::vector<char> buffer(pages.largest());
    const std::vector<Samples> samples = interleave(
        {{"Docket", [&] { return intoTheStore(pages, static_cast<std::size_t>(data.orders())); }},
            {"memcpy", [&] { return copied(pages, buffer); }}, {"QJsonDocument", [&] { return intoStructs(pages); }}},
        settings.rounds);
    const double count = static_cast<double>(pages.count());
    const double bytesPerPage = static_cast<double>(pages.bytes()) / count;
    const QString note = QString("%1 pages of %2, times are for one page; the worst page took %3 (median of the "
                                 "rounds). %4 GB/s. QJsonDocument reads %5 of them at most.")
                             .arg(pages.count())
                             .arg(bytesText(bytesPerPage), timeText(medianOf(samples[0], 1)),
                                 numberText(bytesPerPage / 1e6 / medianOf(samples[0])))
                             .arg(mostPagesIntoStructs);
    return {{ratioFigure(samples[0], samples[1]), ratioFigure(samples[0], samples[2])},
        {timeCost("all pages", medianOf(samples[0]) * count)}, {note}};
}

} // namespace docket::bench
