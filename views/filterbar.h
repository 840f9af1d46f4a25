// SPDX-License-Identifier: MIT
#pragma once

#include "models/filtercompletion.h"

#include <QObject>

namespace docket {

class FilterAssist;
class FilterField;
class ResultLine;

// What the filter's parts have in common: the text in the box is the one filter, and the
// chips are the same in words. A change by a chip is a change of the text.
class FilterBar final : public QObject
{
    Q_OBJECT
public:
    FilterBar(FilterField& field, ResultLine& line, QWidget& window);

    void showHint(const QString& hint, bool unfinished);
    void showProposals(const docket::FilterProposals& proposals);

Q_SIGNALS:
    void proposalsWanted(const QString& filter, qsizetype cursor); // showProposals() answers

private:
    void removeTerm(qsizetype index);
    void selectTerm(qsizetype index);

    FilterField& m_field;
    ResultLine& m_line;
    FilterAssist* m_assist;
};

} // namespace docket
