// SPDX-License-Identifier: MIT
#include "models/orders/values.h"

#include "models/orders/countrynames.h"
#include "models/orders/fold.h"
#include "models/orders/foldedname.h"
#include "models/orders/job.h"
#include "models/orders/jsontext.h"
#include "models/orders/page.h"
#include "models/orders/trimmed.h"

#include <algorithm>
#include <cstring>

namespace docket {
namespace {

std::string_view textOf(const Value& value)
{
    return trimmedText(value.value_or(std::string_view()));
}

void keepEachOnce(std::vector<std::uint32_t>& numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    while (!numbers.empty() && numbers.back() == noValue)
        numbers.pop_back();
    numbers.shrink_to_fit();
}

bool hasRole(const TeamMember& member, std::string_view role)
{
    return std::find(member.roles.begin(), member.roles.end(), role) != member.roles.end();
}

std::string upperAscii(std::string_view text)
{
    std::string to(text);
    for (char& c : to)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return to;
}

} // namespace

std::string statusOf(const std::vector<Oddity>& oddities)
{
    for (const Oddity& oddity : oddities) {
        if (oddity.part != OrderPart::Order || oddity.kind != OddityKind::Unknown || oddity.key != "status")
            continue;
        const std::string_view raw = trimmedJson(oddity.raw);
        if (!raw.starts_with('"'))
            return {};
        std::string unescaped;
        return std::string(trimmedText(readJsonString(raw.data() + 1, unescaped)));
    }
    return {};
}

Values::Counts Values::counts() const
{
    Counts counts{};
    for (std::size_t i = 0; i < valueKindCount; ++i)
        counts[i] = m_dictionaries[i].values.size();
    return counts;
}

std::string_view Values::keep(std::string_view text)
{
    char* const place = m_texts.take(text.size());
    std::memcpy(place, text.data(), text.size());
    return {place, text.size()};
}

// Folds the text into m_scratch and looks for it there.
std::optional<std::uint32_t> Values::find(ValueKind kind, std::string_view text)
{
    m_scratch.clear();
    appendFolded(text, m_scratch);
    m_folded = trimmedText(m_scratch);
    if (m_folded.empty())
        return noValue;
    const Dictionary& known = dictionary(kind);
    return known.index.find(
        hashOf(m_folded, m_hashSeed), m_folded, [&](std::uint32_t each) { return known.values[each].folded; });
}

std::uint32_t Values::numberOf(ValueKind kind, std::string_view text, std::string_view label)
{
    if (const auto number = find(kind, text))
        return *number;
    Dictionary& known = m_dictionaries[static_cast<std::size_t>(kind)];
    const std::uint32_t number = known.values.size();
    const std::string_view kept = keep(text);
    known.values.add({kept, label.empty() ? kept : keep(label), keep(m_folded)});
    known.index.add(hashOf(m_folded, m_hashSeed), number);
    return number;
}

std::uint32_t Values::orderKindOf(const PageOrder& order)
{
    const OrderKind kind{
        numberOf(ValueKind::Package, textOf(order.fields[static_cast<std::size_t>(OrderField::PackageId)])),
        order.oddities.empty() ? noValue : numberOf(ValueKind::Status, statusOf(order.oddities)), attentionOf(order)};
    const std::uint64_t hash = hashOf(kind.bytes(), m_hashSeed);
    if (const auto known
        = m_orderKindIndex.find(hash, kind.bytes(), [&](std::uint32_t each) { return m_orderKinds[each].bytes(); }))
        return *known;
    const std::uint32_t number = m_orderKinds.size();
    m_orderKinds.add(OrderKind(kind));
    m_orderKindIndex.add(hash, number);
    return number;
}

std::uint32_t Values::countryOf(std::string_view country)
{
    if (!isCountryCode(country))
        return numberOf(ValueKind::Country, country);
    const std::string code = upperAscii(country);
    // Its names are made once, not for each job.
    if (const auto known = find(ValueKind::Country, code))
        return *known;
    return numberOf(ValueKind::Country, code, foldedCountryNames(code));
}

JobValues Values::valuesOf(const Job& job)
{
    JobValues values;
    values.attention = attentionOf(job);
    values.name = numberOf(ValueKind::JobName, textOf(job.name));
    if (job.location) {
        const std::string_view country = textOf(job.location->country);
        values.country = countryOf(country);
        values.city = numberOf(ValueKind::City, textOf(job.location->city));
    }
    for (const TeamMember& member : job.team) {
        const bool recruits = hasRole(member, "RECRUITER");
        const bool manages = hasRole(member, "HIRING_MANAGER");
        if (!recruits && !manages)
            continue;
        const std::string name = spokenNameOf(member.firstName, member.lastName);
        const std::string_view mail = textOf(member.email);
        const std::uint32_t person = numberOf(ValueKind::Person, mail.empty() ? name : mail, name);
        if (recruits)
            values.recruiters.push_back(person);
        if (manages)
            values.managers.push_back(person);
    }
    keepEachOnce(values.recruiters);
    keepEachOnce(values.managers);
    return values;
}

} // namespace docket
