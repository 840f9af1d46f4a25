// SPDX-License-Identifier: MIT
#include "views/orderdelegate.h"

#include "models/ordertablemodel.h"
#include "views/columnwidths.h"
#include "views/markedtext.h"
#include "views/marklook.h"
#include "views/paint.h"
#include "views/symbols.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <optional>

namespace docket {

namespace {

constexpr int TextInset = 8;
constexpr int FirstTextInset = firstCellInset;
constexpr int StateMarkInset = 15;
constexpr int SuffixGap = 6;
constexpr int SnippetGap = 10;
constexpr int LeastSnippetPercent = 45; // of the cell
constexpr int CurrentBarWidth = 3;

// The column that stands first on the screen, whatever its number.
bool standsFirst(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    return table ? table->horizontalHeader()->sectionPosition(index.column()) == 0 : index.column() == 0;
}

bool hasKeys(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->hasFocus() && view->isActiveWindow() : bool(option.state & QStyle::State_Active);
}

std::optional<Mark> stateMarkOf(const QModelIndex& index)
{
    const QVariant mark = index.data(StateMarkRole);
    return mark.isValid() ? std::optional(static_cast<Mark>(mark.toInt())) : std::nullopt;
}

bool isCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->currentIndex().row() == index.row() : bool(option.state & QStyle::State_HasFocus);
}

} // namespace

OrderDelegate::OrderDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_body(face(theme, TextStyle::Body))
    , m_italic(face(theme, TextStyle::BodyItalic))
    , m_suffix(face(theme, TextStyle::CaptionMedium))
    , m_snippet(face(theme, TextStyle::Small))
    , m_new(face(theme, TextStyle::BodyStrong))
    , m_gone(struckOut(theme))
{
}

OrderDelegate::Face OrderDelegate::face(const Theme& theme, TextStyle style)
{
    const QFontMetrics metrics(theme.font(style));
    return Face{theme.font(style), metrics, metrics.horizontalAdvance(QLatin1Char('m'))};
}

void OrderDelegate::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_body = face(theme, TextStyle::Body);
    m_italic = face(theme, TextStyle::BodyItalic);
    m_suffix = face(theme, TextStyle::CaptionMedium);
    m_snippet = face(theme, TextStyle::Small);
    m_new = face(theme, TextStyle::BodyStrong);
    m_gone = struckOut(theme);
}

OrderDelegate::Face OrderDelegate::struckOut(const Theme& theme)
{
    Face crossed = face(theme, TextStyle::Body);
    crossed.font.setStrikeOut(true);
    return crossed;
}

const OrderDelegate::Face& OrderDelegate::faceOf(const QModelIndex& index) const
{
    if (index.column() == 0) { // the candidate's name says it, too
        const std::optional<Mark> mark = stateMarkOf(index);
        if (mark == Mark::Gone)
            return m_gone;
        if (mark == Mark::New && !index.data(FallbackRole).toBool())
            return m_new;
    }
    return index.data(FallbackRole).toBool() ? m_italic : m_body;
}

void OrderDelegate::paintStateMark(QPainter& painter, const QStyleOptionViewItem& option, Mark mark) const
{
    const int side = m_theme.px(Measure::Icon);
    const QRect cell = option.rect;
    const QRect place(cell.left() + StateMarkInset, cell.top(), side, cell.height());
    paintSymbol(painter, QStyle::visualRect(option.direction, cell, place), symbolOf(mark),
        m_theme.color(inkOf(mark, option.state & QStyle::State_Selected)));
}

std::optional<Token> OrderDelegate::ground(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (option.state & QStyle::State_Selected)
        return hasKeys(option) ? Token::Sel : Token::SelIdle;
    if (index.row() == m_hoveredRow || option.state & QStyle::State_MouseOver)
        return Token::Hover;
    return std::nullopt;
}

void OrderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect cell = option.rect;
    const bool first = standsFirst(option, index);
    if (const std::optional<Token> token = ground(option, index))
        painter->fillRect(cell, m_theme.color(*token));
    if (first && isCurrentRow(option, index) && hasKeys(option)) {
        const QRect bar(cell.left(), cell.top(), CurrentBarWidth, cell.height());
        painter->fillRect(QStyle::visualRect(option.direction, cell, bar), m_theme.color(Token::Accent));
    }
    if (const std::optional<Mark> mark = first ? stateMarkOf(index) : std::nullopt)
        paintStateMark(*painter, option, *mark);
    const QRect room = cell.adjusted(first ? FirstTextInset : TextInset, 0, -TextInset, 0);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    painter->setLayoutDirection(option.direction);
    paintText(*painter, QStyle::visualRect(option.direction, cell, room), index, option.state & QStyle::State_Selected);
    painter->setLayoutDirection(direction);
}

void OrderDelegate::paintText(QPainter& painter, const QRect& room, const QModelIndex& index, bool selected) const
{
    const QColor& quiet = m_theme.color(selected ? Token::Text2 : Token::Text3);
    if (index.data(NullRole).toBool()) {
        paintRun(painter, room, m_body, quiet, QStringLiteral("–"));
        return;
    }
    if (index.data(MaskedRole).toBool()) {
        paintRun(painter, room, m_body, quiet, index.data(Qt::DisplayRole).toString());
        return;
    }
    const QString suffix = index.data(SuffixRole).toString();
    const QString snippet = index.data(SnippetRole).toString();
    if (!suffix.isEmpty())
        paintWithSuffix(painter, room, index, suffix, quiet);
    else if (!snippet.isEmpty())
        paintWithSnippet(painter, room, index, snippet, quiet);
    else
        paintValueOf(index, painter, room);
}

int OrderDelegate::paintValueOf(const QModelIndex& index, QPainter& painter, const QRect& room) const
{
    const std::optional<Mark> mark = stateMarkOf(index);
    const bool isQuiet = mark == Mark::Done || mark == Mark::Snoozed || mark == Mark::Gone;
    const QColor& ink = m_theme.color(isQuiet || index.data(SecondaryRole).toBool() ? Token::Text2 : Token::Text);
    return paintRun(painter, room, faceOf(index), ink, index.data(Qt::DisplayRole).toString(), index.data(MarksRole));
}

// The suffix keeps its place and the value gives way.
void OrderDelegate::paintWithSuffix(
    QPainter& painter, const QRect& room, const QModelIndex& index, const QString& suffix, const QColor& quiet) const
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const int suffixWidth = m_suffix.metrics.horizontalAdvance(suffix);
    // It may use the inset at the end.
    const QRect wide
        = direction == Qt::RightToLeft ? room.adjusted(-TextInset, 0, 0, 0) : room.adjusted(0, 0, TextInset, 0);
    const QRect before = wide.adjusted(0, 0, -suffixWidth - SuffixGap, 0);
    const int used = paintValueOf(index, painter, QStyle::visualRect(direction, wide, before));
    const int left = wide.left() + used + (used > 0 ? SuffixGap : 0);
    const QRect after(left, wide.top() + 1, std::min(suffixWidth, wide.right() + 1 - left), wide.height());
    paintRun(painter, QStyle::visualRect(direction, wide, after), m_suffix, quiet, suffix);
}

// Why the order is here at all is worth the end of a long title.
void OrderDelegate::paintWithSnippet(
    QPainter& painter, const QRect& room, const QModelIndex& index, const QString& snippet, const QColor& quiet) const
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const int most = room.width() * (100 - LeastSnippetPercent) / 100;
    const QRect before(room.left(), room.top(), most, room.height());
    const int used = paintValueOf(index, painter, QStyle::visualRect(direction, room, before));
    const int left = room.left() + used + SnippetGap;
    const QRect after(left, room.top(), room.right() + 1 - left, room.height());
    paintRun(
        painter, QStyle::visualRect(direction, room, after), m_snippet, quiet, snippet, index.data(SnippetMarksRole));
}

QString OrderDelegate::shownText(const Face& face, const QString& text, int width)
{
    // The widest a text can be is known without measuring it, and most texts are short.
    if (text.size() * face.widest <= width || face.metrics.horizontalAdvance(text) <= width)
        return text;
    return face.metrics.elidedText(text, Qt::ElideRight, width);
}

int OrderDelegate::paintRun(QPainter& painter, const QRect& room, const Face& face, const QColor& ink,
    const QString& text, const QVariant& marks) const
{
    if (room.width() <= 0 || text.isEmpty())
        return 0;
    const QString shown = shownText(face, text, room.width());
    painter.setFont(face.font);
    painter.setPen(ink);
    if (marks.isValid()) {
        const auto kept = static_cast<int>(shown.size() == text.size() ? text.size() : shown.size() - 1);
        return paintMarkedText(painter, room, shown, marks.value<TextMarks>(), kept, m_theme);
    }
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    QRect painted;
    const int flags = static_cast<int>(leadingEdge(direction) | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter.drawText(room, flags, shown, &painted);
    painter.setLayoutDirection(direction);
    return std::min(painted.width(), room.width());
}

QSize OrderDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int width = faceOf(index).metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const QString suffix = index.data(SuffixRole).toString();
    if (!suffix.isEmpty())
        width += SuffixGap + m_suffix.metrics.horizontalAdvance(suffix);
    const int lead = standsFirst(option, index) ? FirstTextInset : TextInset;
    return QSize(lead + width + TextInset, m_theme.px(Measure::TableRow));
}

bool OrderDelegate::isCut(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(NullRole).toBool())
        return false;
    if (!index.data(SnippetRole).toString().isEmpty())
        return true; // there are always more words than room
    const bool hasSuffix = !index.data(SuffixRole).toString().isEmpty(); // it may use the inset at the end
    return sizeHint(option, index).width() > option.rect.width() + (hasSuffix ? TextInset : 0);
}

QString OrderDelegate::wholeText(const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString snippet = index.data(SnippetRole).toString();
    return snippet.isEmpty() ? text : text + QLatin1Char('\n') + snippet;
}

} // namespace docket
