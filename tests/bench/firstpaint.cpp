// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QTimer>

#include <unistd.h>

#include <cstdlib>
#include <memory>

namespace docket::bench {

// Ends the program that it was loaded into as soon as its first window is painted.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    FirstPaint() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // After what is under way: all of the window is painted and handed over then.
            QTimer::singleShot(0, this, [] { _exit(EXIT_SUCCESS); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

// Qt loads it into any program when QT_QPA_GENERIC_PLUGINS names it.
class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")
public:
    QObject* create(const QString&, const QString&) override { return std::make_unique<FirstPaint>().release(); }
};

} // namespace docket::bench

#include "firstpaint.moc"
