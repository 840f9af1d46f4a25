// SPDX-License-Identifier: MIT
#include "app/erasure.h"

#include "app/activitykeeper.h"
#include "app/keychain.h"
#include "app/memorykeeper.h"
#include "app/secretservice.h"
#include "app/settings.h"
#include "app/teamfolder.h"
#include "models/connections.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSettings>
#include <QTimer>

namespace docket {

namespace {

// Of the connections there are, also in settings that were kept aside, and of those whose memory
// is still there; each has a second one for its memory. And that of a team.
QSet<QString> keySlots()
{
    QSet<QString> slotsFound;
    bool hasTeam = false;
    const QFileInfo current(settingsFile());
    const QFileInfoList kept = current.dir().entryInfoList({current.fileName() + QLatin1Char('*')}, QDir::Files);
    for (const QFileInfo& each : kept) {
        QSettings settings(each.filePath(), QSettings::IniFormat);
        const QList<Connection> connections = Connections(settings).all();
        for (const Connection& connection : connections)
            slotsFound += connection.keySlot;
        hasTeam = hasTeam || TeamFolder::mayHaveSecret(settings);
    }
    const QFileInfoList files = QDir(MemoryKeeper::usualFolder()).entryInfoList({QStringLiteral("*.sqlite")});
    for (const QFileInfo& file : files)
        slotsFound += file.completeBaseName();
    const QSet<QString> ofConnections = slotsFound;
    for (const QString& slot : ofConnections)
        slotsFound += MemoryKeeper::keySlotOf(slot);
    if (hasTeam)
        slotsFound += TeamFolder::secretSlot();
    return slotsFound;
}

// With what a link leads to, where the folder is kept elsewhere.
bool eraseFolder(const QString& path)
{
    const QFileInfo folder(path);
    const bool isEmptied = !folder.exists() || QDir(folder.canonicalFilePath()).removeRecursively();
    return isEmptied && (!folder.isSymLink() || QFile::remove(path));
}

} // namespace

Erasure::Erasure(KeyVault& vault, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
{
}

QStringList Erasure::folders()
{
    return {QFileInfo(settingsFile()).path(), QFileInfo(MemoryKeeper::usualFolder()).path(),
        QFileInfo(ActivityKeeper::logFile()).path()};
}

void Erasure::start()
{
    const QSet<QString> found = keySlots();
    m_asked = static_cast<int>(found.size());
    for (const QString& slot : found)
        removeKey(slot);
    if (m_asked == 0)
        QTimer::singleShot(0, this, &Erasure::removeStrays);
}

void Erasure::removeKey(const QString& slot)
{
    m_vault.remove(slot, this, [this](KeyAnswer answer) {
        if (answer != KeyAnswer::Done)
            m_worst = answer;
        if (--m_asked == 0)
            removeStrays();
    });
}

void Erasure::removeStrays()
{
    removeSecrets(Keychain::serviceName(), this, [this](std::optional<int> left) { end(left); });
}

// Where it can be counted what the store still has, that is what counts.
void Erasure::end(std::optional<int> entriesLeft)
{
    QStringList left;
    const QString name = Keychain::serviceName();
    if (entriesLeft.value_or(0) > 0)
        left += tr("%n entry(s) with the name “%1” could not be removed from your password store: open it, and do "
                   "this again, or delete them there.",
            nullptr, *entriesLeft)
                    .arg(name);
    else if (!entriesLeft && m_worst != KeyAnswer::Done)
        left += tr("The keys could not be removed from your password store: %1 They have the name “%2” there.")
                    .arg(keyAnswerSentence(m_worst), name);
    const QStringList all = folders();
    for (const QString& folder : all) {
        if (!eraseFolder(folder))
            left += tr("The folder %1 could not be removed.").arg(folder);
    }
    Q_EMIT finished(left);
}

} // namespace docket
