// SPDX-License-Identifier: MIT
#include "testpages.h"

#include "models/orders/page.h"

#include <QByteArray>
#include <QTest>

using namespace docket;

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view view(const QByteArray& text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

const char* nameOf(PageFault fault)
{
    switch (fault) {
    case PageFault::None:
        return "page";
    case PageFault::Empty:
        return "empty";
    case PageFault::NotText:
        return "not text";
    case PageFault::NotJson:
        return "not JSON";
    case PageFault::TooDeep:
        return "too deep";
    case PageFault::NoResults:
        return "no results";
    case PageFault::TooMany:
        return "too many";
    }
    return "";
}

const char* nameOf(OddityKind kind)
{
    switch (kind) {
    case OddityKind::Absent:
        return "absent";
    case OddityKind::OtherType:
        return "other";
    case OddityKind::Repeated:
        return "again";
    case OddityKind::Unknown:
        return "unknown";
    }
    return "";
}

const char* nameOf(OrderPart part)
{
    switch (part) {
    case OrderPart::Order:
        return "";
    case OrderPart::Candidate:
        return "candidate.";
    case OrderPart::Application:
        return "application.";
    }
    return "";
}

// "page next=c2 | id=a first_name=Ada | unreadable {}": what a person would note down.
std::string noteOf(const Page& page)
{
    std::string to = nameOf(page.fault);
    to += page.repaired ? " repaired" : "";
    to += page.statusIsError ? " status-error" : "";
    if (!page.next.empty())
        to += " next=" + page.next;
    to += page.nextOfOtherType ? " next-of-other-type" : "";
    for (const PageOrder& order : page.orders)
        to.append(" | ").append(*order.fields[0]);
    for (const std::string& result : page.unreadable)
        to += " | unreadable " + result;
    if (page.error)
        to += " | error " + page.error->code + "," + page.error->title + "," + page.error->message + ","
            + page.error->logUrl;
    return to;
}

std::string odditiesOf(const PageOrder& order)
{
    std::string to;
    for (const Oddity& oddity : order.oddities) {
        to.append(to.empty() ? "" : " | ").append(nameOf(oddity.kind)).append(" ");
        to.append(nameOf(oddity.part)).append(oddity.key);
        to.append(oddity.raw.empty() ? "" : "=").append(oddity.raw);
    }
    return to;
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string to;
    to.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        to += text;
    return to;
}

std::string deep(int levels, std::string_view open, std::string_view close)
{
    std::string to;
    for (int i = 0; i < levels; ++i)
        to += open;
    for (int i = 0; i < levels; ++i)
        to += close;
    return to;
}

// A whole order of which one member is written by the test.
std::string orderWithMember(OrderPart part, std::string_view key, const std::string& member)
{
    const auto members = [&](OrderPart wanted, std::initializer_list<std::pair<std::string_view, std::string>> all) {
        std::string to;
        const auto add = [&to](const std::string& text) { to += (to.empty() || text.empty() ? "" : ",") + text; };
        for (const auto& [name, value] : all)
            add(part == wanted && name == key ? member : '"' + std::string(name) + "\":" + value);
        return '{' + to + '}';
    };
    const std::string text = R"("text")";
    const std::string candidate = members(OrderPart::Candidate,
        {{"remote_id", text}, {"email", text}, {"first_name", text}, {"last_name", text}, {"phone", text}});
    const std::string application = members(OrderPart::Application, {{"remote_id", text}});
    return members(OrderPart::Order,
        {{"id", R"("id1")"}, {"package_id", text}, {"candidate", candidate}, {"application", application},
            {"job", R"({"name":"Job"})"}});
}

} // namespace

class TestPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodyReadsAs_data();
    void bodyReadsAs();
    void everyFieldOfTheSchema_data();
    void everyFieldOfTheSchema();
    void objectsOfOtherTypesAreKept_data();
    void objectsOfOtherTypesAreKept();
    void repeatedObjectIsKeptAsOddity();
    void jobIsHandedOnAsReceived_data();
    void jobIsHandedOnAsReceived();
    void stringReadsAs_data();
    void stringReadsAs();
    void envelopeReadsAs_data();
    void envelopeReadsAs();
    void everyCutOfAPageIsRefused();
    void pageLivesInMemoryOfItsOwn();
    void largePageIsRead();
    void pageBeyondItsLimitsIsRefused_data();
    void pageBeyondItsLimitsIsRefused();
    void pageUpToItsLimitsIsRead();
    void onlyTheFirstUnreadableResultsAreKept();
    void survivesAnyBytes();
};

void TestPage::bodyReadsAs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("note");
    const auto row = [](const char* name, std::string_view body, const char* note) {
        QTest::newRow(name) << bytes(body) << QByteArray(note);
    };
    const std::string ab = pageOf({R"({"id":"a"})", R"({"id":"b"})"});

    row("no bytes at all", "", "empty");
    row("only white space", " \r\n\t ", "empty");
    row("only a byte order mark", "\xEF\xBB\xBF", "empty");
    row("a whole page", ab, "page | a | b");
    row("white space around it", "\n\n " + ab + " \r\n", "page | a | b");
    row("a byte order mark before it", "\xEF\xBB\xBF" + ab, "page | a | b");
    row("nothing open", pageOf({}), "page");
    row("empty page with a cursor", pageOf({}, R"("c2")"), "page next=c2");

    row("results null", R"({"data":{"results":null}})", "no results");
    row("results an object", R"({"data":{"results":{"id":"a"}}})", "no results");
    row("results missing", R"({"data":{"next":"c"}})", "no results");
    row("data null", R"({"data":null})", "no results");
    row("data a list", R"({"data":[{"id":"a"}]})", "no results");
    row("data missing", R"({"results":[{"id":"a"}]})", "no results");
    row("top level a list", "[]", "no results");
    row("top level a list of orders", R"([{"id":"a"}])", "no results");
    row("top level a number", "42", "no results");
    row("top level null", "null", "no results");
    row("top level a text", R"("orders")", "no results");
    row("top level an empty object", "{}", "no results");
    row("top level half a word", "nul", "not JSON");
    row("a page of HTML", "<html><body>Bad gateway</body></html>", "not JSON");
    row("plain words", "upstream connect error", "not JSON");

    row("comma before the bracket", R"({"data":{"results":[{"id":"a"},]}})", "not JSON");
    row("comma before the brace", R"({"data":{"results":[{"id":"a",}]}})", "not JSON");
    row("junk behind the document", ab + "x", "not JSON");
    row("a second document", ab + ab, "not JSON");
    row("a second document of another kind", ab + " []", "not JSON");
    row("a bracket too many", ab + "}", "not JSON");
    row("a NUL behind the document", std::string(ab) + '\0', "not JSON");
    row("a missing colon", R"({"data" {"results":[]}})", "not JSON");
    row("single quotes", "{'data':{'results':[]}}", "not JSON");

    row("UTF-16, little end first", std::string_view("\xFF\xFE{\0}\0", 6), "not text");
    row("UTF-16, big end first", std::string_view("\xFE\xFF\0{\0}", 6), "not text");
    row("UTF-16 without a mark",
        std::string_view("{\0\"\0a\0\"\0:\0"
                         "1\0}\0",
            14),
        "not text");
    row("packed bytes", std::string_view("\x1F\x8B\x08\x00\x00\x00\x00\x00\x00\x03\xAB\x56", 12), "not text");
    row("an image", "\x89PNG\r\n\x1A\n\x01\x02", "not text");

    row("an order is null", pageOf({"null", R"({"id":"b"})"}), "page | b | unreadable null");
    row("an order is a text", pageOf({R"("x")", R"({"id":"b"})"}), "page | b | unreadable \"x\"");
    row("an order is a number", pageOf({"1e400", R"({"id":"b"})"}), "page | b | unreadable 1e400");
    row("an order is a list", pageOf({R"([{"id":"a"} , 1 ])", R"({"id":"b"})"}),
        "page | b | unreadable [{\"id\":\"a\"} , 1 ]");
    row("an order is empty", pageOf({" {} ", R"({"id":"b"})"}), "page | b | unreadable {}");
    row("id missing", pageOf({R"({"package_id":"p","job":{"id":"j"}} )", R"({"id":"b"})"}),
        "page | b | unreadable {\"package_id\":\"p\",\"job\":{\"id\":\"j\"}}");
    row("id null", pageOf({R"({"id":null})", R"({"id":"b"})"}), "page | b | unreadable {\"id\":null}");
    row("id empty", pageOf({R"({"id":""})", R"({"id":"b"})"}), "page | b | unreadable {\"id\":\"\"}");
    row("id a number", pageOf({R"({"id":7})", R"({"id":"b"})"}), "page | b | unreadable {\"id\":7}");
    row("id a list", pageOf({R"({"id":["a"]})", R"({"id":"b"})"}), "page | b | unreadable {\"id\":[\"a\"]}");
    row("id an object", pageOf({R"({"id":{"id":"a"}})", R"({"id":"b"})"}),
        "page | b | unreadable {\"id\":{\"id\":\"a\"}}");
    row("the last order is unreadable", pageOf({R"({"id":"b"})", R"({"id":0} )"}), "page | b | unreadable {\"id\":0}");
    row("id twice: the first wins", pageOf({R"({"id":"a","id":"z"})"}), "page | a");
    row("unusable id first: it wins too", pageOf({R"({"id":5,"id":"z"})"}),
        "page | unreadable {\"id\":5,\"id\":\"z\"}");

    row("cursor behind the results", R"({"data":{"results":[{"id":"a"}],"next":"c2"}})", "page next=c2 | a");
    row("cursor before them", R"({"data":{"next":"c2","results":[{"id":"a"}]}})", "page next=c2 | a");
    row("only data's own cursor counts",
        R"({"next":"x","data":{"paging":{"next":"y"},"results":[{"id":"a","next":"z","job":{"next":"w"}}]}})",
        "page | a");
    row("cursor empty", R"({"data":{"next":"","results":[]}})", "page");
    row("cursor blank", R"({"data":{"next":" \t ","results":[]}})", "page");
    row("cursor missing", R"({"data":{"results":[]}})", "page");
    row("cursor null", R"({"data":{"next":null,"results":[]}})", "page");
    row("cursor a number", R"({"data":{"next":5,"results":[]}})", "page next-of-other-type");
    row("cursor an object", R"({"data":{"next":{"cursor":"c"},"results":[]}})", "page next-of-other-type");
    row("cursor false", R"({"data":{"next":false,"results":[]}})", "page next-of-other-type");
    row("cursor with every special sign", R"({"data":{"next":"+\/=&#? %\"\u00e9","results":[]}})",
        "page next=+/=&#? %\"\xC3\xA9");
    row("cursor twice: the first wins", R"({"data":{"next":"c1","next":"c2","results":[]}})", "page next=c1");
    row("data twice: the first wins", R"({"data":{"results":[{"id":"a"}]},"data":{"results":[{"id":"b"}]}})",
        "page | a");
    row("results twice: the first wins", R"({"data":{"results":[{"id":"a"}],"results":[{"id":"b"}]}})", "page | a");
    row("keys with escapes", R"({"d\u0061ta":{"r\u0065sults":[{"\u0069d":"a"}]}})", "page | a");

    row("error instead of data", R"({"status":"error","error":{"code":"C","title":"T","message":"M","log_url":"L"}})",
        "no results status-error | error C,T,M,L");
    row("error beside data", R"({"error":{"code":"C"},"data":{"results":[{"id":"a"}]}})", "page | a | error C,,,");
    row("error null", R"({"error":null,"data":{"results":[{"id":"a"}]}})", "page | a");
    row("status of another type", R"({"status":5,"data":{"results":[]}})", "page");

    row("Latin-1 in a name", pageOf({"{\"id\":\"a\",\"n\":\"M\xFCller\"}"}), "page repaired | a");
    row("bad UTF-8 in an id", pageOf({"{\"id\":\"a\xC3\"}"}), "page repaired | a\xEF\xBF\xBD");
    row("overlong UTF-8", pageOf({"{\"id\":\"a\xC0\xAF\"}"}), "page repaired | a\xEF\xBF\xBD\xEF\xBF\xBD");
    row("raw newline in a text", pageOf({"{\"id\":\"a\nb\"}"}), "page repaired | a\nb");
    row("raw NUL in a text", pageOf({std::string("{\"id\":\"a\0b\",\"x\":1}", 18)}), "page repaired | a");
    row("raw control behind a backslash", pageOf({"{\"id\":\"a\\\nb\"}"}), "page repaired | a\\\nb");
    row("half a surrogate pair", pageOf({R"({"id":"a\ud800b"})"}),
        "page | a\xEF\xBF\xBD"
        "b");

    row("1e400 and long integers", pageOf({R"({"id":"a","x":1e400,"y":123456789012345678901234567890})"}), "page | a");
    row("NaN in an unknown key", pageOf({R"({"id":"a","x":NaN})"}), "page | a");
    row("a value is missing", pageOf({R"({"id":"a","x":})"}), "not JSON");
    row("a known value is missing", pageOf({R"({"id":"a","package_id":,"x":1})"}), "not JSON");
    row("100 000 levels in an unknown key",
        pageOf({R"({"id":"a","x":)" + deep(100'000, "[", "]") + "}", R"({"id":"b"})"}), "page | a | b");
    row("100 000 objects in an unknown key",
        pageOf({R"({"id":"a","x":)" + deep(100'000, "{\"a\":", "}").replace(500'000, 0, "1") + "}"}), "page | a");
    row("100 000 levels at the top", deep(100'000, "[", "]"), "too deep");
    row("100 000 brackets that nobody closes", deep(100'000, "[", ""), "too deep");
    row("100 000 objects that nobody closes", deep(100'000, "{\"a\":", ""), "too deep");
    row("100 000 levels instead of the results", R"({"data":{"results":{"x":)" + deep(100'000, "[", "]") + "}}}",
        "too deep");
}

void TestPage::bodyReadsAs()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, note);
    PageParser parser;
    QByteArray got = bytes(noteOf(parser.parse(view(body))));
    got.truncate(got.indexOf('\0') < 0 ? got.size() : got.indexOf('\0'));
    QCOMPARE(got, note);
}

void TestPage::everyFieldOfTheSchema_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value"); // null: no value
    QTest::addColumn<QByteArray>("oddities");
    for (int i = 1; i < static_cast<int>(orderFieldCount); ++i) { // id has rows of its own
        const FieldName& name = orderFieldNames[static_cast<std::size_t>(i)];
        const QByteArray key = bytes(name.key);
        const QByteArray path = nameOf(name.part) + key;
        const auto row
            = [&](const char* how, const QByteArray& member, const QByteArray& value, const QByteArray& odd) {
                  QTest::newRow((path + ' ' + how).constData()) << i << member << value << odd;
              };
        const auto with = [&](const char* value) { return '"' + key + "\":" + value; };
        const auto other = [&](const char* raw) { return "other " + path + '=' + raw; };
        row("is a text", with("\"x\""), "x", "");
        row("is empty", with("\"\""), "", "");
        row("is null", with("null"), QByteArray(), "");
        row("is absent", "", QByteArray(), "absent " + path);
        row("is a number", with("12.50"), QByteArray(), other("12.50"));
        row("is true", with("true"), QByteArray(), other("true"));
        row("is a list", with("[ \"x\" ]"), QByteArray(), other("[ \"x\" ]"));
        row("is an object", with("{\"x\":{}}"), QByteArray(), other("{\"x\":{}}"));
        row("comes twice", with("\"x\"") + ',' + with("\"y\""), "x", "again " + path + "=\"y\"");
        row("is null and comes again", with("null") + ',' + with("\"y\""), QByteArray(), "again " + path + "=\"y\"");
        row("is a number and comes again", with("1") + ',' + with("\"y\""), QByteArray(),
            other("1") + " | again " + path + "=\"y\"");
        row("has an unknown neighbour", with("\"x\"") + ",\"new\": [1, 2] ", "x",
            QByteArray("unknown ") + nameOf(name.part) + "new=[1, 2]");
    }
}

void TestPage::everyFieldOfTheSchema()
{
    QFETCH(int, field);
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, oddities);
    const FieldName& name = orderFieldNames[static_cast<std::size_t>(field)];
    PageParser parser;
    const Page& page = parser.parse(pageOf({orderWithMember(name.part, name.key, member.toStdString())}));
    QCOMPARE(noteOf(page), std::string("page | id1"));
    const PageOrder& order = page.orders.front();
    QCOMPARE(order.fields[static_cast<std::size_t>(field)].has_value(), !value.isNull());
    QCOMPARE(order.fields[static_cast<std::size_t>(field)].value_or(""), view(value));
    QCOMPARE(bytes(odditiesOf(order)), oddities);
    for (std::size_t i = 1; i < orderFieldCount; ++i)
        if (i != static_cast<std::size_t>(field))
            QCOMPARE(order.fields[i].value_or("nothing"), std::string_view("text"));
}

void TestPage::objectsOfOtherTypesAreKept_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("oddities");
    for (const QByteArray key : {"candidate", "application"}) {
        QTest::newRow((key + " is absent").constData()) << key << QByteArray() << QByteArray("absent " + key);
        for (const QByteArray value : {"null", "5", "\"x\"", "[{\"email\":\"a\"}]", "false"})
            QTest::newRow((key + " is " + value).constData())
                << key << value << QByteArray("other " + key + '=' + value);
    }
    QTest::newRow("job is absent") << QByteArray("job") << QByteArray() << QByteArray("absent job");
}

void TestPage::objectsOfOtherTypesAreKept()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, oddities);
    const QByteArray member = value.isNull() ? QByteArray() : '"' + key + "\": " + value + ' ';
    PageParser parser;
    const Page& page = parser.parse(pageOf({orderWithMember(OrderPart::Order, view(key), member.toStdString())}));
    QCOMPARE(noteOf(page), std::string("page | id1"));
    QCOMPARE(bytes(odditiesOf(page.orders.front())), oddities);
}

void TestPage::repeatedObjectIsKeptAsOddity()
{
    PageParser parser;
    const Page& page = parser.parse(pageOf({orderWithMember(OrderPart::Order, "candidate",
        R"("candidate":{"remote_id":"r","email":"e","first_name":"f","last_name":"l","phone":"p"},"candidate":{"email":"z"})")}));
    QCOMPARE(odditiesOf(page.orders.front()), std::string(R"(again candidate={"email":"z"})"));
    QCOMPARE(*page.orders.front().fields[static_cast<std::size_t>(OrderField::Email)], std::string_view("e"));
}

void TestPage::jobIsHandedOnAsReceived_data()
{
    QTest::addColumn<QByteArray>("job");
    for (const QByteArray job : {"{}", "null", "5", "[]", "{ \"name\" : \"a\\u0062\" , \"x\":[ 1 ] }", "\"}\""})
        QTest::newRow(job.constData()) << job;
}

void TestPage::jobIsHandedOnAsReceived()
{
    QFETCH(QByteArray, job);
    PageParser parser;
    const Page& page = parser.parse(pageOf({"{\"job\":  " + job.toStdString() + "\n , \"id\":\"a\"}"}));
    QCOMPARE(bytes(page.orders.front().rawJob), job);
}

void TestPage::stringReadsAs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    const auto row
        = [](const char* json, std::string_view text) { QTest::newRow(json) << QByteArray(json) << bytes(text); };
    row(R"(plain)", "plain");
    row(R"(\"\\\/\b\f\n\r\t)", "\"\\/\b\f\n\r\t");
    row(R"(M\u00fcller)", "Müller");
    row(R"(\u00FC\u20ac)", "ü€");
    row(R"(\ud83d\ude00)", "😀");
    row(R"(\ud83d)", "\xEF\xBF\xBD");
    row(R"(\ude00\ud83d)", "\xEF\xBF\xBD\xEF\xBF\xBD");
    row(R"(\ud83dx)", "\xEF\xBF\xBDx");
    row(R"(\ud83d\u0041)",
        "\xEF\xBF\xBD"
        "A");
    row(R"(a\u0000b)", std::string_view("a\0b", 3));
    row(R"(\q)", "q");
    row(R"(\u12)", "u12");
    row(R"(\\\")", "\\\"");
}

void TestPage::stringReadsAs()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    PageParser parser;
    const Page& page = parser.parse(pageOf({"{\"id\":\"a\",\"package_id\":\"" + json.toStdString() + "\"}"}));
    QCOMPARE(page.fault, PageFault::None);
    QCOMPARE(
        bytes(page.orders.front().fields[static_cast<std::size_t>(OrderField::PackageId)].value_or("nothing")), text);
}

void TestPage::envelopeReadsAs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("envelope"); // null: none
    const auto row = [](const char* name, const char* body, const char* envelope) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(envelope);
    };
    row("whole", R"({"status":"error","error":{"code":"A.B","title":"T","message":"M","log_url":"https://l"}})",
        "A.B,T,M,https://l");
    row("only a message", R"({"error":{"code":null,"title":null,"message":"M","log_url":null}})", ",,M,");
    row("keys absent", R"({"error":{}})", ",,,");
    row("values of other types", R"({"error":{"code":5,"title":[],"message":{"a":1},"log_url":true}})", ",,,");
    row("keys in another order", R"({"error":{"message":"M","x":{"code":"no"},"code":"A.B"},"status":"error"})",
        "A.B,,M,");
    row("a repeated key: the first wins", R"({"error":{"code":"A","code":"B"}})", "A,,,");
    row("error a text", R"({"error":"Unauthorized"})", nullptr);
    row("no error", R"({"message":"Not found"})", nullptr);
    row("cut", R"({"error":{"code":"A.B")", nullptr);
    row("HTML", "<html>502</html>", nullptr);
    row("nothing", "", nullptr);
    row("bad UTF-8 in the message", "{\"error\":{\"message\":\"M\xFC\"}}", ",,M\xEF\xBF\xBD,");
}

void TestPage::envelopeReadsAs()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, envelope);
    const auto got = parseEnvelope(view(body));
    QCOMPARE(got.has_value(), !envelope.isNull());
    if (got)
        QCOMPARE(bytes(got->code + ',' + got->title + ',' + got->message + ',' + got->logUrl), envelope);
}

void TestPage::everyCutOfAPageIsRefused()
{
    const std::string body = pageOf({orderWith("a"), orderWith("b", "Zoë \\ \"")}, R"("c2")");
    PageParser parser;
    QCOMPARE(noteOf(parser.parse(body)), std::string("page next=c2 | a | b"));
    for (std::size_t length = 0; length < body.size(); ++length) {
        const Page& page = parser.parse(std::string_view(body).substr(0, length));
        QVERIFY2(page.fault != PageFault::None && page.orders.empty() && page.unreadable.empty() && page.next.empty(),
            body.substr(0, length).c_str());
    }
}

// The parser must not look at the caller's memory again, nor behind its end.
void TestPage::pageLivesInMemoryOfItsOwn()
{
    PageParser parser;
    const std::string text = pageOf({orderWith("a", "Zo\"e")});
    auto exact = std::make_unique<char[]>(text.size());
    std::copy(text.begin(), text.end(), exact.get());
    const Page& page = parser.parse({exact.get(), text.size()});
    exact.reset();
    QCOMPARE(*page.orders.front().fields[static_cast<std::size_t>(OrderField::FirstName)], std::string_view("Zo\"e"));
}

void TestPage::largePageIsRead()
{
    std::vector<std::string> orders;
    for (int i = 0; i < 5'000; ++i)
        orders.push_back(orderWith("order-" + std::to_string(i)));
    orders.push_back(R"({"id":")" + std::string(1'000'000, 'x') + "\"}");
    PageParser parser;
    const Page& page = parser.parse(pageOf(orders));
    QCOMPARE(page.fault, PageFault::None);
    QCOMPARE(page.orders.size(), std::size_t{5'001});
    QCOMPARE(page.orders.back().fields[0]->size(), std::size_t{1'000'000});
}

void TestPage::pageBeyondItsLimitsIsRefused_data()
{
    QTest::addColumn<QByteArray>("results");
    QTest::addColumn<QByteArray>("note");
    const auto row = [](const char* name, const std::string& results, const char* note) {
        QTest::newRow(name) << bytes(results) << QByteArray(note);
    };
    const std::string emptyParts = R"({"id":"1","candidate":{},"application":{}},)"; // eight keys are absent
    row("one order more than 100 000", repeated(R"({"id":"1"},)", 100'000) + R"({"id":"1"})", "too many");
    row("orders and unreadable ones together", repeated(R"({"id":"1"},)", 50'001) + repeated("{},", 50'000) + "5",
        "too many");
    row("a missing key too many",
        repeated(emptyParts, 50'000) + R"({"id":"1")" + repeated(R"(,"a":1)", 1'650'000) + '}', "too many");
    row("signs that nobody reads", R"({"id":"1","x":[)" + repeated("[],", 2'000'000) + "[]]}", "too many");
    row("signs in a text", R"({"id":"1","x":")" + repeated("[]\\\",:", 1'500'000) + "\"}", "page | 1");
    row("mostly bytes that are no text", "{\"id\":\"" + std::string(4'000'000, '\x01') + "\"}", "not text");
}

void TestPage::pageBeyondItsLimitsIsRefused()
{
    QFETCH(QByteArray, results);
    QFETCH(QByteArray, note);
    PageParser parser;
    QCOMPARE(bytes(noteOf(parser.parse(pageOf({std::string(view(results))})))), note);
    QCOMPARE(bytes(noteOf(parser.parse(pageOf({R"({"id":"a"})"})))), QByteArray("page | a"));
}

void TestPage::pageUpToItsLimitsIsRead()
{
    PageParser parser;
    const Page& orders = parser.parse(pageOf({repeated(R"({"id":"1"},)", 60'000) + repeated("{},", 39'999) + "null"}));
    QCOMPARE(orders.fault, PageFault::None);
    QCOMPARE(orders.orders.size(), std::size_t{60'000});
    QCOMPARE(orders.unreadableCount, std::size_t{40'000});
    const Page& odd = parser.parse(pageOf({R"({"id":"1")" + repeated(R"(,"a":1)", 1'900'000) + '}'}));
    QCOMPARE(odd.fault, PageFault::None);
    QCOMPARE(odd.orders.front().oddities.size(), std::size_t{1'900'004});
    // What was odd about results that are not kept does not count.
    const std::string oddWithoutId = '{' + repeated(R"("a":1,)", 1'100'000) + R"("id":""},)";
    QCOMPARE(parser.parse(pageOf({oddWithoutId + R"({"id":"1")" + repeated(R"(,"a":1)", 800'000) + '}'})).fault,
        PageFault::None);
}

void TestPage::onlyTheFirstUnreadableResultsAreKept()
{
    PageParser parser;
    const std::string wide = '"' + repeated("é", 40'000) + '"';
    const Page& page = parser.parse(pageOf({wide + ',' + repeated("7,", 999) + repeated("8,", 9) + R"({"id":"a"})"}));
    QCOMPARE(page.orders.size(), std::size_t{1});
    QCOMPARE(page.unreadableCount, std::size_t{1'009});
    QCOMPARE(page.unreadable.size(), std::size_t{1'000});
    QCOMPARE(page.unreadable.front().size(), std::size_t{65'535}); // not in the middle of an é
    QCOMPARE(page.unreadable.back(), std::string("7"));
}

void TestPage::survivesAnyBytes()
{
    std::mt19937 random(testSeed());
    PageParser parser;
    for (int round = 0; round < 5'000; ++round) {
        std::string body = pageOf({randomOrder(random, "a", true), orderWith("b")});
        for (std::size_t changes = 1 + random() % 6; changes > 0; --changes)
            body[random() % body.size()] = static_cast<char>(random() % 256);
        const Page& page = parser.parse(body);
        if (page.fault != PageFault::None)
            QVERIFY(page.orders.empty());
        for (const PageOrder& order : page.orders)
            for (const Value& field : order.fields)
                QVERIFY(QString::fromUtf8(bytes(field.value_or(""))).toUtf8() == bytes(field.value_or("")));
    }
}

QTEST_GUILESS_MAIN(TestPage)
#include "tst_page.moc"
