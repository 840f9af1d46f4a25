// SPDX-License-Identifier: MIT
#pragma once

#include <QTabBar>

namespace docket {

// Tabs as words on a hairline, the chosen one semi-bold over an accent rule. The
// hairline is as wide as the bar, the first word stands `edge` pixels from its
// leading end. Pair it with a QStackedWidget: a QTabWidget with a hidden bar would swallow Tab.
class TabBar final : public QTabBar
{
    Q_OBJECT
public:
    explicit TabBar(int edge, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;

private:
    QRect wordRect(int index) const;
    void paintTab(QPainter& painter, int index) const;

    int m_edge;
};

} // namespace docket
