// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/data.h"
#include "tests/bench/rounds.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace docket::bench {

struct Settings
{
    int rounds;
    bool first; // no row of this run has been measured yet over other orders
};

inline constexpr int fromMillion = 500'000; // orders: fewer rounds, and the goals for a million

// What a row holds itself to: its figure is at most this much. The goals are set for
// 100,000 and for 1,000,000 orders; fewer than 50,000 are judged by none.
struct Goal
{
    enum class Unit { Times, Milliseconds };
    Unit unit;
    QString reference; // "curl draining the same pages"; for a time: what it is the time of
    std::optional<double> atMost; // nullopt: shown, not judged
    std::optional<double> atMostForMillion;

    std::optional<double> atMostFor(int orders) const;
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

// Something whose cost is compared between the sizes.
struct Cost
{
    enum class Unit { Milliseconds, Bytes };
    QString what; // "a load"
    Unit unit;
    double amount; // over all orders
};

struct Outcome
{
    std::vector<Figure> figures; // one for each goal, in their order
    std::vector<Cost> costs;
    QStringList notes; // Markdown, a paragraph or a table each
};

struct Row
{
    struct Rounds
    {
        int usual;
        int million; // from fromMillion orders, and with own jobs
        int quick;
    };
    QString name; // for --rows
    QString title;
    Rounds rounds;
    bool usesPages; // or the stored orders only
    bool ownJobsToo; // measured with a job for each order, too
    bool anySize; // orders have no part in it: measured once
    std::vector<Goal> goals;
    // Throws std::runtime_error when it cannot be measured here.
    Outcome (*measure)(Data& data, const Settings& settings);
};

// All rows, in the order of the report: the one table.
std::vector<Row> allRows();

Outcome measureLoad(Data& data, const Settings& settings);
Outcome measureWindow(Data& data, const Settings& settings);
Outcome measurePage(Data& data, const Settings& settings);
Outcome measureMemory(Data& data, const Settings& settings);
Outcome measureSearch(Data& data, const Settings& settings);
Outcome measureProxy(Data& data, const Settings& settings);
Outcome measurePainted(Data& data, const Settings& settings);
Outcome measureSort(Data& data, const Settings& settings);
Outcome measureFacets(Data& data, const Settings& settings);
Outcome measureRemember(Data& data, const Settings& settings);
Outcome measureRepaint(Data& data, const Settings& settings);
Outcome measureCopy(Data& data, const Settings& settings);
Outcome measureExport(Data& data, const Settings& settings);
Outcome measureStart(Data& data, const Settings& settings);

} // namespace docket::bench
