// SPDX-License-Identifier: MIT
#include "models/orders/matches.h"

#include "models/orders/attention.h"
#include "models/orders/countrynames.h"
#include "models/orders/find.h"
#include "models/orders/foldedname.h"
#include "models/orders/foldorigin.h"
#include "models/orders/job.h"
#include "models/orders/textmarks.h"
#include "models/orders/trimmed.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace docket {
namespace {

std::string withoutAnyBlank(std::string_view text)
{
    std::string to(text);
    std::erase(to, ' ');
    return to;
}

FoldedOrigin writtenTogether(const FoldedOrigin& apart)
{
    FoldedOrigin to;
    to.originEnds = apart.originEnds;
    std::size_t begin = 0;
    for (const std::uint32_t end : apart.pieceEnds) {
        to.folded += withoutAnyBlank(std::string_view(apart.folded).substr(begin, end - begin));
        to.pieceEnds.push_back(static_cast<std::uint32_t>(to.folded.size()));
        begin = end;
    }
    return to;
}

// Cut in front of a character.
std::string_view lookedThrough(TextPlace place, std::string_view text)
{
    if (place != TextPlace::Description || text.size() <= maxFoldedDescription)
        return text;
    std::size_t length = maxFoldedDescription;
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        --length;
    return text.substr(0, length);
}

// One text and all that is found in it. What it takes to look is made once, and only when
// a choice needs it.
class TextSearch
{
public:
    TextSearch(TextPlace place, std::string_view text, const std::function<bool()>& stopAsked)
        : m_place(place)
        , m_text(lookedThrough(place, text))
        , m_stopAsked(stopAsked)
        , m_marks(m_text.size())
    {
    }

    // Whether the choice is there; which is marked then.
    bool find(const Choice& choice)
    {
        switch (choice.kind) {
        case Choice::Kind::Attention:
        case Choice::Kind::Mark:
            return false;
        case Choice::Kind::Regex:
            return findRegex(*choice.regex);
        case Choice::Kind::Exact:
            return (isAll(choice) || isAllDigits(choice)) && markAll();
        case Choice::Kind::Text:
            const bool hasWords = findWords(choice.folded);
            return findDigits(choice.digits) || hasWords;
        }
        return false;
    }

    // Of a term on countries: two letters that are a code are no part of a name.
    bool findCountry(const Choice& choice)
    {
        if (choice.kind != Choice::Kind::Text)
            return find(choice);
        if (isCountryCode(choice.folded))
            return isAll(choice) && markAll();
        return find(choice) || (isCountryNamed(choice.folded) && markAll());
    }

    std::vector<TextSpan> spans()
    {
        for (const std::optional<FoldedSearch>* const each : {&m_folded, &m_together})
            if (*each)
                (*each)->addTo(m_marks);
        return m_marks.spans();
    }

private:
    FoldedSearch& foldedText() { return m_folded ? *m_folded : m_folded.emplace(foldWithOrigin(m_text)); }

    // Null where names are not written together.
    FoldedSearch* together()
    {
        if (!m_together && (m_place == TextPlace::CandidateName || m_place == TextPlace::MemberName)
            && isFamilyNameFirst(m_text))
            m_together.emplace(writtenTogether(foldedText().text()));
        return m_together ? &*m_together : nullptr;
    }

    const PlacedDigits& digits() { return m_digits ? *m_digits : m_digits.emplace(m_text); }

    bool markAll()
    {
        m_marks.add(0, m_text.size());
        return true;
    }

    bool isAll(const Choice& choice)
    {
        const std::string_view wanted = trimmedText(choice.folded);
        if (trimmedText(foldedText().text().folded) == wanted)
            return true;
        return together() && together()->text().folded == withoutAnyBlank(wanted);
    }

    bool isAllDigits(const Choice& choice)
    {
        return m_place == TextPlace::Phone && !choice.digits.empty() && digits().withoutZeros() == choice.digits;
    }

    bool findWords(std::string_view needle)
    {
        return foldedText().find(needle) || (together() && together()->find(withoutAnyBlank(needle)));
    }

    bool findDigits(std::string_view wanted)
    {
        if (m_place != TextPlace::Phone || wanted.empty())
            return false;
        const std::vector<TextSpan> found = digits().find(wanted);
        for (const TextSpan& span : found)
            m_marks.add(span.begin, span.begin + span.length);
        return !found.empty();
    }

    bool findRegex(const re2::RE2& regex)
    {
        const re2::StringPiece all(m_text.data(), m_text.size());
        re2::StringPiece found;
        bool any = false;
        for (std::size_t from = 0; from <= m_text.size() && !(m_stopAsked && m_stopAsked());) {
            if (!regex.Match(all, from, m_text.size(), re2::RE2::UNANCHORED, &found, 1))
                break;
            const auto begin = static_cast<std::size_t>(found.data() - m_text.data());
            if (!found.empty())
                m_marks.add(begin, begin + found.size());
            any = any || !found.empty();
            from = std::max(begin + found.size(), from + 1);
        }
        return any;
    }

    bool isCountryNamed(std::string_view needle) const
    {
        const std::string_view text = trimmedText(m_text);
        if (!isCountryCode(text))
            return false;
        std::string code(text);
        for (char& c : code)
            c = static_cast<char>(c & ~0x20);
        return hasText(foldedCountryNames(code), needle);
    }

    TextPlace m_place;
    std::string_view m_text;
    const std::function<bool()>& m_stopAsked;
    ByteMarks m_marks;
    std::optional<FoldedSearch> m_folded;
    std::optional<FoldedSearch> m_together;
    std::optional<PlacedDigits> m_digits;
};

// A text and the fields of the query that look at it, a bit each.
struct QueriedText
{
    std::string text;
    std::uint32_t fields = 0;
};
static_assert(queryFieldCount <= 32);
using QueriedTexts = std::map<std::pair<TextPlace, std::uint32_t>, std::vector<QueriedText>>; // by place and member

std::uint32_t fieldBit(QueryField field)
{
    return std::uint32_t{1} << static_cast<unsigned>(field);
}

// All that the query looks at. A description is made plain once for each field that has it.
QueriedTexts textsFor(const Order& order, const Query& query, const std::function<bool()>& stopAsked)
{
    QueriedTexts to;
    std::uint32_t taken = 0;
    for (const Term& term : query.terms) {
        const std::uint32_t bit = fieldBit(term.field);
        if (term.excluded || (taken & bit) != 0)
            continue;
        taken |= bit;
        const TextTaker take = [&](TextPlace place, std::uint32_t member, std::string_view text) {
            std::vector<QueriedText>& here = to[{place, member}];
            const auto known
                = std::find_if(here.begin(), here.end(), [text](const QueriedText& each) { return each.text == text; });
            QueriedText& queried = known != here.end() ? *known : here.emplace_back(QueriedText{std::string(text), 0});
            queried.fields |= bit;
            return stopAsked && stopAsked();
        };
        if (takeOwnTexts(order, term.field, take) || takeJobTexts(order.job(), term.field, take)
            || takeSourceTexts(order.source(), term.field, take))
            break;
    }
    return to;
}

std::vector<TextSpan> spansIn(
    const QueriedText& text, TextPlace place, const Query& query, const std::function<bool()>& stopAsked)
{
    TextSearch search(place, text.text, stopAsked);
    for (const Term& term : query.terms) {
        if (term.excluded || (text.fields & fieldBit(term.field)) == 0)
            continue;
        for (const Choice& choice : term.choices) {
            if (stopAsked && stopAsked())
                return search.spans();
            if (term.field == QueryField::Country)
                search.findCountry(choice);
            else
                search.find(choice);
        }
    }
    return search.spans();
}

} // namespace

std::vector<TextSpan> spansOf(
    const Choice& choice, TextPlace place, std::string_view text, const std::function<bool()>& stopAsked)
{
    TextSearch search(place, text, stopAsked);
    search.find(choice);
    return search.spans();
}

std::vector<Match> whyMatched(const Order& order, const Query& query, const std::function<bool()>& stopAsked)
{
    std::vector<Match> matches;
    for (auto& [place, texts] : textsFor(order, query, stopAsked)) {
        for (QueriedText& each : texts) {
            if (stopAsked && stopAsked())
                return matches;
            std::vector<TextSpan> spans = spansIn(each, place.first, query, stopAsked);
            if (!spans.empty())
                matches.push_back({place.first, place.second, std::move(each.text), std::move(spans)});
        }
    }
    return matches;
}

} // namespace docket
