// SPDX-License-Identifier: MIT
#include "views/filterbar.h"

#include "models/filteredit.h"
#include "models/filterwords.h"
#include "views/filterfield.h"
#include "views/resultline.h"

namespace docket {

FilterBar::FilterBar(FilterField& field, ResultLine& line, QObject* parent)
    : QObject(parent)
    , m_field(field)
{
    connect(&field, &QLineEdit::textChanged, &line, &ResultLine::showFilter);
    connect(&line, &ResultLine::clearRequested, &field, &QLineEdit::clear);
    connect(&line, &ResultLine::removeRequested, this, &FilterBar::removeTerm);
    connect(&line, &ResultLine::editRequested, this, &FilterBar::selectTerm);
    connect(&line, &ResultLine::left, &field, qOverload<>(&QWidget::setFocus));
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
