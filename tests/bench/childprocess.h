// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace docket::bench {

// Runs a program to its end and answers how long that took, in milliseconds, from just
// before it is started. Its output goes nowhere. `input` is its standard input, ready
// before the clock starts. Started by posix_spawn, which does not copy the page tables
// of this large process as fork does: that would be counted against the program.
// Throws std::runtime_error when it could not run, or ended with an exit code above
// `highestCode`. Any thread.
// `more` stands in its environment beside what is in ours: "NAME=value".
double runChild(const std::vector<std::string>& command, const std::string& input = {}, int highestCode = 0,
    const std::vector<std::string>& more = {});

// Whether a program of this name is found in PATH.
bool isInstalled(const char* program);

} // namespace docket::bench
