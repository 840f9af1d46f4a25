// SPDX-License-Identifier: MIT
#include "tests/bench/application.h"

#include <QEvent>
#include <QThread>
#include <QWidget>

#include <utility>

namespace docket::bench {

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv)
{
    setQuitOnLastWindowClosed(false); // each round closes a window of its own
}

void Application::watch(QWidget* widget, const std::function<void()>& painted)
{
    m_watched = widget;
    m_painted = painted;
    m_seen = false;
}

// Every thread's events come by here.
bool Application::notify(QObject* receiver, QEvent* event)
{
    if (!m_watched || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    m_seen = m_seen || (event->type() == QEvent::Paint && receiver == m_watched);
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    if (m_depth == 0 && std::exchange(m_seen, false))
        m_painted();
    return result;
}

Application& application()
{
    return static_cast<Application&>(*QCoreApplication::instance());
}

} // namespace docket::bench
