// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

class QWidget;

namespace docket {

class ProxyDialog;
class Session;

// Asks the person for what a proxy wants: by itself when a proxy is heard of for the first
// time, from then on only when it is asked to. What was given is tried with one integration;
// once it has let that one through for certain, the others follow. Window's thread.
class ProxyDesk : public QObject
{
    Q_OBJECT
public:
    explicit ProxyDesk(Session& session, QObject* parent = nullptr); // which must outlive it

    void serve(QWidget& main); // over which it asks
    void ask(const QString& proxy); // "host:port"

private:
    void follow(const QList<SourceState>& states);
    void give(const QString& proxy, const QString& user, const QString& password);

    Session& m_session;
    QPointer<QWidget> m_main;
    QPointer<ProxyDialog> m_dialog;
    QSet<QString> m_asked;
    std::optional<LoadSource> m_tried; // with what was given last
    QList<LoadSource> m_following; // once that one is through
};

} // namespace docket
