// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace docket {

// A stranger's HTML made harmless.
struct SafeHtml
{
    std::string html; // allowed tags only, no attribute but a checked href; UTF-8
    std::uint32_t imagesLeftOut = 0; // each stands as "[image: alt]"
    std::uint32_t stylesLeftOut = 0;
    std::uint32_t scriptsLeftOut = 0;
    std::uint32_t othersLeftOut = 0; // forms, frames, embedded objects, links of other kinds
    bool cut = false; // longer than maxHtmlBytes, or than anybody lays out: the rest is left out
};

inline constexpr std::size_t maxHtmlBytes = 512 * 1024;

// Allow-list tokenizer, linear in the input, never recursive. Text without tags
// keeps its line breaks; HTML that came escaped once more (&lt;p&gt;) is unescaped
// once. Depth ≤ 64, tables nested ≤ 4 (deeper ones become text: their layout
// doubles per level), words broken softly every 50 characters (one unbroken word
// is quadratic in QTextDocument, as are table grids, lists and lines: past a limit
// tables and lists go on as text, then the text is cut). Links: http, https, mailto
// without headers and tel only.
SafeHtml safeHtml(std::string_view html);

// The same text without any markup, for copying and searching: blocks end lines,
// list items begin with "• ", images and scripts are gone. Whole, however long.
std::string plainText(std::string_view html);

} // namespace docket
