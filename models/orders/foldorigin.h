// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/textspan.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

// A text folded, and where each byte of it comes from.
struct FoldedOrigin
{
    std::string folded;
    std::vector<std::uint32_t> pieceEnds; // in folded, of the pieces that fold by themselves
    std::vector<std::uint32_t> originEnds; // of the same pieces, in the text
};

// Folds as appendFolded() does; the text is below 4 GiB. Any thread.
FoldedOrigin foldWithOrigin(std::string_view text);

// The text's part that a part of its folded form, which must not be empty, comes from, by
// whole pieces.
TextSpan originOf(const FoldedOrigin& text, std::size_t begin, std::size_t end);

} // namespace docket
