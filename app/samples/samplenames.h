// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace docket {

// A name as people write it, and as it stands in an e-mail address (empty: the
// lower-case text itself).
struct SampleName
{
    std::string_view text;
    std::string_view ascii = {};
};

// Whose phone numbers a person has; each has ranges that belong to nobody.
enum class PhonePlan { Germany, NorthAmerica, UnitedKingdom, France, Australia };
inline constexpr std::size_t phonePlanCount = 5;

// Given and family names that go together.
struct SampleNameGroup
{
    std::span<const SampleName> first;
    std::span<const SampleName> last;
    unsigned weight; // in percent; those of all groups add up to 100
    PhonePlan phones;
};

// Latin with many accents first (workplaceGroupCount of them, from which hiring
// teams are made), then CJK, Hangul, Arabic, Hebrew, Cyrillic, Greek, Devanagari, Thai.
std::span<const SampleNameGroup> sampleNameGroups();
inline constexpr std::size_t workplaceGroupCount = 5;

} // namespace docket
