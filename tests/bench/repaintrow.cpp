// SPDX-License-Identifier: MIT
#include "models/ordertablemodel.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/figures.h"
#include "views/ordertable.h"

#include <QScrollBar>
#include <QStyledItemDelegate>

namespace docket::bench {
namespace {

constexpr int jumps = 40; // of the scroll bar in a round; each has other rows in sight

// Milliseconds for a jump and the full repaint that follows; median and p99.
std::vector<double> repaintTimes(OrderTable& table)
{
    QScrollBar& bar = *table.verticalScrollBar();
    std::vector<double> times;
    for (int jump = 1; jump <= jumps; ++jump) {
        bar.setValue(0);
        times.push_back(millisecondsOf([&] {
            bar.setValue(static_cast<int>(qint64{bar.maximum()} * jump / jumps));
            table.viewport()->repaint();
        }));
    }
    return {median(times), percentile(times, 0.99)};
}

// A table of its own with all columns in sight.
class ShownTable
{
public:
    ShownTable(OrderTableModel& model, QAbstractItemDelegate* delegate)
        : m_table(model)
    {
        if (delegate)
            m_table.setItemDelegate(delegate);
        m_table.resize(1600, 1000);
        m_table.show();
        settle();
    }
    std::vector<double> repaint() { return repaintTimes(m_table); }
    QString size() const
    {
        return QString("%1 rows by %2 columns")
            .arg(m_table.viewport()->height() / m_table.rowHeight(0))
            .arg(m_table.visibleColumns().size());
    }

private:
    OrderTable m_table;
};

} // namespace

Outcome measureRepaint(Data& data, const Settings& settings)
{
    OrderTableModel model;
    model.showResult(data.list());
    QStyledItemDelegate stock;
    ShownTable ours(model, nullptr);
    ShownTable reference(model, &stock);
    const std::vector<Samples> samples = interleave(
        {{"Docket", [&] { return ours.repaint(); }}, {"stock", [&] { return reference.repaint(); }}}, settings.rounds);
    const QString note = QString("%1; a round is %2 jumps of the scroll bar, each with the repaint that follows, and "
                                 "counts by their median. p99 %3, of the default delegate %4.")
                             .arg(ours.size())
                             .arg(jumps)
                             .arg(timeText(medianOf(samples[0], 1)), timeText(medianOf(samples[1], 1)));
    return {{ratioFigure(samples[0], samples[1])}, {timeCost("a jump and repaint", medianOf(samples[0]))}, {note}};
}

} // namespace docket::bench
