// SPDX-License-Identifier: MIT
#include "models/orders/sourcenames.h"

#include <utility>

namespace docket {

void SourceNames::set(KnownNames names)
{
    m_all.push_back(std::make_unique<const KnownNames>(std::move(names)));
    m_now.store(m_all.back().get(), std::memory_order_release);
}

std::string_view SourceNames::label() const
{
    const KnownNames* const now = m_now.load(std::memory_order_acquire);
    return now ? std::string_view(now->label) : std::string_view();
}

const KnownPackage* SourceNames::package(std::string_view id) const
{
    const KnownNames* const now = m_now.load(std::memory_order_acquire);
    if (!now)
        return nullptr;
    const auto known = now->packages.find(id);
    return known == now->packages.end() ? nullptr : &known->second;
}

} // namespace docket
