// SPDX-License-Identifier: MIT
#pragma once

#include <QProgressBar>
#include <QTimer>
#include <QVariantAnimation>

namespace docket {

// Two pixels that say "loading": a piece runs along a trough. It starts 300 ms after
// setRunning(true), so short work shows nothing, and takes its two pixels always.
class ProgressLine final : public QProgressBar
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);

    void setRunning(bool running);
    // False shows a piece that stands still, for people who asked for less motion.
    void setAnimated(bool animated);
    // Whether the line is to be seen now.
    bool isVisiblyRunning() const { return m_shown; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void begin();

    bool m_shown = false;
    bool m_animated = true;
    QTimer m_delay;
    QVariantAnimation m_pass;
};

} // namespace docket
