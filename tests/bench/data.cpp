// SPDX-License-Identifier: MIT
#include "tests/bench/data.h"

#include "tests/bench/readyorders.h"

namespace docket::bench {

Data::Data(int orders, Jobs jobs)
    : m_orders(orders)
    , m_jobs(jobs)
{
}

Data::~Data() = default;

const Pages& Data::pages()
{
    if (!m_pages)
        m_pages.emplace(m_orders, m_jobs);
    return *m_pages;
}

const PageServer& Data::server()
{
    if (!m_server)
        m_server.emplace(pages());
    return *m_server;
}

const std::shared_ptr<const OrderList>& Data::list()
{
    if (!m_list)
        m_list = listOf(storedOrders(pages()));
    return m_list;
}

void Data::forgetPages()
{
    m_server.reset();
    m_pages.reset();
}

} // namespace docket::bench
