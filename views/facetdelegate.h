// SPDX-License-Identifier: MIT
#pragma once

#include "models/facetrow.h"
#include "views/theme.h"

#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace docket {

class FacetRowsModel;

// Paints the rows of a FacetRowsModel: titles, bars behind their labels, counts that line
// up. Fonts and colours are taken from the theme once.
class FacetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    // Where the rows stand: on chrome with bands that leave the edges free, or on base.
    enum class Place { SideBar, Overview };

    FacetDelegate(const FacetRowsModel& model, Place place, const Theme& theme, QObject* parent = nullptr);

    // After a change of theme or zoom; the view repaints itself.
    void setTheme(const Theme& theme);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // The place of the × or the minus of a row that the filter names; empty: it has none.
    QRect dropRect(const QRect& row, Qt::LayoutDirection direction, const QModelIndex& index) const;
    bool isCut(const QRect& row, const QModelIndex& index) const;

private:
    // The parts of a row from left to right, before it is mirrored.
    struct Places
    {
        QRect band, bar, square, label, count, mark;
    };
    Places placesOf(const QRect& rect, const FacetRow& row) const;
    int barWidth(int band, const FacetRow& row) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const FacetRow& row) const;
    void paintSection(QPainter& painter, const QStyleOptionViewItem& option, const FacetRow& row) const;
    void paintValueRow(QPainter& painter, const QStyleOptionViewItem& option, const FacetRow& row) const;
    void paintLine(QPainter& painter, const QStyleOptionViewItem& option, const FacetRow& row) const;
    void paintEnd(QPainter& painter, const QStyleOptionViewItem& option, const FacetRow& row) const;
    const QFont& labelFont(const FacetRow& row) const;

    const FacetRowsModel& m_model;
    Place m_place;
    Theme m_theme;
    QFont m_struckOut;
    QFontMetrics m_countMetrics;
};

} // namespace docket
