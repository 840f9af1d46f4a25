// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <new>

// Counts how often memory is asked for with new. Replaces operator new and delete of
// the whole program, so one source file of a test may include it.
namespace docket {

inline long allocationCount = 0;

}

void* operator new(std::size_t size)
{
    ++docket::allocationCount;
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
