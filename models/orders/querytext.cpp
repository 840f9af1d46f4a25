// SPDX-License-Identifier: MIT
#include "models/orders/query.h"
#include "models/orders/queryparts.h"

#include <algorithm>
#include <array>

namespace docket {
namespace {

bool needsQuotes(std::string_view text, bool first)
{
    static constexpr std::string_view leading = "\"/=";
    if (leading.find(text.front()) != std::string_view::npos || text.find(',') != std::string_view::npos)
        return true;
    if (first && (text.front() == '-' || !nameInFront(text).empty()))
        return true;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (blankLength(text.substr(i)) != 0)
            return true;
    return false;
}

std::string quotedText(std::string_view text)
{
    std::string to = "\"";
    for (const char c : text)
        to.append(c == '"' ? 2 : 1, c);
    return to + '"';
}

std::string toText(const Choice& choice, bool first)
{
    switch (choice.kind) {
    case Choice::Kind::Attention:
    case Choice::Kind::Mark:
        return choice.text;
    case Choice::Kind::Regex:
        return '/' + choice.text + '/';
    case Choice::Kind::Exact:
        return '=' + quotedText(choice.text);
    case Choice::Kind::Text:
        return needsQuotes(choice.text, first) ? quotedText(choice.text) : choice.text;
    }
    return {};
}

} // namespace

std::size_t blankLength(std::string_view text)
{
    static constexpr auto blanks
        = std::to_array<std::string_view>({" ", "\t", "\n", "\r", "\f", "\v", "\u00a0", "\u3000"});
    for (const std::string_view blank : blanks)
        if (text.starts_with(blank))
            return blank.size();
    return 0;
}

std::string_view nameInFront(std::string_view text)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto end = std::find_if_not(text.begin(), text.end(), isLetter);
    return end != text.end() && *end == ':' ? std::string_view(text.begin(), end) : std::string_view();
}

std::string toText(const Term& term)
{
    std::string to = term.excluded ? "-" : "";
    if (term.field != QueryField::Any)
        to.append(queryFieldName(term.field)).append(":");
    const bool first = term.field == QueryField::Any;
    for (std::size_t i = 0; i < term.choices.size(); ++i)
        to.append(i > 0 ? "," : "").append(toText(term.choices[i], first && i == 0));
    return to;
}

std::string toText(const Query& query)
{
    std::string to;
    for (const Term& term : query.terms)
        to.append(to.empty() ? "" : " ").append(toText(term));
    return to;
}

} // namespace docket
