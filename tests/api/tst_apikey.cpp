// SPDX-License-Identifier: MIT
#include "models/api/apikey.h"

#include <QMetaType>
#include <QTest>

#include <type_traits>

using namespace docket;

class TestApiKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedTextIsTrimmed_data();
    void pastedTextIsTrimmed();
    void usableMeansItCanStandInAHeader_data();
    void usableMeansItCanStandInAHeader();
    void lastFourAreShownOfLongKeysOnly();
    void copiesOutliveEachOther();
    void textItCameFromStaysWhenTheKeyGoes();
    void hasNoWayIntoText();
};

void TestApiKey::pastedTextIsTrimmed_data()
{
    QTest::addColumn<QString>("pasted");
    const QByteArrayList texts{"key123", "  key123\r\n", "\"key123\"", "'key123'", "Bearer key123", "bearer  key123 ",
        "\"Bearer key123\"", "Bearer \"key123\"", "\xe2\x80\x9ckey123\xe2\x80\x9d", "\xef\xbb\xbfkey123\xe2\x80\x8b"};
    for (const QByteArray& text : texts)
        QTest::newRow(text.toPercentEncoding(" \"'").constData()) << QString::fromUtf8(text);
}

void TestApiKey::pastedTextIsTrimmed()
{
    QFETCH(QString, pasted);
    QCOMPARE(ApiKey::fromUserText(pasted).bytes(), "key123");
}

void TestApiKey::usableMeansItCanStandInAHeader_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("usable");
    QTest::newRow("a plain key") << QStringLiteral("kk_live-1.2/3=") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blanks only") << QStringLiteral("   ") << false;
    QTest::newRow("Bearer alone is a key of six letters") << QStringLiteral("Bearer") << true;
    QTest::newRow("a blank inside") << QStringLiteral("kk live") << false;
    QTest::newRow("a line end inside") << QStringLiteral("kk\r\nX-Evil: 1") << false;
    QTest::newRow("a letter beyond ASCII") << QString::fromUtf8("kké") << false;
    QTest::newRow("a zero inside") << QStringLiteral("kk") + QChar(0) + u'x' << false;
}

void TestApiKey::usableMeansItCanStandInAHeader()
{
    QFETCH(QString, text);
    QFETCH(bool, usable);
    QCOMPARE(ApiKey::fromUserText(text).isUsable(), usable);
}

void TestApiKey::lastFourAreShownOfLongKeysOnly()
{
    QCOMPARE(ApiKey::fromBytes("0123456789ab").lastFour(), QStringLiteral("89ab"));
    QCOMPARE(ApiKey::fromBytes("0123456789a").lastFour(), QString());
    QCOMPARE(ApiKey().lastFour(), QString());
}

void TestApiKey::copiesOutliveEachOther()
{
    ApiKey copy;
    {
        const ApiKey key = ApiKey::fromBytes("0123456789ab");
        copy = key;
    }
    QCOMPARE(copy.bytes(), "0123456789ab");
}

void TestApiKey::textItCameFromStaysWhenTheKeyGoes()
{
    QByteArray memory("0123456789ab");
    const QByteArray text(memory.constData(), memory.size());
    ApiKey key = ApiKey::fromBytes(text);
    QVERIFY(key.bytes().constData() != text.constData());
    key = ApiKey();
    QCOMPARE(text, memory);
    QVERIFY(key.isEmpty());
}

void TestApiKey::hasNoWayIntoText()
{
    QVERIFY((!std::is_convertible_v<ApiKey, QString>));
    QVERIFY((!std::is_convertible_v<ApiKey, QByteArray>));
    QVERIFY(!QMetaTypeId2<ApiKey>::Defined);
}

QTEST_GUILESS_MAIN(TestApiKey)
#include "tst_apikey.moc"
