// SPDX-License-Identifier: MIT
#include "models/orders/htmltokens.h"

#include <algorithm>
#include <array>

namespace docket {
namespace {

struct NamedRole
{
    std::string_view name;
    HtmlRole role;
};

// Sorted by name.
constexpr auto namedRoles = std::to_array<NamedRole>({
    {"a", HtmlRole::Link},
    {"abbr", HtmlRole::Plain},
    {"acronym", HtmlRole::Plain},
    {"address", HtmlRole::Block},
    {"applet", HtmlRole::Foreign},
    {"area", HtmlRole::Plain},
    {"article", HtmlRole::Block},
    {"aside", HtmlRole::Block},
    {"audio", HtmlRole::Foreign},
    {"b", HtmlRole::Inline},
    {"base", HtmlRole::Plain},
    {"bdi", HtmlRole::Plain},
    {"bdo", HtmlRole::Plain},
    {"big", HtmlRole::Plain},
    {"blockquote", HtmlRole::Quote},
    {"body", HtmlRole::Block},
    {"br", HtmlRole::Break},
    {"button", HtmlRole::Foreign},
    {"canvas", HtmlRole::Foreign},
    {"caption", HtmlRole::Block},
    {"center", HtmlRole::Block},
    {"cite", HtmlRole::Plain},
    {"code", HtmlRole::Inline},
    {"col", HtmlRole::Plain},
    {"colgroup", HtmlRole::Plain},
    {"dd", HtmlRole::Block},
    {"del", HtmlRole::Plain},
    {"details", HtmlRole::Block},
    {"dfn", HtmlRole::Plain},
    {"dialog", HtmlRole::Block},
    {"div", HtmlRole::Block},
    {"dl", HtmlRole::Block},
    {"dt", HtmlRole::Block},
    {"em", HtmlRole::Inline},
    {"embed", HtmlRole::Foreign},
    {"fieldset", HtmlRole::Block},
    {"figcaption", HtmlRole::Block},
    {"figure", HtmlRole::Block},
    {"font", HtmlRole::Plain},
    {"footer", HtmlRole::Block},
    {"form", HtmlRole::Form},
    {"frame", HtmlRole::Foreign},
    {"frameset", HtmlRole::Foreign},
    {"h1", HtmlRole::Heading},
    {"h2", HtmlRole::Heading},
    {"h3", HtmlRole::Heading},
    {"h4", HtmlRole::Heading},
    {"h5", HtmlRole::Heading},
    {"h6", HtmlRole::Heading},
    {"head", HtmlRole::Plain},
    {"header", HtmlRole::Block},
    {"hr", HtmlRole::Rule},
    {"html", HtmlRole::Block},
    {"i", HtmlRole::Inline},
    {"iframe", HtmlRole::Foreign},
    {"image", HtmlRole::Image},
    {"img", HtmlRole::Image},
    {"input", HtmlRole::Foreign},
    {"ins", HtmlRole::Plain},
    {"kbd", HtmlRole::Plain},
    {"label", HtmlRole::Plain},
    {"legend", HtmlRole::Block},
    {"li", HtmlRole::Item},
    {"link", HtmlRole::Plain},
    {"main", HtmlRole::Block},
    {"map", HtmlRole::Plain},
    {"mark", HtmlRole::Plain},
    {"math", HtmlRole::Foreign},
    {"meta", HtmlRole::Plain},
    {"nav", HtmlRole::Block},
    {"nobr", HtmlRole::Plain},
    {"noembed", HtmlRole::Hidden},
    {"noframes", HtmlRole::Hidden},
    {"noscript", HtmlRole::Plain},
    {"o:p", HtmlRole::Plain},
    {"object", HtmlRole::Foreign},
    {"ol", HtmlRole::List},
    {"p", HtmlRole::Paragraph},
    {"picture", HtmlRole::Plain},
    {"pre", HtmlRole::Preformatted},
    {"q", HtmlRole::Plain},
    {"s", HtmlRole::Plain},
    {"samp", HtmlRole::Plain},
    {"script", HtmlRole::Script},
    {"section", HtmlRole::Block},
    {"select", HtmlRole::Foreign},
    {"small", HtmlRole::Plain},
    {"source", HtmlRole::Plain},
    {"span", HtmlRole::Plain},
    {"strike", HtmlRole::Plain},
    {"strong", HtmlRole::Inline},
    {"style", HtmlRole::Style},
    {"sub", HtmlRole::Inline},
    {"summary", HtmlRole::Block},
    {"sup", HtmlRole::Inline},
    {"svg", HtmlRole::Foreign},
    {"table", HtmlRole::Table},
    {"tbody", HtmlRole::RowGroup},
    {"td", HtmlRole::Cell},
    {"template", HtmlRole::Hidden},
    {"textarea", HtmlRole::Foreign},
    {"tfoot", HtmlRole::RowGroup},
    {"th", HtmlRole::Cell},
    {"thead", HtmlRole::RowGroup},
    {"time", HtmlRole::Plain},
    {"title", HtmlRole::Hidden},
    {"tr", HtmlRole::Row},
    {"tt", HtmlRole::Plain},
    {"u", HtmlRole::Inline},
    {"ul", HtmlRole::List},
    {"var", HtmlRole::Plain},
    {"video", HtmlRole::Foreign},
    {"wbr", HtmlRole::Plain},
    {"xmp", HtmlRole::Hidden},
});

constexpr bool isBefore(const NamedRole& left, const NamedRole& right)
{
    return left.name < right.name;
}

static_assert(std::is_sorted(namedRoles.begin(), namedRoles.end(), isBefore));

// Where the names with each letter begin in namedRoles, and where the last ones end.
constexpr std::array<std::size_t, 27> rolesByLetter = [] {
    std::array<std::size_t, 27> begins{};
    for (std::size_t letter = 0; letter < begins.size(); ++letter)
        begins[letter] = static_cast<std::size_t>(std::count_if(namedRoles.begin(), namedRoles.end(),
            [letter](const NamedRole& named) { return static_cast<std::size_t>(named.name.front() - 'a') < letter; }));
    return begins;
}();

} // namespace

HtmlRole htmlRole(std::string_view name)
{
    if (name.empty() || name.front() < 'a' || name.front() > 'z')
        return HtmlRole::Unknown;
    const auto letter = static_cast<std::size_t>(name.front() - 'a');
    for (std::size_t at = rolesByLetter[letter]; at < rolesByLetter[letter + 1]; ++at)
        if (namedRoles[at].name == name)
            return namedRoles[at].role;
    return HtmlRole::Unknown;
}

bool isLeftOutWhole(HtmlRole role)
{
    return role == HtmlRole::Script || role == HtmlRole::Style || role == HtmlRole::Foreign || role == HtmlRole::Hidden;
}

} // namespace docket
