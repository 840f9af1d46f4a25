// SPDX-License-Identifier: MIT
#include "views/aboutdialog.h"

#include "views/button.h"
#include "views/paint.h"
#include "views/plaintable.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QSysInfo>

namespace docket {

namespace {

constexpr int aboutWidth = 560;

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : Dialog(tr("About Docket"), aboutWidth, parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    addWords();
    addVersion();
    addLibraries();
    addClose();
}

QString AboutDialog::versionLine()
{
    return QStringLiteral("Docket %1, Qt %2, %3, %4")
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
            QSysInfo::currentCpuArchitecture());
}

void AboutDialog::addWords()
{
    column().addWidget(new TextLabel(tr("Docket %1").arg(QCoreApplication::applicationVersion()), TextStyle::Title));
    const QStringList sentences{
        tr("Shows the open assessment and background-check orders that wait at Kombo. It only reads."),
        tr("Free software under the MIT licence. © The Docket authors."),
    };
    for (const QString& sentence : sentences) {
        auto* label = new TextLabel(sentence, TextStyle::Body, Token::Text2);
        label->setWordWrap(true);
        column().addSpacing(4);
        column().addWidget(label);
    }
}

void AboutDialog::addVersion()
{
    auto* line = new TextLabel(versionLine(), TextStyle::Mono);
    line->setObjectName(QStringLiteral("versionLine"));
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line->setWordWrap(true);
    line->setAccessibleName(tr("Versions"));
    auto* copy = new Button(Button::Kind::Plain, tr("&Copy"), this);
    copy->setObjectName(QStringLiteral("copyVersion"));
    copy->setToolTip(tr("Copy the versions, for a question to support"));
    copy->setSymbol(Symbol::Copy);
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        Q_EMIT copyRequested(versionLine());
        copy->setSymbol(Symbol::Check);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(line, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    column().addSpacing(16);
    column().addLayout(row);
}

void AboutDialog::addLibraries()
{
    auto* title = new TextLabel(tr("Made with"), TextStyle::BodyMedium);
    auto* table = new PlainTable({tr("Library"), tr("Licence"), tr("What for")}, this);
    table->setObjectName(QStringLiteral("libraries"));
    table->setAccessibleName(tr("Libraries and their licences"));
    // Names and licences are the same in every language.
    table->addRow({QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())), QStringLiteral("LGPL-3.0"),
        tr("the window, the network")});
    table->addRow({QStringLiteral("QtKeychain"), QStringLiteral("BSD-2-Clause"), tr("asks the password store")});
    table->addRow(
        {QStringLiteral("libsecret"), QStringLiteral("LGPL-2.1-or-later"), tr("the way to the password store")});
    table->addRow({QStringLiteral("simdjson"), QStringLiteral("Apache-2.0"), tr("reads Kombo's answers")});
    table->addRow({QStringLiteral("RE2"), QStringLiteral("BSD-3-Clause"), tr("patterns in the filter")});
    table->addRow({QStringLiteral("libxlsxwriter"), QStringLiteral("BSD-2-Clause"), tr("Excel workbooks")});
    table->addRow({QStringLiteral("ICU"), QStringLiteral("Unicode-3.0"), tr("languages, sorting, countries")});
    table->addRow({QStringLiteral("SQLite"), QStringLiteral("blessing"), tr("keeps what is remembered of orders")});
    table->addRow({QStringLiteral("libsodium"), QStringLiteral("ISC"), tr("hides what is remembered")});
    table->addRow({QStringLiteral("libzip"), QStringLiteral("BSD-3-Clause"), tr("unpacks spreadsheets")});
    table->addRow({QStringLiteral("Inter, Noto Sans"), QStringLiteral("OFL-1.1"), tr("letters, where installed")});
    table->addRow({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Bitstream-Vera"), tr("ids and code")});
    table->fitColumns(2);
    const Theme& theme = themeOf(table);
    table->setFixedHeight(theme.px(Measure::HeaderRow) + table->rowCount() * theme.px(Measure::FieldRow) + 2);
    column().addSpacing(16);
    column().addWidget(title);
    column().addSpacing(4);
    column().addLayout(table->onEdge());
}

void AboutDialog::addClose()
{
    auto* close = new Button(Button::Kind::Primary, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
    column().addSpacing(16);
    column().addWidget(close, 0, Qt::AlignTrailing);
}

} // namespace docket
