// SPDX-License-Identifier: MIT
#include "tests/bench/memorychildren.h"

#include "models/orders/search.h"
#include "models/orders/sort.h"
#include "tests/bench/application.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/pageserver.h"
#include "tests/bench/procfile.h"
#include "tests/bench/readyorders.h"
#include "views/theme.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <malloc.h>

#include <array>

namespace docket::bench {
namespace {

constexpr std::array sortedColumns{OrderColumn::Candidate, OrderColumn::Job, OrderColumn::Email};

double kibibytes(const char* file, const char* name)
{
    return lineOf(file, name).section(' ', 0, 0).toDouble() * 1024;
}

double residentBytes()
{
    malloc_trim(0);
    return kibibytes("/proc/self/smaps_rollup", "Rss:"); // exact, unlike that of status
}

QByteArray lineOfJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray memoryOfStore(int descriptor)
{
    const double before = residentBytes();
    const std::shared_ptr<const Snapshot> snapshot = storedOrders(Pages(descriptor));
    DuplicateFinder duplicates;
    searchAndCount(*snapshot, Query(), {}, duplicates);
    OrderSorter sorter("de_DE");
    const std::vector<OrderRow> rows{OrderRow{0}};
    for (const OrderColumn column : sortedColumns)
        sorter.sorted(snapshot, rows, {{column, false}}, {});
    const double store = residentBytes() - before;
    return lineOfJson({{"store", store}, {"distinct", static_cast<double>(distinctBytes(*snapshot))},
        {"jobs", static_cast<double>(jobCount(*snapshot))}});
}

QByteArray memoryOfWindow(int argc, char** argv, const char* baseUrl, int orders)
{
    Application application(argc, argv);
    applyTheme(application, Theme());
    BenchWindow window;
    window.load(requestFor(QUrl(QString::fromUtf8(baseUrl))), orders);
    for (const OrderColumn column : sortedColumns)
        window.sort({{column, false}});
    window.sort({});
    const double process = residentBytes();
    return lineOfJson({{"process", process}, {"peak", kibibytes("/proc/self/status", "VmHWM:")}});
}

} // namespace docket::bench
