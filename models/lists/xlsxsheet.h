// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace docket {

// What a spreadsheet may unpack to; far beyond a list of orders.
struct XlsxLimits
{
    static constexpr qint64 part = 64 * 1024 * 1024; // bytes of one part of the file
    static constexpr int strings = 2'000'000;
    static constexpr int rows = 1'048'576; // as many as Excel has
    static constexpr int columns = 200;
    static constexpr int cell = 1'000; // characters; an id or an address is far shorter, and cells can share a text
};

// The rows of the first sheet as lines with tabs between cells, those that begin with a quote
// within quotes. nullopt: that is no XLSX, it is damaged, or more than the limits. Any bytes are safe input.
std::optional<QByteArray> firstSheetAsText(const QByteArray& file);

} // namespace docket
