// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QPointer>

#include <functional>

class QWidget;

namespace docket::bench {

// Knows when a widget has been painted: a paint event tells when painting begins, and
// the window goes to the screen only after it.
class Application : public QApplication
{
public:
    Application(int& argc, char** argv);

    // From now on `painted` is called each time that `widget` was painted, when its
    // whole window is done. nullptr: no more.
    void watch(QWidget* widget, const std::function<void()>& painted);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    QPointer<QWidget> m_watched;
    std::function<void()> m_painted;
    int m_depth = 0; // events being dealt with on the window's thread, one within the other
    bool m_seen = false;
};

// The one that main() has made.
Application& application();

} // namespace docket::bench
