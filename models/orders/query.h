// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/attention.h"
#include "models/orders/marks.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace docket {

// What a term looks at.
enum class QueryField : std::uint8_t {
    Any, // every text of the schema, and what the order's integration is called
    Job, // its title
    Code,
    Description, // as plain text
    Name, // the candidate's
    Email, // the candidate's
    Phone,
    City,
    Country, // by code or by name
    Team, // everything about its members
    Recruiter, // the members with the role RECRUITER
    Manager, // the members with the role HIRING_MANAGER
    Package,
    Order, // its id
    Application, // its id in the integrated system
    Connection, // its name, and the integration's label
    Integration, // the integration's id
    Status, // of the order, where a server sends one
    Is, // something to attend to, or the other way round: is:dup, is:nophone
    No, // something that is missing: no:phone
    State, // what is remembered, and nothing else: is:new; typed like Is
    Waiting, // how long it has been seen here, in days: waiting:3-7
};
inline constexpr std::size_t queryFieldCount = 22;

// As typed in front of the colon; empty for Any. The first is printed.
std::string_view queryFieldName(QueryField field);
// Of every name, other spellings too, in lower case; nullopt: there is no such field.
std::optional<QueryField> queryFieldNamed(std::string_view name);

// One thing that may be there; a term names one or several.
struct Choice
{
    enum class Kind : std::uint8_t {
        Text, // found anywhere in the field
        Exact, // is all of the field
        Regex, // found by RE2 in the text as received, case ignored
        Attention, // a flag; text is its name
        Mark, // what is remembered, or for how long; text is its name
    };
    Kind kind = Kind::Text;
    std::string text; // as typed, without quotes, slashes and '='
    std::string folded; // of Text and Exact: what is looked for, never blank
    // Of a text that can be a phone number: its digits, without "00", "+" or the zero
    // that stands for the country. A phone number is also found by them.
    std::string digits;
    std::shared_ptr<const re2::RE2> regex; // of Regex; may be asked from any thread
    AttentionSet attention = 0; // of Attention: any of these
    MarkSet marks = 0; // of Mark: any of these

    bool operator==(const Choice& other) const
    {
        return kind == other.kind && folded == other.folded && digits == other.digits && attention == other.attention
            && marks == other.marks && (kind != Kind::Regex || text == other.text);
    }
};

// Holds when one of its choices is there; an excluded one when none is.
struct Term
{
    bool excluded = false; // typed with a leading '-'
    QueryField field = QueryField::Any;
    std::vector<Choice> choices; // never empty

    bool operator==(const Term&) const = default;
};

// What a query may hold, so that a pasted page neither hangs nor fills the memory. Far
// beyond what anybody types.
struct QueryLimits
{
    static constexpr std::size_t terms = 64;
    static constexpr std::size_t choices = 512; // of all terms
    static constexpr std::size_t expressions = 8;
    static constexpr std::size_t expressionSize = 500; // bytes
    static constexpr std::size_t mistakes = 20;
    static constexpr std::size_t shownWord = 60; // bytes
};

// Something that looks like more than text, and was read as text all the same (an open
// quote: as if it were closed). A field without a value yet, or a flag that is not typed to
// its end, looks for nothing.
struct QueryMistake
{
    enum class Kind : std::uint8_t {
        OpenQuote,
        OpenRegex, // '/' at the beginning of a word, and none at an end
        BadRegex, // RE2 does not take it, or it is longer than QueryLimits allow
        UnknownField, // word is the field's name
        NoValue, // word is the field's name, nothing usable stands behind its colon
        UnknownFlag, // word is what stands behind "is:" or "no:", detail is "is" or "no"
        TooLong, // what stands behind QueryLimits is left out
    };
    Kind kind;
    std::string word; // cut at QueryLimits::shownWord
    std::string detail;
    std::string suggestion; // a name that is nearly the word; may be empty

    bool operator==(const QueryMistake&) const = default;
};

// What the filter box says. All terms must hold; no term: everything matches.
struct Query
{
    std::vector<Term> terms;
    std::vector<QueryMistake> mistakes; // in the order of the text

    bool empty() const { return terms.empty(); }
};

// Words are separated by blanks.
//   word          found in any field; a,b either of them
//   "a phrase"    with its blanks; "" within it stands for a quote
//   -term         must not be there
//   field:value   in that field; field:a,b either; field:="value" exactly that, the
//                 whole field
//   /regex/       by RE2; the closing slash ends the word
//   is:flag       dup attention badmail badcountry, nophone noname nolocation
//                 norecruiter nodescription; new changed todo done snoozed asked gone
//   waiting:days  0 1-2 3-7 8-30 31+
//   no:thing      phone name location recruiter description
// Never fails: what is wrong is read as text, what is unfinished is left out; both are
// named in mistakes.
Query parseQuery(std::string_view text);

// Text that parses to the same terms without a mistake.
std::string toText(const Term& term);
std::string toText(const Query& query);

// Whether it asks what is remembered of orders, or for those that are gone. The latter are
// looked for among themselves: a term that also names another state finds those of them.
bool asksForMarks(const Query& query);
bool asksForGone(const Query& query);

} // namespace docket
