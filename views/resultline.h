// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace docket {

class Button;
class ElidedLabel;
class TextLabel;

// The line over the table: how many orders are shown, of how many, as of when. Always
// there, so that nothing jumps. A changed count is announced to screen readers.
class ResultLine : public QWidget
{
    Q_OBJECT
public:
    explicit ResultLine(QWidget* parent = nullptr);

    // What is to be known about the filter; empty: nothing.
    void showHint(const QString& hint);
    void showCount(const QString& count, const QString& asOf, bool filtered, bool known = true);

Q_SIGNALS:
    void clearRequested();

private:
    TextLabel* m_count;
    TextLabel* m_asOf;
    Button* m_clear;
    ElidedLabel* m_hint;
};

} // namespace docket
