// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/rowslices.h"

#include <bit>
#include <cstddef>
#include <vector>

namespace docket {

// A bit for each row of a chunk.
class RowMask
{
public:
    // The rows from `begin` to `end`.
    void setRange(std::uint32_t begin, std::uint32_t end)
    {
        m_words.assign((end + rowsPerWord - 1) / rowsPerWord, 0);
        for (std::size_t word = begin / rowsPerWord; word < m_words.size(); ++word)
            m_words[word] = ~RowWord{0};
        if (begin < end)
            m_words[begin / rowsPerWord] &= ~RowWord{0} << (begin % rowsPerWord);
        if (end % rowsPerWord != 0 && !m_words.empty())
            m_words.back() &= (RowWord{1} << (end % rowsPerWord)) - 1;
        else if (begin == end)
            m_words.assign(m_words.size(), 0);
    }
    void setNone(std::size_t words) { m_words.assign(words, 0); }

    std::vector<RowWord>& words() { return m_words; }
    const std::vector<RowWord>& words() const { return m_words; }

    bool none() const
    {
        RowWord any = 0;
        for (const RowWord word : m_words)
            any |= word;
        return any == 0;
    }
    void keep(const RowMask& other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    void drop(const RowMask& other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
    }
    void add(const RowMask& other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }

    // Calls take(row) for each row that is set, ascending.
    template <typename Take>
    void forEach(Take take) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word)
            for (RowWord left = m_words[word]; left != 0; left &= left - 1)
                take(static_cast<std::uint32_t>(word * rowsPerWord)
                    + static_cast<std::uint32_t>(std::countr_zero(left)));
    }

private:
    std::vector<RowWord> m_words;
};

} // namespace docket
