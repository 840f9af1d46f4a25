// SPDX-License-Identifier: MIT
#include "views/manualpictures.h"

#include "views/paint.h"
#include "views/theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextFrame>
#include <QWidget>

#include <algorithm>

namespace docket {

namespace {

QString pictureName(const QTextFormat& format)
{
    return format.toImageFormat().name();
}

} // namespace

ManualPictures::ManualPictures(QWidget* page)
    : QObject(page)
    , m_page(*page)
{
}

QString ManualPictures::fileOf(const QString& name)
{
    static const QRegularExpression own(QStringLiteral("\\Ascreenshots/[a-z0-9-]+\\.png\\z"));
    return own.match(name).hasMatch() ? QStringLiteral(":/docket/docs/") + name : QString();
}

const QPixmap& ManualPictures::taken(const QString& name)
{
    if (!m_taken.contains(name))
        m_taken.insert(name, QPixmap(fileOf(name)));
    return m_taken[name];
}

QSizeF ManualPictures::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    const QSizeF size = taken(pictureName(format)).size();
    const QTextFrameFormat frame = document->rootFrame()->frameFormat();
    const qreal room = std::max(document->pageSize().width() - frame.leftMargin() - frame.rightMargin(), 1.0);
    return size.width() <= room ? size : size * (room / size.width());
}

void ManualPictures::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format)
{
    const QString name = pictureName(format);
    const QPixmap& picture = taken(name);
    const QSize pixels = (rect.size() * m_page.devicePixelRatioF()).toSize();
    if (picture.isNull() || pixels.isEmpty())
        return;
    QPixmap& drawn = m_drawn[name];
    if (drawn.size() != pixels)
        drawn = picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter->drawPixmap(rect, drawn, QRectF(drawn.rect()));
    strokeRound(*painter, rect, 0, themeOf(&m_page).color(Token::Line), 1);
}

} // namespace docket
