// SPDX-License-Identifier: MIT
#include "models/orders/celltext.h"
#include "models/orders/sort.h"
#include "tests/bench/figures.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <optional>
#include <stdexcept>

namespace docket::bench {
namespace {

constexpr const char* locale = "de_DE";
constexpr OrderColumn column = OrderColumn::Candidate; // almost every order has a text of its own there

enum Case : std::size_t { First, Later };

// The text of each order; nullopt: it has none.
std::vector<std::optional<QString>> textsOf(const OrderList& list)
{
    std::vector<std::optional<QString>> texts;
    for (std::size_t at = 0; at < list.rows.size(); ++at) {
        std::string text;
        const bool isNull = appendCell(list.at(at), column, text).isNull;
        texts.push_back(isNull ? std::nullopt : std::optional(QString::fromStdString(text)));
    }
    return texts;
}

// Indexes into the list; orders without a text come last.
using Sorted = std::vector<std::uint32_t>;

Sorted stablySorted(const std::vector<std::optional<QString>>& texts, const QCollator& collator)
{
    Sorted sorted(texts.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    const auto texted
        = std::stable_partition(sorted.begin(), sorted.end(), [&](std::uint32_t at) { return texts[at].has_value(); });
    std::stable_sort(sorted.begin(), texted,
        [&](std::uint32_t one, std::uint32_t other) { return collator.compare(*texts[one], *texts[other]) < 0; });
    return sorted;
}

Sorted clicked(OrderSorter& sorter, const OrderList& list, bool descending)
{
    return sorter.sorted(list.snapshot, list.rows, {{column, descending}}, {}).value();
}

// A sorter of its own: nothing is ranked yet at its first click.
std::vector<double> clickTimes(const OrderList& list, Sorted& sorted)
{
    OrderSorter sorter(locale);
    const double first = millisecondsOf([&] { sorted = clicked(sorter, list, false); });
    Sorted reversed;
    return {first, millisecondsOf([&] { reversed = clicked(sorter, list, true); })};
}

void compare(const Sorted& ours, const Sorted& reference, const std::vector<std::optional<QString>>& texts)
{
    const auto [one, other] = std::mismatch(ours.begin(), ours.end(), reference.begin());
    if (one == ours.end())
        return;
    const auto textOf = [&texts](std::uint32_t at) { return texts[at].value_or(QString()).toStdString(); };
    throw std::runtime_error(
        "another order than QCollator's: \"" + textOf(*one) + "\" is where \"" + textOf(*other) + "\" should be");
}

} // namespace

Outcome measureSort(Data& data, const Settings& settings)
{
    const OrderList& list = *data.list();
    const std::vector<std::optional<QString>> texts = textsOf(list);
    QCollator collator((QLocale(locale)));
    collator.setNumericMode(true);
    Sorted ours;
    Sorted reference;
    const std::vector<Samples> samples
        = interleave({{"Docket", [&] { return clickTimes(list, ours); }},
                         {"QCollator",
                             [&] {
                                 const double time = millisecondsOf([&] { reference = stablySorted(texts, collator); });
                                 return std::vector{time, time};
                             }}},
            settings.rounds);
    compare(ours, reference, texts);
    const QString note
        = QString("by candidate, in the language %1; the texts of the reference are made beforehand. Both "
                  "give the same order.")
              .arg(locale);
    return {{ratioFigure(samples[0], samples[1], First), ratioFigure(samples[0], samples[1], Later)},
        {timeCost("the first click", medianOf(samples[0], First)),
            timeCost("a later click", medianOf(samples[0], Later))},
        {note}};
}

} // namespace docket::bench
