// SPDX-License-Identifier: MIT
#include "models/orderlist.h"
#include "models/ordersearch.h"
#include "tests/bench/childprocess.h"
#include "tests/bench/figures.h"
#include "tests/bench/rows.h"

#include <QEventLoop>
#include <QThreadPool>

#include <algorithm>
#include <stdexcept>

namespace docket::bench {
namespace {

constexpr std::size_t slowPages = 20;
constexpr int slowRounds = 3;

// From load() until the search has answered with every order and the loader has ended:
// each row can be found and shown from then on.
double loadAll(const LoadRequest& request, std::size_t orders)
{
    QThreadPool pool;
    Loader loader;
    OrderSearch search(pool);
    QEventLoop loop;
    std::size_t found = 0;
    const auto quitAtTheEnd = [&] {
        const bool allCame
            = !loader.states().isEmpty() && loader.states().first().phase == SourceState::Phase::Complete;
        if (!loader.isLoading() && (found == orders || !allCame))
            loop.quit();
    };
    QObject::connect(&loader, &Loader::snapshotChanged, &search, &OrderSearch::setSnapshot);
    QObject::connect(&loader, &Loader::ended, &loop, quitAtTheEnd);
    QObject::connect(&search, &OrderSearch::resultReady, &loop, [&](const std::shared_ptr<const OrderList>& list) {
        found = list->rows.size();
        quitAtTheEnd();
    });
    const double time = millisecondsOf([&] {
        loader.load(request);
        loop.exec();
    });
    pool.waitForDone();
    if (found != orders)
        throw std::runtime_error("not all orders came");
    return time;
}

// How a load may go about it; the first is what people get.
struct Way
{
    QString name;
    LoadRequest request;
};

std::vector<Way> waysToLoad(const PageServer& server, PageServer::Pace pace)
{
    const LoadRequest usual = requestFor(server.baseUrl(pace));
    LoadRequest early = usual;
    early.limits.earlyCursor = true;
    return {{"one request at a time", usual}, {"next page asked for from the first bytes", early}};
}

// Each way, and curl as the last, where it is installed.
std::vector<Side> sidesOf(const PageServer& server, const Pages& pages, std::size_t orders, PageServer::Pace pace)
{
    std::vector<Side> sides;
    for (const Way& way : waysToLoad(server, pace))
        sides.push_back({way.name, [request = way.request, orders] { return std::vector{loadAll(request, orders)}; }});
    if (isInstalled("curl"))
        sides.push_back({"curl", [input = server.curlInput(pages.count(), pace)] {
                             return std::vector{runChild({"curl", "--disable", "--config", "-"}, input)};
                         }});
    return sides;
}

// "one request at a time 2.29 s (1.08 × curl)"
QString waysText(const std::vector<Side>& sides, const std::vector<Samples>& samples)
{
    QStringList texts;
    for (std::size_t at = 0; at < sides.size(); ++at)
        texts += QString("%1 %2 (%3 × %4)")
                     .arg(sides[at].name, timeText(medianOf(samples[at])),
                         numberText(medianOf(ratios(samples[at], samples.back()))), sides.back().name);
    return texts.join(", ");
}

// What there is to gain where the server takes its time, as Kombo's does.
QString slowNote(Data& data)
{
    const std::size_t count = std::min(slowPages, data.pages().count());
    const Pages pages(static_cast<int>(count) * pageSize, data.jobs());
    const PageServer server(pages);
    const std::vector<Side> sides = sidesOf(server, pages, count * std::size_t{pageSize}, PageServer::Pace::Slow);
    return QString("where the server thinks 50 ms before each of %1 pages and sends it within 50 ms: ").arg(count)
        + waysText(sides, interleave(sides, slowRounds)) + '.';
}

} // namespace

Outcome measureLoad(Data& data, const Settings& settings)
{
    const PageServer& server = data.server();
    const Pages& pages = data.pages();
    const std::vector<Side> sides
        = sidesOf(server, pages, static_cast<std::size_t>(data.orders()), PageServer::Pace::Full);
    const std::vector<Samples> samples = interleave(sides, settings.rounds);
    const Cost cost = timeCost("a load", medianOf(samples.front()));
    QStringList notes{QString("%1 pages, %2, ready-made in a process of its own; %3. curl's time includes its start.")
                          .arg(pages.count())
                          .arg(bytesText(static_cast<double>(pages.bytes())), waysText(sides, samples))};
    if (settings.first)
        notes += slowNote(data);
    if (sides.back().name != "curl")
        return {{missingFigure(timeText(cost.amount), "curl is not installed")}, {cost}, notes};
    return {{ratioFigure(samples.front(), samples.back())}, {cost}, notes};
}

} // namespace docket::bench
