// SPDX-License-Identifier: MIT
#pragma once

#include "views/button.h"
#include "views/noticebar.h"

#include <QAccessible>
#include <QImage>
#include <QVBoxLayout>
#include <QWidget>

#include <memory>

// What the tests of the parts have in common: asking as assistive technology does,
// looking as an eye does.
namespace docket {

inline QString nameOf(QObject* object)
{
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name);
}

inline QAccessible::Role roleOf(QObject* object)
{
    return QAccessible::queryAccessibleInterface(object)->role();
}

inline bool isFocusable(QObject* object)
{
    return QAccessible::queryAccessibleInterface(object)->state().focusable;
}

// A window with one part in it, active, as a person meets it.
template <typename Part>
std::unique_ptr<QWidget> windowWith(Part* part, int width = 400)
{
    auto window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(window.get());
    layout->addWidget(part);
    layout->addStretch();
    window->resize(width, 300);
    window->show();
    window->activateWindow();
    return window;
}

inline QImage pictureOf(QWidget* widget)
{
    return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

inline int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return count;
}

// Where in the width the pixels of one colour lie on average, 0 to 1.
inline double centreOf(const QImage& image, const QColor& color)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == color.rgb()) {
                sum += x;
                ++count;
            }
        }
    }
    return count == 0 ? -1 : sum / count / image.width();
}

inline Notice noticeWithRows()
{
    Notice notice;
    notice.title = QStringLiteral("Globex: permission missing");
    notice.text = QStringLiteral("An administrator there must act.");
    notice.action = QStringLiteral("Copy message");
    notice.rows
        = {{QStringLiteral("What happened"),
               QStringLiteral("Workday did not let Kombo read the assessment orders of Globex, and said so."), false},
            {QStringLiteral("Code"), QStringLiteral("INTEGRATION.PERMISSION_MISSING"), true}};
    notice.links = {{QStringLiteral("log"), QStringLiteral("Open log"), Symbol::Link, QStringLiteral("kept 30 days")}};
    return notice;
}

inline Button* buttonNamed(QWidget* parent, const QString& name)
{
    for (Button* button : parent->findChildren<Button*>()) {
        if (nameOf(button) == name)
            return button;
    }
    return nullptr;
}

} // namespace docket
