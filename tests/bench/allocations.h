// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace docket::bench {

struct Allocations
{
    std::size_t count = 0;
    std::size_t bytes = 0;
};

// What `work` takes from the heap on this thread, by malloc and everything above it
// (Qt's strings do not go through operator new). A program that links this counts all
// of its allocations; they come from the C library's allocator, or the sanitizer's, as
// ever.
Allocations allocationsOf(const std::function<void()>& work);

} // namespace docket::bench
