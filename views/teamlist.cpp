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
    for (int i = 0; i < atFirst + 1; ++i)
        m_first += makeRow();
    m_column->addWidget(makeBatch(m_first));
    putInTabOrder(m_first, m_mailAll);
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
    m_subject = subject;
    m_team = team;
    m_masked = masked;
    m_marks.clear();
    m_noTeam->setVisible(team.isEmpty());
    const QStringList addresses = addressesOf(team);
    m_copyAll->setVisible(!masked && addresses.size() > 1);
    m_mailAll->setVisible(!masked && mailto(addresses.mid(0, mostRecipients)).isValid());
    removeMore();
    showFirst();
    tellRest();
}

void TeamList::showFirst()
{
    const qsizetype most = m_team.size() == atFirst + 1 ? atFirst + 1 : atFirst; // a link would take as much room
    m_rows = m_first.mid(0, std::min(most, m_team.size()));
    for (qsizetype i = 0; i < m_first.size(); ++i) {
        if (i < m_rows.size())
            fill(i);
        m_first.at(i)->setVisible(i < m_rows.size());
    }
}

void TeamList::showMarks(const QHash<int, DetailMatches::Member>& marks)
{
    m_marks = marks;
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setMarks(marks.value(i).name, marks.value(i).email);
}

void TeamList::removeMore()
{
    for (QWidget* batch : std::as_const(m_batches)) {
        m_column->removeWidget(batch);
        batch->hide();
        batch->deleteLater();
    }
    m_batches.clear();
}

void TeamList::addRows(qsizetype upTo)
{
    const qsizetype shown = m_rows.size();
    QList<MemberRow*> rows;
    for (qsizetype i = shown; i < std::min(upTo, m_team.size()); ++i) {
        rows += makeRow();
        m_rows += rows.last();
        fill(i);
    }
    m_batches += makeBatch(rows);
    m_column->addWidget(m_batches.last());
    m_batches.last()->show(); // a layout would do it with the next event, and the height would jump
    putInTabOrder(rows, m_rows.at(shown - 1)->mailButton());
    tellRest();
}

// New widgets come last otherwise.
void TeamList::putInTabOrder(const QList<MemberRow*>& rows, QWidget* before)
{
    for (MemberRow* row : rows) {
        setTabOrder(before, row);
        setTabOrder(row, row->mailButton());
        before = row->mailButton();
    }
    setTabOrder(before, m_more);
}

// Those of one step have a widget of their own: showing a row lays out all its neighbours.
QWidget* TeamList::makeBatch(const QList<MemberRow*>& rows)
{
    auto* batch = new QWidget;
    auto* column = new QVBoxLayout(batch);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (MemberRow* row : rows)
        column->addWidget(row);
    return batch;
}

MemberRow* TeamList::makeRow()
{
    auto* row = new MemberRow(Member());
    connect(row, &MemberRow::mailRequested, this,
        [this](const QString& address) { Q_EMIT mailRequested(mailto({address}, m_subject)); });
    connect(row, &MemberRow::copyRequested, this, &TeamList::copyRequested);
    connect(row, &MemberRow::filterRequested, this, &TeamList::filterRequested);
    return row;
}

void TeamList::fill(qsizetype row)
{
    Member member = memberOf(m_team.at(row));
    if (m_masked)
        member.menuValues = {MenuValue{member.name}};
    m_rows.at(row)->setMember(member);
    m_rows.at(row)->setMarks(m_marks.value(static_cast<int>(row)).name, m_marks.value(static_cast<int>(row)).email);
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
