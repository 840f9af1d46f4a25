// SPDX-License-Identifier: MIT
#pragma once

#include "models/orderroles.h"
#include "views/theme.h"

#include <QFontMetrics>
#include <QStyledItemDelegate>

#include <optional>

namespace docket {

// Paints a cell of the order table: the ground of its row, one text, and a bar at the
// leading edge of the current row. Reads Qt::DisplayRole and the OrderRoles. Fonts,
// metrics and colours are taken from the theme once, nothing is made in paint().
class OrderDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit OrderDelegate(const Theme& theme, QObject* parent = nullptr);

    // After a change of theme, zoom or density; the view repaints itself.
    void setTheme(const Theme& theme);
    // The row under the pointer, −1 for none: the view knows it, a cell does not.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Whether the text is cut in `option.rect`: the view shows a tooltip then.
    bool isCut(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    // All that the cell says, of which isCut() tells whether it can be seen.
    QString wholeText(const QModelIndex& index) const;

private:
    // What a font costs to ask is kept beside it.
    struct Face
    {
        QFont font;
        QFontMetrics metrics;
        int widest; // of the letter m
    };

    static QString shownText(const Face& face, const QString& text, int width);
    static Face face(const Theme& theme, TextStyle style);
    // None: the table's own ground is right, and painted already.
    std::optional<Token> ground(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& room, const QModelIndex& index, bool selected) const;
    void paintWithSuffix(QPainter& painter, const QRect& room, const QModelIndex& index, const QString& suffix,
        const QColor& quiet) const;
    void paintWithSnippet(QPainter& painter, const QRect& room, const QModelIndex& index, const QString& snippet,
        const QColor& quiet) const;
    int paintValueOf(const QModelIndex& index, QPainter& painter, const QRect& room) const;
    int paintRun(QPainter& painter, const QRect& room, const Face& face, const QColor& ink, const QString& text,
        const QVariant& marks = {}) const;
    static Face struckOut(const Theme& theme);
    void paintStateMark(QPainter& painter, const QStyleOptionViewItem& option, Mark mark) const;
    const Face& faceOf(const QModelIndex& index) const;

    Theme m_theme;
    Face m_body;
    Face m_italic;
    Face m_suffix;
    Face m_snippet;
    Face m_new; // the name of a new order
    Face m_gone; // and of one that is no longer open
    int m_hoveredRow = -1;
};

} // namespace docket
