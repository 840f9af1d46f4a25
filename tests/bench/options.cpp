// SPDX-License-Identifier: MIT
#include "tests/bench/options.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace docket::bench {
namespace {

constexpr int usageError = 2;
constexpr int fewestOrders = 1'000;
constexpr int quickOrders = 10'000;

QString namesOf(const std::vector<Row>& rows)
{
    QStringList names;
    for (const Row& row : rows)
        names += row.name;
    return names.join(", ");
}

// In the order of the report: rows that read the pages come first.
std::vector<Row> rowsNamed(const QStringList& names)
{
    std::vector<Row> rows = allRows();
    for (const QString& name : names) {
        if (std::none_of(rows.begin(), rows.end(), [&name](const Row& row) { return row.name == name; }))
            refuse(QString("There is no row \"%1\"; there are: %2.").arg(name, namesOf(rows)));
    }
    if (!names.isEmpty())
        std::erase_if(rows, [&names](const Row& row) { return !names.contains(row.name); });
    return rows;
}

std::vector<int> sizesOf(const QStringList& texts)
{
    std::vector<int> sizes;
    for (const QString& text : texts) {
        for (const QString& number : text.split(','))
            sizes.push_back(number.toInt());
    }
    std::sort(sizes.begin(), sizes.end());
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    if (sizes.front() < fewestOrders)
        refuse(QString("--orders takes numbers from %1, separated by commas.").arg(fewestOrders));
    return sizes;
}

} // namespace

void refuse(const QString& sentence)
{
    std::cerr << sentence.toStdString() << '\n';
    std::exit(usageError);
}

Options optionsOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription("Measures Docket against its references and prints a report.");
    parser.addHelpOption();
    parser.addOptions({{"rows", "Measure only these rows: " + namesOf(allRows()) + ".", "names"},
        {"quick", QString("A few rounds over %1 orders: to see that it runs.").arg(quickOrders)},
        {"orders", "How many orders, one size or several: 10000,100000,1000000 if not given.", "counts"},
        {"output", "Write the report into this file, too.", "file"}});
    parser.addPositionalArgument("names", "More rows.", "[names…]");
    parser.process(arguments);
    QStringList names = parser.positionalArguments();
    for (const QString& value : parser.values("rows"))
        names += value.split(',');
    Options options{rowsNamed(names), {10'000, 100'000, 1'000'000}, parser.isSet("quick"), parser.value("output")};
    if (options.quick)
        options.sizes = {quickOrders};
    if (parser.isSet("orders"))
        options.sizes = sizesOf(parser.values("orders"));
    return options;
}

} // namespace docket::bench
