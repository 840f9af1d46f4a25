// SPDX-License-Identifier: MIT
#include "views/activitywindow.h"

#include "views/button.h"
#include "views/paint.h"
#include "views/plaindelegate.h"
#include "views/textlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace docket {

ActivityWindow::ActivityWindow(QAbstractItemModel& model, const QString& logFile, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_table(new QTableView(this))
    , m_log(new QCheckBox(tr("&Write a log file"), this))
{
    setObjectName(QStringLiteral("activityWindow"));
    setWindowTitle(tr("Activity – Docket"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    resize(860, 480);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(
        new TextLabel(tr("The latest requests, the newest first. They hold no key and nothing of an order."),
            TextStyle::Body, Token::Text2));
    m_table->setObjectName(QStringLiteral("activity"));
    m_table->setAccessibleName(tr("Requests"));
    makePlain(*m_table, *new PlainDelegate(m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setModel(&model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_log->setObjectName(QStringLiteral("writeLog"));
    explain(*m_log, logFile);
    row->addWidget(m_log);
    row->addStretch(1);
    const auto add = [&](const QString& text, const char* name, auto slot) {
        auto* button = new Button(Button::Kind::Plain, text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    add(tr("&Copy all"), "copyActivity", [this] { Q_EMIT copyRequested(); });
    add(tr("&Save…"), "saveActivity", [this] { askForFile(); });
    add(tr("C&lose"), "closeActivity", [this] { close(); });
    column->addLayout(row);
    connect(m_log, &QCheckBox::clicked, this, &ActivityWindow::loggingChosen);
    m_table->setFocus();
}

void ActivityWindow::showLogging(bool on)
{
    m_log->setChecked(on);
}

void ActivityWindow::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Save activity"), QStringLiteral("docket-activity.tsv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityWindow::saveRequested);
    dialog->open();
}

void ActivityWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        followTheme(*m_table);
}

void ActivityWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Copy) && m_table->currentIndex().isValid())
        Q_EMIT copyRowRequested(rowText(*m_table, m_table->currentIndex().row()));
    else
        QWidget::keyPressEvent(event);
}

} // namespace docket
