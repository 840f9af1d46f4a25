// SPDX-License-Identifier: MIT
#include "app/keychain.h"

#include <QTest>

using namespace docket;

namespace {

constexpr int longerThanItsPatienceMs = 40'000;

// An answer of the store, waited for.
class Answered
{
public:
    KeyAnswer wait()
    {
        const bool came = QTest::qWaitFor([this] { return m_count > 0; }, longerThanItsPatienceMs);
        if (!came)
            qFatal("the password store was never answered for");
        return m_answer;
    }
    void take(KeyAnswer answer, const ApiKey& key = {})
    {
        m_answer = answer;
        m_key = key;
        ++m_count;
    }
    const ApiKey& key() const { return m_key; }
    int count() const { return m_count; }

private:
    KeyAnswer m_answer = KeyAnswer::Failed;
    ApiKey m_key;
    int m_count = 0;
};

KeyAnswer write(const QString& slot, const QByteArray& key)
{
    QObject context;
    Answered answered;
    Keychain().write(slot, ApiKey::fromBytes(key), &context, [&](KeyAnswer answer) { answered.take(answer); });
    return answered.wait();
}

KeyAnswer remove(const QString& slot)
{
    QObject context;
    Answered answered;
    Keychain().remove(slot, &context, [&](KeyAnswer answer) { answered.take(answer); });
    return answered.wait();
}

Answered read(const QString& slot)
{
    QObject context;
    Answered answered;
    Keychain().read(slot, &context, [&](KeyAnswer answer, const ApiKey& key) { answered.take(answer, key); });
    answered.wait();
    return answered;
}

const QString slotA = QStringLiteral("slot-a");
const QString slotB = QStringLiteral("slot-b");

} // namespace

// Against real password stores; with-keyring.sh makes them, and CMakeLists.txt says
// which functions belong to which.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyComesBackAsWritten();
    void laterKeyReplacesTheEarlier();
    void keysOfTwoSlotsDoNotMix();
    void removedKeyIsMissing();
    void removingWhatIsNotThereIsDone();
    void readingWhatWasNeverWrittenIsMissing();
    void goneContextIsNotAnswered();

    void lockedStoreDeniesWriting();
    void lockedStoreDoesNotGiveAKey();

    void withoutAStoreWritingSaysSo();
    void withoutAStoreReadingSaysSo();
    void withoutAStoreRemovingSaysSo();
};

void TestKeychain::keyComesBackAsWritten()
{
    QCOMPARE(write(slotA, "key_ä-#1"), KeyAnswer::Done);
    Answered answered = read(slotA);
    QCOMPARE(answered.wait(), KeyAnswer::Done);
    QCOMPARE(answered.key().bytes(), QByteArray("key_ä-#1"));
    QCOMPARE(answered.count(), 1);
}

void TestKeychain::laterKeyReplacesTheEarlier()
{
    QCOMPARE(write(slotA, "first"), KeyAnswer::Done);
    QCOMPARE(write(slotA, "second"), KeyAnswer::Done);
    QCOMPARE(read(slotA).key().bytes(), QByteArray("second"));
}

void TestKeychain::keysOfTwoSlotsDoNotMix()
{
    QCOMPARE(write(slotA, "of a"), KeyAnswer::Done);
    QCOMPARE(write(slotB, "of b"), KeyAnswer::Done);
    QCOMPARE(read(slotA).key().bytes(), QByteArray("of a"));
    QCOMPARE(remove(slotA), KeyAnswer::Done);
    QCOMPARE(read(slotB).key().bytes(), QByteArray("of b"));
}

void TestKeychain::removedKeyIsMissing()
{
    QCOMPARE(write(slotA, "key"), KeyAnswer::Done);
    QCOMPARE(remove(slotA), KeyAnswer::Done);
    Answered answered = read(slotA);
    QCOMPARE(answered.wait(), KeyAnswer::Missing);
    QVERIFY(answered.key().isEmpty());
}

void TestKeychain::removingWhatIsNotThereIsDone()
{
    QCOMPARE(remove(QStringLiteral("never-there")), KeyAnswer::Done);
}

void TestKeychain::readingWhatWasNeverWrittenIsMissing()
{
    QCOMPARE(read(QStringLiteral("never-there")).wait(), KeyAnswer::Missing);
}

void TestKeychain::goneContextIsNotAnswered()
{
    Answered answered;
    {
        QObject context;
        Keychain().read(slotB, &context, [&](KeyAnswer answer, const ApiKey& key) { answered.take(answer, key); });
    }
    QVERIFY(read(slotB).wait() != KeyAnswer::Failed); // a later question, answered later
    QCOMPARE(answered.count(), 0);
}

void TestKeychain::lockedStoreDeniesWriting()
{
    QCOMPARE(write(slotA, "key"), KeyAnswer::Denied);
    QVERIFY(!keyAnswerSentence(KeyAnswer::Denied).isEmpty());
}

// A locked store answers as if nothing were there; the sentence tells both.
void TestKeychain::lockedStoreDoesNotGiveAKey()
{
    QCOMPARE(read(slotA).wait(), KeyAnswer::Missing);
    QVERIFY(keyAnswerSentence(KeyAnswer::Missing).contains(QStringLiteral("locked")));
}

void TestKeychain::withoutAStoreWritingSaysSo()
{
    QCOMPARE(write(slotA, "key"), KeyAnswer::NoStore);
    QCOMPARE(keyAnswerSentence(KeyAnswer::NoStore), QStringLiteral("No password store is running on this desktop."));
}

void TestKeychain::withoutAStoreReadingSaysSo()
{
    Answered answered = read(slotA);
    QCOMPARE(answered.wait(), KeyAnswer::NoStore);
    QVERIFY(answered.key().isEmpty());
}

void TestKeychain::withoutAStoreRemovingSaysSo()
{
    QCOMPARE(remove(slotA), KeyAnswer::NoStore);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
