// SPDX-License-Identifier: MIT
#include "views/teamlist.h"

#include "views/button.h"
#include "views/linkrow.h"
#include "views/mailto.h"
#include "views/memberrow.h"
#include "views/paint.h"
#include "views/textlabel.h"

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace docket {

namespace {

constexpr int TextEdge = 24; // of this pane
constexpr int RowReach = 8; // how far a row's band reaches beyond it
constexpr int mostRecipients = 50; // a mail program takes no longer address

QString roleName(const QString& role)
{
    if (role == QLatin1String("RECRUITER"))
        return TeamList::tr("Recruiter");
    if (role == QLatin1String("HIRING_MANAGER"))
        return TeamList::tr("Hiring manager");
    return role;
}

// The field of the filter that finds a person in this role.
QString fieldOf(const OrderDetail::Person& person)
{
    if (person.roles.contains(QLatin1String("RECRUITER")))
        return QStringLiteral("recruiter");
    return person.roles.contains(QLatin1String("HIRING_MANAGER")) ? QStringLiteral("manager") : QStringLiteral("team");
}

MenuValues menuOf(const OrderDetail::Person& person)
{
    const QString asked = person.email.isEmpty() ? person.name : person.email;
    const QString first = person.name.isEmpty() ? person.email : person.name;
    MenuValues values;
    if (!first.isEmpty())
        values += MenuValue{first, fieldOf(person), asked};
    if (!person.email.isEmpty() && first != person.email)
        values += MenuValue{person.email};
    return values;
}

Member memberOf(const OrderDetail::Person& person)
{
    Member member;
    member.name = boundedText(person.name);
    member.mail = boundedText(person.email);
    for (const QString& role : person.roles)
        member.roles += boundedText(roleName(role));
    member.menuValues = menuOf(person);
    return member;
}

// Each once, in their order.
QStringList addressesOf(const QList<OrderDetail::Person>& team)
{
    QStringList addresses;
    QSet<QString> known;
    for (const OrderDetail::Person& person : team) {
        const QString address = person.email.trimmed();
        if (address.isEmpty() || known.contains(address.toLower()))
            continue;
        known += address.toLower();
        addresses += address;
    }
    return addresses;
}

} // namespace

TeamList::TeamList(QWidget* parent)
    : QWidget(parent)
    , m_copyAll(new Button(Button::Kind::Link, tr("Copy all addresses")))
    , m_mailAll(new Button(Button::Kind::Link, tr("Mail the team")))
    , m_more(new Button(Button::Kind::Link, QString()))
    , m_noTeam(new TextLabel(
          tr("No hiring team: the customer's system sent none for this job."), TextStyle::Body, Token::Text3))
    , m_column(new QVBoxLayout)
{
    m_copyAll->setObjectName(QStringLiteral("copyAllAddresses"));
    m_mailAll->setObjectName(QStringLiteral("mailTeam"));
    m_more->setObjectName(QStringLiteral("moreMembers"));
    m_noTeam->setObjectName(QStringLiteral("noTeam"));
    layOut();
    connect(m_copyAll, &QPushButton::clicked, this,
        [this] { Q_EMIT copyRequested(addressesOf(m_team).join(QStringLiteral("; "))); });
    connect(m_mailAll, &QPushButton::clicked, this,
        [this] { Q_EMIT mailRequested(mailto(addressesOf(m_team).mid(0, mostRecipients), m_subject)); });
    connect(m_more, &QPushButton::clicked, this, &TeamList::showMore);
}

void TeamList::layOut()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* head = new LinkRow(new TextLabel(tr("Hiring team"), TextStyle::SmallStrong, Token::Text2));
    head->setObjectName(QStringLiteral("teamHead"));
    head->add(m_copyAll);
    head->add(m_mailAll);
    auto* headLine = new QHBoxLayout;
    headLine->setContentsMargins(TextEdge, 0, TextEdge, 4);
    headLine->addWidget(head);
    all->addLayout(headLine);
    m_column->setContentsMargins(TextEdge - RowReach, 0, TextEdge - RowReach, 0);
    m_column->setSpacing(0);
    all->addLayout(m_column);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(TextEdge, 0, TextEdge, 0);
    m_noTeam->setWordWrap(true);
    foot->addWidget(m_noTeam);
    foot->addWidget(m_more, 0, Qt::AlignLeading);
    all->addLayout(foot);
}

void TeamList::showTeam(const QList<OrderDetail::Person>& team, const QString& subject, bool masked)
{
    removeRows();
    m_subject = subject;
    m_team = team;
    m_masked = masked;
    m_marks.clear();
    m_noTeam->setVisible(team.isEmpty());
    const QStringList addresses = addressesOf(team);
    m_copyAll->setVisible(!masked && addresses.size() > 1);
    m_mailAll->setVisible(!masked && mailto(addresses.mid(0, mostRecipients)).isValid());
    addRows(team.size() == atFirst + 1 ? atFirst + 1 : atFirst); // a link would take as much room as one more
}

void TeamList::showMarks(const QHash<int, DetailMatches::Member>& marks)
{
    m_marks = marks;
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setMarks(marks.value(i).name, marks.value(i).email);
}

void TeamList::removeRows()
{
    for (QWidget* batch : std::as_const(m_batches)) {
        m_column->removeWidget(batch);
        batch->hide();
        batch->deleteLater();
    }
    m_batches.clear();
    m_rows.clear();
}

// Those of one step have a widget of their own: showing a row lays out all its neighbours.
void TeamList::addRows(qsizetype upTo)
{
    QWidget* before = m_mailAll;
    if (!m_rows.isEmpty())
        before = m_rows.last()->mailButton() ? static_cast<QWidget*>(m_rows.last()->mailButton()) : m_rows.last();
    auto* batch = new QWidget;
    auto* column = new QVBoxLayout(batch);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const qsizetype first = m_rows.size();
    for (qsizetype i = first; i < std::min(upTo, m_team.size()); ++i) {
        m_rows += makeRow(m_team.at(i));
        m_rows.last()->setMarks(m_marks.value(static_cast<int>(i)).name, m_marks.value(static_cast<int>(i)).email);
        column->addWidget(m_rows.last());
    }
    m_batches += batch;
    m_column->addWidget(batch);
    batch->show(); // a layout would do it with the next event, and the height would jump
    for (qsizetype i = first; i < m_rows.size(); ++i) { // new widgets come last otherwise
        setTabOrder(before, m_rows.at(i));
        before = m_rows.at(i);
        if (Button* mail = m_rows.at(i)->mailButton()) {
            setTabOrder(before, mail);
            before = mail;
        }
    }
    setTabOrder(before, m_more);
    tellRest();
}

MemberRow* TeamList::makeRow(const OrderDetail::Person& person)
{
    Member member = memberOf(person);
    if (m_masked)
        member.menuValues = {MenuValue{member.name}};
    auto* row = new MemberRow(member);
    connect(row, &MemberRow::mailRequested, this,
        [this](const QString& address) { Q_EMIT mailRequested(mailto({address}, m_subject)); });
    connect(row, &MemberRow::copyRequested, this, &TeamList::copyRequested);
    connect(row, &MemberRow::filterRequested, this, &TeamList::filterRequested);
    return row;
}

void TeamList::showMore()
{
    const qsizetype shown = m_rows.size();
    const bool hadFocus = m_more->hasFocus();
    addRows(shown + step);
    if (hadFocus && shown < m_rows.size())
        focusByKeyboard(m_rows.at(shown));
}

void TeamList::tellRest()
{
    const int rest = static_cast<int>(m_team.size() - m_rows.size());
    m_more->setText(
        rest <= step ? tr("Show %Ln more", nullptr, rest) : tr("Show %L1 of %Ln more", nullptr, rest).arg(step));
    m_more->setVisible(rest > 0);
}

} // namespace docket
