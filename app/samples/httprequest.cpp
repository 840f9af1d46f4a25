// SPDX-License-Identifier: MIT
#include "app/samples/httprequest.h"

#include <algorithm>

namespace docket {

namespace {

HttpHead malformed()
{
    return {HttpHead::State::Malformed, {}, 0};
}

bool isLetterOrDigit(char character)
{
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z')
        || (character >= '0' && character <= '9');
}

bool isToken(QByteArrayView text)
{
    const auto isTokenCharacter = [](char character) {
        return isLetterOrDigit(character) || QByteArrayView("!#$%&'*+-.^_`|~").contains(character);
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isPrintable(QByteArrayView text)
{
    const auto isPrintableCharacter = [](char character) {
        return character == '\t' || (static_cast<unsigned char>(character) >= 0x20 && character != 0x7f);
    };
    return std::all_of(text.begin(), text.end(), isPrintableCharacter);
}

QByteArray decoded(QByteArrayView text)
{
    return QByteArray::fromPercentEncoding(text.toByteArray().replace('+', ' '));
}

void parseQuery(QByteArrayView text, HttpRequest& request)
{
    for (const QByteArray& pair : text.toByteArray().split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView name = equals < 0 ? QByteArrayView(pair) : QByteArrayView(pair).first(equals);
        const QByteArrayView value = equals < 0 ? QByteArrayView() : QByteArrayView(pair).sliced(equals + 1);
        request.query.append({decoded(name), decoded(value)});
    }
}

bool parseTarget(QByteArrayView target, HttpRequest& request)
{
    if (target.startsWith("http://")) { // as clients write it to a proxy
        const qsizetype path = target.indexOf('/', 7);
        target = path < 0 ? QByteArrayView("/") : target.sliced(path);
    }
    if (!target.startsWith('/'))
        return false;
    const qsizetype question = target.indexOf('?');
    const QByteArrayView path = question < 0 ? target : target.first(question);
    request.path = QByteArray::fromPercentEncoding(path.toByteArray());
    if (question >= 0)
        parseQuery(target.sliced(question + 1), request);
    return true;
}

bool parseRequestLine(QByteArrayView line, HttpRequest& request)
{
    const QList<QByteArray> parts = line.toByteArray().split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !isPrintable(line))
        return false;
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return false;
    request.method = parts[0];
    request.keepAlive = parts[2] == "HTTP/1.1";
    return parseTarget(parts[1], request);
}

bool parseHeader(QByteArrayView line, HttpRequest& request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)) || !isPrintable(line))
        return false;
    request.headers.append({line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
    return true;
}

void decideAboutKeepingAlive(HttpRequest& request)
{
    const QByteArray connection = request.header("connection").value_or(QByteArray()).toLower();
    if (connection.contains("close"))
        request.keepAlive = false;
    else if (connection.contains("keep-alive"))
        request.keepAlive = true;
    const bool hasBody
        = request.header("transfer-encoding").has_value() || request.header("content-length").value_or("0") != "0";
    if (hasBody)
        request.keepAlive = false;
}

qsizetype emptyLinesBefore(QByteArrayView received)
{
    const auto isLineEnd = [](char character) { return character == '\r' || character == '\n'; };
    return std::find_if_not(received.begin(), received.end(), isLineEnd) - received.begin();
}

// Takes the next line from `rest`; nothing when it has no end yet.
std::optional<QByteArrayView> takeLine(QByteArrayView& rest)
{
    const qsizetype end = rest.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    QByteArrayView line = rest.first(end);
    rest = rest.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

// Takes the lines of the head from `rest`.
HttpHead parseLines(QByteArrayView& rest)
{
    HttpHead head;
    const auto requestLine = takeLine(rest);
    if (!requestLine)
        return head;
    if (!parseRequestLine(*requestLine, head.request))
        return malformed();
    while (const auto line = takeLine(rest)) {
        if (line->isEmpty()) {
            decideAboutKeepingAlive(head.request);
            head.state = HttpHead::State::Complete;
            return head;
        }
        if (!parseHeader(*line, head.request))
            return malformed();
    }
    return {};
}

} // namespace

std::optional<QByteArray> HttpRequest::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

QList<QByteArray> HttpRequest::parameter(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const auto& [key, value] : query) {
        if (key == name)
            values.append(value);
    }
    return values;
}

HttpHead parseHttpHead(QByteArrayView received)
{
    QByteArrayView rest = received.sliced(emptyLinesBefore(received));
    if (!rest.isEmpty() && !isLetterOrDigit(rest.front())) // such as the hello of TLS, which may never send a line end
        return malformed();
    HttpHead head = parseLines(rest);
    const bool complete = head.state == HttpHead::State::Complete;
    const qsizetype bytes = complete ? received.size() - rest.size() : received.size();
    if (bytes > maxHttpHeadBytes)
        return malformed();
    head.bytes = complete ? bytes : 0;
    return head;
}

} // namespace docket
