// SPDX-License-Identifier: MIT
#include "views/snoozedialog.h"

#include "views/button.h"
#include "views/textlabel.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace docket {

namespace {

constexpr int snoozeHour = 8;

} // namespace

SnoozeDialog::SnoozeDialog(QWidget* parent)
    : Dialog(tr("Snooze until"), 420, parent)
{
    setObjectName(QStringLiteral("snoozeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    column().addWidget(new TextLabel(tr("Snooze until"), TextStyle::Title));
    column().addSpacing(16);
    auto* label = new TextLabel(tr("&Day and time"), TextStyle::BodyMedium);
    auto* edit = new QDateTimeEdit(QDateTime(QDate::currentDate().addDays(7), QTime(snoozeHour, 0)), this);
    edit->setObjectName(QStringLiteral("snoozeUntil"));
    edit->setAccessibleName(tr("Day and time"));
    edit->setMinimumDateTime(QDateTime::currentDateTime());
    edit->setCalendarPopup(true);
    label->setBuddy(edit);
    column().addWidget(label);
    column().addSpacing(6);
    column().addWidget(edit);
    column().addSpacing(16);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* cancel = new Button(Button::Kind::Plain, tr("Cancel"));
    auto* snooze = new Button(Button::Kind::Primary, tr("Snooze"));
    snooze->setObjectName(QStringLiteral("snoozeButton"));
    snooze->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(snooze);
    column().addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(snooze, &QPushButton::clicked, this, [this, edit] {
        Q_EMIT chosen(edit->dateTime());
        accept();
    });
    edit->setFocus();
}

} // namespace docket
