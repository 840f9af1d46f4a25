// SPDX-License-Identifier: MIT
#include "models/cellmarks.h"

#include "models/filteredit.h"
#include "models/orders/matches.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace docket {

namespace {

struct SnippetText
{
    Q_DECLARE_TR_FUNCTIONS(Snippet)
};

constexpr qsizetype longestLookedAt = 1'000;
constexpr std::size_t snippetBytes = 240; // after the match; a cell shows less
constexpr int wordsBefore = 2;

// The text of a cell, as the engine names it.
TextPlace placeOf(OrderColumn column, bool isFallback)
{
    switch (column) {
    case OrderColumn::Candidate:
        return isFallback ? TextPlace::Email : TextPlace::CandidateName;
    case OrderColumn::Job:
        return TextPlace::JobName;
    case OrderColumn::Package:
        return TextPlace::Package;
    case OrderColumn::Location:
        return TextPlace::City;
    case OrderColumn::Recruiter:
        return TextPlace::MemberName;
    case OrderColumn::Email:
        return TextPlace::Email;
    case OrderColumn::Phone:
        return TextPlace::Phone;
    case OrderColumn::JobCode:
        return TextPlace::JobCode;
    case OrderColumn::Integration:
        return TextPlace::Connection;
    case OrderColumn::State:
    case OrderColumn::SeenSince:
        break; // no text that a filter finds
    case OrderColumn::Status:
        return TextPlace::Status;
    }
    return TextPlace::Description;
}

bool looksAt(QueryField field, OrderColumn column, bool isFallback)
{
    if (field == QueryField::Any)
        return !isRemembered(column) && column != OrderColumn::Status; // is asked for by its field only
    switch (column) {
    case OrderColumn::Candidate:
        return field == (isFallback ? QueryField::Email : QueryField::Name);
    case OrderColumn::Job:
        return field == QueryField::Job;
    case OrderColumn::Package:
        return field == QueryField::Package;
    case OrderColumn::Location:
        return field == QueryField::City;
    case OrderColumn::Recruiter:
        return field == QueryField::Recruiter || field == QueryField::Team;
    case OrderColumn::Email:
        return field == QueryField::Email;
    case OrderColumn::Phone:
        return field == QueryField::Phone;
    case OrderColumn::JobCode:
        return field == QueryField::Code;
    case OrderColumn::Integration:
        return field == QueryField::Connection;
    case OrderColumn::State:
    case OrderColumn::SeenSince:
        return false;
    case OrderColumn::Status:
        return field == QueryField::Status;
    }
    return false;
}

bool isInSight(const Match& match, const QList<OrderColumn>& columns)
{
    return std::any_of(columns.begin(), columns.end(), [&match](OrderColumn column) {
        const bool isPlace = !isRemembered(column) && match.place == placeOf(column, false);
        const bool isLocation = match.place == TextPlace::Country || match.place == TextPlace::RawLocation;
        const bool isName = column == OrderColumn::Package && match.place == TextPlace::PackageName;
        return isPlace || isName || (column == OrderColumn::Location && isLocation);
    });
}

QString titleOf(TextPlace place)
{
    switch (place) {
    case TextPlace::CandidateName:
        return fieldTitle(QStringLiteral("name"));
    case TextPlace::Email:
        return fieldTitle(QStringLiteral("email"));
    case TextPlace::Phone:
        return fieldTitle(QStringLiteral("phone"));
    case TextPlace::CandidateId:
        return SnippetText::tr("Candidate ID");
    case TextPlace::ApplicationId:
        return fieldTitle(QStringLiteral("app"));
    case TextPlace::OrderId:
        return fieldTitle(QStringLiteral("order"));
    case TextPlace::Package:
    case TextPlace::PackageName:
        return fieldTitle(QStringLiteral("package"));
    case TextPlace::Status:
        return fieldTitle(QStringLiteral("status"));
    case TextPlace::JobName:
        return fieldTitle(QStringLiteral("job"));
    case TextPlace::JobCode:
        return fieldTitle(QStringLiteral("code"));
    case TextPlace::JobId:
        return SnippetText::tr("Job ID");
    case TextPlace::Street1:
    case TextPlace::Street2:
    case TextPlace::ZipCode:
    case TextPlace::State:
    case TextPlace::RawLocation:
        return SnippetText::tr("Address");
    case TextPlace::City:
        return fieldTitle(QStringLiteral("city"));
    case TextPlace::Country:
        return fieldTitle(QStringLiteral("country"));
    case TextPlace::MemberName:
    case TextPlace::MemberEmail:
    case TextPlace::MemberId:
    case TextPlace::MemberRole:
        return fieldTitle(QStringLiteral("team"));
    case TextPlace::Description:
        return fieldTitle(QStringLiteral("desc"));
    case TextPlace::Integration:
        return fieldTitle(QStringLiteral("integration"));
    case TextPlace::Connection:
    case TextPlace::ConnectionName:
        return fieldTitle(QStringLiteral("conn"));
    }
    return {};
}

int lengthInUtf16(std::string_view text)
{
    return static_cast<int>(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).size());
}

TextMarks marksOf(const std::vector<TextSpan>& spans, std::string_view text)
{
    TextMarks marks;
    std::size_t at = 0;
    int units = 0;
    for (const TextSpan& span : spans) {
        units += lengthInUtf16(text.substr(at, span.begin - at));
        const int length = lengthInUtf16(text.substr(span.begin, span.length));
        marks += TextMark{units, length};
        units += length;
        at = span.begin + span.length;
    }
    return marks;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool beginsCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

// Where to begin so that at most two words stand in front of the match, and no more
// than a cell has room for.
std::size_t beginOfSnippet(std::string_view text, std::size_t match)
{
    constexpr std::size_t mostBefore = 60;
    std::size_t at = match;
    int words = 0;
    while (at > 0 && match - at < mostBefore) {
        if (isBlank(text[at - 1]) && at < match && !isBlank(text[at]) && ++words == wordsBefore)
            break;
        --at;
    }
    while (at < match && !beginsCharacter(text[at]))
        ++at;
    return at;
}

std::size_t endOfSnippet(std::string_view text, std::size_t from)
{
    std::size_t end = std::min(text.size(), from + snippetBytes);
    while (end < text.size() && !beginsCharacter(text[end]))
        ++end;
    return end;
}

Snippet snippetOf(const Match& match)
{
    const std::string_view text = match.text;
    const TextSpan& found = match.spans.front();
    const std::size_t begin = beginOfSnippet(text, found.begin);
    const std::size_t end = endOfSnippet(text, std::max(found.begin + found.length, begin));
    std::vector<TextSpan> spans;
    for (const TextSpan& span : match.spans) {
        if (span.begin + span.length <= end)
            spans.push_back({span.begin - begin, span.length});
    }
    const std::string_view part = text.substr(begin, end - begin);
    Snippet snippet{QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())), marksOf(spans, part)};
    for (QChar& c : snippet.text) {
        if (c.isSpace())
            c = QLatin1Char(' '); // one line; as many characters as before, so that marks stay in place
    }
    QString before;
    if (match.place != TextPlace::Description)
        before = SnippetText::tr("%1: ", "the name of a field in front of what it says").arg(titleOf(match.place));
    if (begin > 0)
        before += QStringLiteral("… ");
    snippet.text.prepend(before);
    for (TextMark& mark : snippet.marks)
        mark.begin += static_cast<int>(before.size());
    if (end < text.size())
        snippet.text += QStringLiteral(" …");
    return snippet;
}

bool hasText(const Term& term)
{
    return !term.excluded && std::any_of(term.choices.begin(), term.choices.end(), [](const Choice& choice) {
        return choice.kind != Choice::Kind::Attention && choice.kind != Choice::Kind::Mark;
    });
}

} // namespace

TextMarks cellMarks(const Query& query, OrderColumn column, const OrderCell& cell)
{
    if (cell.text.isEmpty())
        return {};
    const std::string text = cell.text.left(longestLookedAt).toStdString();
    std::vector<TextSpan> spans;
    for (const Term& term : query.terms) {
        if (term.excluded || !looksAt(term.field, column, cell.isFallback))
            continue;
        for (const Choice& choice : term.choices) {
            const std::vector<TextSpan> more = spansOf(choice, placeOf(column, cell.isFallback), text);
            spans.insert(spans.end(), more.begin(), more.end());
        }
    }
    std::sort(spans.begin(), spans.end(), [](const TextSpan& a, const TextSpan& b) { return a.begin < b.begin; });
    std::vector<TextSpan> apart;
    for (const TextSpan& span : spans) {
        if (!apart.empty() && span.begin <= apart.back().begin + apart.back().length)
            apart.back().length
                = std::max(apart.back().begin + apart.back().length, span.begin + span.length) - apart.back().begin;
        else
            apart.push_back(span);
    }
    return marksOf(apart, text);
}

Snippet snippetFor(const Order& order, const Query& query, const QList<OrderColumn>& columnsInSight,
    const std::function<bool()>& stopAsked)
{
    for (const Term& term : query.terms) {
        if (!hasText(term))
            continue;
        Query alone;
        alone.terms = {term};
        const std::vector<Match> matches = whyMatched(order, alone, stopAsked);
        if (stopAsked && stopAsked())
            return {};
        const auto seen = std::find_if(
            matches.begin(), matches.end(), [&](const Match& match) { return isInSight(match, columnsInSight); });
        if (seen == matches.end() && !matches.empty())
            return snippetOf(matches.front());
    }
    return {};
}

} // namespace docket
