// SPDX-License-Identifier: MIT
#pragma once

#include "models/orderlist.h"
#include "models/orders/search.h"
#include "tests/models/testorders.h"

#include <memory>
#include <string>

// Orders with facets, and lists of them as the search delivers them.
namespace docket::test {

struct FacetOrder
{
    QByteArray package = "Background basic";
    QByteArray job = "Nurse";
    QByteArray country = "DE";
    QByteArray city = "Berlin";
    QByteArray recruiter = "jane.doe@example.com"; // none when empty
    QByteArray recruiterName = "Jane";
    QByteArray phone = "+49 176 5550 123";
};

inline QByteArray facetOrderJson(const QByteArray& id, const FacetOrder& order)
{
    const QByteArray team = order.recruiter.isEmpty() ? QByteArray()
                                                      : R"({"remote_id":"7","email":")" + order.recruiter
            + R"(","first_name":")" + order.recruiterName + R"(","last_name":"Doe","hiring_team_roles":["RECRUITER"]})";
    return R"({"id":")" + id + R"(","package_id":")" + order.package + R"(","candidate":{"remote_id":"c","email":")"
        + id + R"(@example.com","first_name":"Zoe","last_name":"Miller","phone":")" + order.phone
        + R"("},"application":{"remote_id":"5"},"job":{"remote_id":"j)" + id + R"(","name":")" + order.job
        + R"(","job_code":"C","description":"<p>Care</p>","location":{"street_1":null,"street_2":null,"city":")"
        + order.city + R"(","state":null,"zip_code":null,"country":")" + order.country
        + R"(","raw":"somewhere"},"hiring_team":[)" + team + "]}}";
}

inline std::shared_ptr<const OrderList> listFor(
    const std::shared_ptr<const Snapshot>& snapshot, const std::string& filter)
{
    DuplicateFinder duplicates;
    const auto never = [] { return false; };
    auto list = std::make_shared<OrderList>();
    list->snapshot = snapshot;
    SearchResult found = searchAndCount(*snapshot, parseQuery(filter), never, duplicates);
    list->rows = std::move(found.rows);
    list->facets = std::move(found.facets);
    list->allFacets = std::make_shared<FacetCounts>(searchAndCount(*snapshot, Query{}, never, duplicates).facets);
    return list;
}

} // namespace docket::test
