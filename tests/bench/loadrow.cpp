// SPDX-License-Identifier: MIT
#include "models/orderlist.h"
#include "models/ordersearch.h"
#include "tests/bench/childprocess.h"
#include "tests/bench/demochild.h"
#include "tests/bench/rows.h"

#include <QEventLoop>
#include <QThreadPool>

#include <stdexcept>

namespace docket::bench {
namespace {

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

} // namespace

Outcome measureLoad(const Settings& settings)
{
    const DemoChild server(settings.orders);
    const auto orders = static_cast<std::size_t>(settings.orders);
    std::vector<Side> sides{{"Docket", [&] { return std::vector{loadAll(server.request(), orders)}; }}};
    const QString note = QString("%1 pages, %2 MB; the server runs in a process of its own and puts each page together "
                                 "when it is asked for, for both sides alike. curl's time includes its start.")
                             .arg(server.pages())
                             .arg(static_cast<double>(server.bodyBytes()) / 1e6, 0, 'f', 0);
    const bool hasCurl = isInstalled("curl");
    if (hasCurl)
        sides.push_back({"curl", [&] {
                             return std::vector{runChild({"curl", "--disable", "--config", "-"}, server.curlInput())};
                         }});
    const std::vector<Samples> samples = interleave(sides, settings.rounds);
    if (!hasCurl)
        return {{{std::nullopt, 0, 0, timeText(medianOf(samples[0])), "curl is not installed"}}, {note}};
    return {{ratioFigure(samples[0], samples[1])}, {note}};
}

} // namespace docket::bench
