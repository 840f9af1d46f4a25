// SPDX-License-Identifier: MIT
#pragma once

#include "models/orderlist.h"
#include "models/orders/page.h"
#include "models/orders/store.h"

#include <QByteArray>
#include <QByteArrayList>

#include <memory>

// Orders for tests, from JSON to a list as the window gets it.
namespace docket::test {

inline QByteArray pageOf(const QByteArrayList& orders)
{
    return R"({"status":"success","data":{"next":null,"results":[)" + orders.join(',') + "]}}";
}

// An order of the schema with the parts that a test does not care about filled in.
inline QByteArray orderJsonFor(const QByteArray& id, const QByteArray& firstName = "Zoë",
    const QByteArray& lastName = "Müller", const QByteArray& jobName = "Nurse")
{
    return R"({"id":")" + id + R"(","package_id":"Background basic","candidate":{"remote_id":"c-)" + id
        + R"(","email":")" + id + R"(@example.com","first_name":")" + firstName + R"(","last_name":")" + lastName
        + R"(","phone":"+49 176 5550 123"},"application":{"remote_id":"54321"},"job":{"remote_id":"67890","name":")"
        + jobName
        + R"(","job_code":"ICU-1","description":"<p>Care</p>","location":{"street_1":"Lohmühlenstraße 65","street_2":null,)"
          R"("city":"Berlin","state":"Berlin","zip_code":"12435","country":"DE","raw":"Berlin, Germany"},"hiring_team":[)"
          R"({"remote_id":"78901","email":"jane.doe@example.com","first_name":"Jane","last_name":"Doe","hiring_team_roles":["RECRUITER"]}]}})";
}

// A store with one integration that has received the given pages.
class Orders
{
public:
    void receive(const QByteArrayList& orders)
    {
        if (!m_generation)
            m_generation = &m_store.begin({"workday:abc", "Acme"});
        m_store.append(*m_generation, m_parser.parse(pageOf(orders).toStdString()));
    }
    void refreshWith(const QByteArrayList& orders)
    {
        Generation& next = m_store.begin({"workday:abc", "Acme"});
        m_store.append(next, m_parser.parse(pageOf(orders).toStdString()));
        m_store.finish(next);
        m_generation = &next;
    }
    void finish() { m_store.finish(*m_generation); }
    std::shared_ptr<const Snapshot> snapshot() const { return m_store.snapshot(); }

    std::shared_ptr<const OrderList> list() const
    {
        auto list = std::make_shared<OrderList>();
        list->snapshot = snapshot();
        for (const Snapshot::Rows& rows : list->snapshot->rows()) {
            for (std::uint32_t i = 0; i < rows.count; ++i)
                list->rows.push_back(OrderRow{rows.first + i});
        }
        return list;
    }

private:
    Store m_store;
    PageParser m_parser;
    Generation* m_generation = nullptr;
};

} // namespace docket::test
