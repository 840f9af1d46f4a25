// SPDX-License-Identifier: MIT
#include "firstmembers.h"

#include "models/orders/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QString>

namespace docket {
namespace {

// Copies JSON and leaves out what is to go.
class FirstWins
{
public:
    explicit FirstWins(const QByteArray& json)
        : m_json(json)
    {
    }

    QByteArray run()
    {
        value(true);
        return m_to;
    }

private:
    char here() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void take(qsizetype length, bool kept)
    {
        m_to += kept ? m_json.mid(m_at, length) : QByteArray();
        m_at += length;
    }

    void skipSpace()
    {
        while (m_at < m_json.size() && isJsonSpace(here()))
            ++m_at;
    }

    void value(bool kept)
    {
        skipSpace();
        if (here() == '{')
            object(kept);
        else if (here() == '[')
            array(kept);
        else if (here() == '"')
            take(stringLength(), kept);
        else
            take(scalarLength(), kept);
        skipSpace();
    }

    void array(bool kept)
    {
        take(1, kept);
        for (skipSpace(); m_at < m_json.size() && here() != ']';) {
            value(kept);
            if (here() == ',')
                take(1, kept);
        }
        take(1, kept);
    }

    void object(bool kept)
    {
        QSet<QString> keys;
        take(1, kept);
        for (skipSpace(); m_at < m_json.size() && here() == '"'; skipSpace()) {
            const QByteArray key = m_json.mid(m_at, stringLength());
            const QString name = QJsonDocument::fromJson('[' + key + ']').array().first().toString();
            const bool first = !keys.contains(name);
            m_to += kept && first && !keys.isEmpty() ? "," : "";
            keys.insert(name);
            take(key.size(), kept && first);
            skipSpace();
            take(1, kept && first);
            value(kept && first);
            m_at += here() == ',' ? 1 : 0;
        }
        take(1, kept);
    }

    qsizetype stringLength() const
    {
        qsizetype end = m_at + 1;
        while (end < m_json.size() && m_json[end] != '"')
            end += m_json[end] == '\\' ? 2 : 1;
        return end + 1 - m_at;
    }

    qsizetype scalarLength() const
    {
        qsizetype end = m_at;
        while (end < m_json.size() && !isJsonSpace(m_json[end]) && !QByteArray(",]}").contains(m_json[end]))
            ++end;
        return end - m_at;
    }

    QByteArray m_json;
    QByteArray m_to;
    qsizetype m_at = 0;
};

} // namespace

QByteArray withFirstMembersOnly(const QByteArray& json)
{
    return FirstWins(json).run();
}

} // namespace docket
