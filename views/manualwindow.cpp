// SPDX-License-Identifier: MIT
#include "views/manualwindow.h"

#include "views/button.h"
#include "views/manualpage.h"
#include "views/paint.h"
#include "views/sidelist.h"
#include "views/textlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

namespace docket {

namespace {

constexpr QSize manualSize{960, 700};
constexpr int chaptersWidth = 240;

} // namespace

QString ManualWindow::textOf(const QString& page, const QLocale& locale)
{
    const QString base = page.chopped(3); // ".md"
    for (const QString& suffix :
        {QStringLiteral(".%1.md").arg(QLocale::languageToCode(locale.language())), QStringLiteral(".md")}) {
        QFile file(QStringLiteral(":/docket/docs/") + base + suffix);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

ManualWindow::ManualWindow(QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_find(new QLineEdit(this))
    , m_previous(new Button(Symbol::ChevronUp, tr("Previous match"), this))
    , m_next(new Button(Symbol::ChevronDown, tr("Next match"), this))
    , m_found(new TextLabel({}, TextStyle::Small, Token::Text2, this))
    , m_chapters(new SideList(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("manualWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manual – Docket"));
    resize(manualSize);
    setMinimumSize(480, 320);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1); // the hairline
    row->addWidget(makeSide());
    row->addWidget(m_stack, 1);
    for (const QString& page :
        {QStringLiteral("manual.md"), QStringLiteral("situations.md"), QStringLiteral("filter.md")})
        addPage(page);
    connectParts();
    m_chapters->setCurrentRow(0);
    m_pages.first()->setFocus();
}

QWidget* ManualWindow::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(chaptersWidth);
    m_find->setObjectName(QStringLiteral("manualFind"));
    m_find->setAccessibleName(tr("Find in the manual"));
    m_find->setPlaceholderText(tr("Find in the manual"));
    m_found->setObjectName(QStringLiteral("manualFound"));
    m_chapters->setObjectName(QStringLiteral("manualChapters"));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_previous->setToolTip(tr("Previous match (Shift+Return)"));
    m_next->setToolTip(tr("Next match (Return)"));
    auto* find = new QHBoxLayout;
    find->setContentsMargins(12, 12, 8, 0);
    find->setSpacing(2);
    find->addWidget(m_find, 1);
    for (Button* button : {m_previous, m_next}) {
        button->setAutoDefault(false); // Return belongs to the field
        find->addWidget(button);
    }
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addLayout(find);
    m_found->setContentsMargins(16, 0, 16, 0);
    column->addWidget(m_found);
    column->addWidget(m_chapters, 1);
    return side;
}

void ManualWindow::addPage(const QString& name)
{
    auto* page = new ManualPage(m_stack);
    page->showMarkdown(textOf(name, QLocale()));
    const int index = m_stack->addWidget(page);
    m_pages += page;
    m_names += name;
    for (const ManualPage::Section& section : page->sections()) {
        if (section.level > 2)
            continue;
        m_chapters->add(section.title, section.level - 1);
        m_targets += {index, section.anchor};
        if (section.level == 1)
            page->setAccessibleName(section.title);
    }
    connect(page, &ManualPage::linkActivated, this, &ManualWindow::goTo);
    connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this, &ManualWindow::followReader);
}

void ManualWindow::connectParts()
{
    connect(m_chapters, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || m_leading)
            return;
        const QScopedValueRollback leading(m_leading, true);
        showPage(m_targets.at(row).page);
        currentPage().goTo(m_targets.at(row).anchor);
    });
    connect(m_chapters, &QListWidget::itemActivated, this, [this] { currentPage().setFocus(); });
    connect(m_find, &QLineEdit::textEdited, this, [this] { tellFound(true); });
    connect(m_next, &QPushButton::clicked, this, [this] { findNext(false); });
    connect(m_previous, &QPushButton::clicked, this, [this] { findNext(true); });
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
}

ManualPage& ManualWindow::currentPage() const
{
    return *m_pages.at(m_stack->currentIndex());
}

void ManualWindow::showPage(int index)
{
    m_stack->setCurrentIndex(index);
}

bool ManualWindow::goTo(const QString& link)
{
    const QString name = link.section(QLatin1Char('#'), 0, 0);
    const qsizetype index = name.isEmpty() ? m_stack->currentIndex() : m_names.indexOf(name);
    if (index < 0)
        return false;
    showPage(static_cast<int>(index));
    const bool found = currentPage().goTo(link.section(QLatin1Char('#'), 1));
    followReader();
    return found;
}

// The chapter that is read is the one marked in the list.
void ManualWindow::followReader()
{
    const int section = currentPage().sectionInSight();
    if (m_leading || section < 0)
        return;
    int row = -1;
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        const Chapter& target = m_targets.at(i);
        if (target.page != m_stack->currentIndex())
            continue;
        for (int read = 0; read <= section; ++read) {
            if (currentPage().sections().at(read).anchor == target.anchor)
                row = static_cast<int>(i);
        }
    }
    const QScopedValueRollback leading(m_leading, true);
    m_chapters->setCurrentRow(row);
}

// Goes on to the next page at the end of one, and round.
void ManualWindow::findNext(bool backward)
{
    const QString text = m_find->text();
    if (text.isEmpty())
        return;
    const int count = static_cast<int>(m_pages.size());
    for (int step = 0; step <= count; ++step) {
        if (currentPage().findNext(text, backward)) {
            followReader();
            tellFound(true);
            return;
        }
        showPage((m_stack->currentIndex() + (backward ? count - 1 : 1)) % count);
        currentPage().moveToEnd(backward);
    }
    tellFound(false);
}

void ManualWindow::tellFound(bool found)
{
    const QString words = found ? QString() : tr("Not found");
    if (m_found->text() == words)
        return;
    m_found->setText(words);
    QAccessibleEvent alert(m_found, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Return and Esc in the search are the search's before they are the window's.
void ManualWindow::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_find->hasFocus()) {
        findNext(event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (event->key() == Qt::Key_Escape && m_find->hasFocus() && !m_find->text().isEmpty()) {
        m_find->clear();
        tellFound(true);
        currentPage().setFocus();
    } else if (!enter) {
        QDialog::keyPressEvent(event);
    }
}

void ManualWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Chrome));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal x = mirrored ? m_stack->geometry().right() + 1.5 : m_stack->geometry().left() - 0.5;
    paintHairline(painter, QPointF(x, 0), QPointF(x, height()), theme.color(Token::Line));
}

} // namespace docket
