// SPDX-License-Identifier: MIT
#pragma once

#include "models/memory/ordertrend.h"

#include <QList>
#include <QWidget>

namespace docket {

// How many orders were open, day by day, as a line; a day that is not known is a gap in it.
// The axis does not begin at 0. What it shows is its accessible description, too; the values
// one by one are in TrendPanel's table.
class TrendChart final : public QWidget
{
    Q_OBJECT
public:
    explicit TrendChart(QWidget* parent = nullptr);

    void showTrend(const QList<TrendDay>& trend);
    QSize sizeHint() const override { return {240, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Axis
    {
        qint64 low = 0;
        qint64 step = 1; // between the three lines
    };
    Axis axis() const;
    QRectF plot() const;
    QPointF pointOf(qsizetype day, qint64 open) const;
    void paintLines(QPainter& painter) const;
    void paintDays(QPainter& painter) const;
    void paintTrend(QPainter& painter) const;

    QList<TrendDay> m_trend;
};

// "Tue 24 Nov", in words for a sentence or a table.
QString trendDayText(std::int32_t day);
// The number, or why there is none.
QString trendValueText(const TrendDay& day);
// The whole in one or two sentences.
QString trendSummary(const QList<TrendDay>& trend);

} // namespace docket
