// SPDX-License-Identifier: MIT
#include "models/orders/search.h"
#include "tests/models/memorystory.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using namespace docket::test;

// What the memory keeps of what became of orders, over runs of the program.
class OrderFatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatBecameOfAnOrderIsRemembered();
    void whatIsNotKnownIsAskedAgain();
    void anOrderThatComesBackHasNoFate();
    void undoTakesNoFateBack();
    void ordersWhoseIdsCannotBeReadAreCounted();
    void ordersThatAreClosedAreNotToDo();

private:
    MemoryRun run(const char* time)
    {
        return MemoryRun(m_key, MemoryFile::open(m_folder->filePath(QStringLiteral("m.sqlite")), m_key).file, time);
    }

    const MemoryKey m_key = MemoryKey::random();
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

MarkNote noteOfGone(MemoryRun& run, const char* id)
{
    const MemoryLedger::GoneOrders gone = run.ledger().goneOrders();
    for (const MemoryLedger::GoneOrder& order : gone.orders)
        if (order.json.find('"' + std::string(id) + '"') != std::string::npos)
            return order.note;
    return {};
}

QByteArray withStatus(const QByteArray& id, const QByteArray& status)
{
    return R"({"status":")" + status + R"(",)" + orderJsonFor(id).mid(1);
}

std::uint32_t countOf(const MemoryRun& run, Scope scope)
{
    return countScopes(run.snapshot(), &run.orderMarks())[static_cast<std::size_t>(scope)];
}

} // namespace

// Its status after a restart, and all of it in the session that asked.
void OrderFatesTest::whatBecameOfAnOrderIsRemembered()
{
    {
        MemoryRun first = run(monday);
        first.load({orderJsonFor("a"), orderJsonFor("b"), orderJsonFor("c")});
        first.load({orderJsonFor("a")});
        first.ledger().noteFates(
            {{"workday:abc", "b", OrderFate::Completed, R"({"id":"b","status":"COMPLETED","x":1})"},
                {"workday:abc", "c", OrderFate::NotListed, {}}},
            clockAt(tuesday));
        QVERIFY(first.gone().contains(QStringLiteral(R"("x":1)")));
        QCOMPARE(noteOfGone(first, "b").fate, OrderFate::Completed);
        QCOMPARE(noteOfGone(first, "b").fateAskedAt, secondsAt(tuesday));
        QCOMPARE(noteOfGone(first, "c").fate, OrderFate::NotListed);
    }
    MemoryRun second = run(friday);
    QCOMPARE(second.gone(), QStringLiteral(R"({"id":"b","status":"COMPLETED"}, {"id":"c"})"));
    QCOMPARE(noteOfGone(second, "b").fate, OrderFate::Completed);
    QCOMPARE(noteOfGone(second, "b").fateAskedAt, MarkTime{0});
    QCOMPARE(noteOfGone(second, "c").fate, OrderFate::NotAsked);
}

void OrderFatesTest::whatIsNotKnownIsAskedAgain()
{
    MemoryRun first = run(monday);
    first.load({orderJsonFor("a"), orderJsonFor("b")});
    first.load({orderJsonFor("a")});
    first.ledger().noteFates({{"workday:abc", "b", OrderFate::NotAnswered, {}}}, clockAt(monday));
    QCOMPARE(noteOfGone(first, "b").fate, OrderFate::NotAnswered);
    first.ledger().noteFates({{"workday:abc", "b", OrderFate::Rejected, R"({"id":"b"})"}}, clockAt(tuesday));
    QCOMPARE(noteOfGone(first, "b").fate, OrderFate::Rejected);
    // What is for good is not lost to a server that does not answer.
    first.ledger().noteFates({{"workday:abc", "b", OrderFate::NotAnswered, {}}}, clockAt(friday));
    QCOMPARE(noteOfGone(first, "b").fate, OrderFate::Rejected);
}

void OrderFatesTest::anOrderThatComesBackHasNoFate()
{
    MemoryRun first = run(monday);
    first.load({orderJsonFor("a"), orderJsonFor("b")});
    first.load({orderJsonFor("a")});
    first.ledger().noteFates({{"workday:abc", "b", OrderFate::Cancelled, {}}}, clockAt(monday));
    first.load({orderJsonFor("a"), orderJsonFor("b")});
    QCOMPARE(first.goneCount(), 0);
    first.ledger().noteFates({{"workday:abc", "b", OrderFate::Cancelled, {}}}, clockAt(monday)); // answered too late
    first.load({orderJsonFor("a")});
    QCOMPARE(noteOfGone(first, "b").fate, OrderFate::NotAsked);
}

void OrderFatesTest::undoTakesNoFateBack()
{
    MemoryRun first = run(monday);
    first.load({orderJsonFor("a"), orderJsonFor("b")});
    first.act({QStringLiteral("b")}, MemoryAct::MarkDone);
    first.load({orderJsonFor("a")});
    first.ledger().noteFates({{"workday:abc", "b", OrderFate::Completed, {}}}, clockAt(monday));
    QCOMPARE(first.undo(), 1);
    QCOMPARE(noteOfGone(first, "b").fate, OrderFate::Completed);
}

void OrderFatesTest::ordersWhoseIdsCannotBeReadAreCounted()
{
    const QString path = m_folder->filePath(QStringLiteral("m.sqlite"));
    {
        MemoryRun first = run(monday);
        first.load({orderJsonFor("a"), orderJsonFor("b")});
        first.load({orderJsonFor("a")});
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("UPDATE orders SET sealed = x'00112233'")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("damage"));
    MemoryRun second = run(tuesday);
    QCOMPARE(second.ledger().goneOrders().orders.size(), std::size_t{0});
    QCOMPARE(second.ledger().goneOrders().unnamed, 1U);
}

// Where orders of every status are asked for.
void OrderFatesTest::ordersThatAreClosedAreNotToDo()
{
    MemoryRun first = run(monday);
    first.load(
        {withStatus("a", "OPEN"), withStatus("b", "COMPLETED"), withStatus("c", "CANCELLED"), orderJsonFor("d")});
    QCOMPARE(countOf(first, Scope::Todo), 2U);
    QCOMPARE(countOf(first, Scope::All), 4U);
    QCOMPARE(first.ledger().days().back().open, 2U);
    first.load({withStatus("a", "COMPLETED"), withStatus("b", "COMPLETED"), withStatus("e", "REJECTED")});
    QCOMPARE(countOf(first, Scope::Todo), 0U);
    QCOMPARE(countOf(first, Scope::New), 1U); // it is new all the same
}

QTEST_GUILESS_MAIN(OrderFatesTest)
#include "tst_orderfates.moc"
