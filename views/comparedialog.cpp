// SPDX-License-Identifier: MIT
#include "views/comparedialog.h"

#include "views/button.h"
#include "views/fieldframe.h"
#include "views/paint.h"
#include "views/textlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace docket {

namespace {

constexpr int linesInSight = 10;

TextLabel* wrapped(const QString& text, TextStyle style, Token ink)
{
    auto* label = new TextLabel(text, style, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

CompareDialog::CompareDialog(QWidget* parent)
    : Dialog(tr("Compare with my list"), 520, parent)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    column().addWidget(new TextLabel(tr("Compare with my list"), TextStyle::Title));
    column().addSpacing(4);
    column().addWidget(
        wrapped(tr("Finds open orders that your own system does not know."), TextStyle::Body, Token::Text2));
    column().addSpacing(16);
    m_pages->addWidget(makeQuestion());
    m_pages->addWidget(makeAnswer());
    column().addWidget(m_pages);
}

QWidget* CompareDialog::makeQuestion()
{
    auto* page = new QWidget(this);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* label = new TextLabel(tr("&List"), TextStyle::BodyMedium);
    m_list = new QPlainTextEdit(page);
    m_list->setObjectName(QStringLiteral("compareList"));
    m_list->setAccessibleName(tr("List"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabChangesFocus(true);
    m_list->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_list->setFixedHeight(linesInSight * themeOf(this).lineHeight());
    label->setBuddy(m_list);
    rows->addWidget(label);
    rows->addSpacing(6);
    rows->addWidget(new FieldFrame(m_list, QMargins(4, 4, 4, 4)));
    rows->addSpacing(4);
    rows->addWidget(
        wrapped(tr("Order IDs, IDs of your customer's system or e-mail addresses: one a line, or rows pasted from a "
                   "spreadsheet."),
            TextStyle::Small, Token::Text2));
    rows->addSpacing(16);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* open = new Button(Button::Kind::Plain, tr("&Open a file…"));
    open->setObjectName(QStringLiteral("compareOpen"));
    auto* cancel = new Button(Button::Kind::Plain, tr("Cancel"));
    m_compare = new Button(Button::Kind::Primary, tr("Compare"));
    m_compare->setObjectName(QStringLiteral("compareButton"));
    m_compare->setDefault(true);
    m_compare->setEnabled(false);
    buttons->addWidget(open);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_compare);
    rows->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &CompareDialog::fileWanted);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QPlainTextEdit::textChanged, this,
        [this] { m_compare->setEnabled(!m_list->toPlainText().trimmed().isEmpty()); });
    connect(
        m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(m_list->toPlainText().toUtf8()); });
    return page;
}

QWidget* CompareDialog::makeAnswer()
{
    auto* page = new QWidget(this);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    addLine(*rows, m_onlyHere, "compareOnlyHere", QStringLiteral("unlisted"));
    addLine(*rows, m_both, "compareBoth", QStringLiteral("listed"));
    addLine(*rows, m_onlyInList, "compareOnlyInList", {});
    addLine(*rows, m_notUnderstood, "compareNotUnderstood", {});
    m_note = wrapped({}, TextStyle::Small, Token::Text2);
    rows->addWidget(m_note);
    rows->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* again = new Button(Button::Kind::Plain, tr("Another &list"));
    auto* close = new Button(Button::Kind::Primary, tr("Close"));
    close->setDefault(true);
    buttons->addWidget(again);
    buttons->addStretch(1);
    buttons->addWidget(close);
    rows->addLayout(buttons);
    connect(again, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

void CompareDialog::addLine(QLayout& column, Line& line, const char* name, const QString& flag)
{
    auto* row = new QWidget(this);
    auto* parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(16);
    line.words = wrapped({}, TextStyle::Body, Token::Text);
    line.words->setObjectName(QLatin1String(name));
    line.copy = new Button(Button::Kind::Link, tr("Copy"));
    line.copy->setObjectName(QLatin1String(name) + QStringLiteral("Copy"));
    parts->addWidget(line.words, 1);
    if (!flag.isEmpty()) {
        line.show = new Button(Button::Kind::Link, tr("Show"));
        line.show->setObjectName(QLatin1String(name) + QStringLiteral("Show"));
        parts->addWidget(line.show);
        connect(line.show, &QPushButton::clicked, this, [this, flag] { Q_EMIT filterRequested(flag); });
    }
    parts->addWidget(line.copy);
    column.addWidget(row);
    connect(line.copy, &QPushButton::clicked, this,
        [this, &line] { Q_EMIT copyRequested(line.texts.join(QLatin1Char('\n'))); });
}

void CompareDialog::fill(Line& line, const QString& words, const QStringList& texts)
{
    line.words->setText(words);
    line.texts = texts;
    line.copy->setVisible(!texts.isEmpty());
    line.copy->setAccessibleName(tr("Copy: %1").arg(words));
    if (!line.show)
        return;
    line.show->setVisible(!texts.isEmpty());
    line.show->setAccessibleName(tr("Show: %1").arg(words));
}

void CompareDialog::showList(const QString& text)
{
    m_pages->setCurrentIndex(0);
    m_list->setPlainText(text);
}

void CompareDialog::showResult(const ComparedList& result)
{
    fill(m_onlyHere, tr("%n order(s) open here and not in your list", nullptr, result.onlyHere), result.onlyHereIds);
    fill(m_both, tr("%n order(s) in both", nullptr, result.both), result.bothIds);
    fill(m_onlyInList, tr("%n entry(s) only in your list", nullptr, static_cast<int>(result.onlyInList.size())),
        result.onlyInList);
    fill(m_notUnderstood, tr("%n line(s) not understood", nullptr, static_cast<int>(result.notUnderstood.size())),
        result.notUnderstood);
    m_note->setText(result.cut ? tr("The list is longer than Docket reads; its end is left out.") : QString());
    m_note->setVisible(result.cut);
    m_pages->setCurrentIndex(1);
}

} // namespace docket
