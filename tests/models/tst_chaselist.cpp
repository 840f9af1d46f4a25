// SPDX-License-Identifier: MIT
#include "models/chasefiles.h"
#include "models/chaselist.h"
#include "tests/models/testorders.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using namespace docket::test;

// Messages to recruiters about what is missing.
class ChaseListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRecruiterGetsOneMessage();
    void whatIsWholeIsNotAskedFor();
    void ordersWithoutARecruiterAreCounted();
    void whoWasAskedIsNotAskedAgain();
    void nobodyIsAskedAboutWhatIsDoneOrGone();
    void messagesOpenInAMailProgram();
    void filesCannotBeGivenOtherHeaders();
    void filesThatAreThereAreLeftAlone();
    void aFullDiskLeavesNoHalfMessage();
};

static QByteArray withoutPhone(QByteArray order)
{
    return order.replace(R"("+49 176 5550 123")", "null");
}

void ChaseListTest::eachRecruiterGetsOneMessage()
{
    Orders orders;
    QByteArray other = withoutPhone(orderJsonFor("o3", "Ewa", "Nowak"));
    other.replace("jane.doe@example.com", "max@example.com").replace("Jane", "Max").replace("Doe", "Weber");
    orders.receive({withoutPhone(orderJsonFor("o1")), withoutPhone(orderJsonFor("o2", "Ada", "Lovelace")), other});
    const ChaseList chase = chaseList(*orders.list());
    QCOMPARE(chase.drafts.size(), 2);
    QCOMPARE(chase.drafts.at(0).email, QStringLiteral("jane.doe@example.com"));
    QCOMPARE(chase.drafts.at(0).rows.size(), std::size_t{2});
    QVERIFY(chase.drafts.at(0).body.contains(QStringLiteral("Ada Lovelace, Nurse: No phone number")));
    QVERIFY(!chase.drafts.at(0).body.contains(QStringLiteral("Nowak")));
    QVERIFY(chase.drafts.at(1).body.contains(QStringLiteral("Max Weber")));
}

void ChaseListTest::whatIsWholeIsNotAskedFor()
{
    Orders orders;
    orders.receive({orderJsonFor("o1")});
    QVERIFY(chaseList(*orders.list()).drafts.isEmpty());
}

void ChaseListTest::ordersWithoutARecruiterAreCounted()
{
    Orders orders;
    QByteArray order = withoutPhone(orderJsonFor("o1"));
    order.replace("RECRUITER", "HIRING_MANAGER");
    orders.receive({order});
    const ChaseList chase = chaseList(*orders.list());
    QVERIFY(chase.drafts.isEmpty());
    QCOMPARE(chase.withoutRecruiter, 1);
}

static OrderList marked(const Orders& orders, const std::vector<unsigned>& rows)
{
    OrderList list = *orders.list();
    auto marks = std::make_shared<OrderMarks>();
    auto chunk = std::make_shared<ChunkMarks>();
    for (const unsigned bits : rows)
        chunk->rows.emplace_back().marks = static_cast<std::uint8_t>(bits);
    marks->chunks.push_back(chunk);
    list.marks = marks;
    return list;
}

void ChaseListTest::whoWasAskedIsNotAskedAgain()
{
    Orders orders;
    orders.receive({withoutPhone(orderJsonFor("o1")), withoutPhone(orderJsonFor("o2"))});
    const OrderList list = marked(orders, {bitOf(Mark::Asked), 0});
    const ChaseList chase = chaseList(list);
    QCOMPARE(chase.asked, 1);
    QCOMPARE(chase.drafts.first().rows, std::vector<OrderRow>{list.rows[1]});
}

void ChaseListTest::nobodyIsAskedAboutWhatIsDoneOrGone()
{
    Orders orders;
    orders.receive({withoutPhone(orderJsonFor("o1")), withoutPhone(orderJsonFor("o2")),
        withoutPhone(orderJsonFor("o3")), withoutPhone(orderJsonFor("o4"))});
    const unsigned askedAndDone = bitOf(Mark::Asked) | bitOf(Mark::Done);
    const OrderList list = marked(orders, {bitOf(Mark::Done), 0, bitOf(Mark::Gone), askedAndDone});
    const ChaseList chase = chaseList(list);
    QCOMPARE(chase.drafts.size(), 1);
    QCOMPARE(chase.drafts.first().rows, std::vector<OrderRow>{list.rows[1]});
    QCOMPARE(chase.asked, 0);
}

void ChaseListTest::messagesOpenInAMailProgram()
{
    ChaseDraft draft;
    draft.email = QStringLiteral("jane+ats@example.com");
    draft.subject = QStringLiteral("50 % & more");
    draft.body = QStringLiteral("Zo\u00eb\nM\u00fcller");
    const QUrl url = mailtoOf(draft);
    QVERIFY(url.isValid());
    QCOMPARE(url.toEncoded(),
        QByteArray("mailto:jane%2Bats%40example.com?subject=50%20%25%20%26%20more&body=Zo%C3%AB%0D%0AM%C3%BCller"));
}

void ChaseListTest::filesCannotBeGivenOtherHeaders()
{
    ChaseDraft draft;
    draft.name = QStringLiteral("Jane\r\nBcc: all@example.com");
    draft.email = QStringLiteral("jane@example.com\r\nBcc: all@example.com");
    draft.subject = QStringLiteral("a\nb");
    draft.body = QStringLiteral("text");
    const QByteArray head = emlOf(draft).split('\r').first() + emlOf(draft).mid(0, emlOf(draft).indexOf("\r\n\r\n"));
    QVERIFY2(!head.contains("\r\nBcc"), head.constData());
    QVERIFY(head.contains("X-Unsent: 1"));
    QVERIFY(emlOf(draft).endsWith("\r\n" + QByteArray("text").toBase64() + "\r\n"));
}

namespace {

QList<ChaseDraft> threeDrafts()
{
    QList<ChaseDraft> drafts;
    for (const char* const name : {"ada", "bob", "eve"}) {
        ChaseDraft draft;
        draft.email = QLatin1String(name) + QStringLiteral("@example.com");
        draft.body = QStringLiteral("text");
        drafts += draft;
    }
    return drafts;
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

void ChaseListTest::filesThatAreThereAreLeftAlone()
{
    const QTemporaryDir folder;
    const QStringList first{QStringLiteral("001-ada@example.com.eml"), QStringLiteral("002-bob@example.com.eml"),
        QStringLiteral("003-eve@example.com.eml")};
    QCOMPARE(saveDrafts(folder.path(), threeDrafts()).count, 3);
    QCOMPARE(filesIn(folder), first);
    QFile mine(folder.filePath(first.at(1)));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    const SavedDrafts again = saveDrafts(folder.path(), threeDrafts());
    QCOMPARE(again.count, 3);
    QVERIFY(again.problem.isEmpty());
    QCOMPARE(filesIn(folder).size(), 6);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

void ChaseListTest::aFullDiskLeavesNoHalfMessage()
{
    const QTemporaryDir folder;
    QList<ChaseDraft> drafts = threeDrafts();
    drafts[1].body = QString(60'000, QLatin1Char('x'));
    const SavedDrafts saved = [&] {
        const FullDisk full(40'000);
        return saveDrafts(folder.path(), drafts);
    }();
    QCOMPARE(saved.count, 1);
    QVERIFY(!saved.problem.isEmpty());
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("001-ada@example.com.eml")});
    const SavedDrafts rest = saveDrafts(folder.path(), drafts.mid(saved.count));
    QCOMPARE(rest.count, 2);
    QCOMPARE(filesIn(folder).size(), 3);
    QVERIFY(saveDrafts(folder.filePath(QStringLiteral("gone")), drafts).problem.size() > 0);
}

QTEST_GUILESS_MAIN(ChaseListTest)
#include "tst_chaselist.moc"
