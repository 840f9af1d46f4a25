// SPDX-License-Identifier: MIT
#include "models/orders/page.h"

#include "models/orders/jsontext.h"
#include "models/orders/jsonwalk.h"

#include <algorithm>
#include <utility>

namespace docket {
namespace {

constexpr std::size_t deepestReadable = 1'024;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

// A key that the schema names: of a text, or of an object of the order.
struct OrderKey
{
    enum class Holds { Text, Candidate, Application, Job };
    OrderPart part;
    std::string_view key;
    Holds holds;
    OrderField field{}; // of a text
};

constexpr OrderKey textKey(OrderField field)
{
    const FieldName name = orderFieldNames[static_cast<std::size_t>(field)];
    return {name.part, name.key, OrderKey::Holds::Text, field};
}

// In the order in which servers send them.
constexpr std::array<OrderKey, orderFieldCount + 3> orderKeys{{
    textKey(OrderField::Id),
    textKey(OrderField::PackageId),
    {OrderPart::Order, "candidate", OrderKey::Holds::Candidate},
    textKey(OrderField::CandidateRemoteId),
    textKey(OrderField::Email),
    textKey(OrderField::FirstName),
    textKey(OrderField::LastName),
    textKey(OrderField::Phone),
    {OrderPart::Order, "application", OrderKey::Holds::Application},
    textKey(OrderField::ApplicationRemoteId),
    {OrderPart::Order, "job", OrderKey::Holds::Job},
}};
constexpr std::size_t orderKeyCount = orderKeys.size();

// Thrown when a page passes its limits.
struct TooMany
{
};

// Cut in front of a character, never inside one.
std::string_view cutForKeeping(std::string_view text)
{
    std::size_t length = std::min(text.size(), PageLimits::longestUnreadable);
    while (length > 0 && length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        --length;
    return text.substr(0, length);
}

// Reads one order of a page, one object after the other.
class OrderReader
{
public:
    // `room` is for how many oddities the page may still have.
    OrderReader(PageOrder& order, std::string& unescaped, std::size_t& room)
        : m_order(order)
        , m_unescaped(unescaped)
        , m_room(room)
    {
    }

    void read(JsonObject object, OrderPart part)
    {
        for (auto member : object) {
            JsonField&& field = std::move(member);
            const std::string_view key = readJsonString(field.key().raw(), m_unescaped);
            readMember(part, key, field.value());
        }
        for (std::size_t i = 0; i < orderKeyCount; ++i)
            if (orderKeys[i].part == part && !m_seen[i])
                add({orderKeys[i].key, {}, part, OddityKind::Absent});
    }

private:
    void readMember(OrderPart part, std::string_view key, JsonValue& value)
    {
        const std::size_t known = find(part, key);
        if (known == orderKeyCount) {
            add({key, rawJsonOf(value), part, OddityKind::Unknown});
        } else if (m_seen[known]) {
            add({key, rawJsonOf(value), part, OddityKind::Repeated});
        } else {
            m_seen[known] = true;
            readKnown(orderKeys[known], value);
        }
    }

    // Index into orderKeys; orderKeyCount: none of them. Most often it is the one behind
    // the one before.
    std::size_t find(OrderPart part, std::string_view key)
    {
        for (std::size_t tried = 0; tried < orderKeyCount; ++tried) {
            const std::size_t at = (m_expected + tried) % orderKeyCount;
            if (orderKeys[at].part == part && orderKeys[at].key == key) {
                m_expected = at + 1;
                return at;
            }
        }
        return orderKeyCount;
    }

    void readKnown(const OrderKey& known, JsonValue& value)
    {
        if (known.holds == OrderKey::Holds::Text)
            readField(known, value);
        else if (known.holds == OrderKey::Holds::Job)
            m_order.rawJob = rawJsonOf(value);
        else if (JsonType(value.type()) == JsonType::object)
            read(value.get_object(),
                known.holds == OrderKey::Holds::Candidate ? OrderPart::Candidate : OrderPart::Application);
        else
            addOtherType(known, value);
    }

    void readField(const OrderKey& known, JsonValue& value)
    {
        Value& field = m_order.fields[static_cast<std::size_t>(known.field)];
        field = jsonTextOf(value, m_unescaped);
        if (!field && !isJsonNull(value))
            addOtherType(known, value);
    }

    void addOtherType(const OrderKey& known, JsonValue& value)
    {
        add({known.key, rawJsonOf(value), known.part, OddityKind::OtherType});
    }

    void add(const Oddity& oddity)
    {
        if (m_room == 0)
            throw TooMany();
        --m_room;
        m_order.oddities.push_back(oddity);
    }

    PageOrder& m_order;
    std::string& m_unescaped;
    std::size_t& m_room;
    std::array<bool, orderKeyCount> m_seen{};
    std::size_t m_expected = 0; // the key that probably comes next
};

// Reads one document into a page. Throws simdjson_error at broken JSON.
class PageReader
{
public:
    PageReader(Page& page, std::string& unescaped)
        : m_page(page)
        , m_unescaped(unescaped)
    {
    }

    void read(simdjson::ondemand::document& document)
    {
        m_document = &document;
        for (auto member : JsonObject(document.get_object())) {
            JsonField&& field = std::move(member);
            const std::string_view key = readJsonString(field.key().raw(), m_unescaped);
            readTopLevel(key, field.value());
        }
        if (!document.current_location().error()) // a second document
            throw simdjson::simdjson_error(simdjson::TAPE_ERROR);
    }

    bool hasResults() const { return m_hasResults; }

private:
    static bool first(bool& seen) { return !std::exchange(seen, true); }

    void readTopLevel(std::string_view key, JsonValue& value)
    {
        if (key == "data" && first(m_dataSeen))
            readData(value);
        else if (key == "error" && first(m_errorSeen))
            readError(value);
        else if (key == "status" && first(m_statusSeen))
            m_page.statusIsError = jsonTextOf(value, m_unescaped) == "error";
    }

    void readData(JsonValue& value)
    {
        if (JsonType(value.type()) != JsonType::object)
            return;
        for (auto member : JsonObject(value.get_object())) {
            JsonField&& field = std::move(member);
            const std::string_view key = readJsonString(field.key().raw(), m_unescaped);
            if (key == "results" && first(m_resultsSeen))
                readResults(field.value());
            else if (key == "next" && first(m_nextSeen))
                readNext(field.value());
        }
    }

    void readResults(JsonValue& value)
    {
        if (JsonType(value.type()) != JsonType::array)
            return;
        m_hasResults = true;
        for (auto element : value.get_array())
            readResult(element.value());
    }

    void readResult(JsonValue& value)
    {
        if (m_page.orders.size() + m_page.unreadableCount == PageLimits::results)
            throw TooMany();
        if (JsonType(value.type()) != JsonType::object)
            return addUnreadable(rawJsonOf(value));
        const char* const begin = std::string_view(value.raw_json_token()).data();
        PageOrder& order = m_page.orders.emplace_back();
        const std::size_t roomBefore = m_room;
        OrderReader(order, m_unescaped, m_room).read(value.get_object(), OrderPart::Order);
        const Value& id = order.fields[0];
        if (id && !id->empty())
            return;
        const char* const end = m_document->current_location();
        addUnreadable(trimmedJson({begin, static_cast<std::size_t>(end - begin)}));
        m_page.orders.pop_back();
        m_room = roomBefore;
    }

    void addUnreadable(std::string_view raw)
    {
        ++m_page.unreadableCount;
        if (m_page.unreadable.size() < PageLimits::unreadableKept)
            m_page.unreadable.emplace_back(cutForKeeping(raw));
    }

    void readNext(JsonValue& value)
    {
        const Value text = jsonTextOf(value, m_unescaped);
        if (text && !trimmedJson(*text).empty())
            m_page.next = *text;
        m_page.nextOfOtherType = !text && !isJsonNull(value);
    }

    void readError(JsonValue& value)
    {
        if (JsonType(value.type()) != JsonType::object)
            return;
        ErrorEnvelope& envelope = m_page.error.emplace();
        const std::array<std::pair<std::string_view, std::string*>, 4> wanted{{{"code", &envelope.code},
            {"title", &envelope.title}, {"message", &envelope.message}, {"log_url", &envelope.logUrl}}};
        std::array<bool, 4> seen{};
        for (auto member : JsonObject(value.get_object())) {
            JsonField&& field = std::move(member);
            const std::string_view key = readJsonString(field.key().raw(), m_unescaped);
            for (std::size_t i = 0; i < wanted.size(); ++i)
                if (wanted[i].first == key && first(seen[i]))
                    *wanted[i].second = jsonTextOf(field.value(), m_unescaped).value_or("");
        }
    }

    Page& m_page;
    std::string& m_unescaped;
    simdjson::ondemand::document* m_document = nullptr;
    std::size_t m_room = PageLimits::oddities;
    bool m_dataSeen = false;
    bool m_errorSeen = false;
    bool m_statusSeen = false;
    bool m_resultsSeen = false;
    bool m_nextSeen = false;
    bool m_hasResults = false;
};

bool isWideText(std::string_view body)
{
    return body.starts_with("\xFF\xFE") || body.starts_with("\xFE\xFF") || body.front() == '\0'
        || (body.size() > 1 && body[1] == '\0');
}

bool hasBinaryBytes(std::string_view body)
{
    return std::any_of(body.begin(), body.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 && !isJsonSpace(c) && c != '\f'; });
}

bool needsRepair(simdjson::error_code error)
{
    return error == simdjson::UTF8_ERROR || error == simdjson::UNESCAPED_CHARS;
}

} // namespace

struct PageParser::Impl
{
    Page page;
    simdjson::ondemand::parser parser;
    std::string buffer; // the document, with simdjson's padding reserved behind it
    std::string unescaped; // texts that had escapes; never grows while a page is read

    void parse(std::string_view body);
    void readDocument();
    PageFault faultOfBroken(bool badBytes) const;
    void keepOnlyFault(PageFault fault);
    simdjson::simdjson_result<simdjson::ondemand::document> iterate();
};

simdjson::simdjson_result<simdjson::ondemand::document> PageParser::Impl::iterate()
{
    // Bodies are untrusted: the bytes behind them are ours and are zeros.
    const std::size_t length = buffer.size();
    buffer.resize(length + simdjson::SIMDJSON_PADDING, '\0');
    buffer.resize(length);
    unescaped.clear();
    unescaped.reserve(length);
    return parser.iterate(simdjson::padded_string_view(buffer.data(), length, buffer.capacity()));
}

void PageParser::Impl::parse(std::string_view body)
{
    page = Page();
    if (body.starts_with(byteOrderMark))
        body.remove_prefix(byteOrderMark.size());
    body = trimmedJson(body);
    if (body.empty())
        return keepOnlyFault(PageFault::Empty);
    if (isWideText(body))
        return keepOnlyFault(PageFault::NotText);
    if (body.size() > PageLimits::signs && signsOf(body) > PageLimits::signs)
        return keepOnlyFault(PageFault::TooMany);
    buffer.assign(body);
    try {
        readDocument();
    } catch (const TooMany&) {
        keepOnlyFault(PageFault::TooMany);
    } catch (const simdjson::simdjson_error&) {
        keepOnlyFault(faultOfBroken(page.repaired));
        page.error.reset();
    }
}

void PageParser::Impl::readDocument()
{
    auto document = iterate();
    if (needsRepair(document.error())) {
        const std::size_t longest = buffer.size() + PageLimits::repairs;
        buffer = repairedJson(buffer, longest);
        page.repaired = true;
        if (buffer.size() > longest)
            return keepOnlyFault(PageFault::NotText);
        document = iterate();
    }
    if (document.error())
        throw simdjson::simdjson_error(document.error());
    if (buffer.front() != '{') {
        const bool valid = isJson(buffer) && nestingOf(buffer) <= deepestReadable;
        return keepOnlyFault(valid ? PageFault::NoResults : faultOfBroken(page.repaired));
    }
    PageReader reader(page, unescaped);
    reader.read(document.value_unsafe());
    if (!reader.hasResults())
        keepOnlyFault(nestingOf(buffer) > deepestReadable ? PageFault::TooDeep : PageFault::NoResults);
}

PageFault PageParser::Impl::faultOfBroken(bool badBytes) const
{
    if (nestingOf(buffer) > deepestReadable)
        return PageFault::TooDeep;
    return badBytes && buffer.front() != '{' && buffer.front() != '[' && hasBinaryBytes(buffer) ? PageFault::NotText
                                                                                                : PageFault::NotJson;
}

void PageParser::Impl::keepOnlyFault(PageFault fault)
{
    Page kept;
    kept.fault = fault;
    kept.error = std::move(page.error);
    kept.statusIsError = page.statusIsError;
    page = std::move(kept);
}

PageParser::PageParser()
    : m_impl(std::make_unique<Impl>())
{
}

PageParser::~PageParser() = default;

const Page& PageParser::parse(std::string_view body)
{
    m_impl->parse(body);
    return m_impl->page;
}

void PageParser::forget()
{
    m_impl = std::make_unique<Impl>();
}

std::optional<ErrorEnvelope> parseEnvelope(std::string_view body)
{
    return PageParser().parse(body).error;
}

} // namespace docket
