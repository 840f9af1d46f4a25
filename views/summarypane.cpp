// SPDX-License-Identifier: MIT
#include "views/summarypane.h"

#include "models/orderdetail.h"
#include "views/button.h"
#include "views/elidedlabel.h"
#include "views/fieldrow.h"
#include "views/mailto.h"
#include "views/memberrow.h"
#include "views/paint.h"
#include "views/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace docket {

namespace {

constexpr int edge = 24; // the text edge of this pane
constexpr int band = 8; // how far hover bands reach beyond it
constexpr int membersShown = 3;
constexpr int membersOpened = 50;
constexpr int mostRecipients = 50; // a mail program takes no longer address

std::optional<QString> provided(const QString& text)
{
    return text.isNull() ? std::nullopt : std::optional(text);
}

QString roleName(const QString& role)
{
    if (role == QLatin1String("RECRUITER"))
        return SummaryPane::tr("Recruiter");
    if (role == QLatin1String("HIRING_MANAGER"))
        return SummaryPane::tr("Hiring manager");
    return role;
}

Member memberOf(const OrderDetail::Person& person)
{
    Member member;
    member.name = boundedText(person.name);
    member.mail = boundedText(person.email);
    for (const QString& role : person.roles)
        member.roles += boundedText(roleName(role));
    return member;
}

QUrl teamMailto(const OrderDetail& detail)
{
    QStringList addresses;
    for (const OrderDetail::Person& person : detail.team) {
        if (addresses.size() == mostRecipients)
            break;
        if (!addresses.contains(person.email))
            addresses += person.email;
    }
    return mailto(addresses);
}

QBoxLayout* indented(QBoxLayout* layout, int left)
{
    layout->setContentsMargins(left, 0, left, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

SummaryPane::SummaryPane(QWidget* parent)
    : QScrollArea(parent)
    , m_detail(std::make_unique<OrderDetail>())
{
    setObjectName(QStringLiteral("summary"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(makeContent());
    widget()->installEventFilter(this);
    connect(m_mailTeam, &QPushButton::clicked, this, [this] { Q_EMIT mailRequested(m_teamMail); });
    connect(m_more, &QPushButton::clicked, this, [this] { showTeam(*m_detail, membersOpened); });
}

SummaryPane::~SummaryPane() = default;

QWidget* SummaryPane::makeContent()
{
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("summaryContent"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 16, 0, 12);
    m_column->setSpacing(0);
    addHead();
    addJob();
    addTeam();
    alignLabels();
    return content;
}

FieldRow* SummaryPane::addField(const QString& label, int form)
{
    auto* row = new FieldRow(label, static_cast<FieldRow::Form>(form));
    connect(row, &FieldRow::copyRequested, this, &SummaryPane::copyRequested);
    auto* line = indented(new QHBoxLayout, edge - band);
    line->addWidget(row);
    m_column->addLayout(line);
    m_fields += row;
    return row;
}

void SummaryPane::addHead()
{
    auto* head = indented(new QVBoxLayout, edge);
    m_name = new ElidedLabel(TextStyle::Title);
    m_name->setObjectName(QStringLiteral("candidateName"));
    m_origin = new ElidedLabel(TextStyle::Body, Token::Text2);
    m_origin->setObjectName(QStringLiteral("origin"));
    head->addWidget(m_name);
    head->addSpacing(2);
    head->addWidget(m_origin);
    head->addSpacing(8);
    m_column->addLayout(head);
    m_email = addField(tr("E-mail"), static_cast<int>(FieldRow::Form::Text));
    m_phone = addField(tr("Phone"), static_cast<int>(FieldRow::Form::Text));
    m_order = addField(tr("Order"), static_cast<int>(FieldRow::Form::Id));
    m_application = addField(tr("Application"), static_cast<int>(FieldRow::Form::Text));
    m_candidateId = addField(tr("Candidate ID"), static_cast<int>(FieldRow::Form::Text));
}

void SummaryPane::addJob()
{
    auto* job = indented(new QVBoxLayout, edge);
    job->addSpacing(16);
    job->addWidget(new TextLabel(tr("Job"), TextStyle::SmallStrong, Token::Text2));
    job->addSpacing(4);
    auto* first = indented(new QHBoxLayout, 0);
    m_jobName = new TextLabel({}, TextStyle::BodyMedium);
    m_jobName->setObjectName(QStringLiteral("jobName"));
    m_jobName->setWordWrap(true);
    m_jobCode = new ElidedLabel(TextStyle::Small, Token::Text2);
    m_jobCode->setObjectName(QStringLiteral("jobCode"));
    first->setSpacing(12);
    first->addWidget(m_jobName, 1);
    first->addWidget(m_jobCode, 0, Qt::AlignTop);
    job->addLayout(first);
    m_address = new TextLabel({}, TextStyle::Body, Token::Text2);
    m_address->setObjectName(QStringLiteral("address"));
    m_rawLocation = new TextLabel({}, TextStyle::Small, Token::Text3);
    m_rawLocation->setObjectName(QStringLiteral("rawLocation"));
    for (TextLabel* label : {m_address, m_rawLocation}) {
        label->setWordWrap(true);
        job->addWidget(label);
    }
    job->addSpacing(4);
    m_column->addLayout(job);
    m_jobId = addField(tr("Job ID"), static_cast<int>(FieldRow::Form::Text));
}

void SummaryPane::addTeam()
{
    auto* head = indented(new QHBoxLayout, edge);
    m_mailTeam = new Button(Button::Kind::Link, tr("Mail the team"));
    m_mailTeam->setObjectName(QStringLiteral("mailTeam"));
    head->addWidget(new TextLabel(tr("Hiring team"), TextStyle::SmallStrong, Token::Text2), 1);
    head->addWidget(m_mailTeam);
    m_column->addSpacing(16);
    m_column->addLayout(head);
    m_column->addSpacing(4);
    m_members = new QWidget;
    m_memberColumn = new QVBoxLayout(m_members);
    indented(m_memberColumn, edge - band);
    m_column->addWidget(m_members);
    auto* foot = indented(new QVBoxLayout, edge);
    m_noTeam = new TextLabel(
        tr("No hiring team: the customer's system sent none for this job."), TextStyle::Body, Token::Text3);
    m_noTeam->setObjectName(QStringLiteral("noTeam"));
    m_noTeam->setWordWrap(true);
    m_more = new Button(Button::Kind::Link, QString());
    m_more->setObjectName(QStringLiteral("moreMembers"));
    m_note = new TextLabel({}, TextStyle::Small, Token::Text2);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    foot->addWidget(m_noTeam);
    foot->addWidget(m_more, 0, Qt::AlignLeading);
    foot->addWidget(m_note);
    m_column->addLayout(foot);
}

void SummaryPane::alignLabels()
{
    int widest = 0;
    for (const FieldRow* row : m_fields)
        widest = std::max(widest, row->preferredLabelWidth());
    for (FieldRow* row : m_fields)
        row->setLabelWidth(widest);
}

void SummaryPane::showDetail(const OrderDetail& detail)
{
    if (!detail.json.isEmpty() && m_detail->json == detail.json
        && m_detail->integrationLabel == detail.integrationLabel)
        return; // a new result with the same order: what is being read stays
    const bool sameOrder = m_detail->orderId == detail.orderId;
    *m_detail = detail;
    widget()->show();
    m_name->setText(detail.candidateName.isNull() ? tr("No name provided") : boundedText(detail.candidateName));
    m_name->setInk(detail.candidateName.isNull() ? Token::Text3 : Token::Text);
    const QString package = detail.packageId.isEmpty() ? tr("No package provided") : detail.packageId;
    m_origin->setText(boundedText(package + QStringLiteral("  ·  ") + detail.integrationLabel));
    m_email->setValue(provided(detail.email));
    m_phone->setValue(provided(detail.phone));
    m_order->setValue(provided(detail.orderId));
    m_application->setValue(provided(detail.applicationRemoteId));
    m_candidateId->setValue(provided(detail.candidateRemoteId));
    showJob(detail);
    showTeam(detail, membersShown);
    showNote(detail);
    if (!sameOrder)
        verticalScrollBar()->setValue(0);
    fit();
}

void SummaryPane::showJob(const OrderDetail& detail)
{
    m_jobName->setText(detail.jobName.isNull() ? tr("No job title provided") : boundedText(detail.jobName));
    m_jobName->setStyleAndInk(TextStyle::BodyMedium, detail.jobName.isNull() ? Token::Text3 : Token::Text);
    m_jobCode->setText(boundedText(detail.jobCode));
    m_jobCode->setVisible(!detail.jobCode.isEmpty());
    const bool hasAddress = !detail.address.isEmpty();
    const bool rawTellsMore
        = !detail.rawLocation.isEmpty() && !detail.address.contains(detail.rawLocation, Qt::CaseInsensitive);
    m_address->setText(hasAddress ? boundedText(detail.address) : tr("No location provided"));
    m_address->setStyleAndInk(TextStyle::Body, hasAddress ? Token::Text2 : Token::Text3);
    m_address->setVisible(hasAddress || !rawTellsMore);
    m_rawLocation->setText(boundedText(detail.rawLocation));
    m_rawLocation->setVisible(rawTellsMore);
    m_jobId->setValue(provided(detail.jobRemoteId));
}

void SummaryPane::showTeam(const OrderDetail& detail, int most)
{
    while (const std::unique_ptr<QLayoutItem> item{m_memberColumn->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const int size = static_cast<int>(detail.team.size());
    const int shown = std::min(size, size == membersShown + 1 ? size : most);
    QWidget* before = m_mailTeam;
    for (int i = 0; i < shown; ++i) {
        auto* row = new MemberRow(memberOf(detail.team.at(i)));
        connect(row, &MemberRow::mailRequested, this,
            [this](const QString& address) { Q_EMIT mailRequested(mailto({address})); });
        m_memberColumn->addWidget(row);
        row->show(); // a layout would do it with the next event, and the height would jump
        if (Button* button = row->mailButton()) { // new widgets come last otherwise
            setTabOrder(before, button);
            before = button;
        }
    }
    setTabOrder(before, m_more);
    m_noTeam->setVisible(size == 0);
    m_teamMail = teamMailto(detail);
    m_mailTeam->setVisible(!m_teamMail.isEmpty());
    m_more->setText(
        most == membersShown ? tr("Show %n more", nullptr, size - shown) : tr("and %n more", nullptr, size - shown));
    m_more->setEnabled(most == membersShown);
    m_more->setVisible(shown < size);
    fit();
}

void SummaryPane::showNote(const OrderDetail& detail)
{
    QStringList sentences;
    if (!detail.wrongTypes.isEmpty())
        sentences += tr("Sent in an unexpected form, see Raw: %1.")
                         .arg(boundedText(detail.wrongTypes.join(QStringLiteral(", "))));
    if (!detail.unknownKeys.isEmpty())
        sentences += tr("%n field(s) that Docket does not know are under Raw.", nullptr,
            static_cast<int>(detail.unknownKeys.size()));
    m_note->setText(sentences.join(QLatin1Char('\n')));
    m_note->setVisible(!sentences.isEmpty());
}

void SummaryPane::clear()
{
    showDetail(OrderDetail{});
    widget()->hide();
}

void SummaryPane::setBeside(bool beside)
{
    m_beside = beside;
    setSizePolicy(
        beside ? QSizePolicy::Fixed : QSizePolicy::Preferred, beside ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    setMinimumWidth(beside ? 330 : 0);
    setMaximumWidth(beside ? 380 : QWIDGETSIZE_MAX);
    fit();
}

QWidget* SummaryPane::firstFocus() const
{
    return m_email;
}

QSize SummaryPane::sizeHint() const
{
    const int width = m_beside ? 360 : 384;
    const int inner = viewport()->width() > 0 ? viewport()->width() : width;
    const int height = widget()->layout()->hasHeightForWidth() ? widget()->layout()->totalHeightForWidth(inner)
                                                               : widget()->sizeHint().height();
    return {width, height};
}

// The pane is never higher than its content; beside the description it takes the
// whole height.
void SummaryPane::fit()
{
    widget()->layout()->activate();
    setMaximumHeight(m_beside ? QWIDGETSIZE_MAX : sizeHint().height());
    updateGeometry();
}

bool SummaryPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace docket
