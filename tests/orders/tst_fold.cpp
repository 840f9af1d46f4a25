// SPDX-License-Identifier: MIT
#include "testpages.h"

#include "models/orders/fold.h"
#include "models/orders/utf8.h"

#include <QByteArray>
#include <QString>
#include <QTest>

using namespace docket;

class TestFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textFoldsTo_data();
    void textFoldsTo();
    void appendsBehindWhatIsThere();
    void foldingAgainChangesNothing();
    void pieceOfATextIsFoundInIt();
    void longTextFoldsAsItsPiecesDo();
    void anyBytesBecomeUtf8();
};

void TestFold::textFoldsTo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, std::string_view text, std::string_view expected) {
        QTest::newRow(name) << QByteArray(text.data(), static_cast<qsizetype>(text.size()))
                            << QByteArray(expected.data(), static_cast<qsizetype>(expected.size()));
    };
    row("nothing", "", "");
    row("ASCII loses its case", "Ada LOVELACE-42@X.org", "ada lovelace-42@x.org");
    row("line ends and tabs become blanks", "a\r\nb\tc\vd", "a  b c d");
    row("Unicode's own line ends do too",
        "a\xC2\x85"
        "b\u2028c\u2029d",
        "a b c d");
    row("a line end before an accented letter does too", "a\nÉ\té", "a e e");
    row("NUL becomes a blank", std::string_view("a\0b", 3), "a b");
    row("German", "Müller Straße GROẞ", "muller strasse gross");
    row("French", "Élodie Lœuvre ÇA", "elodie loeuvre ca");
    row("Polish", "Łukasz Żółć", "lukasz zolc");
    row("Danish", "Søren Ærø Åse", "soren aero ase");
    row("Croatian and Icelandic", "Đorđe Guðmundur Þór", "dorde gudmundur thor");
    row("Maltese and Sámi", "Ħal Ŧ Ŋ", "hal t n");
    row("Turkish", "İstanbul IĞDIR ısı", "istanbul igdir isi");
    row("Vietnamese", "Nguyễn Thị Ánh", "nguyen thi anh");
    row("Greek with accents and final sigma", "Ἀθῆναι Σίσυφος", "αθηναι σισυφοσ");
    row("Cyrillic", "ИВАН Ёлкин Йод Її", "иван елкин иод іі");
    row("base and combining accent", "Mu\u0308ller e\u0301", "muller e");
    row("two accents on an ASCII letter between others", "é\u0301a\u0301\u0327é", "eae");
    row("full width", "ＡＢＣ１２３", "abc123");
    row("ligatures and roman numerals", "ﬁn Ⅷ", "fin viii");
    row("no-break space", "a\u00a0b", "a b");
    row("soft hyphen and zero-width characters go", "Ent\u00adwick\u200blung", "entwicklung");
    row("curly quotes and dashes", "O’Neil “x” – a—b", "o'neil \"x\" - a-b");
    row("Devanagari keeps its vowel signs", "हिन्दी", "हिन्दी");
    row("Tamil keeps its vowel signs", "தமிழ்", "தமிழ்");
    row("Thai keeps its tone marks", "น้ำ", "น\u0e49\u0e4d\u0e32");
    row("Hangul stays composed", "한국어 \u1112\u1161\u11ab", "한국어 한");
    row("Japanese voicing stays", "が ｶﾞ", "が ガ");
    row("Hebrew points stay", "שָׁלוֹם", "שָׁלוֹם");
    row("emoji", "😀 A", "😀 a");
    row("bad UTF-8", "M\xFCller \xC3", "m\xEF\xBF\xBDller \xEF\xBF\xBD");
}

void TestFold::textFoldsTo()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string got = folded({text.constData(), static_cast<std::size_t>(text.size())});
    // The order of marks on one letter is ICU's business.
    QCOMPARE(QString::fromStdString(got).normalized(QString::NormalizationForm_KC),
        QString::fromUtf8(expected).normalized(QString::NormalizationForm_KC));
}

void TestFold::appendsBehindWhatIsThere()
{
    std::string to = "KEPT ";
    appendFolded("Ü", to);
    appendFolded("X", to);
    QCOMPARE(to, std::string("KEPT ux"));
}

void TestFold::foldingAgainChangesNothing()
{
    std::mt19937 random(testSeed());
    for (int round = 0; round < 3'000; ++round) {
        const std::string once = folded(randomText(random) + randomText(random));
        QVERIFY2(folded(once) == once, once.c_str());
    }
}

void TestFold::pieceOfATextIsFoundInIt()
{
    std::mt19937 random(testSeed());
    for (int round = 0; round < 3'000; ++round) {
        const std::string piece = randomText(random);
        const std::string text = randomText(random) + ' ' + piece + ' ' + randomText(random);
        QVERIFY2(folded(text).find(folded(piece)) != std::string::npos, (text + " | " + piece).c_str());
    }
}

// A letter is never parted from its accents, wherever a piece ends.
void TestFold::longTextFoldsAsItsPiecesDo()
{
    for (const std::string_view unit : {"é", "é\u0327\u0301", "\u1112\u1161\u11ab", "が", "か\u3099", "😀", "हि"}) {
        const std::string foldedUnit = folded(unit);
        for (const std::string_view begin : {"", "ö", "öö", "か", "😀か"}) {
            std::string text(begin);
            std::string expected = folded(begin);
            while (text.size() < 200'000) {
                text += unit;
                expected += foldedUnit;
            }
            QVERIFY2(folded(text) == expected, std::string(unit).c_str());
        }
    }
    std::string accents = "é";
    for (int i = 0; i < 100'000; ++i)
        accents += "\u0301";
    QVERIFY(folded(accents).starts_with("e"));
    QVERIFY(folded(std::string(200'000, '\x80')).size() == 600'000);
}

void TestFold::anyBytesBecomeUtf8()
{
    std::mt19937 random(testSeed());
    for (int round = 0; round < 3'000; ++round) {
        std::string bytes;
        for (std::size_t i = random() % 20; i > 0; --i)
            bytes += static_cast<char>(random() % 256);
        const std::string to = folded(bytes);
        for (const char* at = to.data(); at < to.data() + to.size();) {
            const std::size_t length = utf8Length(at, to.data() + to.size());
            QVERIFY(length > 0 && *at != '\n');
            at += length;
        }
    }
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
