// SPDX-License-Identifier: MIT
#include "models/memory/memoryledger.h"
#include "models/memory/memoryworker.h"
#include "tests/bench/figures.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <stdexcept>

namespace docket::bench {
namespace {

// What a program does that starts, reads what it remembers and has loaded all orders.
class Remembering
{
public:
    explicit Remembering(const Snapshot& snapshot)
        : m_snapshot(std::shared_ptr<const Snapshot>(), &snapshot)
    {
    }

    QString path() const { return m_folder.filePath("memory.sqlite"); }

    // Reading the file, comparing all orders, and writing what differs, in milliseconds.
    std::vector<double> run()
    {
        std::unique_ptr<MemoryLedger> ledger;
        const double read = millisecondsOf([&] {
            MemoryFile::Opened opened = MemoryFile::open(path(), m_key);
            if (!opened.file)
                throw std::runtime_error("the memory cannot be opened");
            ledger = std::make_unique<MemoryLedger>(m_key, std::move(opened.file), "bench", currentMemoryClock());
        });
        const auto isOwn = [](const Snapshot::Part&) { return true; };
        OrderMarks marks;
        const double compared = millisecondsOf([&] { ledger->mark(m_snapshot, isOwn, currentMemoryClock(), marks); });
        const double written = millisecondsOf([&] {
            for (std::size_t part = 0; part < m_snapshot->parts().size(); ++part)
                ledger->remember(*m_snapshot, part, LoadEnd::Complete, currentMemoryClock());
        });
        return {compared + written, read};
    }

private:
    std::shared_ptr<const Snapshot> m_snapshot;
    QTemporaryDir m_folder;
    MemoryKey m_key = MemoryKey::random();
};

} // namespace

Outcome measureRemember(Data& data, const Settings& settings)
{
    const OrderList& list = *data.list();
    Remembering remembering(*list.snapshot);
    const double first = remembering.run().front();
    const std::vector<Samples> samples = interleave({{"Docket", [&] { return remembering.run(); }}}, settings.rounds);
    const double bytes = static_cast<double>(QFileInfo(remembering.path()).size());
    const double perOrder = bytes / static_cast<double>(std::max<std::size_t>(list.rows.size(), 1));
    const QString note
        = QString("All orders hashed and compared, and written what differs, which is nothing. The first "
                  "time, with all of them new, it is %1. Reading the file at the start takes %2. It holds "
                  "%3 an order.")
              .arg(timeText(first), timeText(medianOf(samples[0], 1)), bytesText(perOrder));
    return {{worstFigure(samples[0], 0, "a second on the memory's thread")},
        {timeCost("comparing with what is remembered", medianOf(samples[0])),
            Cost{"the memory's file", Cost::Unit::Bytes, bytes}},
        {note}};
}

} // namespace docket::bench
