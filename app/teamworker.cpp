// SPDX-License-Identifier: MIT
#include "app/teamworker.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <chrono>

namespace docket {

namespace {

constexpr std::chrono::milliseconds burst{300};
constexpr std::chrono::seconds pollEvery{30};
constexpr qint64 mostBytes = qint64{64} * 1024 * 1024; // of a file
constexpr int mostFiles = 200;
constexpr std::size_t fewestLinesToCompact = 4'000;

// nullopt: it cannot be read.
std::optional<QByteArray> bytesOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(mostBytes);
}

bool append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)
        && file.write(bytes) == bytes.size();
}

// A power cut can leave half a line, which is not to take the next one with it.
bool endsWithinALine(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n";
}

enum class Fallback { Overwrite, None }; // where the folder lets nothing be renamed

bool replace(const QString& path, const QByteArray& bytes, Fallback fallback)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(fallback == Fallback::Overwrite);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
}

} // namespace

TeamWorker::TeamWorker()
    : m_watcher(this)
    , m_soon(this)
    , m_poll(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(burst);
    m_poll.setInterval(pollEvery);
    connect(&m_soon, &QTimer::timeout, this, &TeamWorker::sync);
    connect(&m_poll, &QTimer::timeout, this, &TeamWorker::sync);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
}

void TeamWorker::begin(const TeamPlace& place)
{
    end();
    m_place = place;
    m_key = TeamKey::fromSecret(place.secret);
    if (!m_key) {
        Q_EMIT told(0, 0,
            tr("The team secret cannot be used: it has to have at least %1 characters.").arg(TeamKey::shortestSecret));
        return;
    }
    m_poll.start();
    removeLeftovers();
    sync();
}

void TeamWorker::end()
{
    m_key.reset();
    m_soon.stop();
    m_poll.stop();
    watch({});
    m_stamps.clear();
    m_hasRead = false;
    m_copied = -1;
}

// By the secret, too: lines of another one would be read by nobody.
QString TeamWorker::ownFile() const
{
    return QStringLiteral("%1/docket-%2-%3.marks").arg(m_place.own, m_place.id, QString::fromStdString(m_key->tag()));
}

QString TeamWorker::ownCopy() const
{
    return m_place.folder + QLatin1Char('/') + QFileInfo(ownFile()).fileName();
}

void TeamWorker::add(const QList<TeamMark>& marks)
{
    if (!m_key)
        return;
    QByteArray lines(endsWithinALine(ownFile()) ? "\n" : "");
    for (TeamMark mark : marks) {
        mark.by = m_place.name.toStdString();
        lines += QByteArray::fromStdString(m_key->line(mark));
    }
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir().mkpath(m_place.own) || !append(ownFile(), lines) || !QFile::setPermissions(ownFile(), mine)) {
        Q_EMIT told(0, 0, tr("What you mark cannot be written down for your team: %1").arg(ownFile()));
        return;
    }
    sync();
}

QStringList TeamWorker::colleagues() const
{
    const QString own = QFileInfo(ownFile()).fileName();
    QStringList files = QDir(m_place.folder)
                            .entryList({QStringLiteral("docket-*.marks")}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    files.removeAll(own);
    return files.mid(0, mostFiles);
}

// What is there already stays and is added to; where it is not as it was left it is written anew.
bool TeamWorker::copyOwn()
{
    const std::optional<QByteArray> own = bytesOfFile(ownFile());
    if (!own || own->isEmpty())
        return true;
    const QFileInfo copy(ownCopy());
    if (copy.isSymLink() || (copy.exists() && !copy.isFile()))
        return false; // somebody put it there
    const qint64 there = copy.size();
    if (there == own->size() && m_copied == there)
        return true;
    const bool isAsLeft = m_copied > 0 && there == m_copied && m_copied < own->size();
    const bool done = isAsLeft ? append(ownCopy(), own->mid(m_copied))
                               : bytesOfFile(ownCopy()) == own || replace(ownCopy(), *own, Fallback::Overwrite);
    m_copied = done ? own->size() : -1;
    return done;
}

bool TeamWorker::isWorthCompacting(const TeamMarks::Lines& own) const
{
    const std::size_t all = own.read + own.passedOver;
    return all >= fewestLinesToCompact && own.superseded + own.passedOver > all / 2;
}

// On this computer first: after a crash in between the copy is not as it was left, and written anew.
void TeamWorker::compactOwn(const QByteArray& before)
{
    const std::string held = heldLines(
        *m_key, {before.constData(), static_cast<std::size_t>(before.size())}, QDateTime::currentMSecsSinceEpoch());
    const bool isLess = static_cast<qsizetype>(held.size()) < before.size() / 4 * 3; // lines of the future stay
    if (!isLess || QFileInfo(ownFile()).size() != before.size()
        || !replace(ownFile(), QByteArray::fromStdString(held), Fallback::None))
        return;
    m_copied = -1;
    copyOwn();
}

// Of a program that was killed while it wrote.
void TeamWorker::removeLeftovers() const
{
    for (const QString& path : {ownFile(), ownCopy()}) {
        const QFileInfo file(path);
        QDir folder(file.path());
        const QStringList left
            = folder.entryList({file.fileName() + QStringLiteral(".??????")}, QDir::Files | QDir::Hidden);
        for (const QString& name : left)
            folder.remove(name);
    }
}

void TeamWorker::sync()
{
    if (!m_key)
        return;
    if (!QFileInfo(m_place.folder).isDir()) {
        watch({});
        if (!m_hasRead)
            readAll({}); // what this person marks from now on is written down for later
        m_stamps.clear();
        m_copied = -1;
        Q_EMIT told(0, 0, tr("The team folder is not there. What you mark is shared once it is back."));
        return;
    }
    const bool isCopied = copyOwn();
    const QStringList files = colleagues();
    watch(files);
    readAll(files);
    const bool hasOwn = QFileInfo(ownFile()).size() > 0;
    Q_EMIT told(static_cast<int>(files.size()) + (hasOwn ? 1 : 0), m_passedOver,
        isCopied ? QString() : tr("Nothing can be written in the team folder."));
}

void TeamWorker::watch(const QStringList& files)
{
    QStringList wanted;
    if (m_key && QFileInfo(m_place.folder).isDir())
        wanted += m_place.folder;
    for (const QString& file : files)
        wanted += m_place.folder + QLatin1Char('/') + file;
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString& path : watched)
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    for (const QString& path : std::as_const(wanted))
        if (!watched.contains(path))
            m_watcher.addPath(path);
}

void TeamWorker::readAll(const QStringList& files)
{
    QHash<QString, Stamp> stamps;
    const auto stampOf = [](const QString& path) {
        const QFileInfo info(path);
        return Stamp{info.size(), info.lastModified().toMSecsSinceEpoch()};
    };
    stamps.insert({}, Stamp{QFileInfo(ownFile()).size(), 0});
    for (const QString& file : files)
        stamps.insert(file, stampOf(m_place.folder + QLatin1Char('/') + file));
    if (stamps == m_stamps)
        return;
    auto marks = std::make_shared<TeamMarks>(*m_key);
    std::size_t passedOver = take(ownFile(), true, *marks).passedOver;
    for (const QString& file : files)
        passedOver += take(m_place.folder + QLatin1Char('/') + file, false, *marks).passedOver;
    m_hasRead = true;
    m_stamps = stamps;
    m_passedOver = static_cast<int>(passedOver);
    Q_EMIT read(marks);
}

TeamMarks::Lines TeamWorker::take(const QString& path, bool isOwn, TeamMarks& marks)
{
    const std::optional<QByteArray> bytes = bytesOfFile(path);
    if (!bytes)
        return {};
    const TeamMarks::Lines lines = marks.add(
        {bytes->constData(), static_cast<std::size_t>(bytes->size())}, QDateTime::currentMSecsSinceEpoch(), isOwn);
    if (isOwn && isWorthCompacting(lines))
        compactOwn(*bytes);
    return lines;
}

} // namespace docket
