// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace docket {

class Button;
class ChipRow;
class ElidedLabel;
class TextLabel;

// The line over the table: how many orders are shown, of how many, as of when; with a
// filter its terms as chips first. Always there, so that nothing jumps. A changed count is
// announced to screen readers.
class ResultLine : public QWidget
{
    Q_OBJECT
public:
    explicit ResultLine(QWidget* parent = nullptr);

    // The filter as it stands in the box.
    void showFilter(const QString& filter);
    // What is to be known about the filter; empty: nothing.
    void showHint(const QString& hint);
    // Stand beside the count, for a window with little height; null: no more.
    void setTiles(QWidget* tiles);
    void showCount(const QString& count, const QString& asOf, bool filtered, bool known = true);

Q_SIGNALS:
    void clearRequested();
    void columnsRequested(const QPoint& globalAt); // where their menu belongs, its trailing corner
    void removeRequested(qsizetype term); // by its index in filterTerms()
    void editRequested(qsizetype term);
    void left(); // the chip that had the keys is gone, and no other is there

private:
    void placeParts();
    void put(QList<QWidget*> parts); // from the leading edge on

    QHBoxLayout* m_row;
    QWidget* m_tiles = nullptr;
    ChipRow* m_chips;
    TextLabel* m_count;
    TextLabel* m_asOf;
    Button* m_clear;
    ElidedLabel* m_hint;
    Button* m_columns;
    QList<QWidget*> m_parts; // as they stand
    QString m_asOfText;
    bool m_filtered = false; // orders are left out
};

} // namespace docket
