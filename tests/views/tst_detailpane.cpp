// SPDX-License-Identifier: MIT
#include "models/orderdetail.h"
#include "tests/models/testorders.h"
#include "tests/views/partprobe.h"
#include "views/descriptionview.h"
#include "views/detailpane.h"
#include "views/elidedlabel.h"
#include "views/fieldrow.h"
#include "views/mailto.h"
#include "views/memberrow.h"
#include "views/paint.h"
#include "views/rawview.h"
#include "views/textlabel.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryFile>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace docket;
using namespace docket::test;

namespace {

OrderDetail detailOf(const QByteArray& json)
{
    Orders orders;
    orders.receive({json});
    const auto list = orders.list();
    return makeOrderDetail(*list, list->rows.front());
}

// An order with these members and this description.
OrderDetail detailWith(const QByteArray& team, const QByteArray& description = "<p>Care</p>")
{
    return detailOf(R"({"id":"o1","package_id":"Basic","candidate":{"first_name":"Zoë","last_name":"Müller"},)"
                    R"("job":{"name":"Nurse","description":")"
        + description + R"(","hiring_team":[)" + team + "]}}");
}

QByteArray member(const QByteArray& name, const QByteArray& mail, const QByteArray& role = "RECRUITER")
{
    return R"({"first_name":")" + name + R"(","last_name":"Doe","email":")" + mail + R"(","hiring_team_roles":[")"
        + role + "\"]}";
}

QByteArray members(int count)
{
    QByteArrayList all;
    for (int i = 0; i < count; ++i)
        all += member("M" + QByteArray::number(i), "m" + QByteArray::number(i) + "@example.com");
    return all.join(',');
}

struct ShownPane
{
    explicit ShownPane(QSize size = {384, 760})
    {
        window.resize(size);
        pane.resize(size);
        window.show();
        window.activateWindow();
    }
    void show(const OrderDetail& detail)
    {
        pane.showDetail(detail);
        QCoreApplication::processEvents(); // a layout shows new members later
    }
    QString field(const QString& label) const
    {
        for (const FieldRow* row : pane.findChildren<FieldRow*>()) {
            if (row->label() == label)
                return row->accessibleName();
        }
        return {};
    }
    QString label(const char* name) const
    {
        const auto* found = pane.findChild<QLabel*>(QLatin1String(name));
        return found->isVisibleTo(&pane) ? found->text() : QString();
    }
    QList<MemberRow*> team() const
    {
        QList<MemberRow*> rows = pane.findChildren<MemberRow*>();
        rows.removeIf([this](const MemberRow* row) { return !row->isVisibleTo(&pane); });
        return rows;
    }
    Button* button(const char* name) const { return pane.findChild<Button*>(QLatin1String(name)); }
    void showRaw() const { pane.findChild<QTabBar*>()->setCurrentIndex(1); }
    QString bar() const
    {
        const auto* widget = pane.findChild<QWidget*>(QStringLiteral("descriptionBar"));
        return widget->isVisibleTo(&pane) ? widget->findChild<ElidedLabel*>()->text() : QString();
    }

    QWidget window;
    DetailPane pane{&window};
};

// The first column of a widget's picture that is not its ground.
int firstInk(QWidget* widget)
{
    const QImage image = pictureOf(widget);
    const QRgb ground = image.pixelColor(0, 0).rgb();
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).rgb() != ground)
                return x;
        }
    }
    return -1;
}

// Asks for what a document wants and counts what it gets.
class SpiedView final : public DescriptionView
{
public:
    QVariant loadResource(int type, const QUrl& name) override
    {
        QVariant given = DescriptionView::loadResource(type, name);
        asked += 1;
        got += given.isValid() ? 1 : 0;
        return given;
    }
    int asked = 0;
    int got = 0;
};

} // namespace

// The current order as a person reads it, and as the server sent it.
class DetailPaneTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFieldIsShown();
    void whatIsNotProvidedIsSaid();
    void locationTextThatTellsMoreIsShown();
    void rolesThatNobodyKnowsAreShownAsTheyAre();
    void threeMembersAreShownAtFirst();
    void fourMembersNeedNoButton();
    void thousandsOfMembersStayFifty();
    void strangeAddressesGetNoMail_data();
    void strangeAddressesGetNoMail();
    void mailGoesToTheAddressOnly();
    void teamMailLeavesStrangeAddressesOut();
    void markupInPlainFieldsIsShownAsItIs();
    void noLabelFollowsMarkup();
    void descriptionLoadsNothing();
    void viewGivesNothingEvenWhenAsked_data();
    void viewGivesNothingEvenWhenAsked();
    void barSaysWhatWasLeftOut();
    void barIsAwayWhenNothingWasLeftOut();
    void missingDescriptionIsASentence();
    void rawShowsEveryKeyAndCopiesAll();
    void rawCutsLinesThatWouldFreezeButCopiesThem();
    void unknownAndOddFieldsAreNoted();
    void fieldIsCopiedByKey();
    void twoColumnsStandBesideEachOther();
    void textStandsOnItsEdges();
    void escapeLeadsOut();
    void everyPartIsReachedByTab();
    void tabGoesFromTopToBottom();
    void clearedPaneShowsNothingOfAnOrder();
    void anotherOrderBeginsAtItsTop();
};

void DetailPaneTest::initTestCase()
{
    applyTheme(*qApp, Theme(Scheme::Light, 13));
}

void DetailPaneTest::everyFieldIsShown()
{
    ShownPane shown;
    shown.show(detailOf(orderJsonFor("o1")));
    QCOMPARE(shown.label("candidateName"), QStringLiteral("Zoë Müller"));
    QCOMPARE(shown.label("origin"), QStringLiteral("Background basic  ·  Acme"));
    QCOMPARE(shown.field(QStringLiteral("E-mail")), QStringLiteral("E-mail: o1@example.com"));
    QCOMPARE(shown.field(QStringLiteral("Phone")), QStringLiteral("Phone: +49 176 5550 123"));
    QCOMPARE(shown.field(QStringLiteral("Order")), QStringLiteral("Order: o1"));
    QCOMPARE(shown.field(QStringLiteral("Application")), QStringLiteral("Application: 54321"));
    QCOMPARE(shown.field(QStringLiteral("Candidate ID")), QStringLiteral("Candidate ID: c-o1"));
    QCOMPARE(shown.field(QStringLiteral("Job ID")), QStringLiteral("Job ID: 67890"));
    QCOMPARE(shown.label("jobName"), QStringLiteral("Nurse"));
    QCOMPARE(shown.label("jobCode"), QStringLiteral("ICU-1"));
    QCOMPARE(shown.label("address"), QStringLiteral("Lohmühlenstraße 65, 12435 Berlin, Germany"));
    QVERIFY(shown.label("rawLocation").isEmpty()); // it tells nothing more
    QCOMPARE(shown.team().size(), 1);
    QCOMPARE(nameOf(shown.team().first()), QStringLiteral("Jane Doe, Recruiter, jane.doe@example.com"));
    QCOMPARE(shown.pane.findChild<DescriptionView*>()->toPlainText(), QStringLiteral("Care"));
}

void DetailPaneTest::whatIsNotProvidedIsSaid()
{
    ShownPane shown;
    shown.show(detailOf(R"({"id":"o1"})"));
    QCOMPARE(shown.label("candidateName"), QStringLiteral("No name provided"));
    QCOMPARE(shown.label("origin"), QStringLiteral("No package provided  ·  Acme"));
    for (const char* label : {"E-mail", "Phone", "Application", "Candidate ID", "Job ID"})
        QCOMPARE(shown.field(QLatin1String(label)), QLatin1String(label) + QStringLiteral(": not provided"));
    QCOMPARE(shown.label("jobName"), QStringLiteral("No job title provided"));
    QCOMPARE(shown.label("address"), QStringLiteral("No location provided"));
    QVERIFY(shown.label("noTeam").startsWith(QStringLiteral("No hiring team")));
    QVERIFY(!shown.button("mailTeam")->isVisible());
}

void DetailPaneTest::locationTextThatTellsMoreIsShown()
{
    ShownPane shown;
    QByteArray json = orderJsonFor("o1");
    json.replace("Berlin, Germany", "Berlin office, 3rd floor");
    shown.show(detailOf(json));
    QCOMPARE(shown.label("rawLocation"), QStringLiteral("Berlin office, 3rd floor"));
}

void DetailPaneTest::rolesThatNobodyKnowsAreShownAsTheyAre()
{
    ShownPane shown;
    shown.show(detailWith(member("A", "a@x.y", "HIRING_MANAGER") + "," + member("B", "b@x.y", "SPACE_CADET") + ","
        + member("C", "c@x.y", "<i>boss</i>")));
    QCOMPARE(nameOf(shown.team().at(0)), QStringLiteral("A Doe, Hiring manager, a@x.y"));
    QCOMPARE(nameOf(shown.team().at(1)), QStringLiteral("B Doe, SPACE_CADET, b@x.y"));
    QCOMPARE(nameOf(shown.team().at(2)), QStringLiteral("C Doe, <i>boss</i>, c@x.y"));
}

void DetailPaneTest::threeMembersAreShownAtFirst()
{
    ShownPane shown;
    shown.show(detailWith(members(12)));
    QCOMPARE(shown.team().size(), 3);
    QCOMPARE(shown.button("moreMembers")->text(), QStringLiteral("Show 9 more"));
    shown.button("moreMembers")->click();
    QCoreApplication::processEvents();
    QCOMPARE(shown.team().size(), 12);
    QVERIFY(!shown.button("moreMembers")->isVisible());
}

void DetailPaneTest::fourMembersNeedNoButton()
{
    ShownPane shown;
    shown.show(detailWith(members(4)));
    QCOMPARE(shown.team().size(), 4);
    QVERIFY(!shown.button("moreMembers")->isVisible());
}

void DetailPaneTest::thousandsOfMembersStayFifty()
{
    ShownPane shown;
    shown.show(detailWith(members(3'000)));
    shown.button("moreMembers")->click();
    QCoreApplication::processEvents();
    QCOMPARE(shown.team().size(), 50);
    QCOMPARE(shown.button("moreMembers")->text(), QStringLiteral("and 2950 more"));
    QVERIFY(!shown.button("moreMembers")->isEnabled());
}

void DetailPaneTest::strangeAddressesGetNoMail_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address :
        {"a@b.c?bcc=x@y.z&subject=<b>", "a@b.c,evil@x", "a@b.c;evil@x", "a@b.c evil@x", "a@b.c\n\nbody",
            "a@b.c\r\nBcc: x@y.z", "\"a@b\"@c.d", "Jane <a@b.c>", "a%2Cevil@x", "mailto:a@b.c", "@b.c", "a@", "a", ""})
        QTest::newRow(address) << QString::fromUtf8(address);
}

void DetailPaneTest::strangeAddressesGetNoMail()
{
    QFETCH(QString, address);
    QVERIFY2(!mailto({address}).isValid(), qPrintable(mailto({address}).toEncoded()));
    Member one;
    one.name = QStringLiteral("Jane Doe");
    one.mail = address;
    const MemberRow row(one);
    QVERIFY(!row.findChild<Button*>());
    QVERIFY(address.isEmpty() || nameOf(const_cast<MemberRow*>(&row)).contains(address)); // but it is shown
}

void DetailPaneTest::mailGoesToTheAddressOnly()
{
    ShownPane shown;
    shown.show(detailWith(member("Jane", "jané.o'doe+jobs@example.com")));
    QSignalSpy links(&shown.pane, &DetailPane::linkActivated);
    Button* mail = shown.team().first()->findChild<Button*>();
    QVERIFY(mail);
    mail->click();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().first().toUrl().toEncoded(), QByteArray("mailto:jan%C3%A9.o%27doe%2Bjobs@example.com"));
}

void DetailPaneTest::teamMailLeavesStrangeAddressesOut()
{
    ShownPane shown;
    shown.show(detailWith(member("A", "a@x.y") + "," + member("B", "b@x.y,evil@x") + "," + member("C", "a@x.y") + ","
        + member("D", "d@x.y?cc=e@x")));
    QSignalSpy links(&shown.pane, &DetailPane::linkActivated);
    shown.button("mailTeam")->click();
    QCOMPARE(links.first().first().toUrl().toEncoded(), QByteArray("mailto:a@x.y"));
}

void DetailPaneTest::markupInPlainFieldsIsShownAsItIs()
{
    ShownPane shown;
    const QString markup = QStringLiteral("<b>x</b><img src='http://x.y'>");
    QByteArray json = orderJsonFor("o1", markup.toUtf8(), "L", markup.toUtf8());
    json.replace("+49 176 5550 123", markup.toUtf8());
    json.replace("ICU-1", markup.toUtf8());
    json.replace("Background basic", markup.toUtf8());
    shown.show(detailOf(json));
    QCOMPARE(shown.label("candidateName"), markup + QStringLiteral(" L"));
    QCOMPARE(shown.label("jobName"), markup);
    QCOMPARE(shown.label("jobCode"), markup);
    QVERIFY(shown.label("origin").startsWith(markup));
    QCOMPARE(shown.field(QStringLiteral("Phone")), QStringLiteral("Phone: ") + markup);
}

void DetailPaneTest::noLabelFollowsMarkup()
{
    ShownPane shown;
    shown.show(detailWith(members(5)));
    for (const QLabel* label : shown.pane.findChildren<QLabel*>()) {
        const bool paintsItself = qobject_cast<const FieldRow*>(label) || qobject_cast<const MemberRow*>(label);
        QVERIFY2(
            paintsItself ? label->text().isEmpty() : label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

// Whatever reached the view past the sanitiser would get nothing, either.
void DetailPaneTest::descriptionLoadsNothing()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("a{color:red}");
    SpiedView view;
    view.resize(300, 300);
    view.show();
    const QString url = QUrl::fromLocalFile(file.fileName()).toString();
    view.showHtml(QStringLiteral(
        "<link rel='stylesheet' href='%1'><body background='%1'><img src='%1'><img src='http://127.0.0.1:9/x'>"
        "<img src='data:image/png;base64,AAAA'><p style='background:url(%1)'>x</p>")
                      .arg(url));
    view.viewport()->repaint();
    QVERIFY(view.asked > 0); // else this test would prove nothing
    QCOMPARE(view.got, 0);
}

void DetailPaneTest::viewGivesNothingEvenWhenAsked_data()
{
    QTest::addColumn<QString>("url");
    for (const char* url : {"http://example.com/x.png", "https://example.com/x.css", "file:///etc/hostname",
             "//server/share/x.png", "data:image/png;base64,AAAA", "qrc:/docket/icons/copy.svg", "x.png"})
        QTest::newRow(url) << QString::fromUtf8(url);
}

void DetailPaneTest::viewGivesNothingEvenWhenAsked()
{
    QFETCH(QString, url);
    DescriptionView view;
    for (const int type :
        {QTextDocument::HtmlResource, QTextDocument::ImageResource, QTextDocument::StyleSheetResource})
        QVERIFY(!view.loadResource(type, QUrl(url)).isValid());
}

void DetailPaneTest::barSaysWhatWasLeftOut()
{
    ShownPane shown;
    shown.show(detailWith(members(1), "<style>p{}</style><p>Care</p><img src='http://x.y/a.png'><script>x()</script>"));
    QCOMPARE(shown.bar(), QStringLiteral("1 image(s) left out · 1 style(s) left out · 1 script(s) left out"));
}

void DetailPaneTest::barIsAwayWhenNothingWasLeftOut()
{
    ShownPane shown;
    shown.show(detailWith(members(1)));
    QCOMPARE(shown.bar(), QString());
}

void DetailPaneTest::missingDescriptionIsASentence()
{
    ShownPane shown;
    shown.show(detailWith(members(1), " \\n "));
    QCOMPARE(shown.pane.findChild<DescriptionView*>()->toPlainText(), QStringLiteral("No description provided"));
}

void DetailPaneTest::rawShowsEveryKeyAndCopiesAll()
{
    ShownPane shown;
    const QByteArray json
        = R"({"id":"o1","unheard_of":{"deep":[1,2.50,true,null]},"candidate":{"first_name":"Zoë","shoe_size":"44"}})";
    shown.show(detailOf(json));
    QVERIFY(!shown.pane.findChild<RawView*>()->isVisible());
    shown.showRaw();
    const auto* raw = shown.pane.findChild<RawView*>();
    QVERIFY(raw->isVisible());
    for (const char* part : {"\"id\": \"o1\"", "unheard_of", "deep", "2.50", "true", "null", "shoe_size", "Zoë"})
        QVERIFY2(raw->toPlainText().contains(QString::fromUtf8(part)), part);
    QVERIFY(shown.bar().startsWith(QStringLiteral("As received")));
    QSignalSpy copied(&shown.pane, &DetailPane::copyRequested);
    buttonNamed(&shown.pane, QStringLiteral("Copy JSON"))->click();
    QCOMPARE(copied.first().first().toString(), raw->toPlainText());
}

void DetailPaneTest::rawCutsLinesThatWouldFreezeButCopiesThem()
{
    ShownPane shown;
    shown.show(detailWith(members(1), QByteArray(100'000, 'x')));
    shown.showRaw();
    const auto* raw = shown.pane.findChild<RawView*>();
    QVERIFY(raw->toPlainText().size() < 25'000);
    QSignalSpy copied(&shown.pane, &DetailPane::copyRequested);
    buttonNamed(&shown.pane, QStringLiteral("Copy JSON"))->click();
    QVERIFY(copied.first().first().toString().size() > 100'000);
}

void DetailPaneTest::unknownAndOddFieldsAreNoted()
{
    ShownPane shown;
    shown.show(detailOf(R"({"id":"o1","package_id":7,"unheard_of":1,"candidate":{"shoe_size":"44"}})"));
    const QString note = shown.label("note");
    QVERIFY2(note.contains(QStringLiteral("package_id")), qPrintable(note));
    QVERIFY2(note.contains(QStringLiteral("2 field(s) that Docket does not know")), qPrintable(note));
    shown.show(detailOf(orderJsonFor("o1")));
    QCOMPARE(shown.label("note"), QString());
}

void DetailPaneTest::fieldIsCopiedByKey()
{
    ShownPane shown;
    shown.show(detailOf(orderJsonFor("o1")));
    QSignalSpy copied(&shown.pane, &DetailPane::copyRequested);
    QTest::keyClick(shown.pane.firstFocus(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.first().first().toString(), QStringLiteral("o1@example.com"));
}

void DetailPaneTest::twoColumnsStandBesideEachOther()
{
    ShownPane shown({920, 300});
    shown.pane.setTwoColumns(true);
    shown.show(detailWith(members(3)));
    const auto* summary = shown.pane.findChild<QScrollArea*>(QStringLiteral("summary"));
    const auto* tabs = shown.pane.findChild<QTabBar*>();
    const auto left = [&](const QWidget* widget) { return widget->mapTo(&shown.pane, QPoint()); };
    QTRY_COMPARE(left(tabs).y(), 0);
    QCOMPARE(left(summary).y(), 0);
    QVERIFY(summary->width() >= 330 && summary->width() <= 380);
    QCOMPARE(left(tabs).x(), summary->width() + 1);
    QCOMPARE(summary->height(), 300);
    // A hairline between them, over the whole height.
    const QImage image = pictureOf(&shown.pane);
    const QRgb line = themeOf(&shown.pane).color(Token::Line).rgb();
    for (const int y : {1, 150, 298})
        QCOMPARE(image.pixelColor(summary->width(), y).rgb(), line);
    shown.pane.setTwoColumns(false);
    QTRY_VERIFY(left(tabs).y() > 0);
    QCOMPARE(left(tabs).x(), 0);
}

void DetailPaneTest::textStandsOnItsEdges()
{
    ShownPane shown;
    shown.show(detailWith(members(1), "<p>Herr</p>"));
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QApplication::focusWidget()->clearFocus(); // its band reaches beyond the edge
    auto* summary = shown.pane.findChild<QWidget*>(QStringLiteral("summaryContent"));
    QVERIFY2(std::abs(firstInk(summary) - 25) <= 1, qPrintable(QString::number(firstInk(summary))));
    auto* description = shown.pane.findChild<DescriptionView*>();
    QVERIFY2(std::abs(firstInk(description) - 25) <= 1, qPrintable(QString::number(firstInk(description))));
    shown.showRaw();
    auto* raw = shown.pane.findChild<RawView*>();
    QVERIFY2(std::abs(firstInk(raw) - 25) <= 2, qPrintable(QString::number(firstInk(raw))));
}

void DetailPaneTest::escapeLeadsOut()
{
    ShownPane shown;
    shown.show(detailWith(members(3)));
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QSignalSpy left(&shown.pane, &DetailPane::left);
    int places = 0;
    for (QWidget* part : shown.pane.findChildren<QWidget*>()) {
        if (!part->isVisible() || !(part->focusPolicy() & Qt::TabFocus))
            continue;
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Escape);
        QCOMPARE(left.size(), ++places);
    }
    QVERIFY(places > 8);
}

void DetailPaneTest::everyPartIsReachedByTab()
{
    ShownPane shown;
    shown.show(detailWith(members(12)));
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QSet<QWidget*> wanted;
    for (QWidget* part : shown.pane.findChildren<QWidget*>()) {
        if (part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus))
            wanted += part;
    }
    shown.pane.firstFocus()->setFocus();
    for (int i = 0; i < 50; ++i) {
        wanted -= QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget* missed : std::as_const(wanted))
        QFAIL(qPrintable(
            QStringLiteral("not reached: ") + QLatin1String(missed->metaObject()->className()) + missed->objectName()));
}

void DetailPaneTest::tabGoesFromTopToBottom()
{
    ShownPane shown({384, 1000}); // nothing scrolls
    shown.show(detailWith(members(12)));
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.pane.firstFocus()->setFocus();
    int before = -1;
    int steps = 0;
    for (; !qobject_cast<DescriptionView*>(QApplication::focusWidget()); ++steps) {
        const int y = QApplication::focusWidget()->mapTo(&shown.pane, QPoint()).y();
        QVERIFY2(y > before, qPrintable(QApplication::focusWidget()->objectName()));
        before = y;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(steps, 12); // six fields, the team, three members, the others, the tabs
}

void DetailPaneTest::clearedPaneShowsNothingOfAnOrder()
{
    ShownPane shown;
    shown.show(detailOf(orderJsonFor("o1")));
    shown.pane.clear();
    for (const QLabel* label : shown.pane.findChildren<QLabel*>())
        QVERIFY2(!label->isVisible(), qPrintable(label->text()));
    QVERIFY(shown.pane.firstFocus()->isVisible());
    shown.showRaw();
    QCOMPARE(shown.bar(), QString());
    QVERIFY(shown.pane.findChild<RawView*>()->toPlainText().isEmpty());
}

void DetailPaneTest::anotherOrderBeginsAtItsTop()
{
    ShownPane shown({384, 300});
    shown.show(detailOf(orderJsonFor("o1")));
    QScrollBar* bar = shown.pane.findChild<QScrollArea*>(QStringLiteral("summary"))->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(40);
    shown.show(detailOf(orderJsonFor("o1")));
    QCOMPARE(bar->value(), 40); // a refresh moves nothing
    shown.show(detailOf(orderJsonFor("o2")));
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(DetailPaneTest)
#include "tst_detailpane.moc"
