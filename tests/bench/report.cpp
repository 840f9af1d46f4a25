// SPDX-License-Identifier: MIT
#include "tests/bench/report.h"

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

QString figureText(const Goal& goal, const Figure& figure)
{
    if (!figure.value)
        return "not available";
    return QString("**%1%2** (%3–%4)")
        .arg(numberText(*figure.value), unitText(goal.unit), numberText(figure.smallest), numberText(figure.largest));
}

QString verdict(const Goal& goal, const Figure& figure)
{
    if (!figure.value)
        return "–";
    return *figure.value <= goal.atMost ? "met" : "**missed**";
}

QString line(const QStringList& cells)
{
    return "| " + cells.join(" | ") + " |\n";
}

QString goalLine(const Measured& measured, std::size_t at)
{
    const Goal& goal = measured.row.goals[at];
    const QString goalText = QString("≤ %1%2").arg(numberText(goal.atMost), unitText(goal.unit));
    const QString name = '`' + measured.row.name + "` " + measured.row.title;
    if (!measured.problem.isEmpty())
        return line({name, goalText, goal.reference, "not measured: " + measured.problem, "–", "–", "–", "–"});
    const Figure& figure = measured.outcome.figures[at];
    return line({name, goalText, goal.reference, figureText(goal, figure), figure.ours, figure.reference,
        QString::number(measured.rounds), verdict(goal, figure)});
}

} // namespace

QString reportText(const QStringList& circumstances, const std::vector<Measured>& rows)
{
    QString text;
    for (const QString& circumstance : circumstances)
        text += "- " + circumstance + '\n';
    text += '\n' + line({"row", "goal", "reference", "figure (range)", "Docket", "reference took", "rounds", ""});
    text += "|---|---|---|---|---|---|---|---|\n";
    for (const Measured& measured : rows) {
        for (std::size_t at = 0; at < measured.row.goals.size(); ++at)
            text += goalLine(measured, at);
    }
    for (const Measured& measured : rows) {
        for (const QString& note : measured.outcome.notes)
            text += "\n`" + measured.row.name + "`: " + note + '\n';
    }
    return text;
}

} // namespace docket::bench
