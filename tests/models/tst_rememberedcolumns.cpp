// SPDX-License-Identifier: MIT
#include "models/output/celltable.h"
#include "models/output/exportjob.h"
#include "models/output/orderwriter.h"
#include "tests/models/memorystory.h"

#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using namespace docket::test;

// The columns State and Seen here since outside the window: what is remembered leaves it, too.
class RememberedColumnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theyAreCopied();
    void theyAreExported_data();
    void theyAreExported();
    void theyAreInThePreview();
    void ordersOfAFileHaveNothingThere();

private:
    std::shared_ptr<const OrderList> listOf(MemoryRun& run) const;
    std::shared_ptr<const OrderList> m_list;
};

namespace {

const QList<OutputColumn> columns{OrderColumn::Candidate, OrderColumn::State, OrderColumn::SeenSince};

QString written(const OrderList& list, OrderFormat format)
{
    OutputOptions options;
    options.format = format;
    options.columns = columns;
    options.marks = list.marks;
    QByteArray bytes;
    const auto writer = makeOrderWriter(options, [&](const QByteArray& piece) {
        bytes += piece;
        return true;
    });
    for (const OrderRow row : list.rows)
        writer->write(list.snapshot->order(row));
    writer->finish();
    return QString::fromUtf8(bytes);
}

} // namespace

// One that was there first and is done, one that came a day later and is new.
void RememberedColumnsTest::initTestCase()
{
    MemoryRun run(MemoryKey::random(), MemoryFile::inMemory(MemoryKey::random()), monday);
    run.load({orderJsonFor("a")});
    run.act({QStringLiteral("a")}, MemoryAct::MarkDone);
    run.setTime(tuesday);
    run.load({orderJsonFor("a"), orderJsonFor("b", "Ewa", "Nowak")});
    m_list = listOf(run);
}

std::shared_ptr<const OrderList> RememberedColumnsTest::listOf(MemoryRun& run) const
{
    auto list = std::make_shared<OrderList>();
    run.marks();
    list->snapshot = std::make_shared<Snapshot>(run.snapshot());
    list->marks = std::make_shared<OrderMarks>(run.orderMarks());
    for (const Snapshot::Rows& rows : list->snapshot->rows())
        for (std::uint32_t at = 0; at < rows.count; ++at)
            list->rows.push_back(OrderRow{rows.first + at});
    return list;
}

void RememberedColumnsTest::theyAreCopied()
{
    const CellTable table{m_list, {0, 1}, columns};
    QCOMPARE(toTsv(table, [] { return false; }),
        QByteArray("M\xc3\xbcller, Zo\xc3\xab\tDone\t2026-11-23 09:00\nNowak, Ewa\tNew\t2026-11-24 09:00\n"));
    const CellTable cell{m_list, {1}, {OrderColumn::SeenSince}};
    QCOMPARE(toTsv(cell, [] { return false; }), QByteArray("2026-11-24 09:00"));
    const QByteArray json = toJsonCells(table, [] { return false; });
    QVERIFY2(json.contains(R"("state":"New")"), json.constData());
}

void RememberedColumnsTest::theyAreExported_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("CSV") << static_cast<int>(OrderFormat::Csv);
    QTest::newRow("TSV") << static_cast<int>(OrderFormat::Tsv);
    QTest::newRow("Markdown") << static_cast<int>(OrderFormat::Markdown);
    QTest::newRow("HTML") << static_cast<int>(OrderFormat::Html);
}

void RememberedColumnsTest::theyAreExported()
{
    QFETCH(int, format);
    const QString text = written(*m_list, static_cast<OrderFormat>(format));
    QVERIFY2(text.contains(QStringLiteral("2026-11-23 09:00")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("2026-11-24 09:00")));
    QVERIFY(text.contains(QStringLiteral("Done")));
    QVERIFY(text.contains(QStringLiteral("New")));
}

void RememberedColumnsTest::theyAreInThePreview()
{
    ExportJob job;
    job.list = m_list;
    job.choice.format = OrderFormat::Csv;
    job.choice.columns = columns;
    const ExportPreview preview = makePreview(job);
    QVERIFY(preview.cells.at(2).contains(QStringLiteral("New")));
}

void RememberedColumnsTest::ordersOfAFileHaveNothingThere()
{
    OrderList list = *m_list;
    list.marks.reset();
    QVERIFY(!written(list, OrderFormat::Csv).contains(QStringLiteral("2026")));
}

QTEST_GUILESS_MAIN(RememberedColumnsTest)
#include "tst_rememberedcolumns.moc"
