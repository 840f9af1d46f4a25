// SPDX-License-Identifier: MIT
#include "views/filterhelp.h"

#include "views/button.h"
#include "views/textlabel.h"

#include <QGridLayout>
#include <QList>
#include <QVBoxLayout>

#include <utility>

namespace docket {

FilterHelp::FilterHelp(QWidget* parent)
    : Dialog(tr("How to filter"), 620, parent)
{
    setObjectName(QStringLiteral("filterHelpDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<std::pair<QString, QString>> lines{
        {QStringLiteral("muller nurse"),
            tr("Both words, anywhere in the order. Case and accents do not matter: Müller is found.")},
        {QStringLiteral("berlin,munich"), tr("Either of them.")},
        {QStringLiteral("\"chief officer\""), tr("The words as they stand, with their blank.")},
        {QStringLiteral("-nurse"), tr("Orders without it. Works with everything below, too.")},
        {QStringLiteral("job:nurse"), tr("In that field only.")},
        {QStringLiteral("city:=\"Bad Ems\""), tr("Exactly that: the whole field and nothing else.")},
        {QStringLiteral("country:germany"), tr("A country by its name or its code.")},
        {QStringLiteral("0176 123"), tr("A phone number by its digits, however it is written.")},
        {QStringLiteral("no:phone"), tr("What is missing: phone, name, location, recruiter or description.")},
        {QStringLiteral("is:attention"),
            tr("What needs attention; is:dup is another order with the same e-mail address.")},
        {QStringLiteral("/^senior .*nurse/"), tr("A regular expression.")},
    };
    column().addWidget(new TextLabel(tr("How to filter"), TextStyle::Title));
    column().addSpacing(16);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < lines.size(); ++row) {
        auto* typed = new TextLabel(lines.at(row).first, TextStyle::Mono);
        typed->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* words = new TextLabel(lines.at(row).second, TextStyle::Body, Token::Text2);
        words->setWordWrap(true);
        grid->addWidget(typed, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
    }
    column().addLayout(grid);
    column().addSpacing(12);
    auto* fields = new TextLabel(tr("Fields: %1")
                                     .arg(QStringLiteral("job, code, desc, name, email, phone, city, country, team, "
                                                         "recruiter, manager, package, order, app, conn, "
                                                         "integration, status")),
        TextStyle::Small, Token::Text2);
    fields->setWordWrap(true);
    column().addWidget(fields);
    column().addSpacing(16);
    auto* close = new Button(Button::Kind::Primary, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column().addWidget(close, 0, Qt::AlignTrailing);
}

} // namespace docket
