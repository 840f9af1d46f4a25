// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/callrecord.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

namespace docket {

// Appends what the activity knows, one line a call, to a file that only this user may
// read; makes it, and its folder, when there is something to write. Off until it is begun. Holds no key and nothing of
// an order. Lives on the window's thread, which never waits for the file.
class ActivityLog : public QObject
{
    Q_OBJECT
public:
    explicit ActivityLog(QObject* parent = nullptr);
    ~ActivityLog() override; // what was given is written first

    void begin(const QString& path);
    void end();
    bool isOn() const { return !m_path.isEmpty(); }
    void write(const docket::CallRecord& record);

Q_SIGNALS:
    void failed(const QString& sentence); // it could not be written, and is off

private:
    void append(const QString& line);

    QThreadPool m_pool; // of one thread, so that lines keep their order
    QString m_path;
};

} // namespace docket
