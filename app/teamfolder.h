// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"
#include "models/keyvault.h"
#include "models/teamstate.h"

#include <QObject>
#include <QString>

class QSettings;
class QThread;
class QWidget;

namespace docket {

class OrderMemory;
class Session;
class TeamWorker;

// Marks shared with a team by way of a folder, where the person wants that: carries them
// between the memory and the folder, and keeps folder, name and secret. Off at first, and
// while sample orders are shown. Window's thread; the folder is read and written on another.
class TeamFolder : public QObject
{
    Q_OBJECT
public:
    // What this person marked is written in `own` before it is shared.
    TeamFolder(Session& session, QSettings& settings, KeyVault& vault, OrderMemory& memory, const QString& own);
    ~TeamFolder() override; // what was marked is still written

    const TeamState& state() const { return m_state; }
    void setOn(bool on);
    void setFolder(const QString& folder);
    void setName(const QString& name); // as colleagues see it
    // To the password store; where that keeps nothing it lasts until Docket ends.
    void setSecret(const ApiKey& secret);

    // The page of the preferences.
    QWidget* makePage(QWidget* parent);
    static QString usualFolder(); // for `own`
    static QString secretSlot(); // in the password store
    static bool mayHaveSecret(const QSettings& settings);

Q_SIGNALS:
    void changed();

private:
    void readSecret();
    QString ownId();
    void follow();
    void tell(int files, int passedOver, const QString& problem);
    void chooseFolder(QWidget* page);

    Session& m_session;
    QSettings& m_settings;
    KeyVault& m_vault;
    OrderMemory& m_memory;
    const QString m_own;
    TeamState m_state;
    ApiKey m_secret;
    bool m_isShared = false;
    QThread* m_thread; // left behind where a folder does not answer
    TeamWorker* m_worker; // lives on m_thread and goes with it
};

} // namespace docket
