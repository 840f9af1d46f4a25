// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace docket {

inline constexpr qsizetype maxMessageLength = 300; // characters on screen
inline constexpr qsizetype maxExcerptLength = 200; // of a body that is no envelope
inline constexpr qsizetype maxLogUrlLength = 2000; // longer ones are left out: a cut address is a wrong one

// A stranger's words as plain text: one line, no control or direction characters,
// no tags, never the key, cut at maxLength with "…".
QString cleanedText(std::string_view utf8, qsizetype maxLength, const ApiKey& key);

// What a body that is no envelope says: the title of a web page, or how its text
// begins. Empty for JSON, which may hold candidates, and for what is no text.
QString bodyExcerpt(const QByteArray& body, const ApiKey& key);

enum class BodyLook { Empty, Json, WebPage, OtherText, Bytes };
BodyLook lookOf(const QByteArray& body);

} // namespace docket
