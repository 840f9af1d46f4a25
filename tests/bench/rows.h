// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/rounds.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace docket::bench {

struct Settings
{
    int orders = 100'000;
    int rounds = 7; // of the row being measured
};

// What a row holds itself to: its figure is at most this much.
struct Goal
{
    enum class Unit { Times, Milliseconds };
    double atMost;
    Unit unit;
    QString reference; // "curl draining the same pages"; for a time: what it is the time of
};

// What came out for one goal.
struct Figure
{
    std::optional<double> value; // nullopt: the reference is not on this machine
    double smallest = 0; // over the rounds
    double largest = 0;
    QString ours; // absolute, with unit
    QString reference;
};

struct Outcome
{
    std::vector<Figure> figures; // one for each goal, in their order
    QStringList notes; // Markdown, a paragraph or a table each
};

struct Row
{
    QString name; // for --rows
    QString title;
    int rounds;
    int quickRounds;
    std::vector<Goal> goals;
    // Throws std::runtime_error when it cannot be measured here.
    Outcome (*measure)(const Settings& settings);
};

// All rows, in the order of the report: the one table.
std::vector<Row> allRows();

Outcome measureLoad(const Settings& settings);
Outcome measureWindow(const Settings& settings);
Outcome measurePage(const Settings& settings);
Outcome measureSearch(const Settings& settings);
Outcome measureCopy(const Settings& settings);

// The figure "ours / reference" of one case, both with their median times.
Figure ratioFigure(const Samples& ours, const Samples& reference);
QString timeText(double milliseconds);
QString numberText(double value); // three digits that matter

} // namespace docket::bench
