// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace docket {

// The first rows of what would be written: cells under their titles, or lines of text. To
// be read, not to be worked in; a screen reader has it as one text.
class ExportPreviewPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ExportPreviewPanel(QWidget* parent = nullptr);

    void showCells(const QList<QStringList>& cells); // the titles first
    void showLines(const QStringList& lines);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe(const QList<QStringList>& rows);
    void paintCells(QPainter& painter) const;
    void paintLines(QPainter& painter) const;

    QList<QStringList> m_cells;
    QStringList m_lines;
};

} // namespace docket
