// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/ordersendpoint.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

class QSettings;

namespace docket {

// One customer's integration under a connection.
struct Integration
{
    QString id; // "workday:HWUTwvyx2wLoSUHphiWVrp28"
    QString alias; // empty: the id's own name is shown
    bool enabled = true; // whether it is loaded

    QString label() const; // the alias, or "Workday …rp28" made from the id
};

// What tells a connection from others at a glance, always beside its name.
enum class LabelColor { None, Green, Violet, Orange, Red, Grey, Blue };
inline constexpr int labelColorCount = 7;
QString labelColorName(LabelColor color); // for settings: "none", "green", …
QString labelColorTitle(LabelColor color); // for people, translated

// A key of one Kombo environment and the integrations it is used for. Holds no key:
// keySlot names the entry of the password store.
struct Connection
{
    QString keySlot; // random, made once; also names the connection in the settings
    QString name;
    QUrl baseUrl;
    QList<Integration> integrations;
    LabelColor color = LabelColor::None;
    bool enabled = true; // whether it is opened with the window
    OrdersEndpoint endpoint = {};
};

// A new connection that asks what `connection` asks, with a key slot and a name that none
// of `others` has.
Connection duplicateOf(const Connection& connection, const QList<Connection>& others);

QUrl europeUrl();
QUrl unitedStatesUrl();

QString newKeySlot();

// The same connection, asking the successor of the list of open orders for what is open.
Connection onSuccessor(const Connection& connection);

// What a person pasted as integration ids: one per line, or separated by blanks,
// commas, semicolons or tabs; an alias may follow its id after a tab or "=".
struct PastedIntegrations
{
    QList<Integration> integrations; // each id once
    QStringList repeated; // ids that came again
    QStringList doubtful; // not of the form "tool:id"; taken all the same
};
PastedIntegrations integrationsFromText(const QString& text);
QString integrationsToText(const QList<Integration>& integrations);

// The connections in the settings it is given; what older versions wrote is read too, with
// defaults for what they did not know. Never sees a key.
class Connections
{
public:
    explicit Connections(QSettings& settings);

    QList<Connection> all() const; // by name
    bool has(const QString& keySlot) const;
    std::optional<Connection> byName(const QString& name) const;
    // False when the settings could not be written; they last until the program ends then.
    bool save(const Connection& connection);
    bool remove(const QString& keySlot);

private:
    QSettings& m_settings;
};

} // namespace docket
