// SPDX-License-Identifier: MIT
#include "tests/bench/rounds.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iostream>

namespace docket::bench {
namespace {

std::vector<double> caseOf(const Samples& samples, std::size_t which)
{
    std::vector<double> values;
    for (const std::vector<double>& round : samples)
        values.push_back(round[which]);
    return values;
}

} // namespace

std::vector<Samples> interleave(const std::vector<Side>& sides, int rounds)
{
    std::vector<Samples> samples(sides.size());
    for (int round = -1; round < rounds; ++round) {
        for (std::size_t turn = 0; turn < sides.size(); ++turn) {
            const std::size_t at = (turn + static_cast<std::size_t>(round + 1)) % sides.size();
            std::vector<double> times = sides[at].run();
            if (round >= 0)
                samples[at].push_back(std::move(times));
        }
        std::cerr << '.' << std::flush;
    }
    std::cerr << '\n';
    return samples;
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const double at = part * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(at));
    const auto above = static_cast<std::size_t>(std::ceil(at));
    return values[below] + (values[above] - values[below]) * (at - static_cast<double>(below));
}

double medianOf(const Samples& samples, std::size_t which)
{
    return median(caseOf(samples, which));
}

double smallestOf(const Samples& samples, std::size_t which)
{
    return percentile(caseOf(samples, which), 0);
}

double largestOf(const Samples& samples, std::size_t which)
{
    return percentile(caseOf(samples, which), 1);
}

Samples ratios(const Samples& ours, const Samples& reference, std::size_t which)
{
    Samples ratios;
    for (std::size_t round = 0; round < ours.size(); ++round)
        ratios.push_back({ours[round][which] / reference[round][which]});
    return ratios;
}

double millisecondsOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace docket::bench
