// SPDX-License-Identifier: MIT
#pragma once

#include "app/samples/sampleplaces.h"

#include <span>
#include <string_view>

namespace docket {

enum class SampleField { Care, Software, Logistics, Product, Service, Finance, Trades };

struct SampleTitle
{
    std::string_view name;
    std::string_view code; // begins the job code: "ICU" in ICU-2026-014
    SampleField field;
};

std::span<const SampleTitle> sampleTitles(SampleLanguage language);

} // namespace docket
