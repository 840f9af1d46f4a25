// SPDX-License-Identifier: MIT
#include "testpages.h"

#include "models/orders/jsontext.h"
#include "models/orders/orderjson.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QTest>

using namespace docket;

namespace {

std::string jsonOf(const std::string& order)
{
    Store store;
    PageParser parser;
    store.append(store.begin({"workday:1", "W"}), parser.parse(pageOf({order})));
    return orderJson(store.snapshot()->order(OrderRow(0)));
}

} // namespace

class TestOrderJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orderComesBackAs_data();
    void orderComesBackAs();
    void everyAnswerIsJson();
    void jsonIsLaidOutAs_data();
    void jsonIsLaidOutAs();
    void layingOutChangesNoValue();
    void deepJsonIsLaidOutInLinearTime();
    void textsAreEscaped();
    void jsonIsToldFromOtherText_data();
    void jsonIsToldFromOtherText();
    void checkAgreesWithQJsonDocument();
};

void TestOrderJson::orderComesBackAs_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<QByteArray>("given");
    const auto row = [](const char* name, const std::string& received, const char* given) {
        QTest::newRow(name) << QByteArray::fromStdString(received) << QByteArray(given);
    };
    row("a whole order stays as it is", orderWith("a"), orderWith("a").c_str());
    row("only an id", R"({"id":"a"})", R"({"id":"a"})");
    row("nulls stay nulls", R"({"id":"a","package_id":null,"candidate":{"email":null},"application":null,"job":null})",
        R"({"id":"a","package_id":null,"candidate":{"email":null},"application":null,"job":null})");
    row("keys come in the schema's order, unknown ones last",
        R"({"status":"OPEN","job":{},"candidate":{"x":1,"phone":"p","email":"e"},"id":"a"})",
        R"({"id":"a","candidate":{"email":"e","phone":"p","x":1},"job":{},"status":"OPEN"})");
    row("repeated keys are repeated", R"({"id":"a","id":"b","package_id":null,"package_id":"x","package_id":5})",
        R"({"id":"a","package_id":null,"id":"b","package_id":"x","package_id":5})");
    row("numbers keep their digits", R"({"id":"a","package_id":1.50e+400,"n":123456789012345678901234567890})",
        R"({"id":"a","package_id":1.50e+400,"n":123456789012345678901234567890})");
    row("white space outside of texts goes", "{\"id\" : \"a\" ,\r\n\"x\" : [ 1 , \"b  [ c\" , { } ] }",
        R"({"id":"a","x":[1,"b  [ c",{}]})");
    row("escapes inside unknown values stay", R"({"id":"a","x":"\u00fc\ud800\/"})",
        R"({"id":"a","x":"\u00fc\ud800\/"})");
    row("keys with signs are escaped again", R"({"id":"a","q\"\\\n":1})", R"({"id":"a","q\"\\\n":1})");
    row("what is no JSON goes out as a text", R"({"id":"a","x":NaN,"job":{"n":[1,]}})",
        R"({"id":"a","job":"{\"n\":[1,]}","x":"NaN"})");
}

void TestOrderJson::orderComesBackAs()
{
    QFETCH(QByteArray, received);
    QFETCH(QByteArray, given);
    QCOMPARE(QByteArray::fromStdString(jsonOf(received.toStdString())), given);
}

void TestOrderJson::everyAnswerIsJson()
{
    std::mt19937 random(testSeed());
    PageParser parser;
    for (int round = 0; round < 2'000; ++round) {
        std::string body = pageOf({randomOrder(random, "a", true), randomOrder(random, "b")});
        for (std::size_t changes = random() % 4; changes > 0; --changes)
            body[random() % body.size()] = "{}[]\",:\\1n N"[random() % 12];
        Store store;
        store.append(store.begin({"workday:1", "W"}), parser.parse(body));
        const auto snapshot = store.snapshot();
        for (const OrderRow row : allRows(*snapshot)) {
            const std::string json = orderJson(snapshot->order(row));
            QVERIFY2(isJson(json), (body + "\n" + json).c_str());
        }
    }
}

void TestOrderJson::jsonIsLaidOutAs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("laidOut");
    QTest::newRow("empty ones stay together")
        << QByteArray("{\"a\":{ },\"b\":[\n]}") << QByteArray("{\n  \"a\": {},\n  \"b\": []\n}");
    QTest::newRow("two blanks a level") << QByteArray("[1,[2,{\"a\":null}]]")
                                        << QByteArray("[\n  1,\n  [\n    2,\n    {\n      \"a\": null\n    }\n  ]\n]");
    QTest::newRow("signs inside texts are not looked at")
        << QByteArray(R"({"a,[":"x:{\"}\\"})") << QByteArray("{\n  \"a,[\": \"x:{\\\"}\\\\\"\n}");
    QTest::newRow("numbers stay as they are")
        << QByteArray("[ 1e400 , -0.10 ]") << QByteArray("[\n  1e400,\n  -0.10\n]");
    QTest::newRow("a scalar") << QByteArray(" null ") << QByteArray("null");
    QTest::newRow("too many closing brackets do no harm") << QByteArray("]]}") << QByteArray("\n]\n]\n}");
}

void TestOrderJson::jsonIsLaidOutAs()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, laidOut);
    QCOMPARE(QByteArray::fromStdString(laidOutJson(json.toStdString())), laidOut);
}

void TestOrderJson::layingOutChangesNoValue()
{
    std::mt19937 random(testSeed());
    for (int round = 0; round < 500; ++round) {
        const std::string json = randomOrder(random, "a");
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(laidOutJson(json))),
            QJsonDocument::fromJson(QByteArray::fromStdString(json)));
    }
}

void TestOrderJson::deepJsonIsLaidOutInLinearTime()
{
    const std::string open(100'000, '[');
    const std::string close(100'000, ']');
    QVERIFY(laidOutJson(open + close).size() < 300'000);
    const std::string filled = laidOutJson(open + "1,2" + close);
    QVERIFY(filled.size() < 300'000 && isJson(filled));
}

void TestOrderJson::textsAreEscaped()
{
    std::string to;
    appendJsonString(std::string_view("a\"\\\b\f\n\r\t\0\x1f\x7fü😀/", 18), to);
    QCOMPARE(to, std::string("\"a\\\"\\\\\\u0008\\u000c\\n\\r\\t\\u0000\\u001f\x7fü😀/\""));
}

void TestOrderJson::jsonIsToldFromOtherText_data()
{
    QTest::addColumn<bool>("expected");
    for (const char* const json : {"{}", "[]", " [ ] ", "null", "true", "false", "0", "-0", "-0.5e+10", "1E5", "\"\"",
             "\"\\u00fC\\n\"", "{\"a\":[1,{\"b\":\"\"}],\"a\":null}", "[[],{},[{}]]"})
        QTest::newRow(json) << true;
    for (const char* const other : {"", " ", "{", "[", "]", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}",
             "{\"a\":1,}", "{a:1}", "{\"a\":1]", "[1}", "nul", "nulll", "True", "01", "-", "1.", ".5", "1e", "+1",
             "NaN", "\"", "\"\\x\"", "\"\\u12\"", "\"\n\"", "{} {}", "'a'", "{,}", "[[]"})
        QTest::newRow(other) << false;
}

void TestOrderJson::jsonIsToldFromOtherText()
{
    QFETCH(bool, expected);
    QCOMPARE(isJson(QTest::currentDataTag()), expected);
}

void TestOrderJson::checkAgreesWithQJsonDocument()
{
    std::mt19937 random(testSeed());
    for (int round = 0; round < 5'000; ++round) {
        std::string json = randomOrder(random, "a");
        for (std::size_t changes = 1 + random() % 2; changes > 0; --changes)
            json[random() % json.size()] = "{}[]\",: "[random() % 8];
        QJsonParseError error{};
        QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
        if (isJson(json))
            QVERIFY2(error.error == QJsonParseError::NoError || error.error == QJsonParseError::IllegalUTF8String,
                json.c_str());
        else if (error.error == QJsonParseError::NoError) // it takes control characters and unknown escapes
            QVERIFY2(json.find_first_of("\n\t\r") != std::string::npos || json.find('\\') != std::string::npos,
                json.c_str());
    }
}

QTEST_GUILESS_MAIN(TestOrderJson)
#include "tst_orderjson.moc"
