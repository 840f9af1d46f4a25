// SPDX-License-Identifier: MIT
#include "views/chiprow.h"

#include "views/filterchip.h"
#include "views/paint.h"

#include <QEvent>
#include <QMenu>
#include <QStyle>

#include <algorithm>

namespace docket {

namespace {

constexpr int SpaceBetweenChips = 8;

} // namespace

ChipRow::ChipRow(QWidget* parent)
    : QWidget(parent)
    , m_first(new QWidget(this))
    , m_more(new MoreChip(this))
{
    m_first->setFocusPolicy(Qt::TabFocus); // Qt orders nothing behind a part without
    m_first->hide();
    m_more->setObjectName(QStringLiteral("moreChips"));
    m_more->hide();
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_more, &QAbstractButton::clicked, this, &ChipRow::openMenu);
}

void ChipRow::setTerms(const QList<FilterTerm>& terms)
{
    const auto focused
        = std::find_if(m_chips.cbegin(), m_chips.cend(), [](const FilterChip* chip) { return chip->hasFocus(); });
    const qsizetype focusedAt = focused - m_chips.cbegin();
    const bool hadFocus = focused != m_chips.cend();
    m_terms = terms;
    while (m_chips.size() < terms.size())
        m_chips += addChip();
    for (qsizetype i = 0; i < terms.size(); ++i)
        m_chips.at(i)->setTerm(terms.at(i));
    if (hadFocus && focusedAt >= terms.size())
        passFocusOn(terms.size() - 1);
    while (m_chips.size() > terms.size()) {
        m_chips.last()->hide();
        m_chips.takeLast()->deleteLater();
    }
    layOut();
    updateGeometry();
}

void ChipRow::passFocusOn(qsizetype index)
{
    if (index < 0)
        Q_EMIT left();
    else
        focusByKeyboard(m_chips.at(index));
}

FilterChip* ChipRow::addChip()
{
    auto* chip = new FilterChip(this);
    // A widget made later would come last of the whole window.
    setTabOrder(m_chips.isEmpty() ? m_first : m_chips.last(), chip);
    connect(chip, &FilterChip::removeRequested, this, [this, chip] { Q_EMIT removeRequested(m_chips.indexOf(chip)); });
    connect(chip, &FilterChip::clicked, this, [this, chip] { Q_EMIT editRequested(m_chips.indexOf(chip)); });
    return chip;
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    for (const FilterChip* chip : m_chips)
        width += chip->sizeHint().width() + SpaceBetweenChips;
    return QSize(std::max(0, width - SpaceBetweenChips), m_more->sizeHint().height());
}

QSize ChipRow::minimumSizeHint() const
{
    return QSize(m_chips.isEmpty() ? 0 : m_more->sizeHint().width(), m_more->sizeHint().height());
}

// How many chips have room, with "+2" behind them where it is not all.
qsizetype ChipRow::fitting(int room) const
{
    if (sizeHint().width() <= room)
        return m_chips.size();
    int used = m_more->sizeHint().width();
    qsizetype count = 0;
    while (count < m_chips.size() && used + m_chips.at(count)->sizeHint().width() + SpaceBetweenChips <= room)
        used += m_chips.at(count++)->sizeHint().width() + SpaceBetweenChips;
    return count;
}

void ChipRow::layOut()
{
    m_more->setCount(m_chips.size()); // at its widest
    m_shown = fitting(width());
    m_more->setCount(m_chips.size() - m_shown);
    int x = 0;
    const auto place = [&](QWidget* part) {
        const QRect room(
            x, (height() - part->sizeHint().height()) / 2, part->sizeHint().width(), part->sizeHint().height());
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), room));
        x += room.width() + SpaceBetweenChips;
    };
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (i < m_shown)
            place(m_chips.at(i));
        m_chips.at(i)->setVisible(i < m_shown);
    }
    place(m_more);
    m_more->setVisible(m_shown < m_chips.size());
}

void ChipRow::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("moreChipsMenu"));
    for (qsizetype i = m_shown; i < m_terms.size(); ++i) {
        QString words = tr("Remove: %1 %2", "a term of the filter: field and value")
                            .arg(chipName(m_terms.at(i)), chipValue(m_terms.at(i)));
        QAction* remove = menu->addAction(boundedText(words.replace(QLatin1Char('&'), QStringLiteral("&&"))));
        connect(remove, &QAction::triggered, this, [this, i] { Q_EMIT removeRequested(i); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ChipRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ChipRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange) {
        layOut();
        updateGeometry();
    }
}

} // namespace docket
