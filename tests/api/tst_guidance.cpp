// SPDX-License-Identifier: MIT
#include "models/api/guidance.h"
#include "models/api/guidancetable.h"
#include "tests/support/survived.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace docket;
using namespace docket::test;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

// What a person reads.
class TestGuidance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasSentencesForPeople_data();
    void everyFailureHasSentencesForPeople();
    void allCodesOfTheApiAreKnown();
    void codeSaysWhoActs_data();
    void codeSaysWhoActs();
    void exitClassFollowsTheReason_data();
    void exitClassFollowsTheReason();
    void unknownCodeIsNamedAndKomboSpeaks();
    void nullCodeSpeaksByStatus();
    void errorWithoutDetailsSaysSo();
    void keyEndingIsShown();
    void yearOfWaitingIsTold();
    void strangersPercentSignsStay();
    void numbersStandInTheSentences();
    void onlyCountsAskForAPlural_data();
    void onlyCountsAskForAPlural();
    void waitIsCountedDown();
    void onlyKombosOwnHttpsLogIsTrusted_data();
    void onlyKombosOwnHttpsLogIsTrusted();
    void logIsOfferedOnlyWhereThereIsOne();
    void reportHasEverythingButTheKey();
    void messageForTheCustomerNamesTheProblem();
};

namespace {

Failure ofKind(Kind kind)
{
    Failure failure;
    failure.kind = kind;
    failure.host = QStringLiteral("api.kombo.dev");
    failure.otherHost = QStringLiteral("other.example");
    failure.status = 418;
    failure.page = 3;
    failure.orders = 6;
    return failure;
}

Failure ofCode(const QString& code, int status = 400)
{
    Failure failure = ofKind(Kind::Envelope);
    failure.code = code;
    failure.status = status;
    failure.title = QStringLiteral("A title");
    failure.message = QStringLiteral("A message.");
    failure.logUrl = QStringLiteral("https://app.kombo.dev/prod/logs?interactionId=1");
    return failure;
}

bool isSentence(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\S.*[.!?]$"));
    return form.match(text).hasMatch();
}

} // namespace

void TestGuidance::everyFailureHasSentencesForPeople_data()
{
    QTest::addColumn<Failure>("failure");
    for (int kind = 0; kind <= static_cast<int>(lastFailureKind); ++kind)
        QTest::addRow("kind %d", kind) << ofKind(static_cast<Kind>(kind));
    for (const QString& code : knownErrorCodes())
        QTest::newRow(qPrintable(code)) << ofCode(code);
    QTest::newRow("an unknown code") << ofCode(QStringLiteral("X.Y"));
    QTest::newRow("a null code") << ofCode(QString());
}

void TestGuidance::everyFailureHasSentencesForPeople()
{
    QFETCH(Failure, failure);
    const Guidance told = guidance(failure);
    static const QRegularExpression unfit(QStringLiteral("%[0-9n]|\\bQ[A-Z]|Error\\b|null|envelope|418.*418|docket::"));
    QVERIFY2(isSentence(told.title), qPrintable(told.title));
    QVERIFY2(isSentence(told.sentence), qPrintable(told.sentence));
    QVERIFY2(!unfit.match(QString(told.title).remove(QStringLiteral("reported an error"))).hasMatch(),
        qPrintable(told.title));
    QVERIFY2(!unfit.match(told.sentence).hasMatch(), qPrintable(told.sentence));
    QVERIFY(isSentence(waitingSentence(failure, 4)));
}

void TestGuidance::allCodesOfTheApiAreKnown()
{
    const QStringList codes = knownErrorCodes();
    QCOMPARE(codes.size(), 24);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 24);
    QSet<QString> titles;
    for (const QString& code : codes)
        titles.insert(guidance(ofCode(code)).title);
    QCOMPARE(titles.size(), 24);
}

void TestGuidance::codeSaysWhoActs_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Actor>("actor");
    QTest::addColumn<GuidanceAction>("action");
    const auto row = [](const char* code, Actor actor, GuidanceAction action) {
        QTest::newRow(code) << QString::fromLatin1(code) << actor << action;
    };
    row("PLATFORM.AUTHENTICATION_INVALID", Actor::You, GuidanceAction::ReplaceKey);
    row("PLATFORM.IP_NOT_WHITELISTED", Actor::YourAdmin, GuidanceAction::CopyReport);
    row("PLATFORM.INTEGRATION_NOT_FOUND", Actor::You, GuidanceAction::EditIds);
    row("PLATFORM.INPUT_INVALID", Actor::You, GuidanceAction::ReloadFromStart);
    row("PLATFORM.RATE_LIMIT_EXCEEDED", Actor::Nobody, GuidanceAction::Retry);
    row("PLATFORM.UNKNOWN_ERROR", Actor::Kombo, GuidanceAction::OpenLog);
    row("INTEGRATION.PERMISSION_MISSING", Actor::AtsAdmin, GuidanceAction::CopyMessage);
    row("INTEGRATION.AUTHENTICATION_INVALID", Actor::AtsAdmin, GuidanceAction::CopyMessage);
    row("INTEGRATION.SETUP_SYNC_PENDING", Actor::Nobody, GuidanceAction::None);
    row("INTEGRATION.QA_FAILED", Actor::Kombo, GuidanceAction::OpenLog);
    row("REMOTE.SERVICE_UNAVAILABLE", Actor::Nobody, GuidanceAction::Retry);
    row("ATS.JOB_CLOSED", Actor::Kombo, GuidanceAction::CopyReport);
}

void TestGuidance::codeSaysWhoActs()
{
    QFETCH(QString, code);
    QFETCH(Actor, actor);
    QFETCH(GuidanceAction, action);
    QCOMPARE(guidance(ofCode(code)).actor, actor);
    QCOMPARE(guidance(ofCode(code)).action, action);
}

void TestGuidance::exitClassFollowsTheReason_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<ExitClass>("exitClass");
    QTest::newRow("key") << ofCode(QStringLiteral("PLATFORM.AUTHENTICATION_INVALID"), 503) << ExitClass::Refused;
    QTest::newRow("permission") << ofCode(QStringLiteral("INTEGRATION.PERMISSION_MISSING")) << ExitClass::Refused;
    QTest::newRow("set-up") << ofCode(QStringLiteral("INTEGRATION.SETUP_SYNC_PENDING"), 409) << ExitClass::Refused;
    QTest::newRow("limit") << ofCode(QStringLiteral("PLATFORM.RATE_LIMIT_EXCEEDED"), 429) << ExitClass::Network;
    QTest::newRow("server") << ofCode(QStringLiteral("PLATFORM.UNKNOWN_ERROR"), 500) << ExitClass::Network;
    QTest::newRow("null code, 400") << ofCode(QString(), 400) << ExitClass::Refused;
    QTest::newRow("null code, 500") << ofCode(QString(), 500) << ExitClass::Network;
    QTest::newRow("HTML 401") << ofKind(Kind::KeyRefused) << ExitClass::Refused;
    QTest::newRow("refused port") << ofKind(Kind::ConnectionRefused) << ExitClass::Network;
    QTest::newRow("certificate") << ofKind(Kind::CertificateExpired) << ExitClass::Network;
    QTest::newRow("repeated cursor") << ofKind(Kind::RepeatedCursor) << ExitClass::Network;
}

void TestGuidance::exitClassFollowsTheReason()
{
    QFETCH(Failure, failure);
    QFETCH(ExitClass, exitClass);
    QCOMPARE(guidance(failure).exitClass, exitClass);
}

void TestGuidance::unknownCodeIsNamedAndKomboSpeaks()
{
    const Guidance told = guidance(ofCode(QStringLiteral("PLATFORM.BRAND_NEW")));
    QVERIFY(told.title.contains(QStringLiteral("PLATFORM.BRAND_NEW")));
    QCOMPARE(told.detail, QStringLiteral("A title\nA message."));
}

void TestGuidance::nullCodeSpeaksByStatus()
{
    QCOMPARE(guidance(ofCode(QString(), 401)).action, GuidanceAction::ReplaceKey);
    QCOMPARE(guidance(ofCode(QString(), 429)).actor, Actor::Nobody);
    QVERIFY(guidance(ofCode(QString(), 400)).title.contains(QStringLiteral("400")));
}

void TestGuidance::errorWithoutDetailsSaysSo()
{
    Failure failure = ofKind(Kind::Envelope);
    failure.status = 400;
    QCOMPARE(guidance(failure).title, QStringLiteral("Kombo reported an error without details (HTTP 400)."));
}

void TestGuidance::keyEndingIsShown()
{
    Failure failure = ofCode(QStringLiteral("PLATFORM.AUTHENTICATION_INVALID"), 401);
    failure.keyEnding = QStringLiteral("4f2a");
    QVERIFY(guidance(failure).title.contains(QStringLiteral("4f2a")));
    QVERIFY(!copyReport(failure, {}, {}, {}).contains(QStringLiteral("4f2a")));
}

void TestGuidance::yearOfWaitingIsTold()
{
    Failure failure = ofKind(Kind::SlowDown);
    failure.retryHint = 31'536'000s;
    QVERIFY(guidance(failure).sentence.contains(QStringLiteral("1 year")));
    failure.retryHint = 300s;
    QVERIFY(guidance(failure).sentence.contains(QStringLiteral("5 minute")));
    failure.retryHint = 12s;
    QVERIFY(!guidance(failure).sentence.contains(QStringLiteral("asks to wait")));
}

void TestGuidance::strangersPercentSignsStay()
{
    Failure failure = ofCode(QStringLiteral("A.%1%2%n"));
    QVERIFY(guidance(failure).title.contains(QStringLiteral("A.%1%2%n")));
    failure.kind = Kind::Redirect;
    failure.otherHost = QStringLiteral("%3.example");
    QVERIFY(guidance(failure).title.contains(QStringLiteral("%3.example")));
}

void TestGuidance::numbersStandInTheSentences()
{
    const Guidance told = guidance(ofKind(Kind::RepeatedCursor));
    QVERIFY(told.title.contains(QStringLiteral("page 3")));
    QVERIFY(told.sentence.contains(QStringLiteral("6 order")));
}

void TestGuidance::onlyCountsAskForAPlural_data()
{
    everyFailureHasSentencesForPeople_data();
}

// Words are found as a language with plurals has them: a text of one form has no other.
void TestGuidance::onlyCountsAskForAPlural()
{
    class Words final : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char*, const char* text, const char*, int n) const override
        {
            return QByteArray(text).contains("%n") == (n >= 0) ? QStringLiteral("translated") : QString();
        }
    } words;
    QFETCH(Failure, failure);
    QVERIFY(QCoreApplication::installTranslator(&words));
    const Guidance told = guidance(failure);
    QCOMPARE(told.title, QStringLiteral("translated"));
    QCOMPARE(told.sentence, QStringLiteral("translated"));
}

void TestGuidance::waitIsCountedDown()
{
    Failure failure = ofKind(Kind::Busy);
    failure.attempts = 3;
    QCOMPARE(waitingSentence(failure, 4), QStringLiteral("Kombo is busy; retrying in 4 s (3 of 5)."));
}

void TestGuidance::onlyKombosOwnHttpsLogIsTrusted_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("offered");
    QTest::addColumn<bool>("kombos");
    const auto row = [](const char* name, const char* url, bool offered, bool kombos) {
        QTest::newRow(name) << QString::fromLatin1(url) << offered << kombos;
    };
    row("98 log at Kombo's app", "https://app.kombo.dev/logs/1", true, true);
    row("98 log at Kombo", "https://kombo.dev/logs/1", true, true);
    row("98 log at a host that begins like Kombo's", "https://kombo.dev.evil.example/", true, false);
    row("98 log at a host that ends like Kombo's", "https://evilkombo.dev/", true, false);
    row("98 log over plain http", "http://app.kombo.dev/logs/1", false, false);
    row("98 log that is a script", "javascript:alert(1)", false, false);
    row("98 log with Kombo as a user's name", "https://kombo.dev@evil.example/", false, false);
    row("98 log that is a file of this computer", "file:///etc/passwd", false, false);
    row("98 log without an address", "", false, false);
}

void TestGuidance::onlyKombosOwnHttpsLogIsTrusted()
{
    QFETCH(QString, url);
    QFETCH(bool, offered);
    QFETCH(bool, kombos);
    Failure failure = ofCode(QStringLiteral("PLATFORM.UNKNOWN_ERROR"));
    failure.logUrl = url;
    const auto link = logLink(failure);
    QCOMPARE(link.has_value(), offered);
    QCOMPARE(link && link->isKombos, kombos);
    survived({{}, failure.code, 0, guidance(failure).title + QLatin1Char(' ') + guidance(failure).sentence, {}, {},
        !offered     ? QStringLiteral("no button")
            : kombos ? QStringLiteral("a button that opens it")
                     : QStringLiteral("a button that asks first, with the host's name")});
}

void TestGuidance::logIsOfferedOnlyWhereThereIsOne()
{
    Failure failure = ofCode(QStringLiteral("INTEGRATION.QA_FAILED"));
    QCOMPARE(guidance(failure).action, GuidanceAction::OpenLog);
    failure.logUrl.clear();
    QVERIFY(guidance(failure).action != GuidanceAction::OpenLog);
}

void TestGuidance::reportHasEverythingButTheKey()
{
    const QDateTime when(QDate(2026, 2, 3), QTime(9, 41), Qt::UTC);
    const QString report = copyReport(ofCode(QStringLiteral("INTEGRATION.QA_FAILED"), 409), when, QStringLiteral("EU"),
        QStringLiteral("workday:abc"));
    for (const QString& part : {QStringLiteral("2026-02-03T09:41:00Z"), QStringLiteral("EU"),
             QStringLiteral("workday:abc"), QStringLiteral("409"), QStringLiteral("INTEGRATION.QA_FAILED"),
             QStringLiteral("A title"), QStringLiteral("A message."),
             QStringLiteral("https://app.kombo.dev/prod/logs?interactionId=1"), QStringLiteral("Docket ")})
        QVERIFY2(report.contains(part), qPrintable(part));
}

void TestGuidance::messageForTheCustomerNamesTheProblem()
{
    const QString message
        = copyMessage(ofCode(QStringLiteral("INTEGRATION.PERMISSION_MISSING")), QStringLiteral("workday:abc"));
    QVERIFY(message.contains(QStringLiteral("workday:abc")));
    QVERIFY(message.contains(QStringLiteral("permission")));
    QVERIFY(message.contains(QStringLiteral("A message.")));
}

QTEST_GUILESS_MAIN(TestGuidance)
#include "tst_guidance.moc"
