// SPDX-License-Identifier: MIT
#include "app/keychain.h"
#include "app/secretservice.h"

#include <QSet>
#include <QTest>

#include <optional>

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

std::optional<bool> isLocked()
{
    QObject context;
    std::optional<std::optional<bool>> answer;
    askWhetherLocked(&context, [&answer](std::optional<bool> locked) { answer = locked; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, longerThanItsPatienceMs))
        qFatal("nobody said whether the password store is locked");
    return *answer;
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
    void keyThatNobodyWaitsForIsTakenBack();
    void keyThatComesTooLateIsTakenBack();
    void laterKeyIsNotTakenBackWithTheEarlier();

    void openStoreIsNotLocked();
    void eachAnswerIsAStateWithItsOwnWords();

    void lockedStoreTakesNoKeyAndSaysWhy();
    void lockedStoreGivesNoKeyAndSaysWhy();
    void lockCanBeAskedFor();

    void withoutAStoreWritingSaysSo();
    void withoutAStoreReadingSaysSo();
    void withoutAStoreRemovingSaysSo();
    void withoutAStoreNobodyKnowsWhetherItIsLocked();
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

void TestKeychain::keyThatNobodyWaitsForIsTakenBack()
{
    QCOMPARE(write(slotA, "before"), KeyAnswer::Done);
    QCOMPARE(remove(slotB), KeyAnswer::Done);
    {
        QObject context;
        const auto nobody = [](KeyAnswer) { QFAIL("nobody waits"); };
        Keychain().write(slotA, ApiKey::fromBytes("given up"), &context, nobody, ApiKey::fromBytes("before"));
        Keychain().write(slotB, ApiKey::fromBytes("given up"), &context, nobody);
    }
    QTRY_COMPARE(read(slotA).key().bytes(), QByteArray("before"));
    QTRY_COMPARE(read(slotB).wait(), KeyAnswer::Missing);
}

void TestKeychain::keyThatComesTooLateIsTakenBack()
{
    QCOMPARE(write(slotA, "before"), KeyAnswer::Done);
    QObject context;
    Answered answered;
    Keychain(std::chrono::milliseconds{0})
        .write(
            slotA, ApiKey::fromBytes("late"), &context, [&](KeyAnswer answer) { answered.take(answer); },
            ApiKey::fromBytes("before"));
    QCOMPARE(answered.wait(), KeyAnswer::Failed);
    QTRY_COMPARE(read(slotA).key().bytes(), QByteArray("before"));
    QCOMPARE(answered.count(), 1);
}

void TestKeychain::laterKeyIsNotTakenBackWithTheEarlier()
{
    Keychain keychain;
    QObject context;
    Answered answered;
    {
        QObject gone;
        keychain.write(slotA, ApiKey::fromBytes("given up"), &gone, [](KeyAnswer) { QFAIL("nobody waits"); });
    }
    keychain.write(slotA, ApiKey::fromBytes("again"), &context, [&](KeyAnswer answer) { answered.take(answer); });
    QCOMPARE(answered.wait(), KeyAnswer::Done);
    QCOMPARE(read(slotA).key().bytes(), QByteArray("again"));
}

void TestKeychain::lockedStoreTakesNoKeyAndSaysWhy()
{
    QCOMPARE(write(slotA, "key"), KeyAnswer::Locked);
    QCOMPARE(keyAnswerSentence(KeyAnswer::Locked), QStringLiteral("Your password store is locked."));
}

// To QtKeychain it looks as if nothing were there.
void TestKeychain::lockedStoreGivesNoKeyAndSaysWhy()
{
    Answered answered = read(slotA);
    QCOMPARE(answered.wait(), KeyAnswer::Locked);
    QVERIFY(answered.key().isEmpty());
    QCOMPARE(keyStateFor(KeyAnswer::Locked), KeyState::Locked);
}

void TestKeychain::lockCanBeAskedFor()
{
    QCOMPARE(isLocked(), std::optional(true));
}

void TestKeychain::openStoreIsNotLocked()
{
    QCOMPARE(isLocked(), std::optional(false));
}

void TestKeychain::withoutAStoreNobodyKnowsWhetherItIsLocked()
{
    QCOMPARE(isLocked(), std::optional<bool>());
}

// Every answer has a state of its own, and every state that keeps orders away a sentence.
void TestKeychain::eachAnswerIsAStateWithItsOwnWords()
{
    QSet<QString> sentences;
    for (const KeyAnswer answer : {KeyAnswer::NoStore, KeyAnswer::Locked, KeyAnswer::Denied, KeyAnswer::Missing,
             KeyAnswer::LockedOrRemoved, KeyAnswer::Failed}) {
        QVERIFY(!hasKey(keyStateFor(answer)));
        sentences += keyAnswerSentence(answer);
    }
    QCOMPARE(sentences.size(), 6);
    QVERIFY(!sentences.contains(QString()));
    QVERIFY(keyAnswerSentence(KeyAnswer::Done).isEmpty());
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
