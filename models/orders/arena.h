// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

namespace docket {

// Memory for texts that never moves and is freed as a whole. Blocks start small, for
// an integration may bring forty orders, and grow up to 1 MiB, so that no append ever
// copies what is there. One writer; what was written may be read from any thread.
class Arena
{
public:
    char* take(std::size_t size)
    {
        if (size > m_free)
            addBlock(size);
        char* const taken = m_next;
        m_next += size;
        m_free -= size;
        return taken;
    }

private:
    void addBlock(std::size_t atLeast)
    {
        const std::size_t size = std::max(atLeast, m_blockSize);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(size));
        m_next = m_blocks.back().get();
        m_free = size;
        m_blockSize = std::min<std::size_t>(m_blockSize * 2, 1U << 20U);
    }

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char* m_next = nullptr;
    std::size_t m_free = 0;
    std::size_t m_blockSize = 4'096;
};

} // namespace docket
