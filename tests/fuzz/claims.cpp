// SPDX-License-Identifier: MIT
#include "tests/fuzz/claims.h"

#include "models/orders/utf8.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace docket {

void claim(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Refuted: %s\n", what);
    std::abort();
}

bool isUtf8(std::string_view text)
{
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at < end;) {
        const std::size_t length = utf8Length(at, end);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

bool hasControls(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

} // namespace docket
