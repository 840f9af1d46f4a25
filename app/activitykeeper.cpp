// SPDX-License-Identifier: MIT
#include "app/activitykeeper.h"

#include "models/api/loader.h"
#include "models/output/outputfile.h"
#include "models/storedvalue.h"
#include "views/activitywindow.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSettings>
#include <QtConcurrentRun>

namespace docket {

namespace {

const QString logKey = QStringLiteral("activity/log");

// What went wrong; empty: nothing.
QString problemWriting(const QString& path, const QByteArray& bytes)
{
    OutputFile file(path);
    if (file.open() && file.write(bytes) && file.commit())
        return {};
    return file.problem();
}

} // namespace

ActivityKeeper::ActivityKeeper(const Loader& loader, QSettings& settings, QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_pool(pool)
{
    connect(&loader, &Loader::called, this, &ActivityKeeper::add);
    connect(&m_log, &ActivityLog::failed, this, [this](const QString& sentence) {
        Q_EMIT told(sentence);
        Q_EMIT loggingChanged(false);
    });
    if (storedFlag(settings, logKey, false))
        setLogging(true);
}

void ActivityKeeper::add(const CallRecord& record)
{
    m_model.add(record);
    m_log.write(record);
}

// Beside what else this user's programs write while they run.
QString ActivityKeeper::logFile()
{
    const QString home = qEnvironmentVariable("XDG_STATE_HOME");
    return (home.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : home)
        + QStringLiteral("/docket/activity.log");
}

void ActivityKeeper::setLogging(bool on)
{
    m_settings.setValue(logKey, on);
    if (on)
        m_log.begin(logFile());
    else
        m_log.end();
    Q_EMIT loggingChanged(on);
}

void ActivityKeeper::show(QWidget& main)
{
    if (!m_window) {
        m_window = new ActivityWindow(m_model, logFile(), &main);
        m_window->showLogging(isLogging());
        connect(m_window, &ActivityWindow::loggingChosen, this, &ActivityKeeper::setLogging);
        connect(this, &ActivityKeeper::loggingChanged, m_window, &ActivityWindow::showLogging);
        connect(m_window, &ActivityWindow::copyRowRequested, this, &ActivityKeeper::copyRequested);
        connect(m_window, &ActivityWindow::copyRequested, this, [this] { Q_EMIT copyRequested(m_model.toTsv()); });
        connect(m_window, &ActivityWindow::saveRequested, this, &ActivityKeeper::save);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void ActivityKeeper::save(const QString& path)
{
    auto* watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        const QString problem = watcher->result();
        Q_EMIT told(problem.isEmpty() ? tr("Activity saved in %1").arg(path) : problem);
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, problemWriting, path, m_model.toTsv().toUtf8()));
}

} // namespace docket
