// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/callrecord.h"
#include "models/api/failure.h"
#include "models/api/pagecall.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>
#include <string>

class QNetworkAccessManager;

namespace docket {

struct AcceptedPage;
struct Page;
class PageParser;

// What a walk may take. The defaults are the ones people get; tests use smaller ones.
struct WalkLimits
{
    CallLimits call;
    int maxPages = 20'000;
    int maxPagesWithoutNew = 50; // in a row
    std::size_t maxCursorBytes = 16 * 1024;
    double waitScale = 1.0; // every wait before a retry is multiplied by it
    // Asks for the next page as soon as its cursor is seen in the one that is still coming:
    // two requests at a time. Only where a server is known to take a cursor that early.
    bool earlyCursor = false;
};

struct WalkProgress
{
    int page = 1; // the one being asked for
    qint64 orders = 0; // new ones
    qint64 repeated = 0;
    qint64 unreadable = 0;
    std::optional<Failure> retrying; // it waits before asking again, and why
    QDateTime retryAt; // UTC
};

struct WalkEnd
{
    enum class How {
        Complete, // it reached its end; failure is UnreadableOrders or nothing
        Stopped, // by the user; what came stays
        Broke, // failure says why; what came stays
    };
    How how = How::Complete;
    WalkProgress progress;
    std::optional<Failure> failure;
};

// The cursor chain of one integration, one request at a time (two with
// WalkLimits::earlyCursor, until the first failure): start, stop, exactly one end. Every page is handed over before the
// next one is asked for; the view of it is gone afterwards. Repeats a page where that helps by itself. Only a null,
// absent or blank cursor is the end of the orders. Lives on one thread together with
// the network access manager and the parser, which must outlive it.
class Walk : public QObject
{
    Q_OBJECT
public:
    struct Taken
    {
        qint64 added = 0, repeated = 0, unreadable = 0;
    };
    using TakePage = std::function<Taken(const Page&)>;

    Walk(QNetworkAccessManager& network, PageParser& parser, const Endpoint& endpoint, const WalkLimits& limits,
        TakePage take, QObject* parent = nullptr);

    void start(); // once
    void stop(); // emits ended() before it returns, unless the walk is over
    void retryNow(); // does not wait any longer; nothing when it does not wait
    const WalkProgress& progress() const { return m_progress; }

Q_SIGNALS:
    void progressed(); // a page came, or it waits to ask again
    void restarted(); // it asks for the first page again; orders that come again are not new
    void called(const docket::CallRecord& record); // a request is over; whose it was is not said
    void ended(const docket::WalkEnd& end);

private:
    void ask();
    void askAhead(const PageCall& call, int status, const QByteArray& body);
    void dropAhead();
    void goOn();
    void takeEnd(const PageCall& call, const HttpOutcome& outcome);
    void takeOutcome(const HttpOutcome& outcome);
    void tellCall(const HttpOutcome& outcome, const Failure* failure, qint64 orders);
    void takePage(const AcceptedPage& accepted);
    void countPage(const Taken& taken);
    void takeFailure(Failure failure);
    std::optional<Failure::Kind> reasonNotToFollow(const std::string& cursor) const;
    bool hasSeen(const std::string& cursor) const;
    bool isRejectedCursor(const Failure& failure) const;
    void restart();
    void waitAndAsk(const Failure& failure, std::chrono::milliseconds wait);
    void endAtLastPage();
    void breakOff(Failure failure);
    void end(WalkEnd::How how, const std::optional<Failure>& failure);

    PageParser& m_parser;
    const WalkLimits m_limits;
    const TakePage m_take;
    PageCall m_oneCall;
    PageCall m_otherCall;
    PageCall* m_call = &m_oneCall; // for the page that is being asked for
    PageCall* m_ahead = &m_otherCall; // for the page behind it
    std::optional<std::string> m_aheadCursor; // what m_ahead was asked for
    std::optional<HttpOutcome> m_aheadOutcome; // it has ended before its turn
    QTimer m_wait;
    WalkProgress m_progress;
    std::string m_cursor; // of the page being asked for
    QSet<QByteArray> m_seenCursors; // their hashes
    std::optional<Failure> m_note; // the first thing that keeps the walk from being complete
    int m_attempt = 0; // how often the page has been asked for
    int m_pagesWithoutNew = 0;
    int m_pagesBeforeRestart = 0;
    bool m_restarted = false;
    bool m_oneAtATime = false; // from now on
    bool m_running = false;
};

} // namespace docket
