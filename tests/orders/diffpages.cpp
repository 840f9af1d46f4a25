// SPDX-License-Identifier: MIT
#include "diffpages.h"

#include "models/orders/utf8.h"

#include <algorithm>
#include <cstdio>

namespace docket {
namespace {

// "\u00e9"; for what lies beyond U+FFFF both halves of the pair.
std::string unicodeEscape(char32_t character)
{
    char to[16];
    if (character > 0xFFFF) {
        const auto high = static_cast<unsigned>(0xD800 + ((character - 0x10000) >> 10));
        const auto low = static_cast<unsigned>(0xDC00 + ((character - 0x10000) & 0x3FF));
        std::snprintf(to, sizeof to, "\\u%04x\\u%04X", high, low);
    } else {
        std::snprintf(to, sizeof to, "\\u%04x", static_cast<unsigned>(character));
    }
    return to;
}

bool needsEscape(char32_t character)
{
    return character < 0x20 || character == '"' || character == '\\' || (character >= 0xD800 && character <= 0xDFFF);
}

} // namespace

std::string DiffPages::space()
{
    return std::string(anyOf({"", "", "", "", " ", "\n  ", "\t", "\r\n"}));
}

std::string DiffPages::character()
{
    // Where scripts lie: ASCII, Latin, Cyrillic, Hebrew and Arabic, Devanagari, marks,
    // signs, kana and Han, Hangul, private and beyond the first plane; half pairs.
    static constexpr char32_t begins[] = {0x0, 0x20, 0x20, 0x61, 0xC0, 0x400, 0x590, 0x900, 0x300, 0x2000, 0x3040,
        0xAC00, 0xFDD0, 0xFFF0, 0x1F600, 0x10FFF0, 0xD7F8};
    const char32_t character = begins[below(std::size(begins))] + static_cast<char32_t>(below(16));
    if (needsEscape(character) || oneIn(6))
        return unicodeEscape(character);
    std::string to;
    appendUtf8(character, to);
    return to;
}

std::string DiffPages::text()
{
    std::string to = "\"";
    for (std::size_t i = below(oneIn(20) ? 200 : 8); i > 0; --i)
        to += oneIn(5) ? std::string(anyOf({"\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\ud800",
                  "\\udc00\\ud800", "<p>", "&amp;", "]}", "{[", ",", ":", "//", "null"}))
                       : character();
    return to + '"';
}

// The name, now and then with an escape in it.
std::string DiffPages::key(std::string_view name)
{
    std::string to(name);
    const std::size_t at = below(to.size() + 1);
    if (oneIn(12) && at < to.size() && static_cast<unsigned char>(to[at]) < 0x80)
        to.replace(at, 1, unicodeEscape(static_cast<unsigned char>(to[at])));
    return '"' + to + '"';
}

std::string DiffPages::textValue()
{
    if (oneIn(6))
        return "null";
    return oneIn(8) ? otherValue(3) : text();
}

std::string DiffPages::otherValue(int depth)
{
    if (depth == 0 || oneIn(2))
        return std::string(anyOf({"0", "-0", "12", "-0.5e3", "1E+2", "123456789012345678901234567890", "0.1e-7",
            "4294967296", "true", "false", "null", "\"\"", "[]", "{}"}));
    if (oneIn(2))
        return list({otherValue(depth - 1), text(), otherValue(depth - 1)});
    std::vector<std::string> members;
    addMember(members, anyOf({"id", "", "x", "next", "results"}), otherValue(depth - 1));
    addMember(members, anyOf({"email", "y", "é"}), text());
    return object(std::move(members));
}

void DiffPages::addMember(std::vector<std::string>& members, std::string_view name, const std::string& value)
{
    const auto at = static_cast<std::ptrdiff_t>(below(members.size() + 1));
    members.insert(members.begin() + at, space() + key(name) + space() + ':' + space() + value + space());
}

void DiffPages::addTexts(std::vector<std::string>& members, Names names)
{
    for (const std::string_view name : names) {
        if (!oneIn(10))
            addMember(members, name, textValue());
        if (oneIn(40))
            addMember(members, name, textValue());
    }
}

std::string DiffPages::object(std::vector<std::string> members)
{
    if (oneIn(6))
        addMember(members, anyOf({"x_new", "custom fields", "ID", "", "remote_ids", "ключ"}), otherValue(2));
    std::string to = "{";
    for (const std::string& member : members)
        to += (to.size() > 1 ? "," : "") + member;
    return to + (members.empty() ? space() : "") + "}";
}

std::string DiffPages::list(const std::vector<std::string>& values)
{
    std::string to = "[" + space();
    for (std::size_t i = 0; i < values.size(); ++i)
        to += (i > 0 ? "," : "") + space() + values[i] + space();
    return to + ']';
}

std::string DiffPages::teamMember()
{
    if (oneIn(12))
        return textValue();
    std::vector<std::string> members;
    addTexts(members, {"remote_id", "email", "first_name", "last_name"});
    std::vector<std::string> roles;
    for (std::size_t i = below(4); i > 0; --i)
        roles.push_back(oneIn(4) ? textValue() : R"("RECRUITER")");
    addMember(members, "hiring_team_roles", oneIn(8) ? textValue() : list(roles));
    return object(std::move(members));
}

std::string DiffPages::job()
{
    std::vector<std::string> members;
    addTexts(members, {"remote_id", "name", "job_code", "description"});
    std::vector<std::string> location;
    addTexts(location, {"street_1", "street_2", "city", "state", "zip_code", "country", "raw"});
    if (!oneIn(8))
        addMember(members, "location", oneIn(8) ? textValue() : object(std::move(location)));
    std::vector<std::string> team;
    for (std::size_t i = below(4); i > 0; --i)
        team.push_back(teamMember());
    if (!oneIn(8))
        addMember(members, "hiring_team", oneIn(8) ? textValue() : list(team));
    return object(std::move(members));
}

std::string DiffPages::order()
{
    std::vector<std::string> members;
    std::vector<std::string> candidate;
    addTexts(candidate, {"remote_id", "email", "first_name", "last_name", "phone"});
    std::vector<std::string> application;
    addTexts(application, {"remote_id"});
    addMember(members, "id", oneIn(8) ? textValue() : "\"o" + std::to_string(below(5)) + '"');
    addTexts(members, {"package_id"});
    addMember(members, "candidate", oneIn(12) ? textValue() : object(std::move(candidate)));
    addMember(members, "application", oneIn(12) ? textValue() : object(std::move(application)));
    addMember(members, "job", oneIn(12) ? textValue() : job());
    if (oneIn(12))
        addMember(members, anyOf({"id", "candidate", "application", "job"}), oneIn(2) ? textValue() : object({}));
    return object(std::move(members));
}

std::string DiffPages::results()
{
    if (oneIn(20))
        return textValue();
    std::vector<std::string> orders;
    for (std::size_t i = below(4); i > 0; --i)
        orders.push_back(oneIn(15) ? textValue() : order());
    return list(orders);
}

std::string DiffPages::data()
{
    std::vector<std::string> members;
    addTexts(members, {"next"});
    addMember(members, "results", results());
    if (oneIn(15))
        addMember(members, "results", results());
    return object(std::move(members));
}

std::string DiffPages::page()
{
    std::vector<std::string> members;
    addMember(members, "status", oneIn(5) ? "\"error\"" : textValue());
    addMember(members, "data", oneIn(20) ? textValue() : data());
    if (oneIn(15))
        addMember(members, "data", data());
    if (oneIn(4)) {
        std::vector<std::string> error;
        addTexts(error, {"code", "title", "message", "log_url"});
        addMember(members, "error", oneIn(6) ? textValue() : object(std::move(error)));
    }
    return space() + object(std::move(members)) + space();
}

void DiffPages::mutateOnce(std::string& body)
{
    const std::size_t at = below(body.size());
    const std::size_t length = 1 + below(oneIn(4) ? 60 : 4);
    switch (below(8)) {
    case 0: // a bit
        body[at] = static_cast<char>(static_cast<unsigned char>(body[at]) ^ (1U << below(8)));
        break;
    case 1: // any byte
        body[at] = static_cast<char>(static_cast<unsigned char>(below(256)));
        break;
    case 2: // a sign that JSON gives a meaning
        body[at] = std::string_view("{}[]\",:\\0-+.eEun \t\n")[below(19)];
        break;
    case 3: // some bytes gone
        body.erase(at, length);
        break;
    case 4: // some bytes twice
        body.insert(at, body.substr(at, length));
        break;
    case 5: // a piece of a number, a word, an escape
        body.insert(at,
            anyOf({"1e999", "9999999999999999999999", "0", "-", ".", "e5", "tru", "NaN", "\\u12", "\\x", "\\ud83d",
                "/**/", "\xEF\xBB\xBF", "\xC3", "\xED\xA0\x80", "\x01", "\f"}));
        break;
    case 6: { // a member, or what looks like one, twice
        const std::size_t begin = body.find('"', at);
        const std::size_t end = body.find(',', begin == std::string::npos ? at : begin);
        if (begin != std::string::npos && end != std::string::npos)
            body.insert(begin, body.substr(begin, end + 1 - begin));
        break;
    }
    default: { // digits behind a digit, up to more than a double can hold
        const std::size_t digit = body.find_first_of("0123456789", at);
        if (digit != std::string::npos)
            body.insert(digit + 1, std::string(oneIn(2) ? 400 : 20, '7'));
    }
    }
}

std::string DiffPages::mutated(std::string body)
{
    for (std::size_t changes = 1 + below(4); changes > 0 && !body.empty(); --changes)
        mutateOnce(body);
    if (oneIn(20))
        body.resize(below(body.size() + 1));
    return body;
}

} // namespace docket
