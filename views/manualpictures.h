// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QTextObjectInterface>

class QTextImageFormat;

namespace docket {

// The pictures of a manual page: those in this program's resources and no others. Each is as
// wide as it was taken, or as the page where that is narrower. Goes with its parent, which
// is the page.
class ManualPictures final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit ManualPictures(QWidget* page);

    // Where a picture of the manual is, as Markdown names it: "screenshots/main-light.png".
    // Empty: that is none of the program's.
    static QString fileOf(const QString& name);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
        const QTextFormat& format) override;

private:
    const QPixmap& taken(const QString& name);

    QWidget& m_page;
    QHash<QString, QPixmap> m_taken; // as the files have them
    QHash<QString, QPixmap> m_drawn; // of the latest size
};

} // namespace docket
