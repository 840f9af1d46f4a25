// SPDX-License-Identifier: MIT
#include "models/output/contacts.h"

#include "models/orderlist.h"
#include "tests/models/testorders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using namespace docket::test;

class ContactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachAddressComesOnceWithItsName();
    void theSeparatorIsOfChoice();
    void whatCouldBeMoreThanAnAddressIsLeftOut_data();
    void whatCouldBeMoreThanAnAddressIsLeftOut();
    void quotesOfANameAreEscaped();
    void phonesAndIdsAreALineEach();
    void vobjectReadsTheCards();
    void linesOfACardAreShort();
    void aCandidateOrderedTwiceIsOneCard();
    void sampleCardsSaySo();
};

static bool never()
{
    return false;
}

static QByteArray person(const char* id, const char* first, const char* last, const char* email, const char* phone)
{
    const auto text = [](const char* value) { return value ? '"' + QByteArray(value) + '"' : QByteArray("null"); };
    return "{\"id\":\"" + QByteArray(id) + "\",\"candidate\":{\"first_name\":" + text(first)
        + ",\"last_name\":" + text(last) + ",\"email\":" + text(email) + ",\"phone\":" + text(phone) + "}}";
}

static ContactSource sourceOf(const QByteArrayList& received)
{
    Orders orders;
    orders.receive(received);
    ContactSource source{orders.list(), {}};
    for (std::size_t i = 0; i < source.list->rows.size(); ++i)
        source.positions.push_back(static_cast<int>(i));
    return source;
}

static QByteArray cardsOf(const QByteArrayList& received, bool isSample = false)
{
    const ContactSource source = sourceOf(received);
    OutputOptions options;
    options.format = OrderFormat::VCard;
    options.about.isSample = isSample;
    QByteArray cards;
    const std::unique_ptr<OrderWriter> writer = makeOrderWriter(options, [&cards](const QByteArray& piece) {
        cards += piece;
        return true;
    });
    for (const int position : source.positions)
        writer->write(source.list->at(static_cast<std::size_t>(position)));
    writer->finish();
    return cards;
}

void ContactsTest::eachAddressComesOnceWithItsName()
{
    const ContactTexts texts = recipientsOf(sourceOf({person("o1", "Zoë", "Müller, Dr.", "zoe@example.com", nullptr),
                                                person("o2", "Zoë", "Müller", "ZOE@example.com", nullptr),
                                                person("o3", nullptr, nullptr, "bare@example.com", nullptr)}),
        QStringLiteral(", "), never);
    QCOMPARE(texts.text, QStringLiteral("\"Zoë Müller, Dr.\" <zoe@example.com>, bare@example.com"));
    QCOMPARE(texts.count, 2);
    QCOMPARE(texts.leftOut, 0);
}

void ContactsTest::theSeparatorIsOfChoice()
{
    const ContactSource source = sourceOf({person("o1", nullptr, nullptr, "a@example.com", nullptr),
        person("o2", nullptr, nullptr, "b@example.com", nullptr)});
    QCOMPARE(recipientsOf(source, QStringLiteral("; "), never).text, QStringLiteral("a@example.com; b@example.com"));
}

void ContactsTest::whatCouldBeMoreThanAnAddressIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char* const address : {"a@b.example,c@d.example", "a@b.example\\nBcc: c@d.example", "no address", "",
             "<a@b.example>", "a@b.example?subject=x"})
        QTest::addRow("%s", address) << QByteArray(address);
}

void ContactsTest::whatCouldBeMoreThanAnAddressIsLeftOut()
{
    QFETCH(QByteArray, address);
    const ContactTexts texts = recipientsOf(
        sourceOf({person("o1", "Ada", "Byron", address.constData(), nullptr)}), QStringLiteral(", "), never);
    QCOMPARE(texts.text, QString());
    QCOMPARE(texts.leftOut, 1);
}

void ContactsTest::quotesOfANameAreEscaped()
{
    const ContactTexts texts = recipientsOf(
        sourceOf({person("o1", "A\\\"d\\\\a\\r\\n", "B\\u0000", "a@b.example", nullptr)}), QStringLiteral(", "), never);
    QCOMPARE(texts.text, QStringLiteral("\"A\\\"d\\\\a B\" <a@b.example>"));
}

void ContactsTest::phonesAndIdsAreALineEach()
{
    const ContactSource source = sourceOf({person("007", nullptr, nullptr, nullptr, "+49 1"),
        person("12345678901234567890", nullptr, nullptr, nullptr, nullptr),
        person("o3", nullptr, nullptr, nullptr, "+49 1")});
    QCOMPARE(phonesOf(source, never).text, QStringLiteral("+49 1"));
    QCOMPARE(phonesOf(source, never).leftOut, 1);
    QCOMPARE(orderIdsOf(source, never).text, QStringLiteral("007\n12345678901234567890\no3"));
}

void ContactsTest::vobjectReadsTheCards()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("cards.vcf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(cardsOf({person("o1", "Zoë", "Müller; Dr., \\\\ 😀", "zoe@example.com", "+49 176 5550 123"),
        person("o2", "ليلى ليلى ليلى ليلى ليلى ليلى ليلى ليلى", "حسن", nullptr, "00123"),
        person("o3", nullptr, nullptr, "no.name@example.com", nullptr)}));
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-B"), QStringLiteral(READBACK_SCRIPT), QStringLiteral("vcf"), file.fileName()});
    QVERIFY(reader.waitForFinished());
    const QJsonArray cards = QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
    QVERIFY2(cards.size() == 3, reader.readAllStandardError().constData());
    QCOMPARE(cards.at(0).toArray(),
        (QJsonArray{QStringLiteral("Zoë Müller; Dr., \\ 😀"), QStringLiteral("Müller; Dr., \\ 😀"), QStringLiteral("Zoë"),
            QStringLiteral("zoe@example.com"), QStringLiteral("+49 176 5550 123")}));
    QCOMPARE(cards.at(1).toArray().at(1).toString(), QStringLiteral("حسن"));
    QCOMPARE(cards.at(1).toArray().at(2).toString(), QStringLiteral("ليلى ليلى ليلى ليلى ليلى ليلى ليلى ليلى"));
    QCOMPARE(cards.at(1).toArray().last().toString(), QStringLiteral("00123"));
    QCOMPARE(cards.at(2).toArray().at(0).toString(), QStringLiteral("no.name"));
}

void ContactsTest::linesOfACardAreShort()
{
    const QByteArray name = QByteArray("Zoë").repeated(200);
    const QByteArray cards = cardsOf({person("o1", name.constData(), "Müller", nullptr, nullptr)});
    const QByteArrayList lines = cards.split('\n');
    for (const QByteArray& line : lines) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY2(line.size() <= 76, line.constData());
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
}

void ContactsTest::aCandidateOrderedTwiceIsOneCard()
{
    const QByteArray cards = cardsOf({person("o1", "Zoë", "Müller", "zoe@example.com", nullptr),
        person("o2", "Zoë", "Müller", "zoe@example.com", nullptr), person("o3", "Zoë", "Müller", nullptr, nullptr)});
    QCOMPARE(cards.count("BEGIN:VCARD"), 2);
}

void ContactsTest::sampleCardsSaySo()
{
    const QByteArrayList orders{person("o1", "Zoë", "Müller", nullptr, nullptr)};
    QVERIFY(cardsOf(orders, true).contains("NOTE:Sample data"));
    QVERIFY(!cardsOf(orders).contains("NOTE"));
}

QTEST_GUILESS_MAIN(ContactsTest)
#include "tst_contacts.moc"
