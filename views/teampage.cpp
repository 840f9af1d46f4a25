// SPDX-License-Identifier: MIT
#include "views/teampage.h"

#include "models/memory/teamfile.h"
#include "views/button.h"
#include "views/docketstyle.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace docket {

namespace {

constexpr int longestTeamName = 40;

TextLabel* wrappedText(const QString& text, TextStyle style)
{
    auto* label = new TextLabel(text, style, Token::Text2);
    label->setWordWrap(true);
    return label;
}

// What is wrong, or missing, or how it goes.
QString told(const TeamState& state)
{
    if (!state.problem.isEmpty() || !state.isOn)
        return state.problem;
    if (state.folder.isEmpty())
        return TeamPage::tr("Choose a folder that all of your team can write in.");
    if (!state.hasSecret)
        return TeamPage::tr("Enter the team secret.");
    if (!state.isRead)
        return TeamPage::tr("The folder is being read…");
    QString words = TeamPage::tr("%n file(s) of the team", nullptr, state.files);
    if (state.passedOver > 0)
        words += QStringLiteral(" · ")
            + TeamPage::tr(
                "%n line(s) passed over: damaged, or written with another secret", nullptr, state.passedOver);
    return state.notKept.isEmpty() ? words : words + QLatin1Char('\n') + state.notKept;
}

} // namespace

TeamPage::TeamPage(QWidget* parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("&Share done, snoozed and asked with my team"), this))
    , m_folder(new TextLabel({}, TextStyle::Body, Token::Text2))
    , m_name(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_told(wrappedText({}, TextStyle::Body))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    m_on->setObjectName(QStringLiteral("teamOn"));
    column->addWidget(m_on);
    column->addSpacing(4);
    column->addWidget(wrappedText(tr("By way of a folder that all of you can write in, on a network drive or in a "
                                     "synchronised folder. No name and no id of an order can be read there."),
        TextStyle::Small));
    addFolder(*column);
    addName(*column);
    addSecret(*column);
    m_told->setObjectName(QStringLiteral("teamTold"));
    column->addSpacing(16);
    column->addWidget(m_told);
    connect(m_on, &QCheckBox::toggled, this, &TeamPage::switched);
}

void TeamPage::addFolder(QVBoxLayout& column)
{
    auto* choose = new Button(Button::Kind::Plain, tr("&Choose…"));
    choose->setObjectName(QStringLiteral("teamChoose"));
    choose->setAccessibleName(tr("Choose the folder of the team"));
    m_folder->setObjectName(QStringLiteral("teamFolder"));
    m_folder->setAccessibleName(tr("Folder of the team"));
    m_folder->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    column.addSpacing(16);
    column.addWidget(new TextLabel(tr("Folder"), TextStyle::BodyMedium));
    column.addSpacing(6);
    column.addLayout(row);
    connect(choose, &QPushButton::clicked, this, &TeamPage::folderWanted);
}

void TeamPage::addName(QVBoxLayout& column)
{
    auto* label = new TextLabel(tr("&Name that colleagues see"), TextStyle::BodyMedium);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("teamName"));
    m_name->setAccessibleName(tr("Name that colleagues see"));
    m_name->setMaxLength(longestTeamName);
    column.addSpacing(16);
    column.addWidget(label);
    column.addSpacing(6);
    column.addWidget(m_name);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { Q_EMIT named(m_name->text().trimmed()); });
}

void TeamPage::addSecret(QVBoxLayout& column)
{
    auto* label = new TextLabel(tr("&Team secret"), TextStyle::BodyMedium);
    label->setBuddy(m_secret);
    m_secret->setObjectName(QStringLiteral("teamSecret"));
    m_secret->setAccessibleName(tr("Team secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    auto* make = new Button(Button::Kind::Plain, tr("&Make one"));
    make->setObjectName(QStringLiteral("teamMake"));
    auto* use = new Button(Button::Kind::Plain, tr("&Use"));
    use->setObjectName(QStringLiteral("teamUse"));
    use->setAccessibleName(tr("Use this team secret"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_secret, 1);
    row->addWidget(make);
    row->addWidget(use);
    column.addSpacing(16);
    column.addWidget(label);
    column.addSpacing(6);
    column.addLayout(row);
    column.addSpacing(4);
    column.addWidget(wrappedText(tr("The same for all of you, at least %n character(s); one of you makes it and tells "
                                    "the others. Kept in your desktop's password store.",
                                     nullptr, TeamKey::shortestSecret),
        TextStyle::Small));
    connect(make, &QPushButton::clicked, this, [this] {
        m_secret->setText(QString::fromLatin1(TeamKey::randomSecret().bytes()));
        m_secret->setEchoMode(QLineEdit::Normal); // to be told to the others
        m_secret->selectAll();
        m_secret->setFocus();
    });
    connect(use, &QPushButton::clicked, this, &TeamPage::giveSecret);
    connect(m_secret, &QLineEdit::returnPressed, this, &TeamPage::giveSecret);
}

// Return ends what is entered and not the dialog around.
void TeamPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

void TeamPage::giveSecret()
{
    const QString secret = m_secret->text().trimmed();
    const bool isShort = secret.toUtf8().size() < TeamKey::shortestSecret;
    setFieldError(m_secret, isShort);
    if (isShort)
        return m_secret->setFocus();
    m_secret->clear();
    m_secret->setEchoMode(QLineEdit::Password);
    Q_EMIT secretGiven(secret);
}

void TeamPage::show(const TeamState& state)
{
    const QSignalBlocker quiet(m_on);
    m_on->setChecked(state.isOn);
    m_folder->setText(state.folder.isEmpty() ? tr("None yet") : state.folder);
    if (!m_name->hasFocus())
        m_name->setText(state.name);
    m_secret->setPlaceholderText(state.hasSecret ? tr("In use; enter another one to change it") : QString());
    m_told->setText(told(state));
}

} // namespace docket
