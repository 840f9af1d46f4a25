// SPDX-License-Identifier: MIT
#include "views/shortcutswindow.h"

#include "views/paint.h"
#include "views/plaintable.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace docket {

namespace {

constexpr QSize shortcutsSize{560, 620};

} // namespace

ShortcutsWindow::ShortcutsWindow(const QList<Shortcut>& shortcuts, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_table(new PlainTable({tr("What it does"), tr("Keys")}, this))
    , m_none(new TextLabel({}, TextStyle::Small, Token::Text2, this))
{
    setObjectName(QStringLiteral("shortcutsWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts – Docket"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    resize(shortcutsSize);
    m_search->setObjectName(QStringLiteral("shortcutsSearch"));
    m_search->setAccessibleName(tr("Find a shortcut"));
    m_search->setPlaceholderText(tr("Find a shortcut"));
    m_table->setObjectName(QStringLiteral("shortcutsTable"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addLayout(m_table->onEdge(), 1);
    column->addWidget(m_none);
    fill(shortcuts);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsWindow::showMatching);
    connect(m_table, &PlainTable::copyRequested, this, &ShortcutsWindow::copyRequested);
    m_search->setFocus();
}

void ShortcutsWindow::fill(const QList<Shortcut>& shortcuts)
{
    QString group;
    for (const Shortcut& shortcut : shortcuts) {
        if (shortcut.group != group)
            m_table->addHeading(shortcut.group);
        group = shortcut.group;
        m_table->addRow({shortcut.name, shortcut.keysText()});
        // Heard without the heading above it.
        m_table->item(m_table->rowCount() - 1, 0)
            ->setData(Qt::AccessibleTextRole,
                tr("%1: %2", "menu or part of the window, what a key does").arg(shortcut.group, shortcut.name));
    }
    m_table->fitColumns(0);
}

// A group stays as long as one of its keys does.
void ShortcutsWindow::showMatching(const QString& text)
{
    const QString wanted = text.simplified();
    int heading = -1;
    bool any = false;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->isHeading(row)) {
            heading = row;
            m_table->setRowHidden(row, true);
            continue;
        }
        const QString group = m_table->item(heading, 0)->text();
        const QString words = group + QLatin1Char(' ') + m_table->item(row, 0)->text() + QLatin1Char(' ')
            + m_table->item(row, 1)->text();
        const bool matches = words.contains(wanted, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !matches);
        if (matches)
            m_table->setRowHidden(heading, false);
        any = any || matches;
    }
    m_none->setText(any ? QString() : tr("No shortcut matches."));
}

void ShortcutsWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (event->key() == Qt::Key_Down && m_search->hasFocus())
        focusByKeyboard(m_table);
    else
        QDialog::keyPressEvent(event);
}

} // namespace docket
