// SPDX-License-Identifier: MIT
#include "models/healthmodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace docket;
using Phase = SourceState::Phase;
using State = HealthRow::State;

namespace {

const QString acme = QStringLiteral("workday:acme");
const QString globex = QStringLiteral("lever:globex");

ConnectionState connectionWith(KeyState key, const QStringList& integrations = {acme, globex})
{
    ConnectionState state;
    state.connection.keySlot = QStringLiteral("slot");
    state.connection.name = QStringLiteral("Kombo EU");
    for (const QString& id : integrations)
        state.connection.integrations.append({id, id.section(QLatin1Char(':'), 1)});
    state.key = key;
    return state;
}

SourceState source(const QString& id, Phase phase, qint64 orders = 0)
{
    SourceState state;
    state.source.integrationId = id;
    state.source.label = id.section(QLatin1Char(':'), 1);
    state.source.connection = QStringLiteral("slot");
    state.phase = phase;
    state.orders = orders;
    if (state.isOver())
        state.endedAt = QDateTime(QDate(2026, 2, 3), QTime(9, 41), Qt::UTC);
    return state;
}

SourceState failed(const QString& id, const QString& code)
{
    SourceState state = source(id, Phase::Failed);
    state.failure = Failure();
    state.failure->kind = Failure::Kind::Envelope;
    state.failure->code = code;
    return state;
}

} // namespace

// A row an integration: what it last brought, what was wrong, whose turn it is.
class HealthModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIntegrationHasARow()
    {
        HealthModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(
            {connectionWith(KeyState::Present)}, {source(acme, Phase::Complete, 12), source(globex, Phase::Loading)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.row(0).state, State::Good);
        QCOMPARE(model.row(0).orders, std::optional<qint64>(12));
        QVERIFY(model.row(0).lastComplete.isValid());
        QCOMPARE(model.row(1).state, State::Loading);
        QVERIFY(!model.row(1).orders);
        QCOMPARE(model.index(0, HealthModel::ConnectionColumn).data().toString(), QStringLiteral("Kombo EU"));
        QCOMPARE(model.index(0, HealthModel::StateColumn).data().toString(), QStringLiteral("Up to date"));
    }

    void whatWasKnownSurvivesARefresh()
    {
        HealthModel model;
        const ConnectionState connection = connectionWith(KeyState::Present, {acme});
        model.show({connection}, {source(acme, Phase::Complete, 12)});
        const QDateTime before = model.row(0).lastComplete;
        model.show({connection}, {source(acme, Phase::Loading)});
        QCOMPARE(model.row(0).state, State::Loading);
        QCOMPARE(model.row(0).orders, std::optional<qint64>(12));
        SourceState refused = failed(acme, QStringLiteral("INTEGRATION.PERMISSION_MISSING"));
        refused.showsEarlierWalk = true;
        model.show({connection}, {refused});
        QCOMPARE(model.row(0).state, State::Failed);
        QCOMPARE(model.row(0).lastComplete, before);
        QCOMPARE(model.row(0).orders, std::optional<qint64>(12)); // they are still shown
        QCOMPARE(model.row(0).action, GuidanceAction::CopyMessage);
        const QString error = model.row(0).lastError;
        QVERIFY(error.contains(guidance(*refused.failure).title));
        model.show({connection}, {source(acme, Phase::Loading)});
        QCOMPARE(model.row(0).lastError, error); // until it is better
        model.show({connection}, {source(acme, Phase::Complete, 13)});
        QVERIFY(model.row(0).lastError.isEmpty());
        QCOMPARE(model.row(0).action, GuidanceAction::None);
    }

    void oneThatFailsHidesNoOther()
    {
        HealthModel model;
        model.show({connectionWith(KeyState::Present)},
            {failed(acme, QStringLiteral("PLATFORM.INTEGRATION_NOT_FOUND")), source(globex, Phase::Complete, 3)});
        QCOMPARE(model.row(0).action, GuidanceAction::EditIds);
        QCOMPARE(model.row(1).state, State::Good);
        QCOMPARE(model.troubles(), 1);
    }

    void withoutAKeyTheReasonStandsInItsRows()
    {
        HealthModel model;
        model.show({connectionWith(KeyState::Locked)}, {});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.row(0).state, State::NoKey);
        QCOMPARE(model.row(0).lastError, keyStateSentence(KeyState::Locked));
        QCOMPARE(model.row(0).action, GuidanceAction::ReplaceKey);
    }

    void whatIsSwitchedOffSaysSo()
    {
        HealthModel model;
        ConnectionState connection = connectionWith(KeyState::Present);
        connection.connection.integrations[1].enabled = false;
        model.show({connection}, {source(acme, Phase::Complete)});
        QCOMPARE(model.row(0).state, State::Good);
        QCOMPARE(model.row(1).state, State::Off);
        connection.connection.enabled = false;
        model.show({connection}, {});
        QCOMPARE(model.row(0).state, State::Off);
        QCOMPARE(model.troubles(), 0);
    }

    void rowsStayWhereTheyAreWhileTheyChange()
    {
        HealthModel model;
        const ConnectionState connection = connectionWith(KeyState::Present);
        model.show({connection}, {source(acme, Phase::Loading)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show({connection}, {source(acme, Phase::Complete)});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        model.show({connectionWith(KeyState::Present, {acme})}, {});
        QCOMPARE(reset.count(), 1);
    }

    void everyStateHasWordsOfItsOwn()
    {
        QSet<QString> words;
        for (int state = 0; state <= static_cast<int>(State::Stopped); ++state)
            words += healthWords(static_cast<State>(state));
        QCOMPARE(words.size(), static_cast<int>(State::Stopped) + 1);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(HealthModelTest)
#include "tst_healthmodel.moc"
