// SPDX-License-Identifier: MIT
#include "testpages.h"

#include "models/orders/fold.h"
#include "models/orders/foldunicode.h"
#include "models/orders/utf8.h"

#include <QByteArray>
#include <QString>
#include <QTest>

#include <array>
#include <utility>

using namespace docket;

namespace {

std::string foldedByUnicode(std::string_view text)
{
    std::string to;
    appendFoldedByUnicode(text, to);
    return to;
}

std::string utf8Of(char32_t character)
{
    std::string to;
    appendUtf8(character, to);
    return to;
}

// Any script, marks, jamo, signs that vanish, bad bytes; short runs of each.
std::string randomMixture(std::mt19937& random)
{
    static constexpr auto ranges
        = std::to_array<std::pair<char32_t, char32_t>>({{0x00, 0x7F}, {0x80, 0x24F}, {0x250, 0x36F}, {0x300, 0x36F},
            {0x370, 0x52F}, {0x530, 0x6FF}, {0x900, 0x97F}, {0xB80, 0xBFF}, {0xE00, 0xE7F}, {0x1100, 0x11FF},
            {0x1AB0, 0x1AFF}, {0x1E00, 0x1FFF}, {0x2000, 0x206F}, {0x20D0, 0x20F0}, {0x2100, 0x27BF}, {0x3000, 0x30FF},
            {0x4E00, 0x4E20}, {0xAC00, 0xAC40}, {0xF900, 0xFAFF}, {0xFB00, 0xFDFF}, {0xFE00, 0xFE2F}, {0xFF00, 0xFFEF},
            {0x1F1E6, 0x1F1FF}, {0x1F300, 0x1F64F}, {0x1D15E, 0x1D164}, {0xE0000, 0xE01EF}, {0x0, 0x10FFFF}});
    std::string to;
    for (std::size_t run = 1 + random() % 6; run > 0; --run) {
        const auto [first, last] = ranges[random() % ranges.size()];
        for (std::size_t i = random() % 4; i > 0; --i)
            appendUtf8(first + static_cast<char32_t>(random() % (last - first + 1)), to);
        if (random() % 8 == 0)
            to += static_cast<char>(random() % 256);
        if (random() % 4 == 0)
            to += "E\u0301" + std::string(random() % 40, 'A');
    }
    return to;
}

} // namespace

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
    void everyCharacterFoldsAsUnicodeSays();
    void everyPairWithAMarkFoldsAsUnicodeSays();
    void anyMixtureFoldsAsUnicodeSays();
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

void TestFold::everyCharacterFoldsAsUnicodeSays()
{
    for (char32_t character = 0; character <= 0x10FFFF; ++character) {
        const std::string text = utf8Of(character);
        if (folded(text) != foldedByUnicode(text))
            QFAIL(qPrintable(QString::number(character, 16)));
    }
}

// What may follow a character that stands in a table: a mark, a jamo, a sign that
// vanishes, such a sign before a mark, half a character.
void TestFold::everyPairWithAMarkFoldsAsUnicodeSays()
{
    for (char32_t character = 0; character <= 0xFFFF; ++character) {
        for (const std::string_view behind :
            {"\u0301", "\u3099", "\u11A8", "\u00AD", "\u200D\u0308", "\u093F", "\xC3"}) {
            const std::string text = "e" + utf8Of(character).append(behind) + "e";
            if (folded(text) != foldedByUnicode(text))
                QFAIL(qPrintable(QString::number(character, 16) + QLatin1Char(' ') + QString::fromStdString(text)));
        }
    }
}

void TestFold::anyMixtureFoldsAsUnicodeSays()
{
    std::mt19937 random(testSeed());
    for (int round = 0; round < 60'000; ++round) {
        const std::string text = randomMixture(random);
        if (folded(text) != foldedByUnicode(text))
            QFAIL(QByteArray::fromStdString(text).toHex(' ').constData());
    }
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
