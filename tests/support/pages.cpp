// SPDX-License-Identifier: MIT
#include "tests/support/pages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace docket::test {
namespace {

QByteArray quoted(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

bool holds(const QByteArrayList& headers, const QByteArray& name)
{
    return std::any_of(headers.begin(), headers.end(),
        [&](const QByteArray& header) { return header.toLower().startsWith(name + ':'); });
}

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
        table[byte] = crc;
    }
    return table;
}

quint32 crc32(const QByteArray& bytes)
{
    static constexpr auto table = crcTable();
    const char* at = bytes.constData();
    const char* const end = at + bytes.size();
    quint32 crc = 0xffffffffU;
    for (; at != end; ++at)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<quint8>(*at)) & 0xffU];
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray orderBody(const QString& id)
{
    return "{\"id\":" + quoted(id)
        + R"(,"package_id":"bg_basic","candidate":{"remote_id":"12","email":"zoe@example.com","first_name":"Zoë",)"
          R"("last_name":"Müller","phone":"+49 176 123"},"application":{"remote_id":"54"},"job":{"remote_id":"67",)"
          R"("name":"Nurse","job_code":"BO-1","description":"<p>Care</p>","location":{"city":"Berlin","country":"DE"},)"
          R"("hiring_team":[]}})";
}

QByteArray pageOf(const QByteArrayList& orders, const QByteArray& nextJson)
{
    return R"({"status":"success","data":{"results":[)" + orders.join(',') + R"(],"next":)" + nextJson + "}}";
}

QByteArray pageBody(const QStringList& ids, const QString& next)
{
    QByteArrayList orders;
    for (const QString& id : ids)
        orders += orderBody(id);
    return pageOf(orders, next.isEmpty() ? "null" : quoted(next));
}

QByteArray envelopeBody(const QByteArray& code, const QByteArray& message)
{
    return R"({"status":"error","error":{"code":)" + (code.isEmpty() ? "null" : '"' + code + '"')
        + R"(,"title":"A title","message":)" + quoted(QString::fromUtf8(message))
        + R"(,"log_url":"https://app.kombo.dev/prod/logs?interactionId=1"}})";
}

QByteArray http(int status, const QByteArray& body, const QByteArrayList& headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n";
    for (const QByteArray& header : headers)
        head += header + "\r\n";
    if (!holds(headers, "content-length") && !holds(headers, "transfer-encoding"))
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return head + "\r\n" + body;
}

Answer ok(const QStringList& ids, const QString& next)
{
    return status(200, pageBody(ids, next), {"Content-Type: application/json"});
}

Answer status(int code, const QByteArray& body, const QByteArrayList& headers)
{
    return Answer().send(http(code, body, headers));
}

QStringList numberedIds(const QString& prefix, int count)
{
    QStringList ids;
    for (int i = 1; i <= count; ++i)
        ids += prefix + QString::number(i);
    return ids;
}

QByteArray gzipped(const QByteArray& bytes)
{
    constexpr qsizetype lengthAndZlibHeader = 4 + 2;
    constexpr qsizetype zlibChecksum = 4;
    const QByteArray zlib = qCompress(bytes, 9);
    const QByteArray deflated = zlib.sliced(lengthAndZlibHeader, zlib.size() - lengthAndZlibHeader - zlibChecksum);
    return QByteArray::fromHex("1f8b0800000000000003") + deflated + littleEndian(crc32(bytes))
        + littleEndian(static_cast<quint32>(bytes.size()));
}

} // namespace docket::test
