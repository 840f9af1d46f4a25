// SPDX-License-Identifier: MIT
#include "models/orders/query.h"

#include "models/orders/digits.h"
#include "models/orders/fold.h"
#include "models/orders/nearname.h"
#include "models/orders/queryparts.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace docket {
namespace {

struct NamedField
{
    std::string_view name;
    QueryField field;
};

// The first name of a field is the one that is printed.
constexpr auto namedFields = std::to_array<NamedField>({
    {"job", QueryField::Job},
    {"code", QueryField::Code},
    {"desc", QueryField::Description},
    {"description", QueryField::Description},
    {"name", QueryField::Name},
    {"email", QueryField::Email},
    {"mail", QueryField::Email},
    {"phone", QueryField::Phone},
    {"city", QueryField::City},
    {"country", QueryField::Country},
    {"team", QueryField::Team},
    {"recruiter", QueryField::Recruiter},
    {"manager", QueryField::Manager},
    {"package", QueryField::Package},
    {"order", QueryField::Order},
    {"app", QueryField::Application},
    {"application", QueryField::Application},
    {"conn", QueryField::Connection},
    {"connection", QueryField::Connection},
    {"integration", QueryField::Integration},
    {"status", QueryField::Status},
    {"is", QueryField::Is},
    {"no", QueryField::No},
    {"is", QueryField::State}, // by its choices, not by its name
    {"waiting", QueryField::Waiting},
});

constexpr std::array<std::string_view, 18> flagWords{"dup", "attention", "badmail", "badcountry", "nophone", "noname",
    "nolocation", "norecruiter", "nodescription", "todo", "new", "changed", "done", "snoozed", "asked", "gone",
    "listed", "unlisted"};
constexpr std::array<std::string_view, 5> missingWords{"phone", "name", "location", "recruiter", "description"};
constexpr std::array<std::string_view, waitingCount> waitingWords{"0", "1-2", "3-7", "8-30", "31+"};

// What a word behind is:, no: or waiting: stands for.
std::optional<Choice> flagChoice(QueryField field, const std::string& word)
{
    Choice choice;
    choice.text = word;
    if (const auto marks = field == QueryField::Waiting ? waitingNamed(word)
            : field == QueryField::Is                   ? marksNamed(word)
                                                        : std::nullopt) {
        choice.kind = Choice::Kind::Mark;
        choice.marks = *marks;
        return choice;
    }
    const auto set = field == QueryField::Waiting ? std::nullopt : attentionNamed(word, field == QueryField::No);
    if (!set)
        return std::nullopt;
    choice.kind = Choice::Kind::Attention;
    choice.attention = *set;
    return choice;
}

bool endsWord(std::string_view rest)
{
    return rest.empty() || blankLength(rest) != 0;
}

bool endsValue(std::string_view rest)
{
    return endsWord(rest) || rest.front() == ',';
}

std::string lowerAscii(std::string_view text)
{
    std::string to(text);
    for (char& c : to)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return to;
}

std::optional<Choice> textChoice(std::string_view text, QueryField field, Choice::Kind kind)
{
    Choice choice;
    choice.kind = kind;
    choice.text = text;
    choice.folded = folded(text);
    if (field == QueryField::Any || field == QueryField::Phone)
        choice.digits = phoneDigits(choice.folded);
    // What folds to nothing, such as an invisible character, would match everything.
    if (choice.folded.find_first_not_of(' ') == std::string::npos)
        return std::nullopt;
    return choice;
}

class QueryReader
{
public:
    explicit QueryReader(std::string_view text)
        : m_left(text)
    {
    }

    Query read()
    {
        for (skipBlanks(); !m_left.empty() && !isFull(); skipBlanks())
            readTerm();
        if (!m_left.empty())
            note(Mistake::TooLong, {}, {}, {});
        return std::move(m_query);
    }

private:
    using Mistake = QueryMistake::Kind;

    bool isFull() const { return m_query.terms.size() == QueryLimits::terms || m_choices >= QueryLimits::choices; }

    void skipBlanks()
    {
        while (const std::size_t length = blankLength(m_left))
            m_left.remove_prefix(length);
    }

    void readTerm()
    {
        Term term;
        // A lone '-' is text: it may be the first half of "- x" in a title.
        term.excluded = m_left.front() == '-' && !endsWord(m_left.substr(1));
        if (term.excluded)
            m_left.remove_prefix(1);
        const std::string_view name = nameInFront(m_left);
        if (name.empty() || !readFieldTerm(name, term))
            term.choices = readChoices(QueryField::Any);
        m_choices += term.choices.size();
        const bool isKnown = std::find(m_query.terms.begin(), m_query.terms.end(), term) != m_query.terms.end();
        if (!term.choices.empty() && !isKnown)
            m_query.terms.push_back(std::move(term));
    }

    // False: what stands there is text, and m_left is where it was.
    bool readFieldTerm(std::string_view name, Term& term)
    {
        const std::string word = lowerAscii(name);
        const auto field = queryFieldNamed(word);
        if (!field) {
            // An address of the web is no mistake.
            if (!m_left.substr(name.size()).starts_with("://"))
                note(Mistake::UnknownField, word, {}, nearestName(word, fieldNames()));
            return false;
        }
        m_left.remove_prefix(name.size() + 1);
        term.field = *field;
        if (isFlagField(*field))
            return readFlags(name.size() + 1, term);
        term.choices = readChoices(*field);
        if (term.choices.empty())
            note(Mistake::NoValue, word, {}, {});
        return true;
    }

    static bool isFlagField(QueryField field)
    {
        return field == QueryField::Is || field == QueryField::No || field == QueryField::Waiting;
    }

    static std::vector<std::string_view> flagsOf(QueryField field)
    {
        if (field == QueryField::Waiting)
            return {waitingWords.begin(), waitingWords.end()};
        if (field == QueryField::No)
            return {missingWords.begin(), missingWords.end()};
        return {flagWords.begin(), flagWords.end()};
    }

    static std::vector<std::string_view> fieldNames()
    {
        std::vector<std::string_view> names;
        names.reserve(std::size(namedFields));
        for (const NamedField& each : namedFields)
            names.push_back(each.name);
        return names;
    }

    // All or none: half of a list would find something else than was asked for. False: it
    // is text, and m_left is where it was; one that is not typed to its end is none.
    bool readFlags(std::size_t nameSize, Term& term)
    {
        const std::string name(queryFieldName(term.field));
        const std::string_view begin(m_left.data() - nameSize, m_left.size() + nameSize);
        const std::vector<std::string_view> known = flagsOf(term.field);
        for (bool more = true; more; more = takeComma()) {
            const std::string word = lowerAscii(takeElement());
            if (auto choice = flagChoice(term.field, word)) {
                addChoice(std::move(*choice), term.choices);
                continue;
            }
            if (word.empty())
                continue;
            note(Mistake::UnknownFlag, word, name, nearestName(word, known));
            term.choices.clear();
            if (isBegun(word, known))
                return true;
            term.field = QueryField::Any;
            m_left = begin;
            return false;
        }
        if (term.choices.empty())
            note(Mistake::NoValue, name, {}, {});
        const auto isMark = [](const Choice& choice) { return choice.kind == Choice::Kind::Mark; };
        if (term.field == QueryField::Is && !term.choices.empty()
            && std::all_of(term.choices.begin(), term.choices.end(), isMark))
            term.field = QueryField::State;
        return true;
    }

    // Whether the text ends within the word, and the word with a letter more may be known.
    bool isBegun(std::string_view word, const std::vector<std::string_view>& known) const
    {
        return m_left.empty() && std::any_of(known.begin(), known.end(), [word](std::string_view name) {
            return name.starts_with(word);
        });
    }

    static void addChoice(Choice&& choice, std::vector<Choice>& choices)
    {
        if (choices.size() < QueryLimits::choices && std::find(choices.begin(), choices.end(), choice) == choices.end())
            choices.push_back(std::move(choice));
    }

    // Values with commas between them; a word of commas alone is the text itself.
    std::vector<Choice> readChoices(QueryField field)
    {
        const std::string_view begin = m_left;
        std::vector<Choice> choices;
        for (bool more = true; more; more = takeComma())
            if (auto choice = readChoice(field))
                addChoice(std::move(*choice), choices);
        const std::string_view taken = begin.substr(0, begin.size() - m_left.size());
        if (choices.empty() && field == QueryField::Any && taken.find_first_not_of(',') == std::string_view::npos)
            choices.push_back(*textChoice(taken, field, Choice::Kind::Text));
        return choices;
    }

    bool takeComma()
    {
        if (!m_left.starts_with(','))
            return false;
        m_left.remove_prefix(1);
        return true;
    }

    std::optional<Choice> readChoice(QueryField field)
    {
        if (m_left.starts_with('/'))
            if (auto choice = readRegex())
                return choice;
        Choice::Kind kind = Choice::Kind::Text;
        if (field != QueryField::Any && m_left.starts_with('=')) {
            m_left.remove_prefix(1);
            kind = Choice::Kind::Exact;
        }
        if (m_left.starts_with('"'))
            return textChoice(takePhrase(), field, kind);
        return textChoice(takeElement(), field, kind);
    }

    // Where the slash stands that closes the one in front; npos: nowhere. A slash behind an
    // odd number of backslashes is part of the expression.
    std::size_t closingSlash() const
    {
        const std::string_view near = m_left.substr(0, QueryLimits::expressionSize + 2);
        bool isEscaped = false;
        for (std::size_t at = 1; at < near.size(); ++at) {
            if (near[at] == '/' && !isEscaped && endsValue(m_left.substr(at + 1)))
                return at;
            isEscaped = near[at] == '\\' && !isEscaped;
        }
        return std::string_view::npos;
    }

    // nullopt: the word is text.
    std::optional<Choice> readRegex()
    {
        const std::size_t end = closingSlash();
        if (end == std::string_view::npos || end == 1) {
            if (m_left.size() > 1 && !endsWord(m_left.substr(1)))
                note(Mistake::OpenRegex, wordAhead(), {}, {});
            return std::nullopt;
        }
        // Expressions can be short and large: "/\\pL{900}/" takes RE2 long to refuse.
        constexpr std::int64_t mostMemory = 1 << 20;
        const std::string text(m_left.substr(1, end - 1));
        re2::RE2::Options options(re2::RE2::Quiet);
        options.set_case_sensitive(false);
        options.set_max_mem(mostMemory);
        if (m_expressions++ >= QueryLimits::expressions) {
            note(Mistake::BadRegex, text, {}, {});
            return std::nullopt;
        }
        auto regex = std::make_shared<const re2::RE2>(text, options);
        if (!regex->ok()) {
            note(Mistake::BadRegex, text, {}, {});
            return std::nullopt;
        }
        m_left.remove_prefix(end + 1);
        return Choice{Choice::Kind::Regex, text, {}, {}, std::move(regex), 0};
    }

    std::string takePhrase()
    {
        std::string text;
        for (m_left.remove_prefix(1);; m_left.remove_prefix(1)) {
            const std::size_t quote = m_left.find('"');
            text += take(quote);
            if (quote == std::string_view::npos) {
                note(Mistake::OpenQuote, {}, {}, {});
                return text;
            }
            m_left.remove_prefix(1);
            if (!m_left.starts_with('"'))
                return text;
            text += '"';
        }
    }

    // Up to a blank or a comma.
    std::string takeElement()
    {
        std::size_t length = 0;
        while (!endsValue(m_left.substr(length)))
            ++length;
        return take(length);
    }

    std::string wordAhead() const
    {
        std::size_t length = 0;
        while (length <= QueryLimits::shownWord && !endsWord(m_left.substr(length)))
            ++length;
        return std::string(m_left.substr(0, length));
    }

    std::string take(std::size_t length)
    {
        std::string text(m_left.substr(0, length));
        m_left.remove_prefix(text.size());
        return text;
    }

    void note(Mistake kind, std::string word, std::string detail, std::string_view suggestion)
    {
        if (m_query.mistakes.size() < QueryLimits::mistakes)
            m_query.mistakes.push_back({kind, shownWord(std::move(word)), std::move(detail), std::string(suggestion)});
    }

    static std::string shownWord(std::string word)
    {
        std::size_t size = QueryLimits::shownWord;
        if (word.size() <= size)
            return word;
        while ((static_cast<unsigned char>(word[size]) & 0xC0) == 0x80)
            --size;
        return word.substr(0, size) + "…";
    }

    std::string_view m_left;
    Query m_query;
    std::size_t m_choices = 0;
    std::size_t m_expressions = 0; // tried
};

} // namespace

std::string_view queryFieldName(QueryField field)
{
    for (const NamedField& each : namedFields)
        if (each.field == field)
            return each.name;
    return {};
}

std::optional<QueryField> queryFieldNamed(std::string_view name)
{
    for (const NamedField& each : namedFields)
        if (each.name == name)
            return each.field;
    return std::nullopt;
}

bool asksForMarks(const Query& query)
{
    return std::any_of(query.terms.begin(), query.terms.end(), [](const Term& term) {
        return std::any_of(term.choices.begin(), term.choices.end(),
            [](const Choice& choice) { return choice.kind == Choice::Kind::Mark; });
    });
}

bool asksForGone(const Query& query)
{
    return std::any_of(query.terms.begin(), query.terms.end(), [](const Term& term) {
        return !term.excluded && std::any_of(term.choices.begin(), term.choices.end(), [](const Choice& choice) {
            return (choice.marks & bitOf(Mark::Gone)) != 0;
        });
    });
}

Query parseQuery(std::string_view text)
{
    return QueryReader(text).read();
}

} // namespace docket
