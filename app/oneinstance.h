// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

class QLocalServer;

namespace docket {

// One window per user and desktop: a second start brings the first one forward and ends.
// Asked over D-Bus as org.freedesktop.Application has it; where there is no session bus,
// over a local socket that only this user can open. Window's thread.
class OneInstance : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit OneInstance(QObject* parent = nullptr);

    // False: another window is there and has been asked to come forward and to open
    // `files`; there is nothing left to do. Waits for its answer for at most two seconds:
    // one that hangs does not keep its user from a window that works. Once, before there
    // is a window.
    bool claim(const QStringList& files);

Q_SIGNALS:
    // A second start wants the window in front, with these files; maybe none.
    void asked(const QStringList& files);

public Q_SLOTS:
    // org.freedesktop.Application; `platformData` may carry the right to come forward.
    Q_SCRIPTABLE void Activate(const QVariantMap& platformData);
    Q_SCRIPTABLE void Open(const QStringList& uris, const QVariantMap& platformData);
    Q_SCRIPTABLE void ActivateAction(
        const QString& name, const QVariantList& parameters, const QVariantMap& platformData);

private:
    enum class Claim { First, Told, Unknown };
    Claim claimBus(const QStringList& uris);
    Claim claimSocket(const QStringList& uris);
    void takeCall();

    QLocalServer* m_server = nullptr;
};

} // namespace docket
