// SPDX-License-Identifier: MIT
#include "models/memory/memorycontent.h"

#include <algorithm>

namespace docket {

std::uint32_t MemoryContent::numberOf(const JobHashes& hashes)
{
    const auto known = m_jobNumbers.find(hashes);
    return known == m_jobNumbers.end() ? addJob(hashes) : known->second;
}

std::uint32_t MemoryContent::addJob(const JobHashes& hashes)
{
    const auto number = static_cast<std::uint32_t>(jobs.size());
    jobs.push_back(hashes);
    m_jobNumbers.emplace(hashes, number);
    return number;
}

std::optional<std::uint32_t> MemoryContent::findIntegration(const HiddenId& id) const
{
    const auto found = std::find_if(
        integrations.begin(), integrations.end(), [&](const MemoryIntegration& each) { return each.id == id; });
    if (found == integrations.end())
        return std::nullopt;
    return static_cast<std::uint32_t>(found - integrations.begin());
}

} // namespace docket
