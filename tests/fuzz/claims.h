// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace docket {

// Ends the process, saying the claim, when it does not hold: libFuzzer then keeps the
// input that refuted it.
void claim(bool holds, const char* what);

bool isUtf8(std::string_view text);
bool hasControls(std::string_view text); // below U+0020

} // namespace docket

// What libFuzzer calls with each input. Any bytes; always returns 0.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
