// SPDX-License-Identifier: MIT
#pragma once

#include <QTableWidget>

class QLayout;

namespace docket {

// A small table to be read: no grid, a line under the titles, whole rows, nothing to
// edit. Ctrl+C copies the current row. Its accessible name says what it lists:
// setAccessibleName().
class PlainTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit PlainTable(const QStringList& titles, QWidget* parent = nullptr);

    void addRow(const QStringList& cells);
    // A row over all columns that names what follows; it cannot be chosen.
    void addHeading(const QString& text);
    bool isHeading(int row) const;
    // As wide as their texts, all but `stretched`, which takes the rest.
    void fitColumns(int stretched);

    // A layout with this table in it, whose texts stand at the layout's edges; the bands of
    // its rows reach beyond.
    QLayout* onEdge();

Q_SIGNALS:
    void copyRequested(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace docket
