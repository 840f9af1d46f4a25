// SPDX-License-Identifier: MIT
#include "models/api/walk.h"

#include "models/api/address.h"
#include "models/api/cursorahead.h"
#include "models/api/reply.h"
#include "models/api/retry.h"
#include "models/orders/page.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <utility>

namespace docket {
namespace {

// Cursors may have 16 kB each, and a walk 20 000 pages.
QByteArray cursorHash(const std::string& cursor)
{
    return QCryptographicHash::hash(
        QByteArrayView(cursor.data(), static_cast<qsizetype>(cursor.size())), QCryptographicHash::Sha1);
}

} // namespace

Walk::Walk(QNetworkAccessManager& network, PageParser& parser, const Endpoint& endpoint, const WalkLimits& limits,
    TakePage take, QObject* parent)
    : QObject(parent)
    , m_parser(parser)
    , m_limits(limits)
    , m_take(std::move(take))
    , m_oneCall(network, endpoint, limits.call, this)
    , m_otherCall(network, endpoint, limits.call, this)
    , m_wait(this)
    , m_oneAtATime(!limits.earlyCursor)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Walk::ask);
    for (PageCall* const call : {&m_oneCall, &m_otherCall}) {
        connect(call, &PageCall::ended, this, [this, call](const HttpOutcome& outcome) { takeEnd(*call, outcome); });
        connect(call, &PageCall::bytesCame, this,
            [this, call](int status, const QByteArray& body) { askAhead(*call, status, body); });
    }
}

void Walk::start()
{
    m_running = true;
    if (const auto problem = endpointProblem(m_call->endpoint())) {
        // Later, so that the end never comes before start() has returned.
        QMetaObject::invokeMethod(
            this, [this, problem] { breakOff(*problem); }, Qt::QueuedConnection);
        return;
    }
    ask();
}

void Walk::stop()
{
    end(WalkEnd::How::Stopped, std::nullopt);
}

void Walk::retryNow()
{
    if (m_wait.isActive())
        m_wait.start(0);
}

void Walk::ask()
{
    ++m_attempt;
    m_call->start(m_cursor);
}

// What is seen in the first bytes is a guess: the whole page has to say the same.
void Walk::askAhead(const PageCall& call, int status, const QByteArray& body)
{
    if (m_oneAtATime || m_aheadCursor || &call != m_call || status != 200)
        return;
    const auto cursor = cursorAhead({body.constData(), static_cast<std::size_t>(body.size())});
    if (!cursor || reasonNotToFollow(*cursor))
        return;
    m_aheadCursor = cursor;
    m_ahead->start(*cursor);
}

void Walk::dropAhead()
{
    m_ahead->stop();
    m_aheadCursor.reset();
    m_aheadOutcome.reset();
}

// To the page of m_cursor, which may have been asked for already, and even be there.
void Walk::goOn()
{
    if (m_aheadCursor != m_cursor) {
        dropAhead();
        return ask();
    }
    std::swap(m_call, m_ahead);
    m_aheadCursor.reset();
    ++m_attempt;
    if (const auto outcome = std::exchange(m_aheadOutcome, std::nullopt))
        QMetaObject::invokeMethod(
            this, [this, outcome] { takeOutcome(*outcome); }, Qt::QueuedConnection);
}

void Walk::takeEnd(const PageCall& call, const HttpOutcome& outcome)
{
    if (&call == m_call)
        takeOutcome(outcome);
    else
        m_aheadOutcome = outcome;
}

void Walk::takeOutcome(const HttpOutcome& outcome)
{
    if (!m_running)
        return;
    const Reply reply = judge(outcome, m_call->endpoint().key, m_parser, QDateTime::currentDateTimeUtc());
    if (const auto* failure = std::get_if<Failure>(&reply)) {
        tellCall(outcome, failure, 0);
        takeFailure(*failure);
    } else {
        const auto& accepted = std::get<AcceptedPage>(reply);
        tellCall(outcome, accepted.note ? &*accepted.note : nullptr, static_cast<qint64>(accepted.page->orders.size()));
        takePage(accepted);
    }
}

void Walk::tellCall(const HttpOutcome& outcome, const Failure* failure, qint64 orders)
{
    CallRecord record;
    record.at = m_call->startedAt();
    record.taken = m_call->taken();
    record.page = m_progress.page;
    record.status = outcome.status;
    record.orders = orders;
    record.attempt = m_attempt;
    if (failure)
        record.code = failureName(*failure);
    Q_EMIT called(record);
}

void Walk::takePage(const AcceptedPage& accepted)
{
    countPage(m_take(*accepted.page));
    if (!m_note)
        m_note = accepted.note;
    m_cursor = accepted.page->next;
    if (m_cursor.empty())
        return endAtLastPage();
    if (const auto reason = reasonNotToFollow(m_cursor)) {
        Failure failure;
        failure.kind = *reason;
        failure.host = hostLabel(m_call->endpoint().baseUrl);
        return breakOff(failure);
    }
    m_seenCursors.insert(cursorHash(m_cursor));
    ++m_progress.page;
    goOn();
    Q_EMIT progressed();
}

void Walk::countPage(const Taken& taken)
{
    m_attempt = 0;
    m_progress.retrying.reset();
    m_progress.orders += taken.added;
    m_progress.unreadable += taken.unreadable;
    // After a restart the first pages come again; that is no news.
    if (m_progress.page <= m_pagesBeforeRestart)
        return;
    m_progress.repeated += taken.repeated;
    m_pagesWithoutNew = taken.added > 0 ? 0 : m_pagesWithoutNew + 1;
}

std::optional<Failure::Kind> Walk::reasonNotToFollow(const std::string& cursor) const
{
    if (cursor.size() > m_limits.maxCursorBytes)
        return Failure::Kind::CursorTooLong;
    if (hasSeen(cursor))
        return Failure::Kind::RepeatedCursor;
    if (m_pagesWithoutNew >= m_limits.maxPagesWithoutNew)
        return Failure::Kind::NoProgress;
    if (m_progress.page >= m_limits.maxPages)
        return Failure::Kind::TooManyPages;
    return std::nullopt;
}

bool Walk::hasSeen(const std::string& cursor) const
{
    return m_seenCursors.contains(cursorHash(cursor));
}

void Walk::takeFailure(Failure failure)
{
    failure.page = m_progress.page;
    failure.orders = m_progress.orders;
    failure.attempts = m_attempt;
    // Two requests at a time may be what it is about.
    m_oneAtATime = true;
    dropAhead();
    if (isRejectedCursor(failure)) {
        if (!m_restarted)
            return restart();
        failure.kind = Failure::Kind::CursorRejected;
        return breakOff(failure);
    }
    if (const auto wait = retryWait(failure, m_attempt, QRandomGenerator::global()->generateDouble()))
        return waitAndAsk(failure, *wait);
    breakOff(failure);
}

bool Walk::isRejectedCursor(const Failure& failure) const
{
    return failure.kind == Failure::Kind::Envelope && failure.code == u"PLATFORM.INPUT_INVALID" && !m_cursor.empty();
}

// Cursors expire. Orders that came before are known by their ids and stay.
void Walk::restart()
{
    m_restarted = true;
    m_pagesBeforeRestart = m_progress.page - 1;
    m_seenCursors.clear();
    m_cursor.clear();
    m_attempt = 0;
    m_progress.page = 1;
    m_progress.retrying.reset();
    m_progress.unreadable = 0;
    Q_EMIT restarted();
    ask();
    Q_EMIT progressed();
}

void Walk::waitAndAsk(const Failure& failure, std::chrono::milliseconds wait)
{
    const auto scaled = static_cast<qint64>(static_cast<double>(wait.count()) * m_limits.waitScale);
    m_progress.retrying = failure;
    m_progress.retryAt = QDateTime::currentDateTimeUtc().addMSecs(scaled);
    m_wait.start(std::chrono::milliseconds(scaled));
    Q_EMIT progressed();
}

void Walk::endAtLastPage()
{
    if (m_note)
        return breakOff(*m_note);
    if (m_progress.unreadable == 0)
        return end(WalkEnd::How::Complete, std::nullopt);
    Failure unreadable;
    unreadable.kind = Failure::Kind::UnreadableOrders;
    unreadable.host = hostLabel(m_call->endpoint().baseUrl);
    unreadable.page = m_progress.page;
    unreadable.orders = m_progress.unreadable;
    end(WalkEnd::How::Complete, unreadable);
}

void Walk::breakOff(Failure failure)
{
    failure.page = m_progress.page;
    failure.orders = m_progress.orders;
    end(WalkEnd::How::Broke, failure);
}

void Walk::end(WalkEnd::How how, const std::optional<Failure>& failure)
{
    if (!std::exchange(m_running, false))
        return;
    m_wait.stop();
    m_call->stop();
    dropAhead();
    m_seenCursors.clear();
    m_progress.retrying.reset();
    Q_EMIT ended(WalkEnd{how, m_progress, failure});
}

} // namespace docket
