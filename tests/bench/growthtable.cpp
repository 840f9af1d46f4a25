// SPDX-License-Identifier: MIT
#include "tests/bench/growthtable.h"

#include "tests/bench/figures.h"

#include <algorithm>
#include <map>
#include <set>

namespace docket::bench {
namespace {

// One line of the table: its cost by the number of orders.
struct Growth
{
    QString name;
    Cost::Unit unit;
    std::map<int, double> amounts;
};

QString amountText(Cost::Unit unit, double amount)
{
    switch (unit) {
    case Cost::Unit::Milliseconds:
        return timeText(amount);
    case Cost::Unit::Bytes:
        return bytesText(amount);
    }
    return {};
}

void add(const Measured& measured, const Cost& cost, std::vector<Growth>& to)
{
    const QString name = '`' + measured.row.name + "` " + cost.what;
    auto found = std::find_if(to.begin(), to.end(), [&](const Growth& each) { return each.name == name; });
    if (found == to.end())
        found = to.insert(to.end(), {name, cost.unit, {}});
    found->amounts[measured.orders] = cost.amount;
}

QString cell(const Growth& growth, int orders)
{
    const auto found = growth.amounts.find(orders);
    if (found == growth.amounts.end())
        return "–";
    const double each = found->second / orders;
    return QString("%1 (%2, %3)")
        .arg(amountText(growth.unit, found->second), amountText(growth.unit, each * pageSize),
            amountText(growth.unit, each));
}

QString growthText(const std::map<int, double>& amounts)
{
    if (amounts.size() < 2)
        return "–";
    const auto& [fewest, least] = *amounts.begin();
    const auto& [most, greatest] = *amounts.rbegin();
    return numberText(greatest / most / (least / fewest)) + " ×";
}

QString head(const std::set<int>& sizes)
{
    QString names = "| how cost grows: in all (a page, an order) |";
    QString rule = "|---|";
    for (const int orders : sizes) {
        names += ' ' + countText(orders) + " orders |";
        rule += "---|";
    }
    return names + " an order, last to first |\n" + rule + "---|\n";
}

} // namespace

QString growthTable(const std::vector<Measured>& measured)
{
    std::vector<Growth> lines;
    std::set<int> sizes;
    for (const Measured& each : measured) {
        if (each.jobs == Jobs::Own)
            continue;
        sizes.insert(each.orders);
        for (const Cost& cost : each.outcome.costs)
            add(each, cost, lines);
    }
    if (sizes.size() < 2)
        return {};
    QString text = head(sizes);
    for (const Growth& growth : lines) {
        text += "| " + growth.name;
        for (const int orders : sizes)
            text += " | " + cell(growth, orders);
        text += " | " + growthText(growth.amounts) + " |\n";
    }
    return text;
}

} // namespace docket::bench
