// SPDX-License-Identifier: MIT
#pragma once

#include "app/samples/sampletitles.h"

#include <span>
#include <string_view>

namespace docket {

// What job descriptions of one language are put together from. "{n}" in a sentence
// stands for a number, "{city}" for the place of work.
struct SampleTexts
{
    std::span<const std::string_view> aboutHeadings, roleHeadings, profileHeadings, offerHeadings, contactHeadings;
    std::span<const std::string_view> about, duties, profile, offers, closings;
};

const SampleTexts& sampleTexts(SampleLanguage language);

// English duties of one field of work.
std::span<const std::string_view> fieldDuties(SampleField field);

} // namespace docket
