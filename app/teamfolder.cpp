// SPDX-License-Identifier: MIT
#include "app/teamfolder.h"

#include "app/session.h"
#include "app/teamworker.h"
#include "models/memory/ordermemory.h"
#include "models/storedvalue.h"
#include "views/teampage.h"

#include <QDeadlineTimer>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>
#include <QUuid>

#include <chrono>
#include <utility>

namespace docket {

namespace {

constexpr std::chrono::seconds longestFarewell{5};
const QString teamOnKey = QStringLiteral("team/on");
const QString teamFolderKey = QStringLiteral("team/folder");
const QString teamNameKey = QStringLiteral("team/name");
const QString teamIdKey = QStringLiteral("team/id");

} // namespace

TeamFolder::TeamFolder(Session& session, QSettings& settings, KeyVault& vault, OrderMemory& memory, const QString& own)
    : m_session(session)
    , m_settings(settings)
    , m_vault(vault)
    , m_memory(memory)
    , m_own(own)
    , m_thread(new QThread)
    , m_worker(new TeamWorker)
{
    m_state.isOn = storedFlag(settings, teamOnKey, false);
    m_state.folder = settings.value(teamFolderKey).toString();
    m_state.name = settings.value(teamNameKey).toString();
    m_thread->setObjectName(QStringLiteral("team"));
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &TeamWorker::told, this, &TeamFolder::tell, Qt::QueuedConnection);
    connect(
        m_worker, &TeamWorker::read, this,
        [this](const std::shared_ptr<const TeamMarks>& marks) {
            if (!m_isShared)
                return;
            m_memory.setTeam(marks);
            m_state.isRead = true;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
    connect(&memory, &OrderMemory::ownMarksMade, m_worker, &TeamWorker::add, Qt::QueuedConnection);
    connect(&session, &Session::changed, this, &TeamFolder::follow);
    m_thread->start();
    if (m_state.isOn)
        readSecret();
}

// A network folder may never answer, and the program is to end all the same.
TeamFolder::~TeamFolder()
{
    QMetaObject::invokeMethod(
        m_worker, [thread = m_thread] { thread->quit(); }, Qt::QueuedConnection);
    if (m_thread->wait(QDeadlineTimer(longestFarewell)))
        delete m_thread;
}

QString TeamFolder::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/docket/team");
}

void TeamFolder::readSecret()
{
    m_vault.read(secretSlot(), this, [this](KeyAnswer answer, const ApiKey& secret) {
        if (answer == KeyAnswer::Done && m_secret.isEmpty())
            m_secret = secret;
        else if (answer != KeyAnswer::Done && answer != KeyAnswer::Missing)
            m_state.problem = keyAnswerSentence(answer);
        follow();
    });
}

QString TeamFolder::secretSlot()
{
    return QStringLiteral("team-secret");
}

bool TeamFolder::mayHaveSecret(const QSettings& settings)
{
    return settings.contains(teamIdKey);
}

QString TeamFolder::ownId()
{
    if (!m_settings.contains(teamIdKey))
        m_settings.setValue(teamIdKey, QUuid::createUuid().toString(QUuid::Id128));
    return m_settings.value(teamIdKey).toString();
}

// Begins or ends as it should be now.
void TeamFolder::follow()
{
    m_state.hasSecret = !m_secret.isEmpty();
    const bool shares = m_state.isOn && m_state.hasSecret && !m_state.folder.isEmpty() && !m_session.isDemo();
    if (shares != std::exchange(m_isShared, shares)) {
        if (shares) {
            const TeamPlace place{m_state.folder, m_own, ownId(), m_state.name, m_secret};
            m_state.problem.clear();
            QMetaObject::invokeMethod(
                m_worker, [worker = m_worker, place] { worker->begin(place); }, Qt::QueuedConnection);
        } else {
            m_memory.setTeam(nullptr);
            QMetaObject::invokeMethod(m_worker, &TeamWorker::end, Qt::QueuedConnection);
            m_state.files = m_state.passedOver = 0;
            m_state.isRead = false;
        }
    }
    Q_EMIT changed();
}

void TeamFolder::tell(int files, int passedOver, const QString& problem)
{
    if (!m_isShared)
        return;
    const TeamState before = m_state;
    m_state.files = files;
    m_state.passedOver = passedOver;
    m_state.problem = problem;
    if (m_state != before)
        Q_EMIT changed();
}

void TeamFolder::setOn(bool on)
{
    if (m_state.isOn == on)
        return;
    m_state.isOn = on;
    m_settings.setValue(teamOnKey, on);
    if (on && m_secret.isEmpty())
        readSecret();
    follow();
}

// The team before is left, and the one with this begun.
void TeamFolder::setFolder(const QString& folder)
{
    if (m_state.folder == folder)
        return;
    m_state.folder.clear();
    follow();
    m_state.folder = folder;
    m_settings.setValue(teamFolderKey, folder);
    follow();
}

void TeamFolder::setName(const QString& name)
{
    if (m_state.name == name)
        return;
    m_state.name = name;
    m_settings.setValue(teamNameKey, name);
    const QString folder = std::exchange(m_state.folder, QString());
    follow();
    m_state.folder = folder;
    follow();
}

void TeamFolder::setSecret(const ApiKey& secret)
{
    m_secret = ApiKey();
    follow();
    m_secret = secret;
    ownId(); // the settings tell that there may be a secret
    follow();
    m_vault.write(secretSlot(), secret, this, [this](KeyAnswer answer) {
        m_state.notKept = answer == KeyAnswer::Done
            ? QString()
            : tr("%1 The team secret lasts until Docket ends.", "why it cannot be kept, a sentence")
                  .arg(keyAnswerSentence(answer));
        Q_EMIT changed();
    });
}

QWidget* TeamFolder::makePage(QWidget* parent)
{
    auto* page = new TeamPage(parent);
    page->show(m_state);
    connect(this, &TeamFolder::changed, page, [this, page] { page->show(m_state); });
    connect(page, &TeamPage::switched, this, &TeamFolder::setOn);
    connect(page, &TeamPage::named, this, &TeamFolder::setName);
    connect(
        page, &TeamPage::secretGiven, this, [this](const QString& secret) { setSecret(ApiKey::fromUserText(secret)); });
    connect(page, &TeamPage::folderWanted, this, [this, page] { chooseFolder(page); });
    return page;
}

void TeamFolder::chooseFolder(QWidget* page)
{
    auto* chooser = new QFileDialog(page, tr("Folder of the team"), m_state.folder);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &TeamFolder::setFolder);
    chooser->open();
}

} // namespace docket
