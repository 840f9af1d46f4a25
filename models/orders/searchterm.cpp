// SPDX-License-Identifier: MIT
#include "models/orders/searchterm.h"

#include "models/orders/digits.h"
#include "models/orders/find.h"
#include "models/orders/fold.h"
#include "models/orders/ordertexts.h"
#include "models/orders/trimmed.h"

#include <re2/re2.h>

#include <algorithm>

namespace docket {
namespace {

constexpr AttentionSet ofOrders = bitOf(Attention::NoPhone) | bitOf(Attention::NoName) | bitOf(Attention::BadMail);

std::string_view takeLine(std::string_view& lines)
{
    const std::size_t end = lines.find('\n');
    const std::string_view line = lines.substr(0, end);
    lines.remove_prefix(std::min(lines.size(), line.size() + 1));
    return line;
}

} // namespace

ChoiceTest::ChoiceTest(
    const Snapshot& snapshot, QueryField field, const Choice& choice, const std::function<bool()>& stopAsked)
    : m_snapshot(snapshot)
    , m_field(field)
    , m_choice(choice)
    , m_stopAsked(stopAsked)
    , m_runs(choice.folded)
{
    if (choice.kind == Choice::Kind::Text || choice.kind == Choice::Kind::Exact)
        chooseOwnTexts();
    if (field == QueryField::Country)
        findCountries();
    if (field == QueryField::Any || field == QueryField::Package)
        findNamedPackages();
}

// By what its id is called, where that is known.
void ChoiceTest::findNamedPackages()
{
    if (m_choice.kind == Choice::Kind::Attention || m_choice.kind == Choice::Kind::Regex)
        return;
    const bool anyNamed = std::any_of(m_snapshot.parts().begin(), m_snapshot.parts().end(),
        [](const Snapshot::Part& part) { return part.source->names != nullptr; });
    const std::uint32_t count = anyNamed ? m_snapshot.valueCount(ValueKind::Package) : 0;
    for (std::uint32_t number = 0; number < count; ++number) {
        const std::string_view name
            = m_snapshot.packageName(m_snapshot.values()->value(ValueKind::Package, number).text);
        if (!name.empty() && foldedHas(folded(name)))
            m_namedPackages.push_back(number);
    }
}

void ChoiceTest::chooseOwnTexts()
{
    const bool whole = m_choice.kind == Choice::Kind::Exact;
    const std::string_view needle = whole ? trimmedText(m_choice.folded) : std::string_view(m_choice.folded);
    const auto add = [&](RowLine line) { m_ownTexts.push_back({needle, line, whole}); };
    switch (m_field) {
    case QueryField::Any:
        m_ownTexts.push_back({needle, std::nullopt, false});
        break;
    case QueryField::Name:
        add(RowLine::Name);
        break;
    case QueryField::Email:
        add(RowLine::Email);
        break;
    case QueryField::Phone:
        add(RowLine::Phone);
        break;
    case QueryField::Application:
        add(RowLine::ApplicationId);
        break;
    case QueryField::Order:
        add(RowLine::OrderId);
        break;
    case QueryField::Job:
    case QueryField::Code:
    case QueryField::Description:
    case QueryField::City:
    case QueryField::Country:
    case QueryField::Team:
    case QueryField::Recruiter:
    case QueryField::Manager:
    case QueryField::Package:
    case QueryField::Connection:
    case QueryField::Integration:
    case QueryField::Status:
    case QueryField::Is:
    case QueryField::No:
    case QueryField::State:
    case QueryField::Waiting:
        return;
    }
    // Where the digits are all of the needle, looking for it finds the line of digits, too.
    if (!m_choice.digits.empty() && (m_choice.digits != needle || m_field != QueryField::Any))
        m_ownTexts.push_back({m_choice.digits, RowLine::PhoneDigits, whole});
}

// A country is found by its code, by what else a server wrote for it, and by its names.
void ChoiceTest::findCountries()
{
    const std::uint32_t count = m_snapshot.valueCount(ValueKind::Country);
    // What everybody writes for one country is not its code.
    const std::string code = m_choice.folded == "uk" ? "gb" : m_choice.folded;
    const bool isCode = isCountryCode(code);
    for (std::uint32_t number = 0; number < count; ++number) {
        const SharedValue& country = m_snapshot.values()->value(ValueKind::Country, number);
        switch (m_choice.kind) {
        case Choice::Kind::Text:
            // Two letters are a code, and no part of a name: "de" is not in "sweden".
            m_countries.push_back(isCode
                    ? country.folded == code
                    : hasText(country.folded, code) || (isCountryCode(country.text) && hasText(country.label, code)));
            break;
        case Choice::Kind::Exact:
            m_countries.push_back(country.folded == trimmedText(m_choice.folded));
            break;
        case Choice::Kind::Regex: // asks the job's own text
        case Choice::Kind::Attention:
        case Choice::Kind::Mark:
            m_countries.push_back(false);
            break;
        }
    }
}

bool ChoiceTest::has(const OwnText& own, const OrderChunk& chunk, std::uint32_t row)
{
    if (!own.line)
        return chunk.hasAt(row, own.needle);
    const RowText text = chunk.textAt(row, *own.line);
    if (!own.whole)
        return text.isPlain ? hasTextIgnoringCase(text.text, own.needle) : hasText(text.text, own.needle);
    if (text.isPlain) {
        const std::string_view trimmed = trimmedText(text.text);
        return trimmed.size() == own.needle.size() && hasTextIgnoringCase(trimmed, own.needle);
    }
    if (own.line == RowLine::PhoneDigits) // whose trunk's zero may be there or not
        return phoneDigits(text.text) == own.needle;
    for (std::string_view line = text.text;;) {
        const std::size_t end = line.find(memberSeparator);
        if (trimmedText(line.substr(0, end)) == own.needle)
            return true;
        if (end == std::string_view::npos)
            return false;
        line.remove_prefix(end + 1);
    }
}

bool ChoiceTest::foldedHas(std::string_view folded) const
{
    return m_choice.kind == Choice::Kind::Exact ? trimmedText(folded) == trimmedText(m_choice.folded)
                                                : hasText(folded, m_choice.folded);
}

bool ChoiceTest::textHas(std::string_view text) const
{
    // A piece at a time, so that one long text can be stopped. Pieces overlap: what is found
    // may be as long as that.
    constexpr std::size_t pieceSize = 32 * 1024;
    constexpr std::size_t overlap = 4 * 1024;
    const re2::StringPiece all(text.data(), text.size());
    for (std::size_t begin = 0;; begin += pieceSize - overlap) {
        const std::size_t end = std::min(text.size(), begin + pieceSize);
        if (m_choice.regex->Match(all, begin, end, re2::RE2::UNANCHORED, nullptr, 0))
            return true;
        if (end == text.size() || (m_stopAsked && m_stopAsked()))
            return false;
    }
}

bool ChoiceTest::valueHas(ValueKind kind, std::uint32_t number) const
{
    if (number == noValue)
        return false;
    const SharedValue& value = m_snapshot.values()->value(kind, number);
    return m_choice.kind == Choice::Kind::Regex ? textHas(value.text) : foldedHas(value.folded);
}

bool ChoiceTest::partHas(const OrderSource& source) const
{
    return takeSourceTexts(source, m_field, [this](TextPlace, std::uint32_t, std::string_view text) {
        return m_choice.kind == Choice::Kind::Regex ? textHas(text) : foldedHas(folded(text));
    });
}

bool ChoiceTest::kindHas(const OrderKind& kind) const
{
    if (m_choice.kind == Choice::Kind::Mark)
        return false;
    if (m_choice.kind == Choice::Kind::Attention)
        return (kind.attention & m_choice.attention & ofOrders) != 0;
    const bool asksPackage = m_field == QueryField::Any || m_field == QueryField::Package;
    if (asksPackage && m_choice.kind != Choice::Kind::Regex) // which asks the order's own text
        return valueHas(ValueKind::Package, kind.package)
            || std::binary_search(m_namedPackages.begin(), m_namedPackages.end(), kind.package);
    return m_field == QueryField::Status && valueHas(ValueKind::Status, kind.status);
}

bool ChoiceTest::wantsDuplicates() const
{
    return (m_choice.attention & bitOf(Attention::Duplicate)) != 0;
}

bool ChoiceTest::asksJobs() const
{
    switch (m_field) {
    case QueryField::Any:
    case QueryField::Job:
    case QueryField::Code:
    case QueryField::Description:
    case QueryField::City:
    case QueryField::Country:
    case QueryField::Team:
    case QueryField::Recruiter:
    case QueryField::Manager:
        return true;
    case QueryField::Is:
    case QueryField::No:
        return (m_choice.attention & ~ofOrders & ~bitOf(Attention::Duplicate)) != 0;
    case QueryField::Name:
    case QueryField::Email:
    case QueryField::Phone:
    case QueryField::Package:
    case QueryField::Order:
    case QueryField::Application:
    case QueryField::Connection:
    case QueryField::Integration:
    case QueryField::Status:
    case QueryField::State:
    case QueryField::Waiting:
        return false;
    }
    return false;
}

bool ChoiceTest::jobHas(const JobBlock& block, std::uint32_t place) const
{
    switch (m_choice.kind) {
    case Choice::Kind::Attention:
        return (block.values[place].attention & m_choice.attention) != 0;
    case Choice::Kind::Mark:
        return false;
    case Choice::Kind::Text:
        return m_field == QueryField::Country ? jobTextHas(*block.jobs[place], block.values[place])
                                              : jobWordsHave(block, place);
    case Choice::Kind::Exact:
        return jobTextHas(*block.jobs[place], block.values[place]);
    case Choice::Kind::Regex:
        return takeJobTexts(*block.jobs[place], m_field,
            [this](TextPlace, std::uint32_t, std::string_view text) { return textHas(text); });
    }
    return false;
}

// Which letters the whole job has says something of each of its texts.
bool ChoiceTest::jobWordsHave(const JobBlock& block, std::uint32_t place) const
{
    const LetterRuns::Answer answer = block.runs[place].has(m_runs);
    if (answer == LetterRuns::Answer::No)
        return false;
    return (answer == LetterRuns::Answer::Yes && m_field == QueryField::Any)
        || jobTextHas(*block.jobs[place], block.values[place]);
}

bool ChoiceTest::jobTextHas(const Job& job, const JobValues& values) const
{
    const bool whole = m_choice.kind == Choice::Kind::Exact;
    switch (m_field) {
    case QueryField::Any:
        return foldedHas(job.folded);
    case QueryField::Job:
        return foldedHas(job.foldedLine(JobLine::Name));
    case QueryField::Code:
        return foldedHas(job.foldedLine(JobLine::Code));
    case QueryField::Description:
        return foldedHas(job.foldedDescription());
    case QueryField::City:
        return foldedHas(job.foldedLine(JobLine::City));
    case QueryField::Country:
        return values.country != noValue && m_countries[values.country];
    case QueryField::Team:
        return teamHas(job, {});
    case QueryField::Recruiter:
        return whole ? personHas(values.recruiters) : teamHas(job, "RECRUITER");
    case QueryField::Manager:
        return whole ? personHas(values.managers) : teamHas(job, "HIRING_MANAGER");
    case QueryField::Name:
    case QueryField::Email:
    case QueryField::Phone:
    case QueryField::Package:
    case QueryField::Order:
    case QueryField::Application:
    case QueryField::Connection:
    case QueryField::Integration:
    case QueryField::Status:
    case QueryField::Is:
    case QueryField::No:
    case QueryField::State:
    case QueryField::Waiting:
        return false;
    }
    return false;
}

// Whether a member's line, or one of its texts, fits; with a role, of members who have it.
bool ChoiceTest::teamHas(const Job& job, std::string_view role) const
{
    std::string_view lines = job.foldedTeam();
    for (const TeamMember& member : job.team) {
        std::string_view line = takeLine(lines);
        if (!role.empty() && std::find(member.roles.begin(), member.roles.end(), role) == member.roles.end())
            continue;
        while (!line.empty()) {
            const std::size_t end = line.find(memberSeparator);
            if (foldedHas(line.substr(0, end)))
                return true;
            line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
        }
    }
    return false;
}

bool ChoiceTest::personHas(const std::vector<std::uint32_t>& people) const
{
    return std::any_of(
        people.begin(), people.end(), [this](std::uint32_t number) { return valueHas(ValueKind::Person, number); });
}

bool ChoiceTest::ownHas(const Order& order) const
{
    return takeOwnTexts(
        order, m_field, [this](TextPlace, std::uint32_t, std::string_view text) { return textHas(text); });
}

} // namespace docket
