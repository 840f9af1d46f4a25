// SPDX-License-Identifier: MIT
#include "models/orderdetail.h"

#include "models/markcells.h"
#include "models/ordercells.h"
#include "models/orderlist.h"
#include "models/orders/htmltext.h"
#include "models/orders/orderjson.h"
#include "models/orders/related.h"

#include <QPromise>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <optional>

namespace docket {

namespace {

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void takeCandidate(const Order& order, OrderDetail& detail)
{
    detail.orderId = toQString(order.field(OrderField::Id));
    detail.packageId = toQString(order.field(OrderField::PackageId));
    detail.firstName = toQString(order.field(OrderField::FirstName));
    detail.lastName = toQString(order.field(OrderField::LastName));
    detail.email = toQString(order.field(OrderField::Email));
    detail.phone = toQString(order.field(OrderField::Phone));
    detail.candidateRemoteId = toQString(order.field(OrderField::CandidateRemoteId));
    detail.applicationRemoteId = toQString(order.field(OrderField::ApplicationRemoteId));
    detail.candidateName = spokenName(order.field(OrderField::FirstName), order.field(OrderField::LastName));
    detail.nameIsFallback = detail.candidateName.isNull();
    if (detail.nameIsFallback)
        detail.candidateName = localPart(order.field(OrderField::Email));
}

QString addressLine(const OrderDetail& detail)
{
    const auto joined = [](const QStringList& parts, const QString& separator) {
        QStringList present;
        for (const QString& part : parts) {
            if (!part.trimmed().isEmpty())
                present += part.trimmed();
        }
        return present.join(separator);
    };
    const QString town = joined({detail.zipCode, detail.city}, QStringLiteral(" "));
    const QString state = detail.state == detail.city ? QString() : detail.state;
    const QString line
        = joined({detail.street1, detail.street2, town, state, countryName(detail.country)}, QStringLiteral(", "));
    return line.isEmpty() ? QString() : line;
}

void takeLocation(const Job& job, OrderDetail& detail)
{
    detail.hasLocation = job.location.has_value();
    if (!job.location)
        return;
    detail.street1 = toQString(job.location->street1);
    detail.street2 = toQString(job.location->street2);
    detail.city = toQString(job.location->city);
    detail.state = toQString(job.location->state);
    detail.zipCode = toQString(job.location->zipCode);
    detail.country = toQString(job.location->country);
    detail.rawLocation = toQString(job.location->raw);
    detail.address = addressLine(detail);
}

void takeTeam(const Job& job, OrderDetail& detail)
{
    for (const TeamMember& member : job.team) {
        OrderDetail::Person person;
        person.name = spokenName(member.firstName, member.lastName);
        person.email = toQString(member.email);
        person.remoteId = toQString(member.remoteId);
        for (const std::string_view role : member.roles)
            person.roles += fromStd(role);
        detail.team += person;
    }
}

void takeDescription(const Job& job, OrderDetail& detail)
{
    const std::optional<std::string> description = job.description();
    if (!description || description->find_first_not_of(" \t\r\n") == std::string::npos)
        return;
    const SafeHtml safe = safeHtml(*description);
    detail.descriptionHtml = fromStd(safe.html);
    detail.descriptionText = QString::fromStdString(plainText(*description));
    detail.imagesLeftOut = safe.imagesLeftOut;
    detail.stylesLeftOut = safe.stylesLeftOut;
    detail.scriptsLeftOut = safe.scriptsLeftOut;
    detail.othersLeftOut = safe.othersLeftOut;
    detail.descriptionCut = safe.cut;
}

QString path(const Oddity& oddity)
{
    switch (oddity.part) {
    case OrderPart::Order:
        return fromStd(oddity.key);
    case OrderPart::Candidate:
        return QStringLiteral("candidate.") + fromStd(oddity.key);
    case OrderPart::Application:
        return QStringLiteral("application.") + fromStd(oddity.key);
    }
    return {};
}

// Only one of Kombo's two endpoints sends it.
bool isStatus(const Oddity& oddity)
{
    return oddity.part == OrderPart::Order && oddity.key == "status";
}

void takeOddities(const Order& order, OrderDetail& detail)
{
    for (const Oddity& oddity : order.oddities()) {
        switch (oddity.kind) {
        case OddityKind::Absent:
            break; // shown like null, as "not provided"
        case OddityKind::OtherType:
        case OddityKind::Repeated:
            detail.wrongTypes += path(oddity);
            break;
        case OddityKind::Unknown:
            if (!isStatus(oddity))
                detail.unknownKeys += path(oddity);
            break;
        }
    }
    for (const std::string& wrong : order.job().wrongTypes)
        detail.wrongTypes
            += wrong == "job" ? QStringLiteral("job") : QStringLiteral("job.") + QString::fromStdString(wrong);
}

// Times in words: a detail is made anew whenever it is shown.
void takeRemembered(const OrderList& list, OrderDetail& detail)
{
    if (!list.isRemembered())
        return;
    const RowMark mark = list.markOf(detail.row);
    const MarkNote note = list.noteOf(detail.row);
    const QDateTime now = QDateTime::currentDateTime();
    const auto words = [&now](MarkTime time) { return time == 0 ? QString() : shortTime(timeOf(time), now); };
    OrderDetail::Remembered& remembered = detail.remembered;
    remembered.known = true;
    remembered.mark = shownMark(mark);
    remembered.isDone = (mark.marks & bitOf(Mark::Done)) != 0;
    remembered.isSnoozed = (mark.marks & bitOf(Mark::Snoozed)) != 0;
    remembered.isGone = (mark.marks & bitOf(Mark::Gone)) != 0;
    remembered.state = stateText(mark, note);
    remembered.since = mark.since == 0 ? QString() : exactTime(timeOf(mark.since));
    remembered.lastSeen = note.lastSeen == 0 ? QString() : exactTime(timeOf(note.lastSeen));
    remembered.fate = fateSentence(note);
    remembered.fateIsKnown = isForGood(note.fate);
    remembered.asked = words(note.askedAt);
    if (note.by) {
        remembered.state = markedBy(remembered.state,
            remembered.isDone          ? note.by->done
                : remembered.isSnoozed ? note.by->snoozed
                                       : std::string());
        remembered.asked = markedBy(remembered.asked, note.by->asked);
    }
    remembered.changedAt = words(note.changedAt);
    remembered.changes = fieldChanges(list, detail.row);
}

void takeRelated(const OrderList& list, OrderDetail& detail, const std::function<bool()>& stopAsked)
{
    const std::optional<RelatedOrders> related = countRelated(*list.snapshot, detail.row, stopAsked);
    detail.othersOfMail = related ? related->sameMail : 0;
    detail.othersOfJob = related ? related->sameJob : 0;
}

} // namespace

OrderDetail masked(const OrderDetail& detail)
{
    OrderDetail hidden = detail;
    hidden.isMasked = true;
    const auto hide = [](QString& text) {
        if (!text.isNull())
            text = hiddenText();
    };
    for (QString* text : {&hidden.candidateName, &hidden.firstName, &hidden.lastName, &hidden.email, &hidden.phone,
             &hidden.candidateRemoteId})
        hide(*text);
    hidden.nameIsFallback = false;
    for (OrderDetail::Person& person : hidden.team) {
        for (QString* text : {&person.name, &person.email, &person.remoteId})
            hide(*text);
    }
    for (FieldChange& change : hidden.remembered.changes) {
        for (QString* text : {&change.before, &change.now})
            if (change.isPersonal)
                hide(*text);
    }
    hidden.json.clear();
    return hidden;
}

OrderDetail makeOrderDetail(const OrderList& list, OrderRow row, const std::function<bool()>& stopAsked)
{
    const Order order = list.snapshot->order(row);
    const Job& job = order.job();
    OrderDetail detail;
    detail.row = row;
    detail.integrationId = QString::fromStdString(order.source().integration);
    detail.connection = QString::fromStdString(order.source().connection);
    const std::string_view label = order.source().shownLabel();
    detail.integrationLabel = QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size()));
    detail.connectionName = QString::fromStdString(order.source().connectionName);
    if (const std::string status = order.status(); !status.empty())
        detail.status = QString::fromStdString(status);
    takeCandidate(order, detail);
    const QByteArray package = detail.packageId.trimmed().toUtf8();
    if (const std::string_view name
        = order.source().packageName(std::string_view(package.constData(), static_cast<std::size_t>(package.size())));
        !name.empty())
        detail.packageName = toQString(name);
    if (detail.packageName == detail.packageId)
        detail.packageName.clear(); // one name says it all
    detail.jobName = toQString(job.name);
    detail.jobCode = toQString(job.code);
    detail.jobRemoteId = toQString(job.remoteId);
    takeLocation(job, detail);
    takeTeam(job, detail);
    takeDescription(job, detail);
    takeOddities(order, detail);
    detail.json = QString::fromStdString(laidOutJson(orderJson(order)));
    takeRelated(list, detail, stopAsked);
    takeRemembered(list, detail);
    return detail;
}

OrderDetailMaker::OrderDetailMaker(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            Q_EMIT detailReady(m_watcher.result());
    });
}

OrderDetailMaker::~OrderDetailMaker()
{
    m_watcher.cancel();
}

void OrderDetailMaker::make(const std::shared_ptr<const OrderList>& list, OrderRow row)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [list, row](QPromise<OrderDetail>& promise) {
        if (!promise.isCanceled())
            promise.addResult(makeOrderDetail(*list, row, [&promise] { return promise.isCanceled(); }));
    }));
}

void OrderDetailMaker::cancel()
{
    m_watcher.cancel();
}

} // namespace docket
