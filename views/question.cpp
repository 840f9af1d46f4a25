// SPDX-License-Identifier: MIT
#include "views/question.h"

#include "views/button.h"
#include "views/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace docket {

namespace {

constexpr qsizetype longestDetail = 300;

// An address has no blanks to wrap at.
QString breakable(const QString& text)
{
    QString broken = text.left(longestDetail);
    for (qsizetype at = 40; at < broken.size(); at += 41) {
        if (!broken.mid(at - 40, 40).contains(QLatin1Char(' ')))
            broken.insert(at, QChar(0x200B));
    }
    return text.size() > longestDetail ? broken + QStringLiteral("…") : broken;
}

} // namespace

Question::Question(const QString& question, const QString& detail, const QString& yes, QWidget* parent, Kind kind)
    : Dialog(question, 420, parent)
{
    setObjectName(QStringLiteral("question"));
    setAttribute(Qt::WA_DeleteOnClose);
    column().setSpacing(8);
    auto* title = new TextLabel(breakable(question), TextStyle::Lead);
    auto* text = new TextLabel(breakable(detail), TextStyle::Body, Token::Text2);
    for (TextLabel* label : {title, text}) {
        label->setWordWrap(true);
        column().addWidget(label);
    }
    column().addSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* cancel = new Button(Button::Kind::Plain, tr("Cancel"));
    auto* accept = new Button(Button::Kind::Primary, yes);
    accept->setObjectName(QStringLiteral("accept"));
    if (kind == Kind::Tell)
        cancel->hide();
    (kind == Kind::AskCarefully ? cancel : accept)->setDefault(true);
    if (kind == Kind::AskCarefully)
        cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accept);
    column().addLayout(row);
}

} // namespace docket
