// SPDX-License-Identifier: MIT
#include "models/api/address.h"
#include "models/connections.h"

#include <QTest>

using namespace docket;
using Kind = Failure::Kind;

Q_DECLARE_METATYPE(std::optional<Failure::Kind>)

// Where the key may go.
class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySafeAddressesAreTaken_data();
    void onlySafeAddressesAreTaken();
    void originIsSchemeHostAndPort_data();
    void originIsSchemeHostAndPort();
    void urlHasThePathAndTheQuery();
    void successorIsAskedWithItsFiltersOnEveryPage();
    void onlyTheOlderEndpointIsKnownByItsUrl();
    void otherPathsAreEncoded();
    void onlyKombosOwnRegionsAreEachOthersOther();
};

void TestAddress::onlySafeAddressesAreTaken_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<std::optional<Kind>>("problem");
    const auto good
        = [](const char* address) { QTest::newRow(address) << QString::fromUtf8(address) << std::optional<Kind>(); };
    const auto bad = [](const char* address, Kind kind) {
        QTest::newRow(address) << QString::fromUtf8(address) << std::optional(kind);
    };
    good("https://api.kombo.dev/v1");
    good("https://api.us.kombo.dev/v1/");
    good("http://127.0.0.1:8080/v1");
    good("http://127.8.8.8/v1");
    good("http://[::1]:8080/v1");
    good("http://localhost:8080/v1");
    bad("http://api.kombo.dev/v1", Kind::PlainHttp);
    bad("http://192.168.0.1/v1", Kind::PlainHttp);
    bad("http://localhost.evil.example/v1", Kind::PlainHttp);
    bad("http://127.0.0.1.evil.example/v1", Kind::PlainHttp);
    bad("http://[2001:db8::1]/v1", Kind::PlainHttp);
    bad("http://0.0.0.0/v1", Kind::PlainHttp);
    bad("", Kind::BadAddress);
    bad("api.kombo.dev/v1", Kind::BadAddress);
    bad("ftp://api.kombo.dev/v1", Kind::BadAddress);
    bad("file:///etc/hostname", Kind::BadAddress);
    bad("https:///v1", Kind::BadAddress);
    bad("https://me:pw@api.kombo.dev/v1", Kind::BadAddress);
    bad("https://api.kombo.dev/v1?x=1", Kind::BadAddress);
    bad("https://api.kombo.dev/v1#x", Kind::BadAddress);
}

void TestAddress::onlySafeAddressesAreTaken()
{
    QFETCH(QString, address);
    QFETCH(std::optional<Kind>, problem);
    const auto found = addressProblem(QUrl(address));
    QCOMPARE(found.has_value(), problem.has_value());
    if (found)
        QCOMPARE(found->kind, *problem);
}

void TestAddress::originIsSchemeHostAndPort_data()
{
    QTest::addColumn<QUrl>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("another path") << QUrl(QStringLiteral("https://api.kombo.dev/x?y")) << true;
    QTest::newRow("the port spelled out") << QUrl(QStringLiteral("https://api.kombo.dev:443/v1")) << true;
    QTest::newRow("another port") << QUrl(QStringLiteral("https://api.kombo.dev:444/v1")) << false;
    QTest::newRow("another scheme") << QUrl(QStringLiteral("http://api.kombo.dev:443/v1")) << false;
    QTest::newRow("another host") << QUrl(QStringLiteral("https://kombo.dev/v1")) << false;
    QTest::newRow("with a user name") << QUrl(QStringLiteral("https://me@api.kombo.dev/v1")) << false;
}

void TestAddress::originIsSchemeHostAndPort()
{
    QFETCH(QUrl, other);
    QFETCH(bool, same);
    QCOMPARE(isSameOrigin(QUrl(QStringLiteral("https://api.kombo.dev/v1")), other), same);
}

void TestAddress::urlHasThePathAndTheQuery()
{
    const QUrl base(QStringLiteral("https://api.kombo.dev/v1/"));
    QCOMPARE(ordersUrl(base, {}, 250, {}).toEncoded(), "https://api.kombo.dev/v1/assessment/orders/open?page_size=250");
    QCOMPARE(ordersUrl(base, {}, 900, "a+b&c").toEncoded(),
        "https://api.kombo.dev/v1/assessment/orders/open?page_size=250&cursor=a%2Bb%26c");
}

// Kombo takes lists with commas, in one parameter, and wants all of them with each cursor.
void TestAddress::successorIsAskedWithItsFiltersOnEveryPage()
{
    const QUrl base(QStringLiteral("https://api.kombo.dev/v1"));
    OrdersEndpoint endpoint;
    endpoint.path = OrdersEndpoint::Path::Orders;
    QCOMPARE(
        ordersUrl(base, endpoint, 250, {}).toEncoded(), "https://api.kombo.dev/v1/assessment/orders?page_size=250");
    endpoint.statuses = {QStringLiteral("OPEN"), QStringLiteral("CANCELLED")};
    endpoint.ids = {QStringLiteral("a"), QStringLiteral("b&c")};
    endpoint.createdAfter = QStringLiteral("2026-02-03T00:00:00Z");
    QCOMPARE(ordersUrl(base, endpoint, 250, "next").toEncoded(),
        "https://api.kombo.dev/v1/assessment/orders?page_size=250&statuses=OPEN%2CCANCELLED&ids=a%2Cb%26c"
        "&created_after=2026-02-03T00%3A00%3A00Z&cursor=next");
    endpoint.path = OrdersEndpoint::Path::OpenOrders; // which takes none of them
    QCOMPARE(ordersUrl(base, endpoint, 250, {}).toEncoded(),
        "https://api.kombo.dev/v1/assessment/orders/open?page_size=250");
}

void TestAddress::onlyTheOlderEndpointIsKnownByItsUrl()
{
    const QUrl base(QStringLiteral("https://api.kombo.dev/v1"));
    OrdersEndpoint successor;
    successor.path = OrdersEndpoint::Path::Orders;
    QVERIFY(asksForOpenOrders(ordersUrl(base, {}, 250, "c")));
    QVERIFY(!asksForOpenOrders(ordersUrl(base, successor, 250, "c")));
}

void TestAddress::otherPathsAreEncoded()
{
    const QUrl base(QStringLiteral("https://api.kombo.dev/v1/"));
    QCOMPARE(apiUrl(base, QStringLiteral("/integrations/workday:abc")).toEncoded(),
        "https://api.kombo.dev/v1/integrations/workday:abc");
    QCOMPARE(apiUrl(base, QStringLiteral("/integrations/a?b#c%d")).toEncoded(),
        "https://api.kombo.dev/v1/integrations/a%3Fb%23c%25d");
}

void TestAddress::onlyKombosOwnRegionsAreEachOthersOther()
{
    QCOMPARE(otherRegion(europeUrl()), std::optional(unitedStatesUrl()));
    QCOMPARE(otherRegion(unitedStatesUrl()), std::optional(europeUrl()));
    QCOMPARE(otherRegion(QUrl(QStringLiteral("https://api.kombo.dev/v1/"))), std::optional(unitedStatesUrl()));
    for (const char* other : {"https://api.kombo.dev", "https://api.kombo.dev.example.com/v1",
             "http://127.0.0.1:8080/v1", "http://api.kombo.dev/v1", "https://example.com/v1"})
        QVERIFY2(!otherRegion(QUrl(QString::fromLatin1(other))), other);
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
