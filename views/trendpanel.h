// SPDX-License-Identifier: MIT
#pragma once

#include "models/memory/ordertrend.h"

#include <QList>
#include <QWidget>

class QStackedWidget;

namespace docket {

class Button;
class PlainTable;
class TrendChart;

// The trend in the overview: its title, and the chart or the same numbers as a table.
class TrendPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TrendPanel(QWidget* parent = nullptr);

    void showTrend(const QList<TrendDay>& trend);

Q_SIGNALS:
    void copyRequested(const QString& text);
    void left(); // Esc

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showAsTable(bool asTable);
    void fillTable();
    void fitHeight();

    QList<TrendDay> m_trend;
    QStackedWidget* m_pages;
    TrendChart* m_chart;
    PlainTable* m_table;
    Button* m_switch;
};

} // namespace docket
