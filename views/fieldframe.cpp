// SPDX-License-Identifier: MIT
#include "views/fieldframe.h"

#include "views/paint.h"

#include <QEvent>
#include <QVBoxLayout>

namespace docket {

FieldFrame::FieldFrame(QWidget* field, const QMargins& margins, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margins);
    column->addWidget(field);
    field->installEventFilter(this);
}

bool FieldFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void FieldFrame::paintEvent(QPaintEvent*)
{
    PartPainter painter(this);
    const Theme& theme = themeOf(this);
    const bool focused = m_field->hasFocus();
    strokeRound(painter, rect(), theme.px(Measure::RadiusControl), theme.color(focused ? Token::Accent : Token::Border),
        focused ? 2 : 1, theme.color(Token::Base));
}

} // namespace docket
