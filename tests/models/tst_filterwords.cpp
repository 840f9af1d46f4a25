// SPDX-License-Identifier: MIT
#include "models/filteredit.h"
#include "models/filterwords.h"

#include <QTest>

using namespace docket;

namespace {

QStringList textsOf(const QString& filter)
{
    QStringList texts;
    for (const FilterWord& word : filterWords(filter))
        texts += filter.mid(word.from, word.to - word.from);
    return texts;
}

} // namespace

class FilterWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textFallsIntoWords_data();
    void textFallsIntoWords();
    void aWordKnowsItsField();
    void choicesBeginBehindCommas();
    void aTermIsFoundInTheText_data();
    void aTermIsFoundInTheText();
    void anyTextIsReadToItsEnd();
};

void FilterWordsTest::textFallsIntoWords_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("blanks alone") << QStringLiteral("  ") << QStringList();
    QTest::newRow("two words") << QStringLiteral(" nurse  berlin ")
                               << QStringList{QStringLiteral("nurse"), QStringLiteral("berlin")};
    QTest::newRow("a phrase keeps its blank") << QStringLiteral("-\"chief officer\" x")
                                              << QStringList{QStringLiteral("-\"chief officer\""), QStringLiteral("x")};
    QTest::newRow("a doubled quote is no end") << QStringLiteral(
        "job:=\"a \"\"b\"\" c\" x") << QStringList{QStringLiteral("job:=\"a \"\"b\"\" c\""), QStringLiteral("x")};
    QTest::newRow("choices stay together")
        << QStringLiteral("job:nurse,\"care assistant\" x")
        << QStringList{QStringLiteral("job:nurse,\"care assistant\""), QStringLiteral("x")};
    QTest::newRow("an expression keeps its blanks") << QStringLiteral(
        "/^senior .*nurse/ x") << QStringList{QStringLiteral("/^senior .*nurse/"), QStringLiteral("x")};
    QTest::newRow("a slash alone is a word")
        << QStringLiteral("/ a/b x") << QStringList{QStringLiteral("/"), QStringLiteral("a/b"), QStringLiteral("x")};
    QTest::newRow("an open quote takes the rest")
        << QStringLiteral("x \"chief off") << QStringList{QStringLiteral("x"), QStringLiteral("\"chief off")};
}

void FilterWordsTest::textFallsIntoWords()
{
    QFETCH(const QString, filter);
    QFETCH(const QStringList, words);
    QCOMPARE(textsOf(filter), words);
}

void FilterWordsTest::aWordKnowsItsField()
{
    const QList<FilterWord> words = filterWords(QStringLiteral("nurse -country:DE - 12:30"));
    QCOMPARE(words.size(), 4);
    QVERIFY(words.at(0).field.isEmpty() && !words.at(0).excluded);
    QCOMPARE(words.at(1).field, QStringLiteral("country"));
    QVERIFY(words.at(1).excluded);
    QVERIFY(!words.at(2).excluded); // a lone '-' is text
    QVERIFY(words.at(3).field.isEmpty());
}

void FilterWordsTest::choicesBeginBehindCommas()
{
    const QList<FilterWord> words = filterWords(QStringLiteral("country:DE,\"a,b\","));
    QCOMPARE(words.size(), 1);
    QCOMPARE(words.first().choices, (QList<qsizetype>{8, 11, 17}));
}

void FilterWordsTest::aTermIsFoundInTheText_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("term");
    QTest::addColumn<QString>("word");
    const QString filter = QStringLiteral("nurse country: -city:=\"Bad Ems\"  /a b/");
    QTest::newRow("the first") << filter << 0 << QStringLiteral("nurse");
    QTest::newRow("what is unfinished is no term") << filter << 1 << QStringLiteral("-city:=\"Bad Ems\"");
    QTest::newRow("the last") << filter << 2 << QStringLiteral("/a b/");
    QTest::newRow("none") << filter << 3 << QString();
    QTest::newRow("before the first") << filter << -1 << QString();
    QTest::newRow("typed twice") << QStringLiteral("a a b") << 1 << QStringLiteral("b");
}

void FilterWordsTest::aTermIsFoundInTheText()
{
    QFETCH(const QString, filter);
    QFETCH(const int, term);
    QFETCH(const QString, word);
    const std::optional<FilterWord> found = wordOfTerm(filter, term);
    QCOMPARE(found ? filter.mid(found->from, found->to - found->from) : QString(), word);
}

void FilterWordsTest::anyTextIsReadToItsEnd()
{
    const QString signs = QStringLiteral("a:,=\"/- \\");
    for (int seed = 0; seed < 20000; ++seed) {
        QString filter;
        for (int rest = seed; rest > 0; rest /= static_cast<int>(signs.size()))
            filter += signs.at(rest % signs.size());
        qsizetype end = 0;
        for (const FilterWord& word : filterWords(filter)) {
            QVERIFY2(word.from >= end && word.to > word.from && word.to <= filter.size(), qPrintable(filter));
            end = word.to;
        }
        QVERIFY2(filter.mid(end).trimmed().isEmpty(), qPrintable(filter));
    }
}

QTEST_GUILESS_MAIN(FilterWordsTest)
#include "tst_filterwords.moc"
