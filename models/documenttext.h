// SPDX-License-Identifier: MIT
#pragma once

#include "models/detailmatches.h"
#include "models/orders/foldorigin.h"
#include "models/orders/textspan.h"

#include <string>
#include <string_view>
#include <vector>

namespace docket {

// Parts of a UTF-8 text as parts of the same text in UTF-16.
TextMarks rangesIn(std::string_view text, const std::vector<TextSpan>& spans);

// Put in order, those that touch made one.
TextMarks united(TextMarks ranges);

// The text of a document as it is searched: its separators are line ends, blanks that do
// not break are blanks, the soft breaks in long words are gone. What is found is given back in places of the document.
class DocumentText
{
public:
    explicit DocumentText(const QString& document);

    const std::string& utf8() const { return m_utf8; }
    TextMarks rangesOf(const std::vector<TextSpan>& spans) const;

private:
    int placeOf(int at, bool isEnd) const;

    std::string m_utf8;
    std::vector<qsizetype> m_breaks; // places in the searched text that a soft break stood in front of
};

// Finds a text in a document as the filter would: case and accents do not matter. Takes a
// while to make for a long document.
class TextFinder
{
public:
    explicit TextFinder(const QString& document);

    // Each place by itself, the first `most` of them.
    TextMarks find(const QString& text, qsizetype most) const;

private:
    DocumentText m_text;
    FoldedOrigin m_folded;
};

} // namespace docket
