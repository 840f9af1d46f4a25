// SPDX-License-Identifier: MIT
#include "models/api/servertext.h"

#include "models/orders/htmltext.h"

#include <QStringDecoder>

#include <algorithm>

namespace docket {
namespace {

constexpr qsizetype excerptBytes = 64 * 1024;

bool changesDirection(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

// White space becomes one blank, other control characters go.
QString withoutControls(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            clean += u' ';
        else if (c.category() != QChar::Other_Control && !changesDirection(c.unicode()))
            clean += c;
    }
    return clean;
}

bool opensTag(const QString& text, qsizetype at)
{
    if (text.at(at) != u'<' || at + 1 == text.size())
        return false;
    const QChar next = text.at(at + 1);
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
}

// A blank stands where a tag was, so that two halves cannot join to a new one.
QString withoutTags(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!opensTag(text, at)) {
            clean += text.at(at);
            continue;
        }
        clean += u' ';
        const qsizetype end = text.indexOf(u'>', at);
        if (end < 0)
            break;
        at = end;
    }
    return clean;
}

QString cutAt(const QString& text, qsizetype maxLength)
{
    if (text.size() <= maxLength)
        return text;
    QString cut = text.first(maxLength - 1);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + u'\u2026';
}

QString withoutKey(QString text, const ApiKey& key)
{
    if (!key.isEmpty())
        text.replace(QString::fromUtf8(key.bytes()), QStringLiteral("\u2026"));
    return text;
}

std::string_view pageTitle(std::string_view page)
{
    const QByteArray lower = QByteArray(page.data(), static_cast<qsizetype>(page.size())).toLower();
    const qsizetype tag = lower.indexOf("<title");
    const qsizetype begin = tag < 0 ? -1 : lower.indexOf('>', tag);
    const qsizetype end = begin < 0 ? -1 : lower.indexOf("</title", begin);
    if (end < 0)
        return {};
    return page.substr(static_cast<std::size_t>(begin + 1), static_cast<std::size_t>(end - begin - 1));
}

std::string webPageWords(std::string_view page)
{
    std::string title = plainText(pageTitle(page));
    return title.find_first_not_of(" \t\r\n") == std::string::npos ? plainText(page) : title;
}

// The cut may have left half a key at the end.
std::string_view beginningOf(const QByteArray& body, const ApiKey& key)
{
    if (body.size() <= excerptBytes)
        return {body.constData(), static_cast<std::size_t>(body.size())};
    return {body.constData(), static_cast<std::size_t>(excerptBytes - std::min(key.bytes().size(), excerptBytes))};
}

} // namespace

QString cleanedText(std::string_view utf8, qsizetype maxLength, const ApiKey& key)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return cutAt(withoutKey(withoutTags(withoutControls(text)).simplified(), key), maxLength);
}

QString bodyExcerpt(const QByteArray& body, const ApiKey& key)
{
    const std::string_view beginning = beginningOf(body, key);
    switch (lookOf(body)) {
    case BodyLook::Empty:
    case BodyLook::Json:
    case BodyLook::Bytes:
        return {};
    case BodyLook::WebPage:
        return cleanedText(webPageWords(beginning), maxExcerptLength, key);
    case BodyLook::OtherText:
        return cleanedText(beginning, maxExcerptLength, key);
    }
    return {};
}

BodyLook lookOf(const QByteArray& body)
{
    const QByteArrayView view = QByteArrayView(body).first(std::min(body.size(), excerptBytes));
    const QByteArrayView text = (view.startsWith("\xef\xbb\xbf") ? view.sliced(3) : view).trimmed();
    if (text.isEmpty())
        return view.isEmpty() || body.size() <= excerptBytes ? BodyLook::Empty : BodyLook::Bytes;
    if (text.front() == '<')
        return BodyLook::WebPage;
    if (text.front() == '{' || text.front() == '[' || text.front() == '"')
        return BodyLook::Json;
    QStringDecoder decoder(QStringDecoder::Utf8); // keeps state: a character cut at the end is no error
    const QString decoded = decoder(text);
    return decoder.hasError() || decoded.contains(QChar(u'\0')) ? BodyLook::Bytes : BodyLook::OtherText;
}

} // namespace docket
