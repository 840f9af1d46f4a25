// SPDX-License-Identifier: MIT
#include "models/orders/attention.h"

#include "models/orders/digits.h"
#include "models/orders/job.h"
#include "models/orders/page.h"
#include "models/orders/trimmed.h"

#include <unicode/uloc.h>

#include <algorithm>

namespace docket {
namespace {

constexpr std::array<std::string_view, attentionCount> flagNames{
    "nophone", "noname", "badmail", "nolocation", "badcountry", "norecruiter", "nodescription", "dup"};

bool isBlankValue(const Value& text)
{
    return !text || isBlankText(*text);
}

bool isAsciiDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isDomainCharacter(char character)
{
    const bool isLetter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    return isLetter || isAsciiDigit(character) || character == '-' || static_cast<unsigned char>(character) >= 0x80;
}

bool isDomainLabel(std::string_view label)
{
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-'
        && std::all_of(label.begin(), label.end(), isDomainCharacter);
}

bool isDomain(std::string_view domain)
{
    std::size_t labels = 0;
    for (;; ++labels) {
        const std::size_t dot = domain.find('.');
        if (!isDomainLabel(domain.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return labels > 0;
        domain.remove_prefix(dot + 1);
    }
}

// Quoted local parts are read as broken: no system that recruits sends them.
bool isMailName(std::string_view name)
{
    static constexpr std::string_view forbidden = "()<>[]:;@\\,\"";
    const auto fits = [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && c != 0x7F && forbidden.find(c) == std::string_view::npos;
    };
    return !name.empty() && name.size() <= 64 && name.front() != '.' && name.back() != '.'
        && name.find("..") == std::string_view::npos && std::all_of(name.begin(), name.end(), fits);
}

const Value& fieldOf(const PageOrder& order, OrderField field)
{
    return order.fields[static_cast<std::size_t>(field)];
}

bool isEmptyPlace(const Location& place)
{
    const std::array<const Value*, 7> parts{
        &place.street1, &place.street2, &place.city, &place.state, &place.zipCode, &place.country, &place.raw};
    return std::all_of(parts.begin(), parts.end(), [](const Value* part) { return isBlankValue(*part); });
}

bool hasRecruiter(const Job& job)
{
    return std::any_of(job.team.begin(), job.team.end(), [](const TeamMember& member) {
        return std::find(member.roles.begin(), member.roles.end(), "RECRUITER") != member.roles.end();
    });
}

} // namespace

std::string_view attentionName(Attention attention)
{
    return flagNames[static_cast<std::size_t>(attention)];
}

std::optional<AttentionSet> attentionNamed(std::string_view word, bool missing)
{
    if (!missing && word == "attention")
        return allAttention;
    for (std::size_t i = 0; i < attentionCount; ++i) {
        const std::string_view name = flagNames[i];
        if (missing ? name.starts_with("no") && name.substr(2) == word : name == word)
            return bitOf(static_cast<Attention>(i));
    }
    return std::nullopt;
}

AttentionSet attentionOf(const PageOrder& order)
{
    AttentionSet set = 0;
    if (digitsOf(fieldOf(order, OrderField::Phone).value_or("")).empty())
        set |= bitOf(Attention::NoPhone);
    if (isBlankValue(fieldOf(order, OrderField::FirstName)) && isBlankValue(fieldOf(order, OrderField::LastName)))
        set |= bitOf(Attention::NoName);
    if (!isMailAddress(fieldOf(order, OrderField::Email).value_or("")))
        set |= bitOf(Attention::BadMail);
    return set;
}

AttentionSet attentionOf(const Job& job)
{
    AttentionSet set = 0;
    if (!job.location || isEmptyPlace(*job.location))
        set |= bitOf(Attention::NoLocation);
    else if (!isBlankValue(job.location->country) && !isCountryCode(trimmedText(*job.location->country)))
        set |= bitOf(Attention::BadCountry);
    if (!hasRecruiter(job))
        set |= bitOf(Attention::NoRecruiter);
    if (isBlankText(job.foldedDescription()))
        set |= bitOf(Attention::NoDescription);
    return set;
}

bool isMailAddress(std::string_view text)
{
    text = trimmedText(text);
    const std::size_t at = text.rfind('@');
    return at != std::string_view::npos && text.size() <= 254 && isMailName(text.substr(0, at))
        && isDomain(text.substr(at + 1));
}

// By ICU's list, which is sorted.
bool isCountryCode(std::string_view text)
{
    if (text.size() != 2)
        return false;
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    const std::array<char, 2> code{upper(text[0]), upper(text[1])};
    const char* const* const codes = uloc_getISOCountries();
    const char* const* end = codes;
    while (*end)
        ++end;
    return std::binary_search(codes, end, std::string_view(code.data(), code.size()),
        [](std::string_view one, std::string_view other) { return one < other; });
}

} // namespace docket
