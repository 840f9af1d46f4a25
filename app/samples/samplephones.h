// SPDX-License-Identifier: MIT
#pragma once

#include "app/samples/samplenames.h"

#include <QByteArray>

#include <cstdint>

namespace docket {

// How many different numbers the plan has.
std::uint64_t phoneCapacity(PhonePlan plan);

// The number-th phone number of the plan, from ranges that regulators keep free for
// films and examples; numbers that follow each other look unrelated. `spelling`
// chooses one of the ways in which people write it.
QByteArray fictionalPhone(PhonePlan plan, std::uint64_t number, std::uint64_t spelling);

} // namespace docket
