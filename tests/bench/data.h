// SPDX-License-Identifier: MIT
#pragma once

#include "models/orderlist.h"
#include "tests/bench/pages.h"
#include "tests/bench/pageserver.h"

#include <memory>
#include <optional>

namespace docket::bench {

// The orders of one size: each form of them is made when the first row asks for it and
// shared by all rows.
class Data
{
public:
    Data(int orders, Jobs jobs);
    ~Data();
    Data(const Data&) = delete;
    Data& operator=(const Data&) = delete;

    int orders() const { return m_orders; }
    Jobs jobs() const { return m_jobs; }

    const Pages& pages();
    const PageServer& server(); // of these pages
    const std::shared_ptr<const OrderList>& list();

    // A million orders are 6 GB of pages: gone once no row asks for them any more.
    void forgetPages();

private:
    int m_orders;
    Jobs m_jobs;
    std::optional<Pages> m_pages;
    std::optional<PageServer> m_server;
    std::shared_ptr<const OrderList> m_list;
};

} // namespace docket::bench
