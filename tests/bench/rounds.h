// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstddef>
#include <functional>
#include <vector>

namespace docket::bench {

// One of those that are compared: does the work once and answers how long each of its
// cases took, in milliseconds.
struct Side
{
    QString name;
    std::function<std::vector<double>()> run;
};

// What one side measured: samples[round][case].
using Samples = std::vector<std::vector<double>>;

// Runs all sides in turn, once to warm up and then `rounds` times, and begins each
// round with another side, so that whatever else the machine does meets all of them.
std::vector<Samples> interleave(const std::vector<Side>& sides, int rounds);

double median(std::vector<double> values); // not empty
double percentile(std::vector<double> values, double part); // not empty; part is 0–1

// The median over the rounds of one case.
double medianOf(const Samples& samples, std::size_t which = 0);
double smallestOf(const Samples& samples, std::size_t which = 0);
double largestOf(const Samples& samples, std::size_t which = 0);

// ours[case] / reference[case], each within its own round.
Samples ratios(const Samples& ours, const Samples& reference, std::size_t which = 0);

// How long a call takes, in milliseconds.
double millisecondsOf(const std::function<void()>& work);

} // namespace docket::bench
