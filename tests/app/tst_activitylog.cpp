// SPDX-License-Identifier: MIT
#include "app/activitylog.h"
#include "models/activitymodel.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace docket;

namespace {

CallRecord someCall(int page)
{
    CallRecord record;
    record.at = QDateTime(QDate(2026, 2, 3), QTime(9, 41), Qt::UTC);
    record.connectionName = QStringLiteral("Kombo EU");
    record.label = QStringLiteral("Acme");
    record.page = page;
    record.status = 200;
    return record;
}

QStringList linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
        : QStringList();
}

} // namespace

class ActivityLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsWrittenBeforeItIsBegun()
    {
        const QTemporaryDir folder;
        {
            ActivityLog log;
            log.write(someCall(1));
        }
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("docket.log"))));
    }

    void callsAreLinesInTheirOrder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("docket.log"));
        {
            ActivityLog log;
            log.begin(path);
            for (int page = 1; page <= 50; ++page)
                log.write(someCall(page));
        }
        const QStringList lines = linesOf(path);
        QCOMPARE(lines.size(), 51);
        QCOMPARE(lines.first(), activityHead());
        for (int page = 1; page <= 50; ++page)
            QCOMPARE(lines.at(page), activityLine(someCall(page)));
    }

    void onlyThisUserMayReadIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("docket.log"));
        {
            ActivityLog log;
            log.begin(path);
            log.write(someCall(1));
        }
        QCOMPARE(QFile::permissions(path) & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser),
            QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    void laterSessionsAppend()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("docket.log"));
        for (int session = 1; session <= 2; ++session) {
            ActivityLog log;
            log.begin(path);
            log.write(someCall(session));
        }
        QCOMPARE(linesOf(path).size(), 3);
    }

    void afterItsEndNothingIsWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("docket.log"));
        {
            ActivityLog log;
            log.begin(path);
            log.write(someCall(1));
            log.end();
            QVERIFY(!log.isOn());
            log.write(someCall(2));
        }
        QCOMPARE(linesOf(path).size(), 2);
    }

    void fileThatCannotBeWrittenIsToldOnceAndSwitchedOff()
    {
        ActivityLog log;
        QSignalSpy failed(&log, &ActivityLog::failed);
        log.begin(QStringLiteral("/proc/docket.log"));
        log.write(someCall(1));
        log.write(someCall(2));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!log.isOn());
        QCoreApplication::processEvents();
        QCOMPARE(failed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(ActivityLogTest)
#include "tst_activitylog.moc"
