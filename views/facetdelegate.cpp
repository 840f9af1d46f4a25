// SPDX-License-Identifier: MIT
#include "views/facetdelegate.h"

#include "models/facetrowsmodel.h"
#include "views/numbertext.h"
#include "views/paint.h"
#include "views/symbols.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace docket {

namespace {

constexpr int BandInset = 8; // in the side bar
constexpr int TextInBand = 8;
constexpr int SquareSide = 8;
constexpr int SquareGap = 8;
constexpr int CountGap = 8;
constexpr int MarkGap = 6;
constexpr int LeastBar = 4;
constexpr int CountColumn = 54; // kept free of bars
constexpr int BarRadius = 4;
constexpr int SectionSpace = 6; // over the name of a section

QString countedNumber(qint64 count)
{
    return QLocale().toString(count);
}

bool isView(const FacetRow& row)
{
    return row.kind == FacetRow::Kind::View || row.kind == FacetRow::Kind::Scope;
}

bool isValueRow(const FacetRow& row)
{
    return row.kind == FacetRow::Kind::Bar || row.kind == FacetRow::Kind::Source || isView(row);
}

// A value that the filter asks for can be taken out of it at the end of its row; a view cannot.
bool hasUseMark(const FacetRow& row)
{
    return row.use != FilterUse::None && !isView(row);
}

Token chosenGround(const QStyleOptionViewItem& option, const FacetRow& row)
{
    if (!isView(row))
        return Token::AccentSoft;
    return option.widget && option.widget->hasFocus() ? Token::Sel : Token::SelIdle;
}

bool isQuiet(const FacetRow& row)
{
    return row.count == 0 && !row.failed && row.use == FilterUse::None;
}

QRect mirrored(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

// Words of the program: they run in the direction of the window.
void paintWords(QPainter& painter, const QRect& rect, const QString& text)
{
    painter.drawText(rect, static_cast<int>(leadingEdge(painter.layoutDirection()) | Qt::AlignVCenter),
        elidedWhereNeeded(painter.fontMetrics(), text, Qt::ElideRight, rect.width()));
}

} // namespace

FacetDelegate::FacetDelegate(const FacetRowsModel& model, Place place, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_place(place)
    , m_theme(theme)
    , m_countMetrics(theme.font(TextStyle::Small))
{
    setTheme(theme);
}

void FacetDelegate::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_struckOut = theme.font(TextStyle::Body);
    m_struckOut.setStrikeOut(true);
    m_countMetrics = QFontMetrics(theme.font(TextStyle::Small));
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int height = m_theme.px(Measure::SideBarRow);
    const FacetRow::Kind kind = m_model.row(index.row()).kind;
    if (kind == FacetRow::Kind::Section)
        return QSize(0, index.row() == 0 ? height : height + SectionSpace);
    if (kind == FacetRow::Kind::Search)
        return QSize(0, m_theme.px(Measure::Button) + 8);
    return QSize(0, height);
}

FacetDelegate::Places FacetDelegate::placesOf(const QRect& rect, const FacetRow& row) const
{
    const int inset = m_place == Place::SideBar ? BandInset : 0;
    Places places;
    places.band = rect.adjusted(inset, 1, -inset, -1);
    places.bar = places.band;
    places.bar.setWidth(barWidth(places.band.width(), row));
    int left = places.band.left() + TextInBand;
    int right = places.band.right() + 1 - TextInBand;
    if (row.kind == FacetRow::Kind::Source) {
        places.square = QRect(left, rect.center().y() - SquareSide / 2 + 1, SquareSide, SquareSide);
        left += SquareSide + SquareGap;
    }
    const bool hasMark = hasUseMark(row) || row.canFold;
    if (hasMark) {
        const int side = m_theme.px(Measure::SmallIcon);
        places.mark = QRect(right - side, rect.top(), side, rect.height());
        right -= side + MarkGap;
    }
    if (row.failed || row.count) {
        const int width
            = row.failed ? m_theme.px(Measure::Icon) : tabularWidth(m_countMetrics, countedNumber(*row.count));
        places.count = QRect(right - width, rect.top(), width, rect.height());
        right -= width + CountGap;
        places.bar.setRight(std::min(places.bar.right(), right + CountGap / 2 - 1));
    }
    places.label = QRect(left, rect.top(), std::max(0, right - left), rect.height());
    return places;
}

// All bars of a facet have one scale, and none runs under a count.
int FacetDelegate::barWidth(int band, const FacetRow& row) const
{
    if (!row.count || *row.count <= 0 || row.longest <= 0)
        return 0;
    const int counts = tabularWidth(m_countMetrics, countedNumber(row.longest)) + TextInBand + CountGap;
    const int room = std::max(LeastBar, band - std::max(CountColumn, counts));
    return std::max(LeastBar, static_cast<int>(room * *row.count / row.longest));
}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FacetRow& row = m_model.row(index.row());
    painter->save();
    painter->setLayoutDirection(option.direction);
    QStyleOptionViewItem here = option;
    if (row.kind == FacetRow::Kind::Section) {
        here.rect.setTop(option.rect.bottom() + 1 - m_theme.px(Measure::SideBarRow));
        paintSection(*painter, here, row);
    } else if (isValueRow(row)) {
        paintGround(*painter, option, row);
        paintValueRow(*painter, option, row);
    } else if (row.kind != FacetRow::Kind::Search) {
        paintLine(*painter, option, row);
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->currentIndex() == index && showsFocusRing(view))
        paintFocusRing(
            *painter, mirrored(here, placesOf(here.rect, row).band), m_theme.px(Measure::RadiusBand), m_theme);
    painter->restore();
}

void FacetDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const FacetRow& row) const
{
    const Places places = placesOf(option.rect, row);
    const int radius = m_theme.px(Measure::RadiusBand);
    if (row.use == FilterUse::Chosen) {
        fillRound(painter, mirrored(option, places.band), radius, m_theme.color(chosenGround(option, row)));
        return;
    }
    if (option.state & QStyle::State_MouseOver)
        fillRound(painter, mirrored(option, places.band), radius,
            m_theme.color(m_place == Place::SideBar ? Token::HoverChrome : Token::Hover));
    if (places.bar.width() <= 0)
        return;
    const QRect bar = mirrored(option, places.bar);
    if (m_theme.isHighContrast())
        strokeRound(painter, bar, BarRadius, m_theme.color(Token::BarEnd), 1, m_theme.color(Token::Bar));
    else
        fillRound(painter, bar, BarRadius, m_theme.color(Token::Bar));
}

void FacetDelegate::paintSection(QPainter& painter, const QStyleOptionViewItem& option, const FacetRow& row) const
{
    const Places places = placesOf(option.rect, row);
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(Token::Text3));
    paintWords(painter, mirrored(option, places.label), row.text);
    if (row.canFold) {
        paintSymbol(painter, mirrored(option, places.mark), row.folded ? Symbol::ChevronRight : Symbol::ChevronDown,
            m_theme.color(Token::Text3));
    } else if (row.count) {
        painter.setFont(m_theme.font(TextStyle::Small));
        paintTabular(painter, mirrored(option, places.count), countedNumber(*row.count));
    }
}

const QFont& FacetDelegate::labelFont(const FacetRow& row) const
{
    switch (row.use) {
    case FilterUse::None:
        break;
    case FilterUse::Chosen:
        return m_theme.font(TextStyle::BodyStrong);
    case FilterUse::Excluded:
        return m_struckOut;
    }
    return m_theme.font(TextStyle::Body);
}

void FacetDelegate::paintValueRow(QPainter& painter, const QStyleOptionViewItem& option, const FacetRow& row) const
{
    const Places places = placesOf(option.rect, row);
    if (row.kind == FacetRow::Kind::Source)
        fillRound(painter, mirrored(option, places.square), 2, m_theme.connectionColor(row.colorIndex));
    const bool quiet = isQuiet(row) || row.use == FilterUse::Excluded;
    painter.setFont(labelFont(row));
    painter.setPen(m_theme.color(quiet ? Token::Text3 : Token::Text));
    paintValue(painter, mirrored(option, places.label), row.text);
    paintEnd(painter, option, row);
}

void FacetDelegate::paintEnd(QPainter& painter, const QStyleOptionViewItem& option, const FacetRow& row) const
{
    const Places places = placesOf(option.rect, row);
    if (hasUseMark(row))
        paintSymbol(painter, mirrored(option, places.mark),
            row.use == FilterUse::Chosen ? Symbol::Close : Symbol::Minus, m_theme.color(Token::Text2));
    if (row.failed) {
        paintSymbol(painter, mirrored(option, places.count), Symbol::Warning, m_theme.color(Token::Warn));
    } else if (row.count) {
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(m_theme.color(Token::Text3));
        paintTabular(painter, mirrored(option, places.count), countedNumber(*row.count));
    }
}

// Links and notes.
void FacetDelegate::paintLine(QPainter& painter, const QStyleOptionViewItem& option, const FacetRow& row) const
{
    const bool isLink = row.kind != FacetRow::Kind::Note;
    QFont font = m_theme.font(TextStyle::Body);
    font.setUnderline(isLink && option.state & QStyle::State_MouseOver);
    painter.setFont(font);
    painter.setPen(m_theme.color(isLink ? Token::Accent : Token::Text3));
    paintWords(painter, mirrored(option, placesOf(option.rect, row).label), row.text);
}

QRect FacetDelegate::dropRect(const QRect& rect, Qt::LayoutDirection direction, const QModelIndex& index) const
{
    const FacetRow& row = m_model.row(index.row());
    if (!hasUseMark(row))
        return {};
    return QStyle::visualRect(direction, rect, placesOf(rect, row).mark.adjusted(-MarkGap / 2, 0, TextInBand, 0));
}

bool FacetDelegate::isCut(const QRect& rect, const QModelIndex& index) const
{
    const FacetRow& row = m_model.row(index.row());
    return isValueRow(row)
        && QFontMetrics(labelFont(row)).horizontalAdvance(row.text) > placesOf(rect, row).label.width();
}

} // namespace docket
