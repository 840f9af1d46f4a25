// SPDX-License-Identifier: MIT
#include "tests/bench/allocations.h"

namespace docket::bench {
namespace {

// The allocator has no other place to tell it to.
constinit thread_local Allocations counted;

void countAllocation(std::size_t bytes)
{
    ++counted.count;
    counted.bytes += bytes;
}

} // namespace

Allocations allocationsOf(const std::function<void()>& work)
{
    const Allocations before = counted;
    work();
    return {counted.count - before.count, counted.bytes - before.bytes};
}

} // namespace docket::bench

#if defined(__SANITIZE_ADDRESS__)

// Called by the sanitizer's allocator; g++ 12 comes without the header that declares them.
extern "C" void __sanitizer_malloc_hook(const volatile void*, std::size_t bytes)
{
    docket::bench::countAllocation(bytes);
}

extern "C" void __sanitizer_free_hook(const volatile void*) { }

#else

// glibc's own functions under their other names.
extern "C" {
void* __libc_malloc(std::size_t bytes);
void* __libc_calloc(std::size_t count, std::size_t bytes);
void* __libc_realloc(void* memory, std::size_t bytes);

void* malloc(std::size_t bytes)
{
    docket::bench::countAllocation(bytes);
    return __libc_malloc(bytes);
}

void* calloc(std::size_t count, std::size_t bytes)
{
    docket::bench::countAllocation(count * bytes);
    return __libc_calloc(count, bytes);
}

void* realloc(void* memory, std::size_t bytes)
{
    docket::bench::countAllocation(bytes);
    return __libc_realloc(memory, bytes);
}
}

#endif
