// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/foldorigin.h"
#include "models/orders/textspan.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

// The bytes of a text that something was found in.
class ByteMarks
{
public:
    explicit ByteMarks(std::size_t size); // of the text

    void add(std::size_t begin, std::size_t end);
    std::vector<TextSpan> spans() const; // ascending, apart from each other

private:
    std::size_t m_size;
    std::vector<char> m_marked; // empty: none is
};

// A folded text and where something stands in it.
class FoldedSearch
{
public:
    explicit FoldedSearch(FoldedOrigin text);

    const FoldedOrigin& text() const { return m_text; }
    // Whether it is there; every time it is, it is marked.
    bool find(std::string_view needle);
    // Adds what was found to the marks of the text as it was received.
    void addTo(ByteMarks& marks) const;

private:
    FoldedOrigin m_text;
    ByteMarks m_marks;
};

// The digits of a phone number, those that digitsOf() answers, and where each stands.
struct PlacedDigits
{
    explicit PlacedDigits(std::string_view text);

    std::string_view withoutZeros() const; // that lead
    // From the first to the last of the digits, with what stands between them, every time
    // they are there.
    std::vector<TextSpan> find(std::string_view wanted) const;

    std::string digits;
    std::vector<TextSpan> places;
};

} // namespace docket
