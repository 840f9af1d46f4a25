// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRect;

namespace docket {

class Theme;

enum class Symbol {
    Refresh,
    Search,
    Close,
    Check,
    ChevronDown,
    ChevronUp,
    ChevronRight,
    ChevronLeft,
    SortUp,
    SortDown,
    Copy,
    Help,
    Info,
    Alert,
    Warning,
    Mail,
    Phone,
    Pin,
    User,
    Users,
    Briefcase,
    Bookmark,
    Box,
    File,
    Link,
    Lock,
    Key,
    Plug,
    CloudOff,
    Inbox,
    Stop,
    Plus,
    Minus,
    Panel,
    Columns,
    Export,
    More,
    EyeOff,
    Clock,
    Same,
    New,
    Changed,
    Gone,
};
inline constexpr int SymbolCount = static_cast<int>(Symbol::Gone) + 1;

// A symbol in one colour, square, `size` logical pixels at `ratio` device pixels
// each. Right to left mirrors the symbols that have a direction (chevrons to the
// side, search) and no other. Kept in QPixmapCache; window's thread only.
QPixmap symbolPixmap(
    Symbol symbol, const QColor& color, int size, qreal ratio, Qt::LayoutDirection direction = Qt::LeftToRight);

// Paints it centred in `rect`, as large as the shorter side; ratio and direction
// come from the painter.
void paintSymbol(QPainter& painter, const QRect& rect, Symbol symbol, const QColor& color);

// An icon for actions and menus that is drawn at every size and ratio asked for.
// It keeps the colours of `theme`: make it anew after a theme change.
QIcon symbolIcon(Symbol symbol, const Theme& theme);

// The drawing of the first run, 128 × 96 at a base size of 13.
QPixmap firstRunDrawing(const Theme& theme, qreal ratio);

// The icon of the program itself.
QIcon appIcon();

} // namespace docket
