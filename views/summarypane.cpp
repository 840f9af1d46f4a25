// SPDX-License-Identifier: MIT
#include "views/summarypane.h"

#include "models/ordercells.h"
#include "models/orderdetail.h"
#include "views/button.h"
#include "views/linkrow.h"
#include "views/paint.h"
#include "views/staterow.h"
#include "views/teamlist.h"
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
constexpr int beforeId = 2; // " (" between a package's name and its id

std::optional<QString> provided(const QString& text)
{
    return text.isNull() ? std::nullopt : std::optional(text);
}

// One value to copy and, where it holds anything, to filter by.
MenuValues menuFor(const QString& text, const char* field)
{
    return text.trimmed().isEmpty() ? MenuValues() : MenuValues{{text, QLatin1String(field)}};
}

// Its id, behind its name where that is known.
QString packageWords(const OrderDetail& detail)
{
    if (detail.packageId.isEmpty())
        return SummaryPane::tr("No package provided");
    const QString id = boundedText(detail.packageId);
    return detail.packageName.isEmpty()
        ? id
        : boundedText(detail.packageName) + QStringLiteral(" (") + id + QLatin1Char(')');
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
}

SummaryPane::~SummaryPane() = default;

QWidget* SummaryPane::makeContent()
{
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("summaryContent"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 13, 0, 8);
    m_column->setSpacing(0);
    addHead();
    addJob();
    addTeam();
    addRelated();
    alignLabels();
    return content;
}

FieldRow* SummaryPane::makeRow(const QString& label, FieldRow::Form form, const char* name)
{
    auto* row = new FieldRow(label, form);
    row->setObjectName(QLatin1String(name));
    connect(row, &FieldRow::copyRequested, this, &SummaryPane::copyRequested);
    connect(row, &FieldRow::filterRequested, this, &SummaryPane::filterRequested);
    return row;
}

FieldRow* SummaryPane::addField(const QString& label, FieldRow::Form form)
{
    FieldRow* row = makeRow(label, form, "");
    auto* line = indented(new QHBoxLayout, edge - band);
    line->addWidget(row);
    m_column->addLayout(line);
    m_fields += row;
    return row;
}

void SummaryPane::addHead()
{
    auto* head = indented(new QVBoxLayout, edge - band);
    m_name = makeRow(tr("Candidate"), FieldRow::Form::Title, "candidateName");
    m_name->setWordsForNone(tr("No name provided"));
    m_origin = makeRow(tr("Package and customer"), FieldRow::Form::Line, "origin");
    auto* first = indented(new QHBoxLayout, 0);
    auto* more = new Button(Symbol::More, tr("More for this order"));
    more->setObjectName(QStringLiteral("moreForOrder"));
    first->addWidget(m_name, 1);
    first->addWidget(more, 0, Qt::AlignTop);
    head->addLayout(first);
    head->addWidget(m_origin);
    m_column->addLayout(head);
    m_state = new StateRow;
    auto* state = indented(new QVBoxLayout, edge);
    state->addWidget(m_state);
    m_column->addLayout(state);
    connect(more, &QPushButton::clicked, this,
        [this, more] { Q_EMIT menuRequested(more->mapToGlobal(QPoint(0, more->height()))); });
    connect(m_state, &StateRow::doneRequested, this, &SummaryPane::doneRequested);
    connect(m_state, &StateRow::fateRequested, this, &SummaryPane::fateRequested);
    connect(m_state, &StateRow::snoozeRequested, this, &SummaryPane::snoozeRequested);
    auto* found = indented(new QVBoxLayout, edge);
    m_foundIn = new TextLabel({}, TextStyle::Small, Token::Text2);
    m_foundIn->setObjectName(QStringLiteral("foundIn"));
    m_foundIn->setWordWrap(true);
    m_foundIn->hide();
    found->addWidget(m_foundIn);
    found->addSpacing(8);
    m_column->addLayout(found);
    m_email = addField(tr("E-mail"));
    m_phone = addField(tr("Phone"));
    m_order = addField(tr("Order"), FieldRow::Form::Id);
    m_status = addField(tr("Status"));
    m_application = addField(tr("Application"));
    m_candidateId = addField(tr("Candidate ID"));
    m_since = addField(tr("Here since"));
    m_created = addField(tr("Created"));
    m_lastSeen = addField(tr("Last seen"));
    m_fate = addField(tr("What became of it"));
    m_asked = addField(tr("Asked"));
}

void SummaryPane::addJob()
{
    auto* heading = indented(new QVBoxLayout, edge);
    heading->addSpacing(16);
    heading->addWidget(new TextLabel(tr("Job"), TextStyle::SmallStrong, Token::Text2));
    heading->addSpacing(3);
    m_column->addLayout(heading);
    auto* job = indented(new QVBoxLayout, edge - band);
    auto* first = indented(new QHBoxLayout, 0);
    m_jobName = makeRow(tr("Job"), FieldRow::Form::Heading, "jobName");
    m_jobName->setWordsForNone(tr("No job title provided"));
    m_jobCode = makeRow(tr("Job code"), FieldRow::Form::Code, "jobCode");
    first->addWidget(m_jobName, 1);
    first->addWidget(m_jobCode, 0, Qt::AlignTop);
    job->addLayout(first);
    m_address = makeRow(tr("Address"), FieldRow::Form::Paragraph, "address");
    m_address->setWordsForNone(tr("No location provided"));
    m_rawLocation = makeRow(tr("Location as received"), FieldRow::Form::Note, "rawLocation");
    job->addWidget(m_address);
    job->addWidget(m_rawLocation);
    job->addSpacing(4);
    m_column->addLayout(job);
    m_jobId = addField(tr("Job ID"));
}

void SummaryPane::addTeam()
{
    m_team = new TeamList;
    connect(m_team, &TeamList::copyRequested, this, &SummaryPane::copyRequested);
    connect(m_team, &TeamList::mailRequested, this, &SummaryPane::mailRequested);
    connect(m_team, &TeamList::filterRequested, this, &SummaryPane::filterRequested);
    m_column->addSpacing(16);
    m_column->addWidget(m_team);
}

void SummaryPane::addRelated()
{
    auto* foot = indented(new QVBoxLayout, edge);
    m_sameMail = new Button(Button::Kind::Link, QString());
    m_sameMail->setObjectName(QStringLiteral("sameMail"));
    m_sameMail->setSymbol(Symbol::Same);
    m_sameJob = new Button(Button::Kind::Link, QString());
    m_sameJob->setObjectName(QStringLiteral("sameJob"));
    m_sameJob->setSymbol(Symbol::Briefcase);
    m_related = new LinkRow;
    m_related->add(m_sameMail);
    m_related->add(m_sameJob);
    m_note = new TextLabel({}, TextStyle::Small, Token::Text2);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    foot->addSpacing(8);
    foot->addWidget(m_related);
    foot->addWidget(m_note);
    m_column->addLayout(foot);
    connect(m_sameMail, &QPushButton::clicked, this, [this] {
        Q_EMIT filterRequested({QStringLiteral("email"), m_detail->email}, FilterChange::Only);
    });
    connect(m_sameJob, &QPushButton::clicked, this, [this] {
        Q_EMIT filterRequested({QStringLiteral("job"), m_detail->jobName}, FilterChange::Only);
    });
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
    const bool sameOrder = m_detail->orderId == detail.orderId && m_detail->integrationId == detail.integrationId;
    const bool unchanged = !detail.json.isEmpty() && m_detail->json == detail.json && sameOrder
        && m_detail->integrationLabel == detail.integrationLabel && m_detail->packageName == detail.packageName;
    *m_detail = detail;
    widget()->show();
    showRelated(detail);
    showRemembered(detail);
    if (!unchanged) { // what is being read stays
        showHead(detail);
        showFields(detail);
        showJob(detail);
        m_team->showTeam(detail.team, detail.jobName.simplified(), detail.isMasked);
        showNote(detail);
    }
    if (!sameOrder)
        verticalScrollBar()->setValue(0);
    fit();
}

void SummaryPane::showHead(const OrderDetail& detail)
{
    m_name->setValue(provided(detail.candidateName));
    if (detail.isMasked)
        m_name->setMenuValues({});
    else
        m_name->setMenuValues(detail.nameIsFallback
                ? MenuValues{{detail.candidateName, QStringLiteral("email"), detail.email}}
                : menuFor(detail.candidateName, "name"));
    m_origin->setValue(packageWords(detail) + QStringLiteral("  ·  ") + detail.integrationLabel);
    m_origin->setMenuValues(menuFor(detail.packageId, "package")
        + MenuValues{{detail.integrationLabel, QStringLiteral("integration"), detail.integrationId}});
    m_foundIn->hide();
}

void SummaryPane::showRemembered(const OrderDetail& detail)
{
    const OrderDetail::Remembered& remembered = detail.remembered;
    m_state->showState(remembered);
    const auto show = [](FieldRow* row, const QString& text) {
        row->setValue(provided(text));
        row->setVisible(!text.isEmpty());
    };
    show(m_since, remembered.since);
    show(m_created, detail.created);
    show(m_lastSeen, remembered.lastSeen);
    show(m_fate, remembered.fate);
    show(m_asked, remembered.asked);
}

void SummaryPane::showAsking(bool asking)
{
    m_state->showAsking(asking);
}

void SummaryPane::showFields(const OrderDetail& detail)
{
    m_email->setValue(provided(detail.email));
    m_email->setMenuValues(detail.isMasked ? MenuValues() : menuFor(detail.email, "email"));
    m_phone->setValue(provided(detail.phone));
    m_phone->setMenuValues(detail.isMasked ? MenuValues() : menuFor(detail.phone, "phone"));
    m_order->setValue(provided(detail.orderId));
    m_order->setMenuValues(menuFor(detail.orderId, "order"));
    m_status->setVisible(!detail.status.isNull());
    m_status->setValue(provided(detail.status));
    m_status->setMenuValues(menuFor(detail.status, "status"));
    m_application->setValue(provided(detail.applicationRemoteId));
    m_application->setMenuValues(menuFor(detail.applicationRemoteId, "app"));
    m_candidateId->setValue(provided(detail.candidateRemoteId));
}

void SummaryPane::showJob(const OrderDetail& detail)
{
    m_jobName->setValue(provided(detail.jobName));
    m_jobName->setMenuValues(menuFor(detail.jobName, "job"));
    m_jobCode->setValue(provided(detail.jobCode));
    m_jobCode->setMenuValues(menuFor(detail.jobCode, "code"));
    m_jobCode->setVisible(!detail.jobCode.isEmpty());
    m_jobId->setValue(provided(detail.jobRemoteId));
    showPlace(detail);
}

void SummaryPane::showPlace(const OrderDetail& detail)
{
    const bool rawTellsMore
        = !detail.rawLocation.isEmpty() && !detail.address.contains(detail.rawLocation, Qt::CaseInsensitive);
    const QString country = countryName(detail.country);
    m_address->setValue(detail.address.isEmpty() ? std::nullopt : std::optional(detail.address));
    m_address->setMenuValues(MenuValues{{detail.address}} + menuFor(detail.city, "city")
        + (country.trimmed().isEmpty() ? MenuValues()
                                       : MenuValues{{country, QStringLiteral("country"), detail.country}}));
    m_address->setHint(country == detail.country ? QString() : tr("Country as received: %1").arg(detail.country));
    m_address->setVisible(!detail.address.isEmpty() || !rawTellsMore);
    m_rawLocation->setValue(provided(detail.rawLocation));
    m_rawLocation->setVisible(rawTellsMore);
}

// A link leads somewhere only where the filter can say what it means.
void SummaryPane::showRelated(const OrderDetail& detail)
{
    const bool sameMail = detail.othersOfMail > 0 && !detail.isMasked && !detail.email.trimmed().isEmpty();
    const bool sameJob = detail.othersOfJob > 0 && !detail.jobName.trimmed().isEmpty();
    m_sameMail->setText(tr("%Ln other open order(s)", nullptr, static_cast<int>(detail.othersOfMail)));
    m_sameMail->setAccessibleDescription(tr("Shows the open orders for this e-mail address."));
    m_sameJob->setText(tr("%Ln open in this job", nullptr, static_cast<int>(detail.othersOfJob) + 1));
    m_sameJob->setAccessibleDescription(tr("Shows the open orders for jobs of this title."));
    for (Button* link : {m_sameMail, m_sameJob})
        link->setToolTip(plainToolTip(link->accessibleDescription()));
    m_sameMail->setVisible(sameMail);
    m_sameJob->setVisible(sameJob);
    m_related->setVisible(sameMail || sameJob);
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

void SummaryPane::showMatches(const DetailMatches& matches)
{
    const auto marksOf = [&](DetailField field) { return matches.fields.value(field); };
    m_name->setMarks(m_detail->nameIsFallback ? TextMarks() : marksOf(DetailField::Name));
    m_origin->setMarks(originMarks(matches));
    m_email->setMarks(marksOf(DetailField::Email));
    m_phone->setMarks(marksOf(DetailField::Phone));
    m_order->setMarks(marksOf(DetailField::OrderId));
    m_status->setMarks(marksOf(DetailField::Status));
    m_application->setMarks(marksOf(DetailField::ApplicationId));
    m_candidateId->setMarks(marksOf(DetailField::CandidateId));
    m_jobName->setMarks(marksOf(DetailField::JobName));
    m_jobCode->setMarks(marksOf(DetailField::JobCode));
    m_jobId->setMarks(marksOf(DetailField::JobId));
    m_address->setMarks(addressMarks(matches));
    m_rawLocation->setMarks(marksOf(DetailField::RawLocation));
    m_team->showMarks(matches.members);
    m_foundIn->setText(
        tr("Found in: %1").arg(matches.hiddenPlaces.join(tr(", ", "between the places that a filter was found in"))));
    m_foundIn->setVisible(!matches.hiddenPlaces.isEmpty());
}

// The package is as far as it is shown, then comes the customer.
TextMarks SummaryPane::originMarks(const DetailMatches& matches) const
{
    TextMarks marks;
    const auto add = [&marks](const TextMarks& ranges, int begin, int length) {
        for (const TextMark& range : ranges) {
            if (range.begin < length)
                marks += TextMark{begin + range.begin, std::min(range.length, length - range.begin)};
        }
    };
    const int name = static_cast<int>(boundedText(m_detail->packageName).size());
    add(matches.fields.value(DetailField::PackageName), 0, name);
    const int id = static_cast<int>(boundedText(m_detail->packageId).size());
    add(matches.fields.value(DetailField::Package), name > 0 ? name + beforeId : 0, id);
    const QString origin = m_origin->value().value_or(QString());
    const int customer = static_cast<int>(origin.size() - m_detail->integrationLabel.size());
    for (const TextMark& range : matches.fields.value(DetailField::Customer))
        marks += TextMark{customer + range.begin, range.length};
    return marks;
}

// Its parts follow each other in the address; the country stands there by its name.
TextMarks SummaryPane::addressMarks(const DetailMatches& matches) const
{
    TextMarks marks;
    qsizetype from = 0;
    for (const DetailMatches::LocationPart& part : matches.location) {
        const QString name = part.isCountry ? countryName(part.text) : part.text;
        const qsizetype at
            = part.isCountry ? m_detail->address.lastIndexOf(name) : m_detail->address.indexOf(name, from);
        if (name.isEmpty() || at < 0)
            continue;
        from = part.isCountry ? from : at + name.size();
        if (name != part.text)
            marks += TextMark{static_cast<int>(at), static_cast<int>(name.size())};
        else
            for (const TextMark& mark : part.marks)
                marks += TextMark{static_cast<int>(at) + mark.begin, mark.length};
    }
    return marks;
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
