// SPDX-License-Identifier: MIT
#include "models/output/contacts.h"

#include "models/mailaddress.h"
#include "models/ordercells.h"
#include "models/orderlist.h"
#include "models/output/aboutlines.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace docket {

namespace {

constexpr qsizetype foldedAt = 75; // octets of a line of a vCard

// On one line, without what could end it or hide in it.
QString plainLine(const QString& text)
{
    QString line = text.simplified();
    line.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    return line;
}

QString nameOf(const Order& order)
{
    return plainLine(spokenName(order.field(OrderField::FirstName), order.field(OrderField::LastName)));
}

QString recipient(const QString& name, const QString& address)
{
    if (name.isEmpty())
        return address;
    QString quoted = name;
    quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QStringLiteral("\"%1\" <%2>").arg(quoted, address);
}

// Asks `textOf` each order for a text and joins those that come for the first time; the key
// under which a text is known comes with it. A text that is empty is left out.
template <typename TextOf>
ContactTexts joined(
    const ContactSource& source, const QString& separator, const std::function<bool()>& stopAsked, TextOf textOf)
{
    ContactTexts texts;
    QSet<QString> known;
    QStringList all;
    for (const int position : source.positions) {
        if (stopAsked())
            break;
        const auto [key, text] = textOf(source.list->at(static_cast<std::size_t>(position)));
        if (text.isEmpty()) {
            ++texts.leftOut;
        } else if (!known.contains(key)) {
            known.insert(key);
            all += text;
        }
    }
    texts.text = all.join(separator);
    texts.count = static_cast<int>(all.size());
    return texts;
}

QByteArray escapedForCard(const QString& text)
{
    QString escaped = plainLine(text);
    for (const char* const sign : {"\\", ";", ","})
        escaped.replace(QLatin1String(sign), QLatin1String("\\") + QLatin1String(sign));
    return escaped.toUtf8();
}

// A line of a card, broken before a character where it is too long.
void appendCardLine(const QByteArray& line, std::string& to)
{
    qsizetype room = foldedAt;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at + 1;
        while (end < line.size() && (static_cast<unsigned char>(line.at(end)) & 0xC0) == 0x80)
            ++end;
        if (room < end - at) {
            to += "\r\n ";
            room = foldedAt - 1;
        }
        to.append(line.constData() + at, static_cast<std::size_t>(end - at));
        room -= end - at;
        at = end;
    }
    to += "\r\n";
}

void appendCard(const Order& order, const QStringList& notes, std::string& to)
{
    const QString email = plainLine(toQString(order.field(OrderField::Email)));
    const QString phone = plainLine(toQString(order.field(OrderField::Phone)));
    const QString first = toQString(order.field(OrderField::FirstName));
    const QString last = toQString(order.field(OrderField::LastName));
    QString shown = nameOf(order);
    for (const QString& other : {plainLine(localPart(order.field(OrderField::Email))), phone, toQString(order.id())}) {
        if (shown.isEmpty())
            shown = other;
    }
    appendCardLine("BEGIN:VCARD", to);
    appendCardLine("VERSION:3.0", to);
    appendCardLine("N:" + escapedForCard(last) + ';' + escapedForCard(first) + ";;;", to);
    appendCardLine("FN:" + escapedForCard(shown), to);
    if (!email.isEmpty())
        appendCardLine("EMAIL;TYPE=INTERNET:" + escapedForCard(email), to);
    if (!phone.isEmpty())
        appendCardLine("TEL:" + escapedForCard(phone), to);
    if (!notes.isEmpty())
        appendCardLine("NOTE:" + escapedForCard(notes.join(QLatin1Char(' '))), to);
    appendCardLine("END:VCARD", to);
}

QByteArray digestOf(const Order& order)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (const OrderField field : {OrderField::FirstName, OrderField::LastName, OrderField::Email, OrderField::Phone}) {
        hash.addData(toQString(order.field(field)).toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result();
}

} // namespace

ContactTexts recipientsOf(const ContactSource& source, const QString& separator, const std::function<bool()>& stopAsked)
{
    return joined(source, separator, stopAsked, [](const Order& order) {
        const QString address = toQString(order.field(OrderField::Email)).trimmed();
        return isPlainAddress(address) ? std::pair(address.toCaseFolded(), recipient(nameOf(order), address))
                                       : std::pair(QString(), QString());
    });
}

ContactTexts phonesOf(const ContactSource& source, const std::function<bool()>& stopAsked)
{
    return joined(source, QStringLiteral("\n"), stopAsked, [](const Order& order) {
        const QString phone = plainLine(toQString(order.field(OrderField::Phone)));
        return std::pair(phone, phone);
    });
}

ContactTexts orderIdsOf(const ContactSource& source, const std::function<bool()>& stopAsked)
{
    return joined(source, QStringLiteral("\n"), stopAsked, [](const Order& order) {
        const QString id = toQString(order.id());
        return std::pair(id, id);
    });
}

ContactWriter::ContactWriter(const OutputOptions& options, Sink sink)
    : OrderWriter(std::move(sink))
    , m_notes(aboutNotes(options))
{
}

bool ContactWriter::write(const Order& order)
{
    const QByteArray digest = digestOf(order);
    if (m_written.contains(digest))
        return true;
    m_written.insert(digest);
    appendCard(order, m_notes, m_pending);
    return push(m_pending, false);
}

bool ContactWriter::finish()
{
    return push(m_pending, true);
}

} // namespace docket
