// SPDX-License-Identifier: MIT
#pragma once

#include "app/activitylog.h"
#include "models/activitymodel.h"

#include <QObject>
#include <QPointer>

class QSettings;
class QThreadPool;
class QWidget;

namespace docket {

class ActivityWindow;
class Loader;

// What was asked of Kombo: kept in memory, shown in a window, and written to a log file
// while that is on in the settings. Window's thread.
class ActivityKeeper : public QObject
{
    Q_OBJECT
public:
    // All must outlive it.
    ActivityKeeper(const Loader& loader, QSettings& settings, QThreadPool& pool, QObject* parent = nullptr);

    void show(QWidget& main); // comes to the front where it is open
    bool isLogging() const { return m_log.isOn(); }
    void setLogging(bool on);
    void add(const docket::CallRecord& record); // of others than the loader
    static QString logFile(); // whether it is there or not

Q_SIGNALS:
    void copyRequested(const QString& text);
    void told(const QString& message);
    void loggingChanged(bool on);

private:
    void save(const QString& path);

    QSettings& m_settings;
    QThreadPool& m_pool;
    ActivityModel m_model;
    ActivityLog m_log;
    QPointer<ActivityWindow> m_window;
};

} // namespace docket
