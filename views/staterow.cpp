// SPDX-License-Identifier: MIT
#include "views/staterow.h"

#include "views/button.h"
#include "views/linkrow.h"
#include "views/marklook.h"
#include "views/symbollabel.h"
#include "views/textlabel.h"

#include <QHBoxLayout>

namespace docket {

StateRow::StateRow(QWidget* parent)
    : QWidget(parent)
    , m_done(new Button(Button::Kind::Plain, tr("Done"), this))
    , m_snooze(new Button(Button::Kind::Plain, tr("Snooze"), this))
    , m_fate(new Button(Button::Kind::Plain, {}, this))
    , m_symbol(new SymbolLabel(Symbol::New, Token::Accent, Measure::Icon, this))
    , m_words(new TextLabel({}, TextStyle::SmallMedium, Token::Text2, this))
{
    setObjectName(QStringLiteral("stateRow"));
    m_done->setObjectName(QStringLiteral("doneButton"));
    m_snooze->setObjectName(QStringLiteral("snoozeOrder"));
    m_fate->setObjectName(QStringLiteral("fateButton"));
    m_words->setObjectName(QStringLiteral("stateText"));
    m_words->setWordWrap(true);
    m_done->setSymbol(Symbol::Check);
    m_done->setHeight(Measure::ButtonPane);
    m_snooze->setSymbol(Symbol::Clock);
    m_snooze->setOpensMenu(true);
    m_snooze->setHeight(Measure::ButtonPane);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(8);
    row->addWidget(m_done);
    row->addWidget(m_snooze);
    row->addWidget(m_fate);
    row->addSpacing(8);
    row->addWidget(m_symbol);
    row->addWidget(m_words, 1);
    connect(m_done, &QPushButton::clicked, this, &StateRow::doneRequested);
    connect(m_snooze, &QPushButton::clicked, this,
        [this] { Q_EMIT snoozeRequested(m_snooze->mapToGlobal(QPoint(0, m_snooze->height()))); });
    connect(m_fate, &QPushButton::clicked, this, &StateRow::fateRequested);
    showAsking(false);
    hide();
}

void StateRow::showAsking(bool asking)
{
    m_fate->setText(asking ? tr("Stop asking") : tr("What became of it?"));
}

void StateRow::showState(const OrderDetail::Remembered& remembered)
{
    setVisible(remembered.known);
    m_done->setVisible(!remembered.isGone);
    m_snooze->setVisible(!remembered.isGone);
    m_fate->setVisible(remembered.isGone && !remembered.fateIsKnown);
    m_done->setText(remembered.isDone ? tr("Not done") : tr("Done"));
    m_symbol->setVisible(remembered.mark.has_value());
    if (remembered.mark) {
        const auto mark = static_cast<Mark>(*remembered.mark);
        m_symbol->setSymbol(symbolOf(mark), inkOf(mark, false));
    }
    QString words = remembered.state;
    if (!remembered.changes.isEmpty() && !remembered.changedAt.isEmpty()) {
        QStringList fields;
        for (const FieldChange& change : remembered.changes)
            fields += change.title;
        words = tr("%1 %2: %3", "changed, when, which fields")
                    .arg(remembered.state, remembered.changedAt, fields.join(QStringLiteral(", ")));
    }
    m_words->setText(words);
}

} // namespace docket
