// SPDX-License-Identifier: MIT
#include "views/exportpreview.h"

#include "views/paint.h"
#include "views/theme.h"

#include <QStyle>

namespace docket {

namespace {

constexpr int exportPreviewRows = 6; // the titles among them
constexpr int exportPreviewPad = 12;
constexpr int exportPreviewGap = 16; // between columns
constexpr int leastPreviewColumn = 90;

int previewRowHeight(const Theme& theme)
{
    return theme.lineHeight() + 6;
}

} // namespace

ExportPreviewPanel::ExportPreviewPanel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Preview"));
}

void ExportPreviewPanel::showCells(const QList<QStringList>& cells)
{
    m_cells = cells;
    m_lines.clear();
    describe(cells);
    update();
}

void ExportPreviewPanel::showLines(const QStringList& lines)
{
    m_lines = lines;
    m_cells.clear();
    describe({lines});
    update();
}

void ExportPreviewPanel::describe(const QList<QStringList>& rows)
{
    QStringList lines;
    for (const QStringList& row : rows)
        lines += row.join(QStringLiteral(", "));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

QSize ExportPreviewPanel::sizeHint() const
{
    return {320, exportPreviewRows * previewRowHeight(themeOf(this)) + 2 * exportPreviewPad - 6};
}

void ExportPreviewPanel::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    fillRound(painter, rect(), theme.px(Measure::RadiusControl), theme.color(Token::Chrome));
    if (m_cells.isEmpty())
        paintLines(painter);
    else
        paintCells(painter);
}

void ExportPreviewPanel::paintCells(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const int height = previewRowHeight(theme);
    const int room = width() - 2 * exportPreviewPad;
    const auto most = qMax<qsizetype>(1, (room + exportPreviewGap) / (leastPreviewColumn + exportPreviewGap));
    const qsizetype columns = qBound<qsizetype>(1, m_cells.first().size(), most);
    const int columnWidth = (room + exportPreviewGap) / static_cast<int>(columns) - exportPreviewGap;
    for (int row = 0; row < m_cells.size() && row < exportPreviewRows; ++row) {
        const bool isTitle = row == 0;
        painter.setFont(theme.font(isTitle ? TextStyle::SmallStrong : TextStyle::Small));
        painter.setPen(theme.color(isTitle ? Token::Text2 : Token::Text));
        for (int column = 0; column < columns && column < m_cells.at(row).size(); ++column) {
            const QRect cell(exportPreviewPad + column * (columnWidth + exportPreviewGap),
                exportPreviewPad / 2 + row * height, columnWidth, height);
            paintValue(painter, QStyle::visualRect(layoutDirection(), rect(), cell), m_cells.at(row).at(column));
        }
    }
    const int line = exportPreviewPad / 2 + height;
    paintHairline(
        painter, QPointF(exportPreviewPad, line), QPointF(width() - exportPreviewPad, line), theme.color(Token::Line));
}

void ExportPreviewPanel::paintLines(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const int height = previewRowHeight(theme);
    painter.setFont(theme.font(TextStyle::Mono));
    painter.setPen(theme.color(Token::Text));
    for (int row = 0; row < m_lines.size() && row < exportPreviewRows; ++row)
        paintValue(painter,
            QRect(exportPreviewPad, exportPreviewPad / 2 + row * height, width() - 2 * exportPreviewPad, height),
            m_lines.at(row));
}

} // namespace docket
