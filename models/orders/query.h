// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace docket {

// One thing that a text must have, or must not have.
struct Term
{
    std::string text; // as typed, without quotes
    std::string folded; // what is looked for
    bool excluded = false; // typed with a leading '-'
    bool phrase = false; // typed in quotes
};

// What the filter box says. All terms must hold; no term: everything matches.
// `mistake` names what was read as plain text although it looks like more (an open
// quote); the query is usable all the same.
struct Query
{
    enum class Mistake { None, OpenQuote };
    std::vector<Term> terms;
    Mistake mistake = Mistake::None;
    bool empty() const { return terms.empty(); }
};

// Words are separated by blanks; "…" keeps blanks; -word and -"…" exclude. Never fails.
Query parseQuery(std::string_view text);
// The query as text that parses to the same query.
std::string toText(const Query& query);

} // namespace docket
