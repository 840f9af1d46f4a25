// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/failure.h"
#include "models/api/httpoutcome.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace docket {

// Longer waits than this are not waited for: the walk ends and the person is told.
inline constexpr std::chrono::seconds longestHint{60};

// How long the server asks to wait: retry-after-ms, else Retry-After (seconds or an
// HTTP date, against nowUtc), else, when asked too often (429), ratelimit-reset.
// Nonsense and the past are nullopt; a number too large is the largest.
std::optional<std::chrono::milliseconds> retryHint(const HttpHeaders& headers, int status, const QDateTime& nowUtc);

// Which failures pass by themselves.
enum class RetryClass {
    Never, // a person has to act
    Backoff, // the server asked for it, or is busy: five times, 1 to 16 s
    BrokenConnection, // a connection that stood broke: twice, after 1 and 2 s
};
RetryClass retryClass(const Failure& failure);
int mostRetries(RetryClass retry);

// How long to wait before asking for the same page again; nullopt: give up.
// attempt: how often this page has been asked for, from 1. random: 0 ≤ random < 1.
std::optional<std::chrono::milliseconds> retryWait(const Failure& failure, int attempt, double random);

} // namespace docket
