// SPDX-License-Identifier: MIT
#include "views/findbar.h"

#include "models/documenttext.h"
#include "views/button.h"
#include "views/elidedlabel.h"
#include "views/paint.h"
#include "views/textpage.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace docket {

namespace {

constexpr int BarEdge = 24;
constexpr int longestSearch = 200; // letters

} // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_count(new ElidedLabel(TextStyle::Small, Token::Text2, this))
    , m_previous(new Button(Symbol::ChevronUp, tr("Previous match"), this))
    , m_next(new Button(Symbol::ChevronDown, tr("Next match"), this))
    , m_close(new Button(Symbol::Close, tr("Close the search"), this))
{
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setMaxLength(longestSearch);
    m_count->setObjectName(QStringLiteral("findCount"));
    layOut();
    hide();
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_close, &QPushButton::clicked, this, &FindBar::closed);
}

FindBar::~FindBar() = default;

void FindBar::layOut()
{
    m_field->setPlaceholderText(tr("Find in this text"));
    m_field->setAccessibleName(tr("Find in this text"));
    m_previous->setToolTip(tr("Previous match (Shift+Return)"));
    m_next->setToolTip(tr("Next match (Return)"));
    m_close->setToolTip(tr("Close the search (Esc)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(BarEdge, 6, BarEdge, 6);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addSpacing(4);
    row->addWidget(m_count);
    for (Button* button : {m_previous, m_next, m_close})
        row->addWidget(button);
}

void FindBar::open(TextPage& text)
{
    if (m_text != &text) {
        if (m_text)
            m_text->endSearch();
        m_text = &text;
        m_finder.reset();
    }
    m_from = text.readingPlace();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::close()
{
    if (!m_text)
        return;
    m_text->endSearch();
    if (m_current >= 0)
        m_text->select(m_found.at(m_current));
    m_text = nullptr;
    m_finder.reset();
    m_found.clear();
    m_current = -1;
    hide();
}

void FindBar::searchAgain()
{
    if (!m_text)
        return;
    m_finder.reset();
    m_from = 0;
    search();
}

void FindBar::search()
{
    if (!m_text)
        return;
    const QString wanted = m_field->text();
    if (!m_finder && !wanted.isEmpty())
        m_finder = std::make_unique<TextFinder>(m_text->textDocument().toRawText());
    m_found = wanted.isEmpty() ? TextMarks() : m_finder->find(wanted, mostFound);
    const auto nearest
        = std::find_if(m_found.begin(), m_found.end(), [this](const TextMark& range) { return range.begin >= m_from; });
    m_current = m_found.isEmpty() ? -1 : nearest == m_found.end() ? 0 : nearest - m_found.begin();
    showCurrent();
}

void FindBar::step(int by)
{
    if (m_found.isEmpty())
        return;
    m_current = (m_current + by + m_found.size()) % m_found.size();
    m_from = m_found.at(m_current).begin;
    showCurrent();
}

void FindBar::showCurrent()
{
    if (m_field->text().isEmpty())
        m_text->endSearch();
    else
        m_text->setFound(m_found, m_current);
    if (m_current >= 0)
        m_text->goTo(m_found.at(m_current).begin);
    tell();
}

void FindBar::tell()
{
    QString words;
    if (m_field->text().isEmpty())
        words.clear();
    else if (m_found.isEmpty())
        words = tr("Not found");
    else if (m_found.size() == mostFound)
        words = tr("%L1 of %L2 or more").arg(m_current + 1).arg(m_found.size());
    else
        words = tr("%L1 of %L2").arg(m_current + 1).arg(m_found.size());
    m_previous->setEnabled(!m_found.isEmpty());
    m_next->setEnabled(!m_found.isEmpty());
    if (m_count->text() == words)
        return;
    m_count->setText(words);
    m_count->updateGeometry();
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Esc means this bar while it has the keys, and only then what is around it.
bool FindBar::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    paintHairline(painter, QPointF(0, 0.5), QPointF(width(), 0.5), theme.color(Token::Line));
}

} // namespace docket
