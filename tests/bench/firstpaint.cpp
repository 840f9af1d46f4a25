// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QTimer>

#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <memory>

namespace docket::bench {

// Ends the program that it was loaded into as soon as its first window is painted, and
// writes when it came how far: nanoseconds of the steady clock, which all processes share,
// when Qt was ready, when a window was shown and when it began to be painted, into the file
// that DOCKET_BENCH_PHASES names.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    FirstPaint()
        : m_phases(qgetenv("DOCKET_BENCH_PHASES").toStdString())
    {
        note();
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show && !m_shown) {
            m_shown = true;
            note();
        }
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            note();
            // After what is under way: all of the window is painted and handed over then.
            QTimer::singleShot(0, this, [this] {
                m_phases.flush();
                _exit(EXIT_SUCCESS);
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void note()
    {
        m_phases << std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1) << '\n';
    }

    std::ofstream m_phases;
    bool m_shown = false;
    bool m_painted = false;
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
