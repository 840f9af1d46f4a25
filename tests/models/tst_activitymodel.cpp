// SPDX-License-Identifier: MIT
#include "models/activitymodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace docket;

namespace {

CallRecord failedCall()
{
    CallRecord record;
    record.at = QDateTime(QDate(2026, 2, 3), QTime(9, 41, 5, 7), Qt::UTC);
    record.connectionName = QStringLiteral("Kombo EU");
    record.integrationId = QStringLiteral("workday:abc");
    record.label = QStringLiteral("Acme");
    record.page = 3;
    record.taken = std::chrono::milliseconds(1234);
    record.status = 429;
    record.code = QStringLiteral("PLATFORM.RATE_LIMIT_EXCEEDED");
    record.attempt = 2;
    return record;
}

QString cell(const ActivityModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

// The latest requests, for those who look for a cause.
class ActivityModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallIsARow()
    {
        ActivityModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add(failedCall());
        QCOMPARE(cell(model, 0, ActivityModel::TimeColumn), QStringLiteral("2026-02-03 09:41:05"));
        QCOMPARE(cell(model, 0, ActivityModel::ConnectionColumn), QStringLiteral("Kombo EU"));
        QCOMPARE(cell(model, 0, ActivityModel::IntegrationColumn), QStringLiteral("Acme"));
        QCOMPARE(cell(model, 0, ActivityModel::PageColumn), QStringLiteral("3"));
        QCOMPARE(cell(model, 0, ActivityModel::StatusColumn), QStringLiteral("429"));
        QCOMPARE(cell(model, 0, ActivityModel::CodeColumn), QStringLiteral("PLATFORM.RATE_LIMIT_EXCEEDED"));
        QCOMPARE(cell(model, 0, ActivityModel::AttemptColumn), QStringLiteral("2"));
        QVERIFY(model.index(0, 0).data(ActivityModel::FailedRole).toBool());
    }

    void theNewestStandsOnTopAndTheOldestGo()
    {
        ActivityModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int page = 1; page <= ActivityModel::most + 20; ++page) {
            CallRecord record;
            record.page = page;
            model.add(record);
        }
        QCOMPARE(model.rowCount(), ActivityModel::most);
        QCOMPARE(model.record(0).page, ActivityModel::most + 20);
        QCOMPARE(model.record(ActivityModel::most - 1).page, 21);
    }

    void everyColumnHasATitleOfItsOwn()
    {
        const ActivityModel model;
        QSet<QString> titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles += model.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(titles.size(), int(ActivityModel::ColumnCount));
        QVERIFY(!titles.contains(QString()));
    }

    void tabSeparatedItReadsFromTheOldest()
    {
        ActivityModel model;
        CallRecord first;
        first.at = QDateTime(QDate(2026, 2, 3), QTime(9, 40), Qt::UTC);
        first.what = CallRecord::What::CheckKey;
        first.connectionName = QStringLiteral("a\tname\nof lines");
        first.status = 200;
        model.add(first);
        model.add(failedCall());
        QCOMPARE(model.toTsv(),
            QStringLiteral("time\tconnection\tintegration\tcall\tpage\tms\thttp\tcode\torders\tattempt\n"
                           "2026-02-03T09:40:00.000Z\ta name of lines\t\tcheck-api-key\t\t0\t200\t\t\t1\n"
                           "2026-02-03T09:41:05.007Z\tKombo EU\tAcme\torders\t3\t1234\t429\t"
                           "PLATFORM.RATE_LIMIT_EXCEEDED\t0\t2\n"));
    }

    void withoutALabelTheIdIsShown()
    {
        ActivityModel model;
        CallRecord record = failedCall();
        record.label.clear();
        model.add(record);
        QCOMPARE(cell(model, 0, ActivityModel::IntegrationColumn), QStringLiteral("workday:abc"));
    }
};

QTEST_GUILESS_MAIN(ActivityModelTest)
#include "tst_activitymodel.moc"
