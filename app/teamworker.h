// SPDX-License-Identifier: MIT
#pragma once

#include "models/memory/teamfile.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace docket {

// Where and as whom marks are shared.
struct TeamPlace
{
    QString folder; // of the team
    QString own; // folder on this computer for what this person marked
    QString id; // random: names this person's file
    QString name; // as colleagues see it
    ApiKey secret;
};

// Reads the files of a team folder as they change and writes one of them. What is marked is
// kept on this computer first and then copied, so that a folder that is away for days loses
// nothing. Where most lines of this person's file are superseded, it is written anew without
// them: readers have the earlier or the later file, whole. Lives on a thread of its own, for a folder can be slow to
// answer.
class TeamWorker : public QObject
{
    Q_OBJECT
public:
    TeamWorker();

    void begin(const TeamPlace& place); // in the place of the one before
    void end();
    void add(const QList<TeamMark>& marks);

Q_SIGNALS:
    void read(const std::shared_ptr<const docket::TeamMarks>& marks);
    void told(int files, int passedOver, const QString& problem); // once whatever came of a look

private:
    struct Stamp
    {
        qint64 size = 0;
        qint64 changed = 0;
        bool operator==(const Stamp&) const = default;
    };

    void sync();
    void watch(const QStringList& files);
    bool copyOwn();
    bool isWorthCompacting(const TeamMarks::Lines& own) const;
    void compactOwn(const QByteArray& before);
    void removeLeftovers() const;
    QStringList colleagues() const;
    void readAll(const QStringList& files);
    TeamMarks::Lines take(const QString& path, bool isOwn, TeamMarks& marks);
    QString ownFile() const; // on this computer
    QString ownCopy() const; // in the folder

    QFileSystemWatcher m_watcher;
    QTimer m_soon; // changes come in bursts
    QTimer m_poll; // not every folder tells of its changes
    TeamPlace m_place;
    std::optional<TeamKey> m_key; // none: nothing is shared
    QHash<QString, Stamp> m_stamps; // of what was read last
    bool m_hasRead = false; // if only the own file, while the folder is away
    int m_passedOver = 0; // lines of these
    qint64 m_copied = -1; // bytes of the own file that are in the folder; -1: unknown
};

} // namespace docket
