// SPDX-License-Identifier: MIT
#include "models/api/apikey.h"

#include <algorithm>
#include <utility>

namespace docket {

struct ApiKey::Secret
{
    explicit Secret(const QByteArray& from)
        : bytes(from.constData(), from.size())
    {
    }
    ~Secret()
    {
        if (!bytes.isDetached())
            return; // somebody took the bytes away; writing would only change a copy
        volatile char* at = bytes.data();
        for (qsizetype i = 0; i < bytes.size(); ++i)
            at[i] = 0; // volatile: a plain fill of memory about to be freed may be optimised away
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    QByteArray bytes;
};

namespace {

constexpr qsizetype shortestKeyShown = 12;

bool isPastedAround(QChar c)
{
    static constexpr char16_t around[] = u"\"'`\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb\u200b\ufeff";
    return c.isSpace() || std::u16string_view(around).find(c.unicode()) != std::u16string_view::npos;
}

QStringView withoutPastedAround(QStringView text)
{
    while (!text.isEmpty() && isPastedAround(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isPastedAround(text.back()))
        text.chop(1);
    return text;
}

bool startsWithScheme(QStringView text, QStringView scheme)
{
    return text.startsWith(scheme, Qt::CaseInsensitive) && text.size() > scheme.size()
        && isPastedAround(text.at(scheme.size()));
}

} // namespace

ApiKey ApiKey::fromUserText(const QString& text)
{
    static constexpr QStringView bearer = u"Bearer";
    QStringView key = withoutPastedAround(text);
    while (startsWithScheme(key, bearer))
        key = withoutPastedAround(key.mid(bearer.size()));
    return fromBytes(key.toUtf8());
}

ApiKey ApiKey::fromBytes(const QByteArray& bytes)
{
    ApiKey key;
    if (!bytes.isEmpty())
        key.m_secret = std::make_shared<const Secret>(bytes);
    return key;
}

bool ApiKey::isUsable() const
{
    return isHeaderWord(bytes());
}

QString ApiKey::lastFour() const
{
    return bytes().size() < shortestKeyShown ? QString() : QString::fromUtf8(bytes().last(4));
}

const QByteArray& ApiKey::bytes() const
{
    static const QByteArray none;
    return m_secret ? m_secret->bytes : none;
}

bool isHeaderWord(const QByteArray& bytes)
{
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7f; };
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), isVisible);
}

} // namespace docket
