// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace docket {

class FilterField;
class ResultLine;

// What the filter's parts have in common: the text in the box is the one filter, and the
// chips are the same in words. A change by a chip is a change of the text.
class FilterBar final : public QObject
{
    Q_OBJECT
public:
    FilterBar(FilterField& field, ResultLine& line, QObject* parent);

private:
    void removeTerm(qsizetype index);
    void selectTerm(qsizetype index);

    FilterField& m_field;
};

} // namespace docket
