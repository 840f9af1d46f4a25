// SPDX-License-Identifier: MIT
#include "views/symbols.h"

#include "views/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <utility>

namespace docket {

namespace {

constexpr std::array<const char*, SymbolCount> SymbolFiles{
    "refresh",
    "search",
    "close",
    "check",
    "chevron-down",
    "chevron-up",
    "chevron-right",
    "chevron-left",
    "sort-up",
    "sort-down",
    "copy",
    "help",
    "info",
    "alert",
    "warning",
    "mail",
    "phone",
    "pin",
    "user",
    "users",
    "briefcase",
    "bookmark",
    "box",
    "file",
    "link",
    "lock",
    "key",
    "plug",
    "cloud-off",
    "inbox",
    "stop",
    "plus",
    "minus",
    "panel",
    "columns",
    "export",
    "more",
    "eye-off",
    "clock",
    "same",
    "new",
    "changed",
    "gone",
};

bool hasDirection(Symbol symbol)
{
    return symbol == Symbol::ChevronLeft || symbol == Symbol::ChevronRight || symbol == Symbol::Search
        || symbol == Symbol::Panel;
}

QByteArray drawing(const char* name)
{
    QFile file(QStringLiteral(":/docket/icons/%1.svg").arg(QLatin1String(name)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "symbols", name);
    return opened ? file.readAll() : QByteArray();
}

QPixmap render(const QByteArray& svg, QSize size, qreal ratio, bool mirrored)
{
    QPixmap pixmap(QSize(qRound(size.width() * ratio), qRound(size.height() * ratio)));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(pixmap.width(), 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

class SymbolIconEngine final : public QIconEngine
{
public:
    SymbolIconEngine(Symbol symbol, QColor normal, QColor disabled)
        : m_symbol(symbol)
        , m_normal(normal)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintSymbol(*painter, rect, m_symbol, colorOf(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return symbolPixmap(
            m_symbol, colorOf(mode), std::min(size.width(), size.height()), 1, QGuiApplication::layoutDirection());
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const int side = qRound(std::min(size.width(), size.height()) / ratio);
        return symbolPixmap(m_symbol, colorOf(mode), side, ratio, QGuiApplication::layoutDirection());
    }
    QIconEngine* clone() const override { return new SymbolIconEngine(*this); }

private:
    const QColor& colorOf(QIcon::Mode mode) const { return mode == QIcon::Disabled ? m_disabled : m_normal; }

    Symbol m_symbol;
    QColor m_normal;
    QColor m_disabled;
};

} // namespace

QPixmap symbolPixmap(Symbol symbol, const QColor& color, int size, qreal ratio, Qt::LayoutDirection direction)
{
    const char* name = SymbolFiles[static_cast<std::size_t>(symbol)];
    const bool mirrored = direction == Qt::RightToLeft && hasDirection(symbol);
    const QString key = QStringLiteral("docket/%1/%2/%3/%4/%5")
                            .arg(QLatin1String(name), color.name())
                            .arg(size)
                            .arg(ratio)
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    // The SVG module paints currentColor black whatever the pen, so the colour goes into the text.
    QByteArray svg = drawing(name);
    svg.replace("currentColor", color.name().toLatin1());
    pixmap = render(svg, QSize(size, size), ratio, mirrored);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintSymbol(QPainter& painter, const QRect& rect, Symbol symbol, const QColor& color)
{
    const int size = std::min(rect.width(), rect.height());
    const QPoint origin(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(origin, symbolPixmap(symbol, color, size, ratio, painter.layoutDirection()));
}

QIcon symbolIcon(Symbol symbol, const Theme& theme)
{
    return QIcon(new SymbolIconEngine(symbol, theme.color(Token::Text2), theme.color(Token::Text3)));
}

QPixmap firstRunDrawing(const Theme& theme, qreal ratio)
{
    // The file is drawn in the colours of the light scheme; each stands for its token.
    const std::pair<const char*, Token> stands[] = {{"#FFFFFF", Token::Base}, {"#F0F2F5", Token::Hover},
        {"#E3E6EB", Token::Line}, {"#586171", Token::Text3}, {"#2458C9", Token::Accent}};
    QByteArray svg = drawing("first-run");
    for (const auto& [color, token] : stands)
        svg.replace(color, QByteArray("{") + QByteArray::number(static_cast<int>(token)) + "}");
    for (const auto& [color, token] : stands)
        svg.replace("{" + QByteArray::number(static_cast<int>(token)) + "}", theme.color(token).name().toLatin1());
    const int width = theme.px(Measure::Icon) * 8;
    return render(svg, QSize(width, width * 3 / 4), ratio, false);
}

QIcon appIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(render(drawing("docket"), QSize(size, size), 1, false));
    return icon;
}

} // namespace docket
