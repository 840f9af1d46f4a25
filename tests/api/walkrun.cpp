// SPDX-License-Identifier: MIT
#include "tests/api/walkrun.h"

#include "models/api/guidance.h"
#include "models/orders/page.h"
#include "models/orders/store.h"
#include "tests/support/survived.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTimer>

namespace docket::test {
namespace {

constexpr std::chrono::seconds patience{60};
constexpr int longerTimes = 10; // than the shortest timeout

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Walk::Taken take(const Page& page, WalkRun& run)
{
    Walk::Taken taken;
    for (const PageOrder& order : page.orders) {
        const QString id = textOf(*order.fields.front());
        if (run.kept.contains(id)) {
            ++taken.repeated;
            continue;
        }
        run.kept += id;
        ++taken.added;
    }
    for (const std::string& raw : page.unreadable)
        run.unreadable += textOf(raw);
    taken.unreadable = static_cast<qint64>(page.unreadable.size());
    return taken;
}

QString kindText(const Failure& failure)
{
    return QStringLiteral("%1 (%2) %3")
        .arg(static_cast<int>(failure.kind))
        .arg(guidance(failure).title, failure.message);
}

QString endOf(const WalkRun& run)
{
    switch (run.end.how) {
    case WalkEnd::How::Complete:
        return run.end.failure ? QStringLiteral("to the end, partial; exit 4") : QStringLiteral("complete; exit 0");
    case WalkEnd::How::Stopped:
        return QStringLiteral("stopped; exit 4");
    case WalkEnd::How::Broke:
        break;
    }
    if (!run.kept.isEmpty())
        return QStringLiteral("partial; exit 4");
    return QStringLiteral("no order; exit %1").arg(static_cast<int>(guidance(run.failure()).exitClass));
}

} // namespace

WalkLimits quickLimits()
{
    WalkLimits limits;
    limits.call.idle = std::chrono::seconds(20);
    limits.call.slowWindow = std::chrono::seconds(20);
    limits.waitScale = 0.01;
    return limits;
}

WalkLimits shortLimits(int times)
{
    WalkLimits limits = quickLimits();
    limits.call.idle = times * std::chrono::milliseconds(300);
    limits.call.slowWindow = limits.call.idle;
    return limits;
}

Endpoint endpointAt(const QUrl& baseUrl)
{
    return {baseUrl, ApiKey::fromBytes(testKey), QStringLiteral("workday:abc"), 250};
}

WalkRun walk(const QUrl& baseUrl, const WalkLimits& limits)
{
    return walk(endpointAt(baseUrl), limits, [](Walk&) {});
}

WalkRun walk(const Endpoint& endpoint, const WalkLimits& limits, const std::function<void(Walk&)>& onProgress)
{
    WalkRun run;
    QNetworkAccessManager network;
    PageParser parser;
    Walk walk(network, parser, endpoint, limits, [&](const Page& page) { return take(page, run); });
    QEventLoop loop;
    QObject::connect(&walk, &Walk::progressed, &loop, [&] {
        if (walk.progress().retrying)
            run.waits += *walk.progress().retrying;
        onProgress(walk);
    });
    QObject::connect(&walk, &Walk::ended, &loop, [&](const WalkEnd& end) {
        run.end = end;
        ++run.ends;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    walk.start();
    if (run.ends == 0)
        loop.exec();
    QCoreApplication::processEvents(); // a second end would show
    return run;
}

bool showsKey(const Failure& failure)
{
    const Guidance told = guidance(failure);
    const QString all = failure.title + failure.message + failure.code + failure.logUrl + failure.otherHost + told.title
        + told.sentence + told.detail + copyReport(failure, {}, {}, {});
    return all.contains(QString::fromLatin1(testKey));
}

void survivedWalk(const WalkRun& run, qsizetype asked, const QString& fault)
{
    Survived row;
    row.fault = fault;
    row.page = run.end.failure ? run.failure().page : run.end.progress.page;
    row.code = run.failure().code;
    if (run.end.failure) {
        const Guidance told = guidance(run.failure());
        row.told = told.title + u' ' + told.sentence;
        if (!run.failure().otherHost.isEmpty())
            row.told.replace(run.failure().otherHost, QStringLiteral("‹other host›"));
    }
    row.kept = QString::number(run.kept.size());
    row.asked = QString::number(asked);
    row.ends = endOf(run);
    survived(row);
}

QString idsIn(const Snapshot& snapshot)
{
    QStringList ids;
    for (const Snapshot::Rows& rows : snapshot.rows()) {
        for (std::uint32_t i = 0; i < rows.count; ++i)
            ids += textOf(snapshot.order(OrderRow{rows.first + i}).id());
    }
    return ids.join(u' ');
}

namespace {

bool endsByTimeout(Failure::Kind kind)
{
    return kind == Failure::Kind::NoAnswer || kind == Failure::Kind::StoppedHalfWay || kind == Failure::Kind::TooSlow;
}

QString problemWith(const Fault& fault, int page, const ScriptedServer& otherOrigin, const WalkLimits& limits)
{
    ScriptedServer server;
    const QString faultyCursor = page == 1 ? QString() : QStringLiteral("c2");
    server.replies(QString(), {ok({QStringLiteral("o1"), QStringLiteral("o2")}, QStringLiteral("c2"))});
    server.replies(faultyCursor, {fault.answer});
    const int otherRequests = otherOrigin.requestCount();
    const WalkRun run = walk(server.baseUrl(), limits);
    const auto asked = server.requests(faultyCursor).size();
    const QStringList expected = page == 1 ? QStringList() : QStringList{QStringLiteral("o1"), QStringLiteral("o2")};
    QStringList problems;
    if (run.ends != 1 || run.end.how != WalkEnd::How::Broke)
        problems += QStringLiteral("it did not break off, or not once");
    if (run.failure().kind != fault.kind)
        problems += QStringLiteral("told as ") + kindText(run.failure());
    if (run.failure().page != page || run.failure().orders != expected.size())
        problems += QStringLiteral("told of page %1, %2 orders").arg(run.failure().page).arg(run.failure().orders);
    if (run.kept != expected)
        problems += QStringLiteral("kept ") + run.kept.join(u' ');
    if (asked < fault.fewestRequests || asked > fault.mostRequests)
        problems += QStringLiteral("asked %1 times").arg(asked);
    if (otherOrigin.requestCount() != otherRequests)
        problems += QStringLiteral("another origin was asked");
    if (showsKey(run.failure()))
        problems += QStringLiteral("the key is shown");
    if (problems.isEmpty())
        survivedWalk(run, asked);
    return problems.join(QStringLiteral("; "));
}

} // namespace

QString problemWith(const Fault& fault, int page, const ScriptedServer& otherOrigin)
{
    if (!endsByTimeout(fault.kind))
        return problemWith(fault, page, otherOrigin, quickLimits());
    const QString problem = problemWith(fault, page, otherOrigin, shortLimits());
    return problem.isEmpty() ? problem : problemWith(fault, page, otherOrigin, shortLimits(longerTimes));
}

QString problemWithGood(const Answer& answer, int page)
{
    ScriptedServer server;
    const QString oddCursor = page == 1 ? QString() : QStringLiteral("c2");
    server.replies(QString(), {ok({QStringLiteral("o1"), QStringLiteral("o2")}, QStringLiteral("c2"))});
    server.replies(oddCursor, {answer});
    const WalkRun run = walk(server.baseUrl());
    const QStringList expected = page == 1
        ? QStringList{QStringLiteral("o3"), QStringLiteral("o4")}
        : QStringList{QStringLiteral("o1"), QStringLiteral("o2"), QStringLiteral("o3"), QStringLiteral("o4")};
    if (run.end.how != WalkEnd::How::Complete || run.end.failure)
        return QStringLiteral("told as ") + kindText(run.failure());
    if (run.kept != expected)
        return QStringLiteral("kept ") + run.kept.join(u' ');
    survivedWalk(run, server.requests(oddCursor).size());
    return {};
}

} // namespace docket::test
