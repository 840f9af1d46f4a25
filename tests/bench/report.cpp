// SPDX-License-Identifier: MIT
#include "tests/bench/report.h"

#include "tests/bench/figures.h"
#include "tests/bench/growthtable.h"

#include <algorithm>

namespace docket::bench {
namespace {

QString unitText(Goal::Unit unit)
{
    switch (unit) {
    case Goal::Unit::Times:
        return " ×";
    case Goal::Unit::Milliseconds:
        return " ms";
    }
    return {};
}

QString goalText(const Goal& goal, int orders)
{
    const std::optional<double> atMost = goal.atMostFor(orders);
    return atMost ? QString("≤ %1%2").arg(numberText(*atMost), unitText(goal.unit)) : QString("–");
}

QString figureText(const Goal& goal, const Figure& figure)
{
    if (!figure.value)
        return "not available";
    return QString("**%1%2** (%3–%4)")
        .arg(numberText(*figure.value), unitText(goal.unit), numberText(figure.smallest), numberText(figure.largest));
}

// "missed by 12 %", or how many times the goal it is.
QString verdict(const std::optional<double>& atMost, const Figure& figure)
{
    if (!figure.value || !atMost)
        return "–";
    const double share = *figure.value / *atMost;
    if (share <= 1)
        return "met";
    return share < 2 ? QString("**missed** by %1 %").arg(numberText((share - 1) * 100))
                     : QString("**missed**: %1 times the goal").arg(numberText(share));
}

QString line(const QStringList& cells)
{
    return "| " + cells.join(" | ") + " |\n";
}

QString ordersText(const Measured& measured)
{
    return countText(measured.orders) + (measured.jobs == Jobs::Own ? ", own jobs" : "");
}

// A job for each order is the worst case; the goals speak of the usual one.
std::optional<double> atMostFor(const Measured& measured, const Goal& goal)
{
    return measured.jobs == Jobs::Own ? std::nullopt : goal.atMostFor(measured.orders);
}

QString goalLine(const Measured& measured, std::size_t at)
{
    const Goal& goal = measured.row.goals[at];
    const QString name = '`' + measured.row.name + "` " + measured.row.title;
    const QString wanted = measured.jobs == Jobs::Own ? QString("–") : goalText(goal, measured.orders);
    const QStringList begin{name, ordersText(measured), wanted, goal.reference};
    if (!measured.problem.isEmpty())
        return line(begin + QStringList{"not measured: " + measured.problem, "–", "–", "–", "–"});
    const Figure& figure = measured.outcome.figures[at];
    return line(begin
        + QStringList{figureText(goal, figure), figure.ours, figure.reference, QString::number(measured.rounds),
            verdict(atMostFor(measured, goal), figure)});
}

// Row by row, each by size: measured they were size by size.
std::vector<Measured> inOrder(const std::vector<Measured>& measured)
{
    std::vector<Measured> sorted;
    for (const Row& row : allRows())
        std::copy_if(measured.begin(), measured.end(), std::back_inserter(sorted),
            [&row](const Measured& each) { return each.row.name == row.name; });
    return sorted;
}

QString goalTable(const std::vector<Measured>& measured)
{
    QString text = line(
        {"row", "orders", "goal", "reference", "figure (range)", "Docket", "reference took", "rounds", "goal is"});
    text += "|---|---|---|---|---|---|---|---|---|\n";
    for (const Measured& each : measured) {
        for (std::size_t at = 0; at < each.row.goals.size(); ++at)
            text += goalLine(each, at);
    }
    return text;
}

QString notes(const std::vector<Measured>& measured)
{
    QString text;
    for (const Measured& each : measured) {
        for (const QString& note : each.outcome.notes)
            text += "\n`" + each.row.name + "`, " + ordersText(each) + ": " + note + '\n';
    }
    return text;
}

} // namespace

QString reportText(const QStringList& circumstances, const std::vector<Measured>& measured)
{
    QString text;
    for (const QString& circumstance : circumstances)
        text += "- " + circumstance + '\n';
    const std::vector<Measured> sorted = inOrder(measured);
    return text + '\n' + goalTable(sorted) + '\n' + growthTable(sorted) + notes(sorted);
}

} // namespace docket::bench
