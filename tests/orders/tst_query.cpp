// SPDX-License-Identifier: MIT
#include "testpages.h"

#include "models/orders/query.h"

#include <QByteArray>
#include <QTest>

using namespace docket;

namespace {

// "ada | -not:x | phrase:a b | open quote"
std::string noteOf(const Query& query)
{
    std::string to;
    for (const Term& term : query.terms)
        to.append(to.empty() ? "" : " | ")
            .append(term.excluded ? "not:" : "")
            .append(term.phrase ? "phrase:" : "")
            .append(term.folded);
    if (query.mistake == Query::Mistake::OpenQuote)
        to += to.empty() ? "open quote" : " | open quote";
    return to;
}

bool areSame(const Query& left, const Query& right)
{
    return left.mistake == right.mistake
        && std::equal(left.terms.begin(), left.terms.end(), right.terms.begin(), right.terms.end(),
            [](const Term& one, const Term& other) {
                return one.text == other.text && one.folded == other.folded && one.excluded == other.excluded
                    && one.phrase == other.phrase;
            });
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textReadsAs_data();
    void textReadsAs();
    void printedQueryReadsTheSame();
};

void TestQuery::textReadsAs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("note");
    const auto row = [](const char* name, const char* text, const char* note) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(note);
    };
    row("nothing", "", "");
    row("only blanks", " \t\u00a0\u3000", "");
    row("words are apart by blanks", " Ada\tMüller  x\u00a0y\u3000z ", "ada | muller | x | y | z");
    row("quotes keep blanks", "\"chief  officer\" b", "phrase:chief  officer | b");
    row("minus excludes", "-Berlin a", "not:berlin | a");
    row("minus excludes a phrase", "-\"New York\"", "not:phrase:new york");
    row("a lone minus is text", "a - b -", "a | - | b | -");
    row("two minus signs exclude a minus", "--x", "not:-x");
    row("a minus inside a word is text", "123-456", "123-456");
    row("a quote inside a word is text", "5\"inch", "5\"inch");
    row("a word right behind a quote", "\"a b\"c", "phrase:a b | c");
    row("open quote", "x \"john d", "x | phrase:john d | open quote");
    row("open quote with nothing behind it", "x \"", "x | open quote");
    row("only a quote", "\"", "open quote");
    row("an excluded quote with nothing behind it", "-\"", "open quote");
    row("empty quotes look for nothing", "\"\" a \" \"", "a");
    row("what folds to nothing looks for nothing", "\u200b -\u00ad a", "a");
    row("unknown prefixes are text", "foo:bar is:todo", "foo:bar | is:todo");
}

void TestQuery::textReadsAs()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, note);
    const Query query = parseQuery(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(noteOf(query)), note);
    QCOMPARE(query.empty(), query.terms.empty());
    QVERIFY2(areSame(parseQuery(toText(query)), query), toText(query).c_str());
}

void TestQuery::printedQueryReadsTheSame()
{
    std::mt19937 random(testSeed());
    static constexpr std::string_view pieces[]
        = {" ", " ", "\"", "\"", "-", "a", "B c", "ü", "\u00a0", "\u200b", "x:y", "\\", "\n", "\xFF"};
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::size_t i = random() % 10; i > 0; --i)
            text += pieces[random() % std::size(pieces)];
        const Query query = parseQuery(text);
        QVERIFY2(areSame(parseQuery(toText(query)), query), (text + " => " + toText(query)).c_str());
        QCOMPARE(toText(parseQuery(toText(query))), toText(query));
    }
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
