// SPDX-License-Identifier: MIT
#include "views/jsonline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace docket {

namespace {

qsizetype depthOf(const QString& line)
{
    qsizetype blanks = 0;
    while (blanks < line.size() && line.at(blanks) == QLatin1Char(' '))
        ++blanks;
    return blanks / 2;
}

bool closes(const QString& line)
{
    const QString text = line.trimmed();
    return text.startsWith(QLatin1Char('}')) || text.startsWith(QLatin1Char(']'));
}

bool opens(const QString& line)
{
    return line.endsWith(QLatin1Char('{')) || line.endsWith(QLatin1Char('['));
}

// Behind the key's closing quote; 0: the line has no key.
qsizetype keyEnd(const QString& text)
{
    if (!text.startsWith(QLatin1Char('"')))
        return 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('\\'))
            ++i;
        else if (text.at(i) == QLatin1Char('"'))
            return text.mid(i + 1).startsWith(QLatin1String(": ")) ? i + 1 : 0;
    }
    return 0;
}

QString stringOf(const QString& json)
{
    const QJsonArray one = QJsonDocument::fromJson("[" + json.toUtf8() + "]").array();
    return one.size() == 1 && one.first().isString() ? one.first().toString() : json;
}

QString withoutComma(QString text)
{
    if (text.endsWith(QLatin1Char(',')))
        text.chop(1);
    return text;
}

class LaidOutJson
{
public:
    explicit LaidOutJson(const QString& json)
        : m_lines(json.split(QLatin1Char('\n')))
    {
    }

    JsonLine line(qsizetype number) const
    {
        if (number < 0 || number >= m_lines.size() || closes(m_lines.at(number)))
            return {};
        return {path(number), value(number)};
    }

private:
    QString path(qsizetype number) const
    {
        QStringList steps;
        for (qsizetype at = number; at >= 0 && depthOf(m_lines.at(at)) > 0; at = parentOf(at))
            steps.prepend(step(at));
        QString path;
        for (const QString& step : std::as_const(steps))
            path += path.isEmpty() || step.startsWith(QLatin1Char('[')) ? step : QLatin1Char('.') + step;
        return path.isNull() ? QStringLiteral("") : path;
    }

    qsizetype parentOf(qsizetype number) const
    {
        const qsizetype depth = depthOf(m_lines.at(number));
        while (number >= 0 && depthOf(m_lines.at(number)) >= depth)
            --number;
        return number;
    }

    // The key, or the place among the values of a list.
    QString step(qsizetype number) const
    {
        const QString text = m_lines.at(number).trimmed();
        if (const qsizetype end = keyEnd(text))
            return stringOf(text.left(end));
        const qsizetype depth = depthOf(m_lines.at(number));
        int place = 0;
        for (qsizetype i = number - 1; i >= 0 && depthOf(m_lines.at(i)) >= depth; --i)
            place += depthOf(m_lines.at(i)) == depth && !closes(m_lines.at(i)) ? 1 : 0;
        return QStringLiteral("[%1]").arg(place);
    }

    QString value(qsizetype number) const
    {
        const QString text = m_lines.at(number).trimmed();
        const qsizetype end = keyEnd(text);
        const QString own = end > 0 ? text.mid(end + 2) : text;
        if (!opens(text))
            return own.startsWith(QLatin1Char('"')) ? stringOf(withoutComma(own)) : withoutComma(own);
        const qsizetype depth = depthOf(m_lines.at(number));
        QStringList all{own};
        for (qsizetype i = number + 1; i < m_lines.size(); ++i) {
            all += m_lines.at(i).mid(2 * depth);
            if (depthOf(m_lines.at(i)) == depth)
                break;
        }
        return withoutComma(all.join(QLatin1Char('\n')));
    }

    QStringList m_lines;
};

} // namespace

JsonLine jsonLine(const QString& laidOut, int number)
{
    return LaidOutJson(laidOut).line(number);
}

} // namespace docket
