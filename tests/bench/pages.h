// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace docket::bench {

// What the orders of a size have in common.
enum class Jobs {
    Shared, // few jobs with many orders each, drawn with a skew, as the sample server has them
    Own, // each order its own job, until there are mostOwnJobs: then these come again
};
inline constexpr std::size_t mostOwnJobs = 43'500;
inline constexpr int pageSize = 250; // orders

// The bodies of all pages of sample orders, made once from the seed, in a file that
// only lives in memory: other processes read it by its descriptor, which they inherit.
class Pages
{
public:
    Pages(int orders, Jobs jobs); // throws std::runtime_error when there is no room
    explicit Pages(int descriptor); // those that another process made
    ~Pages();
    Pages(const Pages&) = delete;
    Pages& operator=(const Pages&) = delete;

    std::size_t count() const { return m_count; }
    std::string_view page(std::size_t at) const;
    std::size_t bytes() const; // of all bodies
    std::size_t largest() const; // bytes

    int descriptor() const { return m_descriptor; }
    std::uint64_t offset(std::size_t at) const; // of a body in the file

private:
    void map();

    int m_descriptor;
    std::size_t m_count = 0;
    std::size_t m_size = 0;
    const char* m_begin = nullptr; // how many pages, where each begins and the last ends, the bodies
};

// The cursor that asks for a page, and the page that a cursor asks for.
std::string cursorFor(std::size_t page);
std::size_t pageFor(std::string_view cursor); // 0 for what is no cursor of ours

} // namespace docket::bench
