// SPDX-License-Identifier: MIT
#include "views/aboutdialog.h"

#include "views/button.h"
#include "views/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace docket {

AboutDialog::AboutDialog(QWidget* parent)
    : Dialog(tr("About Docket"), 420, parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    column().setSpacing(8);
    column().addWidget(new TextLabel(tr("Docket %1").arg(QCoreApplication::applicationVersion()), TextStyle::Title));
    const QStringList sentences{
        tr("Shows the open assessment and background-check orders that wait at Kombo. It only reads."),
        tr("Free software under the MIT licence."),
        tr("Made with Qt (LGPL), QtKeychain (BSD), simdjson (Apache 2.0) and ICU (Unicode licence); texts are set in "
           "Inter (OFL)."),
    };
    for (const QString& sentence : sentences) {
        auto* label = new TextLabel(sentence, TextStyle::Body, Token::Text2);
        label->setWordWrap(true);
        column().addWidget(label);
    }
    column().addSpacing(8);
    auto* close = new Button(Button::Kind::Primary, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column().addWidget(close, 0, Qt::AlignTrailing);
}

} // namespace docket
