// SPDX-License-Identifier: MIT
#include "app/samples/samplejson.h"

namespace docket {

namespace {

void appendEscape(char character, QByteArray& to)
{
    static constexpr char digits[] = "0123456789abcdef";
    switch (character) {
    case '\n':
        to.append("\\n");
        return;
    case '\t':
        to.append("\\t");
        return;
    case '"':
    case '\\':
        to.append('\\').append(character);
        return;
    default:
        to.append("\\u00").append(digits[character >> 4]).append(digits[character & 15]);
    }
}

bool needsEscape(char character)
{
    return static_cast<unsigned char>(character) < 0x20 || character == '"' || character == '\\';
}

} // namespace

void appendSampleText(QByteArrayView text, QByteArray& to)
{
    to.append('"');
    qsizetype written = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!needsEscape(text[at]))
            continue;
        to.append(text.sliced(written, at - written));
        appendEscape(text[at], to);
        written = at + 1;
    }
    to.append(text.sliced(written)).append('"');
}

QByteArray sampleText(QByteArrayView text)
{
    QByteArray json;
    json.reserve(text.size() + 2);
    appendSampleText(text, json);
    return json;
}

} // namespace docket
