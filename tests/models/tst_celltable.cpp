// SPDX-License-Identifier: MIT
#include "models/output/celltable.h"

#include "models/orderlist.h"
#include "models/orders/orderjson.h"
#include "models/orders/page.h"
#include "tests/orders/testpages.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>

using namespace docket;

// The tables, which make the cells of a job once and write bytes, say what each cell by
// itself says.
class CellTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tsvSaysWhatItsCellsSay();
    void htmlSaysWhatItsCellsSay();
    void aLongTableIsWhole();
    void aMaskedTableTellsNothingPersonal();
    void jobsOfTwoIntegrationsAreNotMistakenForEachOther();
};

namespace {

constexpr int ordersInATable = 60;
constexpr int tables = 40;

bool never()
{
    return false;
}

template <std::size_t Count>
std::string_view oneOf(const std::array<std::string_view, Count>& texts, std::mt19937& random)
{
    return texts[random() % Count];
}

// A JSON string of odd pieces; now and then with bytes that are no UTF-8.
std::string oddString(std::mt19937& random)
{
    static constexpr auto pieces = std::to_array<std::string_view>({"Zoë", "Müller", "=1+1", "+49 176", "\\t", "\\n",
        "\\r", "\\r\\n", "\\\"", "\\u0000", "\\u0007", " ", "  ", "\\u00a0", "\\u3000", "\\u2028", "\\ufeff", "\\ud800",
        "\\udc00x", "\\ud83d\\ude00", "ليلى", "\\u202e", "שלום", "山田", "太郎", "김", "ナ", "\\ud842\\udfb7",
        "<b>&amp;", "'", "@", "a@b.example", "DE", "xx", "\xFF", "\xE2\x82", "\x7F"});
    std::string json = "\"";
    for (std::size_t i = random() % 4; i > 0; --i)
        json += oneOf(pieces, random);
    if (random() % 40 == 0)
        for (int i = 0; i < 3'000; ++i)
            json += oneOf(pieces, random);
    return json + '"';
}

std::string oddValue(std::mt19937& random)
{
    static constexpr auto others = std::to_array<std::string_view>({"null", "12", "[]"});
    return random() % 5 == 0 ? std::string(oneOf(others, random)) : oddString(random);
}

std::string oddJob(std::mt19937& random)
{
    static constexpr auto countries = std::to_array<std::string_view>(
        {"\"DE\"", "\"de\"", "\" FR \"", "\"QX\"", "\"Deutschland\"", "null", "\"\""});
    std::string team;
    for (std::size_t i = random() % 8; i > 0; --i)
        team += R"({"first_name":)" + oddValue(random) + R"(,"last_name":)" + oddValue(random) + R"(,"email":)"
            + oddValue(random) + R"(,"hiring_team_roles":[)" + (random() % 3 == 0 ? "" : "\"RECRUITER\"") + "]},";
    const std::string place = R"({"city":)" + oddValue(random) + R"(,"state":)" + oddValue(random) + R"(,"raw":)"
        + oddValue(random) + R"(,"country":)" + std::string(oneOf(countries, random)) + "}";
    const std::string noPlace
        = random() % 2 == 0 ? "null" : R"({"city":null,"country":)" + std::string(oneOf(countries, random)) + "}";
    return R"({"name":)" + oddValue(random) + R"(,"job_code":)" + oddValue(random) + R"(,"location":)"
        + (random() % 3 == 0 ? noPlace : place) + R"(,"hiring_team":[)" + team + "null]}";
}

std::string oddOrder(const std::string& id, const std::string& job, std::mt19937& random)
{
    return R"({"id":")" + id + R"(","package_id":)" + oddValue(random) + R"(,"candidate":{"email":)" + oddValue(random)
        + R"(,"first_name":)" + oddValue(random) + R"(,"last_name":)" + oddValue(random) + R"(,"phone":)"
        + oddValue(random) + R"(},"job":)" + job + "}";
}

std::shared_ptr<const OrderList> listOf(const Store& store)
{
    auto list = std::make_shared<OrderList>();
    list->snapshot = store.snapshot();
    list->rows = allRows(*list->snapshot);
    return list;
}

// Two integrations with a few jobs each, many orders to a job.
std::shared_ptr<const OrderList> oddList(std::mt19937& random)
{
    Store store;
    PageParser parser;
    for (const char* const integration : {"workday:abc", "greenhouse:def"}) {
        Generation& generation = store.begin({integration, integration[0] == 'w' ? "Ac\tme \"1\"" : ""});
        std::vector<std::string> jobs{"null", "\"no job\""};
        for (int i = 0; i < 8; ++i)
            jobs.push_back(oddJob(random));
        std::vector<std::string> orders;
        for (int i = 0; i < ordersInATable / 2; ++i)
            orders.push_back(oddOrder(std::to_string(i), jobs[random() % jobs.size()], random));
        store.append(generation, parser.parse(pageOf(orders)));
    }
    return listOf(store);
}

CellTable oddTable(std::mt19937& random)
{
    CellTable table{oddList(random), std::vector<int>(ordersInATable), {}, random() % 2 == 0};
    std::iota(table.positions.begin(), table.positions.end(), 0);
    std::shuffle(table.positions.begin(), table.positions.end(), random);
    for (std::size_t i = 1 + random() % 12; i > 0; --i)
        table.columns.append(static_cast<OrderColumn>(random() % orderColumnCount));
    return table;
}

OrderColumn shownAs(OutputColumn column)
{
    int number = 0;
    while (columnKey(static_cast<OrderColumn>(number)) != column.key())
        ++number;
    return static_cast<OrderColumn>(number);
}

// The rows of a table, cell by cell; the titles first.
QList<QStringList> cellsOf(const CellTable& table)
{
    QList<QStringList> rows;
    if (table.withHeader) {
        rows.append(QStringList());
        for (const OutputColumn column : table.columns)
            rows.back() += column.title();
    }
    for (const int position : table.positions) {
        rows.append(QStringList());
        for (const OutputColumn column : table.columns)
            rows.back() += orderCell(table.list->at(static_cast<std::size_t>(position)), shownAs(column))
                               .plain()
                               .replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
    }
    return rows;
}

QString tsvOf(const CellTable& table)
{
    QString text;
    for (QStringList row : cellsOf(table)) {
        for (QString& cell : row)
            if (cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'))
                || cell.contains(QLatin1Char('"')))
                cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString htmlOf(const CellTable& table)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>\n");
    bool isHeader = table.withHeader;
    for (const QStringList& row : cellsOf(table)) {
        const QString tag = isHeader ? QStringLiteral("th") : QStringLiteral("td");
        isHeader = false;
        html += QLatin1String("<tr>");
        for (const QString& cell : row) {
            QString escaped = cell.toHtmlEscaped();
            for (QChar& character : escaped) {
                if (character < QLatin1Char(' ') && !character.isSpace())
                    character = QChar::ReplacementCharacter;
            }
            const QString lineBreak = QStringLiteral("<br style=\"mso-data-placement:same-cell\">");
            escaped.replace(QLatin1String("\r\n"), QLatin1String("\n"))
                .replace(QLatin1Char('\r'), QLatin1Char('\n'))
                .replace(QLatin1Char('\n'), lineBreak);
            html += QLatin1Char('<') + tag + QLatin1String(" style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">")
                + escaped + QLatin1String("</") + tag + QLatin1Char('>');
        }
        html += QLatin1String("</tr>\n");
    }
    return html + QLatin1String("</table>\n");
}

} // namespace

void CellTableTest::tsvSaysWhatItsCellsSay()
{
    std::mt19937 random(testSeed());
    for (int round = 0; round < tables; ++round) {
        const CellTable table = oddTable(random);
        QCOMPARE(toTsv(table, never), tsvOf(table).toUtf8());
    }
}

void CellTableTest::htmlSaysWhatItsCellsSay()
{
    std::mt19937 random(testSeed());
    for (int round = 0; round < tables; ++round) {
        const CellTable table = oddTable(random);
        QCOMPARE(toHtmlTable(table, never), htmlOf(table).toUtf8());
    }
}

// Text is handed on in pieces: far more than one of them.
void CellTableTest::aLongTableIsWhole()
{
    std::mt19937 random(testSeed());
    CellTable table = oddTable(random);
    table.columns.append(OrderColumn::Integration);
    const std::vector<int> few = table.positions;
    while (table.positions.size() < 20'000)
        table.positions.insert(table.positions.end(), few.begin(), few.end());
    QVERIFY(toTsv(table, never) == tsvOf(table).toUtf8());
}

void CellTableTest::jobsOfTwoIntegrationsAreNotMistakenForEachOther()
{
    Store store;
    PageParser parser;
    for (const char* const name : {"Nurse", "Driver"})
        store.append(store.begin({name, name}), parser.parse(pageOf({orderWith("o1", "Ada", jobNamed(name))})));
    const CellTable table{listOf(store), {0, 1, 0}, {OrderColumn::Job}, false};
    QCOMPARE(toTsv(table, never), QByteArray("Nurse\nDriver\nNurse\n"));
}

void CellTableTest::aMaskedTableTellsNothingPersonal()
{
    Store store;
    Generation& generation = store.begin({"acme", "Acme"});
    store.append(generation,
        PageParser().parse(
            R"({"status":"success","data":{"next":null,"results":[{"id":"o1","package_id":"bg","candidate":{"email":"zoe@example.com","last_name":"Geheim","phone":"+49 1"},"job":{"name":"Nurse","hiring_team":[{"first_name":"Jane","hiring_team_roles":["RECRUITER"]}]}}]}})"));
    auto list = std::make_shared<OrderList>();
    list->snapshot = store.snapshot();
    list->rows = {allRows(*list->snapshot).front()};
    CellTable table{list, {0}, {}, false, true};
    for (int i = 0; i < orderColumnCount; ++i)
        table.columns += static_cast<OrderColumn>(i);
    const QByteArray hidden = "••••••";
    QCOMPARE(
        toTsv(table, never), hidden + "\tNurse\tbg\t\t" + hidden + "\t" + hidden + "\t" + hidden + "\t\tAcme\t\t\t\n");
    QVERIFY(!toHtmlTable(table, never).contains("Geheim"));
    table.columns = {OrderColumn::Phone};
    QCOMPARE(toTsv(table, never), hidden);
}

QTEST_GUILESS_MAIN(CellTableTest)
#include "tst_celltable.moc"
