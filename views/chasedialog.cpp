// SPDX-License-Identifier: MIT
#include "views/chasedialog.h"

#include "views/button.h"
#include "views/fieldframe.h"
#include "views/paint.h"
#include "views/sidelist.h"
#include "views/textlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace docket {

namespace {

constexpr int recruitersWidth = 200;
constexpr int messageLines = 12;

} // namespace

ChaseDialog::ChaseDialog(const ChaseList& chase, QWidget* parent)
    : Dialog(tr("Chase list"), 720, parent)
    , m_chase(chase)
    , m_recruiters(new SideList(this))
    , m_text(new QPlainTextEdit(this))
    , m_saved(new TextLabel({}, TextStyle::Body, Token::Text, this))
    , m_open(new Button(Button::Kind::Primary, tr("&Open in mail program"), this))
    , m_save(new Button(Button::Kind::Plain, tr("&Save all as files…"), this))
{
    setObjectName(QStringLiteral("chaseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    column().addWidget(new TextLabel(tr("Chase list"), TextStyle::Title));
    column().addSpacing(4);
    auto* note = new TextLabel(noteText(), TextStyle::Body, Token::Text2);
    note->setObjectName(QStringLiteral("chaseNote"));
    note->setWordWrap(true);
    column().addWidget(note);
    column().addSpacing(16);
    addList();
    column().addSpacing(16);
    m_saved->setObjectName(QStringLiteral("chaseSaved"));
    m_saved->setWordWrap(true);
    m_saved->hide();
    column().addWidget(m_saved);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* close = new Button(Button::Kind::Plain, tr("Close"));
    m_open->setObjectName(QStringLiteral("chaseOpen"));
    m_open->setDefault(true);
    m_save->setObjectName(QStringLiteral("chaseSave"));
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    column().addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_open, &QPushButton::clicked, this, &ChaseDialog::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &ChaseDialog::saveRequested);
    follow();
}

void ChaseDialog::addList()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_recruiters->setObjectName(QStringLiteral("chaseRecruiters"));
    m_recruiters->setAccessibleName(tr("Recruiters"));
    m_recruiters->setFixedWidth(recruitersWidth);
    for (const ChaseDraft& draft : std::as_const(m_chase.drafts)) {
        const QString name = draft.name.isEmpty() ? draft.email : draft.name;
        auto* item = new QListWidgetItem(
            tr("%1 (%2)", "a recruiter, how many orders").arg(name).arg(draft.rows.size()), m_recruiters);
        item->setToolTip(plainToolTip(draft.email));
    }
    m_recruiters->setCurrentRow(0);
    m_text->setObjectName(QStringLiteral("chaseText"));
    m_text->setAccessibleName(tr("Message"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFixedHeight(messageLines * themeOf(this).lineHeight());
    row->addWidget(m_recruiters);
    row->addWidget(new FieldFrame(m_text, QMargins(4, 4, 4, 4)), 1);
    column().addLayout(row);
    connect(m_recruiters, &QListWidget::currentRowChanged, this, &ChaseDialog::follow);
}

QString ChaseDialog::noteText() const
{
    QStringList sentences;
    if (m_chase.drafts.isEmpty())
        sentences += tr("Nobody has to be asked.");
    else
        sentences += tr("%n message(s), one for each recruiter.", nullptr, static_cast<int>(m_chase.drafts.size()));
    if (m_chase.asked > 0)
        sentences += tr("%n order(s) were asked about already.", nullptr, m_chase.asked);
    if (m_chase.withoutRecruiter > 0)
        sentences += tr("%n order(s) name no recruiter who could be asked.", nullptr, m_chase.withoutRecruiter);
    return sentences.join(QLatin1Char(' '));
}

void ChaseDialog::follow()
{
    const int at = m_recruiters->currentRow();
    const bool any = at >= 0;
    m_open->setEnabled(any);
    m_save->setEnabled(!m_chase.drafts.isEmpty());
    if (!any)
        return m_text->clear();
    const ChaseDraft& draft = m_chase.drafts.at(at);
    m_text->setPlainText(draft.email + QLatin1Char('\n') + draft.subject + QStringLiteral("\n\n") + draft.body);
}

void ChaseDialog::openCurrent()
{
    const int at = m_recruiters->currentRow();
    if (at < 0)
        return;
    Q_EMIT mailRequested(mailtoOf(m_chase.drafts.at(at)));
    Q_EMIT asked(at);
    showAsked(at);
    if (at + 1 < m_recruiters->count())
        m_recruiters->setCurrentRow(at + 1);
}

void ChaseDialog::showSaved(const QString& sentence, bool allAre)
{
    m_saved->setStyleAndInk(TextStyle::Body, allAre ? Token::Text : Token::Error);
    m_saved->setText(sentence);
    m_saved->show();
}

void ChaseDialog::showAsked(qsizetype draft)
{
    QListWidgetItem* const item = m_recruiters->item(static_cast<int>(draft));
    const QString mark = tr("asked");
    if (item && !item->text().endsWith(mark))
        item->setText(tr("%1 – %2", "a recruiter, that somebody asked").arg(item->text(), mark));
}

} // namespace docket
