// SPDX-License-Identifier: MIT
// Loaded into a program before all else (LD_PRELOAD), gives it a clock that is as many seconds
// ahead as the file that DOCKET_CLOCK names says, at any moment anew. Its timers, which go by
// another clock, go on.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include <cstdlib>

namespace {

long secondsAhead()
{
    const char* const path = std::getenv("DOCKET_CLOCK");
    const int file = path ? ::open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0)
        return 0;
    char text[32] = {};
    const ssize_t length = ::read(file, text, sizeof text - 1);
    ::close(file);
    return length > 0 ? std::strtol(text, nullptr, 10) : 0;
}

template <typename Function>
Function original(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, struct timespec* time) noexcept
{
    static const auto ask = original<int (*)(clockid_t, struct timespec*)>("clock_gettime");
    const int answer = ask(clock, time);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)
        time->tv_sec += secondsAhead();
    return answer;
}

extern "C" int gettimeofday(struct timeval* time, void* zone) noexcept
{
    static const auto ask = original<int (*)(struct timeval*, void*)>("gettimeofday");
    const int answer = ask(time, zone);
    time->tv_sec += secondsAhead();
    return answer;
}

extern "C" time_t time(time_t* place) noexcept
{
    struct timespec now = {};
    clock_gettime(CLOCK_REALTIME, &now);
    if (place)
        *place = now.tv_sec;
    return now.tv_sec;
}
