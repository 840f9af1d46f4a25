// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace docket {

// A part of a text, in bytes; never cuts a character or what is written as one.
struct TextSpan
{
    std::size_t begin = 0;
    std::size_t length = 0;

    bool operator==(const TextSpan&) const = default;
};

} // namespace docket
