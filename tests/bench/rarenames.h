// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>

namespace docket::bench {

// Lengthens the candidate's last name in an order's JSON (up to its job) by none, one
// or two syllables of its own script. The sample server draws from 180 last names; a
// million real people have some 100,000, and few of these are common. The same number
// gives the same name.
void giveRareName(QByteArray& order, std::uint64_t number);

} // namespace docket::bench
