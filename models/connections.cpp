// SPDX-License-Identifier: MIT
#include "models/connections.h"

#include "models/storedvalue.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QUuid>
#include <QVariantMap>

#include <algorithm>
#include <array>

namespace docket {

namespace {

const QString connectionsGroup = QStringLiteral("connections");
const QString integrationsArray = QStringLiteral("integrations");

// "tool:24 letters and digits" is what Kombo's own examples look like; it is
// documented nowhere, so anything else is only doubted.
bool looksLikeAnId(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_-]+:[A-Za-z0-9]{8,64}$"));
    return form.match(text).hasMatch();
}

const QString nameKey = QStringLiteral("name");
const QString baseUrlKey = QStringLiteral("baseUrl");
const QString colorKey = QStringLiteral("color");
const QString enabledKey = QStringLiteral("enabled");
const QString idKey = QStringLiteral("id");
const QString aliasKey = QStringLiteral("alias");
const QString pathKey = QStringLiteral("endpoint/path");
const QString statusesKey = QStringLiteral("endpoint/statuses");
const QString idsKey = QStringLiteral("endpoint/ids");
const QString createdAfterKey = QStringLiteral("endpoint/createdAfter");
const QStringList endpointKeys{pathKey, statusesKey, idsKey, createdAfterKey};
const QString ordersPath = QStringLiteral("orders"); // of OrdersEndpoint::Path::Orders

LabelColor labelColorNamed(const QString& name)
{
    for (int i = 0; i < labelColorCount; ++i) {
        if (labelColorName(static_cast<LabelColor>(i)) == name)
            return static_cast<LabelColor>(i);
    }
    return LabelColor::None;
}

OrdersEndpoint endpointFrom(const QSettings& settings)
{
    OrdersEndpoint endpoint;
    if (settings.value(pathKey).toString() == ordersPath)
        endpoint.path = OrdersEndpoint::Path::Orders;
    endpoint.statuses = settings.value(statusesKey).toStringList();
    endpoint.ids = settings.value(idsKey).toStringList();
    endpoint.createdAfter = settings.value(createdAfterKey).toString();
    return endpoint;
}

void writeEndpoint(const OrdersEndpoint& endpoint, QSettings& settings)
{
    if (endpoint == OrdersEndpoint())
        return;
    if (endpoint.path == OrdersEndpoint::Path::Orders)
        settings.setValue(pathKey, ordersPath);
    settings.setValue(statusesKey, endpoint.statuses);
    settings.setValue(idsKey, endpoint.ids);
    settings.setValue(createdAfterKey, endpoint.createdAfter);
}

// Of the array's entries, in order; its own count may be of another type, or beyond all measure.
QList<int> numbersIn(const QSettings& settings)
{
    QList<int> numbers;
    const QStringList groups = settings.childGroups();
    for (const QString& group : groups) {
        if (const int number = group.toInt(); number > 0)
            numbers += number;
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Connection connectionFrom(QSettings& settings, const QString& slot)
{
    Connection connection;
    connection.keySlot = slot;
    settings.beginGroup(connectionsGroup + QLatin1Char('/') + slot);
    connection.name = settings.value(nameKey).toString();
    connection.baseUrl = settings.value(baseUrlKey).toUrl();
    connection.color = labelColorNamed(settings.value(colorKey).toString());
    connection.enabled = storedFlag(settings, enabledKey, true);
    connection.endpoint = endpointFrom(settings);
    settings.beginGroup(integrationsArray);
    for (const int number : numbersIn(settings)) {
        const auto key = [number](const QString& name) { return QStringLiteral("%1/%2").arg(number).arg(name); };
        const Integration integration{settings.value(key(idKey)).toString(), settings.value(key(aliasKey)).toString(),
            storedFlag(settings, key(enabledKey), true)};
        if (!integration.id.isEmpty())
            connection.integrations.append(integration);
    }
    settings.endGroup();
    settings.endGroup();
    return connection;
}

// What a later Docket keeps there, to stay when a connection is written anew: by its key, and in
// the integrations by their ids.
struct Unknown
{
    QVariantMap ofConnection;
    QHash<QString, QVariantMap> ofIntegrations;
};

Unknown unknownIn(QSettings& settings)
{
    const QStringList known{nameKey, baseUrlKey, colorKey, enabledKey};
    const QStringList knownOfIntegrations{idKey, aliasKey, enabledKey};
    Unknown unknown;
    const QStringList keys = settings.allKeys();
    for (const QString& key : keys) {
        const QString name = key.section(QLatin1Char('/'), 2);
        if (key.startsWith(integrationsArray + QLatin1Char('/'))) {
            const QString id
                = settings.value(key.section(QLatin1Char('/'), 0, 1) + QLatin1Char('/') + idKey).toString();
            if (!id.isEmpty() && !name.isEmpty() && !knownOfIntegrations.contains(name))
                unknown.ofIntegrations[id].insert(name, settings.value(key));
        } else if (!known.contains(key) && !endpointKeys.contains(key)) {
            unknown.ofConnection.insert(key, settings.value(key));
        }
    }
    return unknown;
}

void writeAll(const QVariantMap& values, QSettings& settings)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        settings.setValue(value.key(), value.value());
}

bool written(QSettings& settings)
{
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace

QString Integration::label() const
{
    if (!alias.isEmpty())
        return alias;
    const QString tool = id.section(QLatin1Char(':'), 0, 0);
    const QString rest = id.section(QLatin1Char(':'), 1);
    if (tool.isEmpty() || rest.size() < 5)
        return id;
    return tool.at(0).toUpper() + tool.mid(1) + QStringLiteral(" …") + rest.right(4);
}

QUrl europeUrl()
{
    return QUrl(QStringLiteral("https://api.kombo.dev/v1"));
}

QUrl unitedStatesUrl()
{
    return QUrl(QStringLiteral("https://api.us.kombo.dev/v1"));
}

QString labelColorName(LabelColor color)
{
    switch (color) {
    case LabelColor::None:
        return QStringLiteral("none");
    case LabelColor::Green:
        return QStringLiteral("green");
    case LabelColor::Violet:
        return QStringLiteral("violet");
    case LabelColor::Orange:
        return QStringLiteral("orange");
    case LabelColor::Red:
        return QStringLiteral("red");
    case LabelColor::Grey:
        return QStringLiteral("grey");
    case LabelColor::Blue:
        return QStringLiteral("blue");
    }
    return {};
}

QString labelColorTitle(LabelColor color)
{
    switch (color) {
    case LabelColor::None:
        return QCoreApplication::translate("LabelColor", "No colour");
    case LabelColor::Green:
        return QCoreApplication::translate("LabelColor", "Green");
    case LabelColor::Violet:
        return QCoreApplication::translate("LabelColor", "Violet");
    case LabelColor::Orange:
        return QCoreApplication::translate("LabelColor", "Orange");
    case LabelColor::Red:
        return QCoreApplication::translate("LabelColor", "Red");
    case LabelColor::Grey:
        return QCoreApplication::translate("LabelColor", "Grey");
    case LabelColor::Blue:
        return QCoreApplication::translate("LabelColor", "Blue");
    }
    return {};
}

Connection duplicateOf(const Connection& connection, const QList<Connection>& others)
{
    const auto isTaken = [&](const QString& name) {
        return std::any_of(others.begin(), others.end(), [&](const Connection& other) { return other.name == name; });
    };
    Connection copy = connection;
    copy.keySlot = newKeySlot();
    copy.name = QCoreApplication::translate("Connection", "%1 (copy)").arg(connection.name);
    for (int number = 2; isTaken(copy.name); ++number)
        copy.name = QCoreApplication::translate("Connection", "%1 (copy %2)").arg(connection.name).arg(number);
    return copy;
}

Connection onSuccessor(const Connection& connection)
{
    Connection moved = connection;
    moved.endpoint.path = OrdersEndpoint::Path::Orders;
    if (moved.endpoint.statuses.isEmpty())
        moved.endpoint.statuses = {QStringLiteral("OPEN")};
    return moved;
}

QString newKeySlot()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

PastedIntegrations integrationsFromText(const QString& text)
{
    PastedIntegrations pasted;
    QSet<QString> seen;
    const auto take = [&](const QString& id, const QString& alias) {
        if (seen.contains(id)) {
            pasted.repeated += id;
            return;
        }
        seen.insert(id);
        pasted.integrations.append({id, alias});
        if (!looksLikeAnId(id))
            pasted.doubtful += id;
    };
    static const QRegularExpression aliasAfterId(
        QStringLiteral("^\\s*([^\\s,;=]+)\\s*(?:\\t|=)\\s*([^\\t]*[^\\s])\\s*$"));
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n]+"));
    const QStringList lines = text.split(lineEnds, Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QRegularExpressionMatch match = aliasAfterId.match(line);
        if (match.hasMatch() && !looksLikeAnId(match.captured(2))) {
            take(match.captured(1), match.captured(2));
            continue;
        }
        const QStringList ids = line.split(separators, Qt::SkipEmptyParts);
        for (const QString& id : ids)
            take(id, {});
    }
    return pasted;
}

QString integrationsToText(const QList<Integration>& integrations)
{
    QStringList lines;
    for (const Integration& integration : integrations)
        lines += integration.alias.isEmpty() ? integration.id
                                             : integration.id + QStringLiteral(" = ") + integration.alias;
    return lines.join(QLatin1Char('\n'));
}

Connections::Connections(QSettings& settings)
    : m_settings(settings)
{
}

QList<Connection> Connections::all() const
{
    m_settings.beginGroup(connectionsGroup);
    const QStringList keySlots = m_settings.childGroups();
    m_settings.endGroup();
    QList<Connection> connections;
    for (const QString& slot : keySlots)
        connections += connectionFrom(m_settings, slot);
    std::stable_sort(connections.begin(), connections.end(),
        [](const Connection& one, const Connection& other) { return one.name.localeAwareCompare(other.name) < 0; });
    return connections;
}

bool Connections::has(const QString& keySlot) const
{
    return m_settings.contains(connectionsGroup + QLatin1Char('/') + keySlot + QStringLiteral("/name"));
}

std::optional<Connection> Connections::byName(const QString& name) const
{
    const QList<Connection> connections = all();
    for (const Connection& connection : connections) {
        if (connection.name == name)
            return connection;
    }
    return std::nullopt;
}

bool Connections::save(const Connection& connection)
{
    Q_ASSERT(!connection.keySlot.isEmpty()); // an empty group name would be all connections
    m_settings.beginGroup(connectionsGroup + QLatin1Char('/') + connection.keySlot);
    const Unknown unknown = unknownIn(m_settings);
    m_settings.remove(QString());
    writeAll(unknown.ofConnection, m_settings);
    m_settings.setValue(nameKey, connection.name);
    m_settings.setValue(baseUrlKey, connection.baseUrl);
    m_settings.setValue(colorKey, labelColorName(connection.color));
    m_settings.setValue(enabledKey, connection.enabled);
    writeEndpoint(connection.endpoint, m_settings);
    m_settings.beginWriteArray(integrationsArray, static_cast<int>(connection.integrations.size()));
    for (int i = 0; i < connection.integrations.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(idKey, connection.integrations.at(i).id);
        m_settings.setValue(aliasKey, connection.integrations.at(i).alias);
        m_settings.setValue(enabledKey, connection.integrations.at(i).enabled);
        writeAll(unknown.ofIntegrations.value(connection.integrations.at(i).id), m_settings);
    }
    m_settings.endArray();
    m_settings.endGroup();
    return written(m_settings);
}

bool Connections::remove(const QString& keySlot)
{
    Q_ASSERT(!keySlot.isEmpty());
    m_settings.remove(connectionsGroup + QLatin1Char('/') + keySlot);
    return written(m_settings);
}

} // namespace docket
