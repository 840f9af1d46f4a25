// SPDX-License-Identifier: MIT
#include "models/orders/fold.h"
#include "models/orders/query.h"
#include "tests/bench/childprocess.h"
#include "tests/bench/figures.h"
#include "tests/bench/queries.h"
#include "tests/bench/rows.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace docket::bench {
namespace {

// What the search reads, as files: a line for each order, and a line for each job.
class FoldedFiles
{
public:
    explicit FoldedFiles(const Snapshot& snapshot)
    {
        QByteArray orders;
        for (const Snapshot::Rows& rows : snapshot.rows()) {
            for (std::uint32_t at = 0; at < rows.count; ++at)
                appendLine(Order(*rows.chunk, at).folded(), orders);
        }
        QByteArray jobs;
        for (const Snapshot::Part& part : snapshot.parts()) {
            for (std::uint32_t number = 0; number < part.jobCount; ++number)
                appendLine(part.job(number).folded, jobs);
        }
        write("orders", orders);
        write("jobs", jobs);
    }

    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    qint64 bytes() const { return m_bytes; }

private:
    static void appendLine(std::string_view text, QByteArray& to)
    {
        const qsizetype begin = to.size();
        to.append(text.data(), static_cast<qsizetype>(text.size()));
        std::replace(to.begin() + begin, to.end(), '\n', ' ');
        to.append('\n');
    }

    void write(const char* name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            throw std::runtime_error("no room for the folded text");
        m_bytes += text.size();
    }

    QTemporaryDir m_folder;
    qint64 m_bytes = 0;
};

// ripgrep cannot ask for several words in one line; it gets the longest, the least work.
std::string needleOf(std::string_view query)
{
    std::string longest;
    for (const Term& term : parseQuery(query).terms) {
        if (term.choices.front().folded.size() > longest.size())
            longest = term.choices.front().folded;
    }
    return longest;
}

std::vector<double> ripgrepAll(const std::vector<std::string>& files)
{
    std::vector<double> times;
    for (const std::string_view text : queries) {
        std::vector<std::string> command{"rg", "--no-config", "-c", "-F", "-e", needleOf(text)};
        command.insert(command.end(), files.begin(), files.end());
        times.push_back(runChild(command, {}, 1)); // 1: no line has it
    }
    return times;
}

QString queryTable(const std::vector<std::size_t>& hits, const Samples& ours, const Samples* reference)
{
    QString table = "| query | orders found | Docket | ripgrep | ratio |\n|---|---|---|---|---|\n";
    for (std::size_t at = 0; at < queries.size(); ++at) {
        const double our = medianOf(ours, at);
        table += QString("| %1 | %2 | %3 | ")
                     .arg(QString::fromUtf8(queries[at].data(), static_cast<qsizetype>(queries[at].size())))
                     .arg(hits[at])
                     .arg(timeText(our));
        table += reference ? timeText(medianOf(*reference, at)) + " | " + numberText(our / medianOf(*reference, at))
                           : QString("– | –");
        table += " |\n";
    }
    return table;
}

Figure worstQuery(const Samples& ours, const Samples& reference)
{
    Figure worst;
    for (std::size_t at = 0; at < queries.size(); ++at) {
        const double ratio = medianOf(ours, at) / medianOf(reference, at);
        if (ratio <= worst.value.value_or(0))
            continue;
        const Samples each = ratios(ours, reference, at);
        worst = {
            ratio, smallestOf(each), largestOf(each), timeText(medianOf(ours, at)), timeText(medianOf(reference, at))};
    }
    return worst;
}

} // namespace

Outcome measureSearch(Data& data, const Settings& settings)
{
    const std::shared_ptr<const OrderList> list = data.list();
    const FoldedFiles files(*list->snapshot);
    std::vector<std::size_t> hits;
    std::vector<Side> sides{{"Docket", [&] { return searchAll(*list->snapshot, hits); }}};
    const bool hasRipgrep = isInstalled("rg");
    if (hasRipgrep) {
        sides.push_back({"ripgrep", [&] { return ripgrepAll({files.path("orders"), files.path("jobs")}); }});
        sides.push_back({"ripgrep's start", [&] { return ripgrepAll({"/dev/null"}); }});
    }
    const std::vector<Samples> samples = interleave(sides, settings.rounds);
    const Samples& ours = samples[0];
    const QString text = QString("%1 of folded text. ").arg(bytesText(static_cast<double>(files.bytes())));
    const double ourMedian = median(mediansOf(ours));
    const Cost cost = timeCost("a keystroke", ourMedian);
    if (!hasRipgrep) {
        const Figure figure = missingFigure(timeText(ourMedian), "ripgrep is not installed");
        return {{figure, figure}, {cost}, {text + "\n\n" + queryTable(hits, ours, nullptr)}};
    }
    const Samples each = medianRatios(ours, samples[1]);
    const Figure figure{medianOf(each), smallestOf(each), largestOf(each), timeText(ourMedian),
        timeText(median(mediansOf(samples[1])))};
    const QString start = QString("Of ripgrep's time %1 are its start. For queries of several words it looks for the "
                                  "longest one only.")
                              .arg(timeText(median(mediansOf(samples[2]))));
    return {
        {figure, worstQuery(ours, samples[1])}, {cost}, {text + start + "\n\n" + queryTable(hits, ours, &samples[1])}};
}

} // namespace docket::bench
