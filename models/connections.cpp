// SPDX-License-Identifier: MIT
#include "models/connections.h"

#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QUuid>

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

Connection connectionFrom(QSettings& settings, const QString& slot)
{
    Connection connection;
    connection.keySlot = slot;
    settings.beginGroup(connectionsGroup + QLatin1Char('/') + slot);
    connection.name = settings.value(QStringLiteral("name")).toString();
    connection.baseUrl = settings.value(QStringLiteral("baseUrl")).toUrl();
    const int count = settings.beginReadArray(integrationsArray);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        connection.integrations.append(
            {settings.value(QStringLiteral("id")).toString(), settings.value(QStringLiteral("alias")).toString()});
    }
    settings.endArray();
    settings.endGroup();
    return connection;
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
    const QStringList lines = text.split(QRegularExpression(QStringLiteral("[\\r\\n]+")), Qt::SkipEmptyParts);
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
    return connections;
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
    m_settings.remove(QString());
    m_settings.setValue(QStringLiteral("name"), connection.name);
    m_settings.setValue(QStringLiteral("baseUrl"), connection.baseUrl);
    m_settings.beginWriteArray(integrationsArray, static_cast<int>(connection.integrations.size()));
    for (int i = 0; i < connection.integrations.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("id"), connection.integrations.at(i).id);
        m_settings.setValue(QStringLiteral("alias"), connection.integrations.at(i).alias);
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
