// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace docket {

enum class SampleLanguage { English, German, Japanese };

// An address; empty parts are not known.
struct SamplePlace
{
    std::string_view street;
    std::string_view city;
    std::string_view state;
    std::string_view zipCode;
    std::string_view country; // ISO 3166 alpha-2
    std::string_view raw;
    SampleLanguage language = SampleLanguage::English; // in which its jobs are often advertised
};

std::span<const SamplePlace> samplePlaces();

} // namespace docket
