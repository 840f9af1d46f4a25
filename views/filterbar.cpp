// SPDX-License-Identifier: MIT
#include "views/filterbar.h"

#include "models/filteredit.h"
#include "models/filterwords.h"
#include "views/filterassist.h"
#include "views/filterfield.h"
#include "views/resultline.h"

namespace docket {

FilterBar::FilterBar(FilterField& field, ResultLine& line, QWidget& window)
    : QObject(&window)
    , m_field(field)
    , m_line(line)
    , m_assist(new FilterAssist(field, window))
{
    connect(m_assist, &FilterAssist::proposalsWanted, this, &FilterBar::proposalsWanted);
    connect(&field, &QLineEdit::textChanged, &line, &ResultLine::showFilter);
    connect(&line, &ResultLine::clearRequested, &field, &QLineEdit::clear);
    connect(&line, &ResultLine::removeRequested, this, &FilterBar::removeTerm);
    connect(&line, &ResultLine::editRequested, this, &FilterBar::selectTerm);
    connect(&line, &ResultLine::left, &field, qOverload<>(&QWidget::setFocus));
}

void FilterBar::showHint(const QString& hint, bool unfinished)
{
    m_line.showHint(hint);
    m_field.setHint(hint, unfinished);
    m_assist->setHint(hint);
}

void FilterBar::showProposals(const FilterProposals& proposals)
{
    m_assist->showProposals(proposals);
}

void FilterBar::removeTerm(qsizetype index)
{
    m_field.setText(withoutTerm(m_field.text(), index));
}

void FilterBar::selectTerm(qsizetype index)
{
    m_field.setFocus(Qt::OtherFocusReason);
    if (const auto word = wordOfTerm(m_field.text(), index))
        m_field.setSelection(static_cast<int>(word->from), static_cast<int>(word->to - word->from));
    else
        m_field.selectAll();
}

} // namespace docket
