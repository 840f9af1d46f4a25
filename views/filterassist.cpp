// SPDX-License-Identifier: MIT
#include "views/filterassist.h"

#include "views/filterfield.h"
#include "views/filterpopover.h"

#include <QKeyEvent>

#include <utility>

namespace docket {

FilterAssist::FilterAssist(FilterField& field, QWidget& window)
    : QObject(&field)
    , m_field(field)
    , m_popover(new FilterPopover(&window))
{
    field.installEventFilter(this);
    window.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, &FilterAssist::typed);
    connect(&field, &QLineEdit::textChanged, this, &FilterAssist::moved);
    connect(&field, &QLineEdit::cursorPositionChanged, this, &FilterAssist::moved);
    connect(m_popover, &FilterPopover::clicked, this, &FilterAssist::take);
}

bool FilterAssist::isOpen() const
{
    return m_popover->isVisible();
}

QString FilterAssist::footer() const
{
    return m_hint.isEmpty() ? tr("Tab takes the proposal. Words without a field search everything.") : m_hint;
}

void FilterAssist::setHistory(const QStringList& filters)
{
    m_history = filters;
}

void FilterAssist::setHint(const QString& hint)
{
    m_hint = hint;
    if (isOpen() && !m_showsHistory)
        m_popover->setFooter(footer());
}

void FilterAssist::typed()
{
    if (m_taking)
        return;
    m_asked = {m_field.text(), m_field.cursorPosition(), 0, 0, {}};
    m_waiting = true;
    Q_EMIT proposalsWanted(m_asked.filter, m_asked.cursor);
}

// The text or the cursor is elsewhere, and not by typing.
void FilterAssist::moved()
{
    if (m_asked.filter != m_field.text() || m_asked.cursor != m_field.cursorPosition())
        close();
}

void FilterAssist::showProposals(const FilterProposals& proposals)
{
    const bool isLate = proposals.filter != m_field.text() || proposals.cursor != m_field.cursorPosition();
    if (!m_waiting || isLate || !m_field.hasFocus())
        return;
    const bool tab = std::exchange(m_tabWaits, false);
    if (proposals.rows.isEmpty())
        return close();
    m_waiting = false;
    m_asked = proposals;
    m_showsHistory = false;
    m_popover->open(proposals.rows, footer(), m_field);
    if (tab)
        take(0);
}

void FilterAssist::openHistory()
{
    QList<FilterProposal> rows;
    for (const QString& filter : std::as_const(m_history))
        rows += {filter, {}, false, std::nullopt, filter, false};
    close();
    m_asked = {m_field.text(), m_field.cursorPosition(), 0, m_field.text().size(), rows};
    m_showsHistory = true;
    m_popover->open(rows,
        rows.isEmpty() ? tr("No filter has been used yet. Return in the box keeps one.")
                       : tr("Return takes the filter, Esc closes."),
        m_field);
    if (!rows.isEmpty())
        m_popover->move(1);
}

void FilterAssist::take(qsizetype row)
{
    const FilterProposal proposal = m_asked.rows.value(row);
    const bool goesOn = proposal.isField; // its values are next
    close();
    m_taking = true;
    m_field.setSelection(static_cast<int>(m_asked.from), static_cast<int>(m_asked.to - m_asked.from));
    m_field.insert(proposal.insert); // can be undone, as if typed
    m_taking = false;
    if (goesOn)
        typed();
}

void FilterAssist::close()
{
    m_waiting = false;
    m_tabWaits = false;
    if (m_popover)
        m_popover->hide();
}

bool FilterAssist::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == &m_field)
        return takesKey(*static_cast<QKeyEvent*>(event));
    if (event->type() == (watched == &m_field ? QEvent::FocusOut : QEvent::Resize))
        close();
    return false;
}

bool FilterAssist::takesKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Down && (modifiers == Qt::ControlModifier || modifiers == Qt::AltModifier)) {
        openHistory();
        return true;
    }
    if (modifiers == Qt::NoModifier && isOpen())
        return takesKeyWhenOpen(event);
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Escape)
        m_waiting = false; // whoever is done wants no proposals
    return false;
}

bool FilterAssist::takesKeyWhenOpen(const QKeyEvent& event)
{
    const std::optional<qsizetype> chosen = m_popover->chosen();
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popover->move(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
        return takesTab();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen && !m_waiting)
            take(*chosen);
        else
            close();
        return chosen.has_value();
    default:
        return false;
    }
}

// While the rows in sight answer what was typed before, Tab waits for its own.
bool FilterAssist::takesTab()
{
    if (m_popover->rows().isEmpty())
        return false;
    if (m_waiting)
        m_tabWaits = true;
    else
        take(m_popover->chosen().value_or(0));
    return true;
}

} // namespace docket
