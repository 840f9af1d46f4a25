// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace docket {

// The words of a filter as they stand in its text, for what works at the cursor. Positions
// are those of QString. Cheap; any thread.

struct FilterWord
{
    qsizetype from = 0;
    qsizetype to = 0; // behind the last character
    bool excluded = false; // a '-' in front
    QString field; // as typed before the colon; empty: none
    QList<qsizetype> choices; // where each of them begins: one, and one behind every comma
};

QList<FilterWord> filterWords(const QString& filter);

// The word that says what the term at this index of filterTerms() says.
std::optional<FilterWord> wordOfTerm(const QString& filter, qsizetype index);

} // namespace docket
