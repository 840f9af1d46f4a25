// SPDX-License-Identifier: MIT
#include "app/activitylog.h"

#include "models/activitymodel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace docket {

namespace {

constexpr QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;

// Empty: it is written. A new file belongs to this user alone from its first byte on.
QString problemAppending(const QString& path, const QString& line)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const bool isNew = !QFileInfo::exists(path);
    const bool opened = isNew ? file.open(QIODevice::WriteOnly | QIODevice::NewOnly, mine)
                              : file.open(QIODevice::WriteOnly | QIODevice::Append);
    if (!opened)
        return file.errorString();
    const QByteArray bytes = (isNew ? activityHead() + QLatin1Char('\n') + line : line).toUtf8() + '\n';
    if (file.write(bytes) != bytes.size() || !file.flush())
        return file.errorString();
    return {};
}

} // namespace

ActivityLog::ActivityLog(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ActivityLog::~ActivityLog()
{
    m_pool.waitForDone();
}

void ActivityLog::begin(const QString& path)
{
    m_path = path;
}

void ActivityLog::end()
{
    m_path.clear();
}

void ActivityLog::write(const CallRecord& record)
{
    if (isOn())
        append(activityLine(record));
}

void ActivityLog::append(const QString& line)
{
    m_pool.start([this, path = m_path, line] {
        const QString problem = problemAppending(path, line);
        if (problem.isEmpty())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, path, problem] {
                if (m_path != path)
                    return;
                end();
                Q_EMIT failed(tr("The log file could not be written: %1").arg(problem));
            },
            Qt::QueuedConnection);
    });
}

} // namespace docket
