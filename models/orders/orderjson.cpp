// SPDX-License-Identifier: MIT
#include "models/orders/orderjson.h"

#include "models/orders/jsontext.h"

#include <algorithm>
#include <utility>

namespace docket {
namespace {

constexpr std::size_t deepestLaidOut = 64; // deeper levels stay on one line: indents would grow with the square

void appendControl(char character, std::string& to)
{
    static constexpr char digits[] = "0123456789abcdef";
    to += "\\u00";
    to += digits[static_cast<unsigned char>(character) >> 4];
    to += digits[static_cast<unsigned char>(character) & 15];
}

void appendJsonCharacter(char character, std::string& to)
{
    switch (character) {
    case '"':
        to += "\\\"";
        break;
    case '\\':
        to += "\\\\";
        break;
    case '\n':
        to += "\\n";
        break;
    case '\r':
        to += "\\r";
        break;
    case '\t':
        to += "\\t";
        break;
    default:
        if (static_cast<unsigned char>(character) < 0x20)
            appendControl(character, to);
        else
            to += character;
    }
}

// JSON on one line: white space outside strings goes.
void appendOneLine(std::string_view json, std::string& to)
{
    bool inString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString || !isJsonSpace(c))
            to += c;
        if (inString && c == '\\' && i + 1 < json.size())
            to += json[++i];
        else if (c == '"')
            inString = !inString;
    }
}

// Puts an order together again, key by key.
class OrderWriter
{
public:
    OrderWriter(const Order& order, std::string& to)
        : m_order(order)
        , m_oddities(order.oddities())
        , m_to(to)
    {
    }

    void write()
    {
        open();
        member(OrderField::Id);
        member(OrderField::PackageId);
        if (beginObject("candidate")) {
            for (const OrderField field : {OrderField::CandidateRemoteId, OrderField::Email, OrderField::FirstName,
                     OrderField::LastName, OrderField::Phone})
                member(field);
            endObject(OrderPart::Candidate);
        }
        if (beginObject("application")) {
            member(OrderField::ApplicationRemoteId);
            endObject(OrderPart::Application);
        }
        const Job& job = m_order.job();
        if (!job.raw.empty())
            rawMember("job", job.raw, job.rawIsJson);
        endObject(OrderPart::Order);
    }

private:
    const Oddity* inPlaceOf(OrderPart part, std::string_view key) const
    {
        const auto found = std::find_if(m_oddities.begin(), m_oddities.end(), [&](const Oddity& oddity) {
            return oddity.part == part && oddity.key == key
                && (oddity.kind == OddityKind::Absent || oddity.kind == OddityKind::OtherType);
        });
        return found == m_oddities.end() ? nullptr : &*found;
    }

    void member(OrderField field)
    {
        const FieldName& name = orderFieldNames[static_cast<std::size_t>(field)];
        if (const Oddity* const oddity = inPlaceOf(name.part, name.key))
            return oddMember(*oddity);
        key(name.key);
        if (const Value text = m_order.field(field))
            appendJsonString(*text, m_to);
        else
            m_to += "null";
    }

    bool beginObject(std::string_view name)
    {
        if (const Oddity* const oddity = inPlaceOf(OrderPart::Order, name)) {
            oddMember(*oddity);
            return false;
        }
        key(name);
        open();
        return true;
    }

    void endObject(OrderPart part)
    {
        for (const Oddity& oddity : m_oddities)
            if (oddity.part == part && (oddity.kind == OddityKind::Unknown || oddity.kind == OddityKind::Repeated))
                oddMember(oddity);
        m_to += '}';
        m_first = false;
    }

    void oddMember(const Oddity& oddity)
    {
        if (oddity.kind != OddityKind::Absent)
            rawMember(oddity.key, oddity.raw, isJson(oddity.raw));
    }

    // What is no JSON, such as NaN, goes out as a text: one order must not break a file.
    void rawMember(std::string_view name, std::string_view raw, bool valid)
    {
        key(name);
        if (valid)
            appendOneLine(raw, m_to);
        else
            appendJsonString(raw, m_to);
    }

    void key(std::string_view name)
    {
        if (!std::exchange(m_first, false))
            m_to += ',';
        appendJsonString(name, m_to);
        m_to += ':';
    }

    void open()
    {
        m_to += '{';
        m_first = true;
    }

    const Order& m_order;
    const std::vector<Oddity> m_oddities;
    std::string& m_to;
    bool m_first = true;
};

class LayOut
{
public:
    std::string run(std::string_view json)
    {
        for (std::size_t i = 0; i < json.size(); ++i) {
            const char c = json[i];
            if (m_inString) {
                m_to += c;
                if (c == '\\' && i + 1 < json.size())
                    m_to += json[++i];
                else if (c == '"')
                    m_inString = false;
            } else if (!isJsonSpace(c)) {
                put(c);
            }
        }
        return std::move(m_to);
    }

private:
    void put(char c)
    {
        if (c == '}' || c == ']')
            return close(c);
        if (std::exchange(m_opened, false))
            newLine();
        m_to += c;
        m_inString = c == '"';
        if (c == ':')
            m_to += ' ';
        else if (c == ',')
            newLine();
        else if (c == '{' || c == '[') {
            ++m_depth;
            m_opened = true;
        }
    }

    void close(char c)
    {
        const bool empty = std::exchange(m_opened, false);
        const bool broken = m_depth <= deepestLaidOut;
        m_depth -= m_depth > 0 ? 1 : 0;
        if (!empty && broken)
            newLine();
        m_to += c;
    }

    void newLine()
    {
        if (m_depth <= deepestLaidOut)
            m_to.append(1, '\n').append(2 * m_depth, ' ');
    }

    std::string m_to;
    std::size_t m_depth = 0;
    bool m_inString = false;
    bool m_opened = false; // a bracket was the last thing: empty ones stay together
};

} // namespace

std::string orderJson(const Order& order)
{
    std::string to;
    OrderWriter(order, to).write();
    return to;
}

std::string laidOutJson(std::string_view json)
{
    return LayOut().run(json);
}

void appendJsonString(std::string_view text, std::string& to)
{
    to += '"';
    for (const char c : text)
        appendJsonCharacter(c, to);
    to += '"';
}

} // namespace docket
