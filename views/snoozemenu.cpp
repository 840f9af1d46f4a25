// SPDX-License-Identifier: MIT
#include "views/snoozemenu.h"

#include "models/memory/snoozechoices.h"
#include "views/snoozedialog.h"

#include <QLocale>

namespace docket {

SnoozeMenu::SnoozeMenu(QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("snoozeMenu"));
    setTitle(tr("Snooze unti&l"));
    connect(this, &QMenu::aboutToShow, this, &SnoozeMenu::fill);
    fill();
}

void SnoozeMenu::fill()
{
    clear();
    for (const SnoozeChoice& choice : snoozeChoices(QDateTime::currentDateTime())) {
        const QString clock = QLocale().toString(choice.until.time(), QLocale::ShortFormat);
        QString text;
        switch (choice.when) {
        case SnoozeChoice::When::ThisAfternoon:
            text = tr("&Today, %1").arg(clock);
            break;
        case SnoozeChoice::When::Tomorrow:
            text = tr("T&omorrow, %1").arg(clock);
            break;
        case SnoozeChoice::When::Monday:
            text = tr("&Monday, %1").arg(clock);
            break;
        }
        connect(addAction(text), &QAction::triggered, this, [this, until = choice.until] { Q_EMIT chosen(until); });
    }
    connect(addAction(tr("&Another day…")), &QAction::triggered, this, &SnoozeMenu::askForDay);
}

void SnoozeMenu::askForDay()
{
    auto* dialog = new SnoozeDialog(parentWidget());
    connect(dialog, &SnoozeDialog::chosen, this, &SnoozeMenu::chosen);
    dialog->open();
}

} // namespace docket
