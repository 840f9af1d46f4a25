// SPDX-License-Identifier: MIT
#include "models/orderdetail.h"
#include "tests/models/testorders.h"
#include "tests/views/partprobe.h"
#include "views/descriptionview.h"
#include "views/detailpane.h"
#include "views/elidedlabel.h"
#include "views/fieldrow.h"
#include "views/linkrow.h"
#include "views/mailto.h"
#include "views/memberrow.h"
#include "views/paint.h"
#include "views/rawview.h"
#include "views/textlabel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryFile>
#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QToolTip>

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
        const auto* row = qobject_cast<const FieldRow*>(found);
        if (!found->isVisibleTo(&pane))
            return {};
        return row ? row->shownValue() : found->text();
    }
    FieldRow* row(const char* name) const { return pane.findChild<FieldRow*>(QLatin1String(name)); }
    FieldRow* rowLabelled(const QString& label) const
    {
        for (FieldRow* each : pane.findChildren<FieldRow*>()) {
            if (each->label() == label)
                return each;
        }
        return nullptr;
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

// What the tooltip of a row says.
QString tipOf(FieldRow* row)
{
    QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), row->mapToGlobal(QPoint(5, 5)));
    QToolTip::hideText();
    QCoreApplication::sendEvent(row, &help);
    return QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText();
}

// Chooses an entry of the menu that is open over a widget.
bool trigger(QWidget* widget, const QString& entry)
{
    auto* menu = widget->findChild<QMenu*>();
    for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
        if (action->text().remove(QLatin1Char('&')) != entry)
            continue;
        action->trigger();
        delete menu;
        return true;
    }
    return false;
}

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
    void thousandsOfMembersComeInSteps();
    void strangeAddressesGetNoMail_data();
    void strangeAddressesGetNoMail();
    void mailGoesToTheAddressAboutTheJob();
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
    void relatedOrdersAreLinks();
    void nothingRelatedIsNoLink();
    void relatedOrdersWithoutAWordForThemAreNoLink();
    void jobTitleHasThreeLinesAtMost();
    void countryAsReceivedIsInTheTooltip();
    void allAddressesAreCopiedOnce();
    void memberIsCopiedByKeyAndByMouse();
    void menuOffersWhatTheFilterHasAFieldFor_data();
    void menuOffersWhatTheFilterHasAFieldFor();
    void menuOpensByKey();
    void memberIsAskedForByTheirRole();
    void matchesAreMarkedInFields();
    void matchesOfAnotherOrderAreLeftAlone();
    void placesOutOfSightAreNamed();
    void maskedPeopleCannotBeAskedFor();
    void hostileNamesAreShownAsTheyAre_data();
    void hostileNamesAreShownAsTheyAre();
    void linksStandBelowEachOtherWhereTheyAreTooWide();
    void everythingIsMirroredFromRightToLeft();
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

void DetailPaneTest::thousandsOfMembersComeInSteps()
{
    ShownPane shown;
    const OrderDetail detail = detailWith(members(3'000));
    QElapsedTimer clock;
    clock.start();
    shown.show(detail);
    QCOMPARE(shown.team().size(), 3);
    QCOMPARE(shown.button("moreMembers")->text(), QStringLiteral("Show 100 of 2,997 more"));
    shown.button("moreMembers")->click();
    QCoreApplication::processEvents();
    QCOMPARE(shown.team().size(), 103);
    QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed())));
    while (shown.button("moreMembers")->isVisible())
        shown.button("moreMembers")->click();
    QCoreApplication::processEvents();
    QCOMPARE(shown.team().size(), 3'000);
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
    QVERIFY(row.mailButton()->isHidden());
    QVERIFY(address.isEmpty() || nameOf(const_cast<MemberRow*>(&row)).contains(address)); // but it is shown
}

void DetailPaneTest::mailGoesToTheAddressAboutTheJob()
{
    ShownPane shown;
    shown.show(detailWith(member("Jane", "jané.o'doe+jobs@example.com")));
    QSignalSpy links(&shown.pane, &DetailPane::linkActivated);
    Button* mail = shown.team().first()->findChild<Button*>();
    QVERIFY(mail);
    mail->click();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().first().toUrl().toEncoded(),
        QByteArray("mailto:jan%C3%A9.o%27doe%2Bjobs@example.com?subject=Nurse"));
}

void DetailPaneTest::teamMailLeavesStrangeAddressesOut()
{
    ShownPane shown;
    shown.show(detailWith(member("A", "a@x.y") + "," + member("B", "b@x.y,evil@x") + "," + member("C", "a@x.y") + ","
        + member("D", "d@x.y?cc=e@x")));
    QSignalSpy links(&shown.pane, &DetailPane::linkActivated);
    shown.button("mailTeam")->click();
    QCOMPARE(links.first().first().toUrl().toEncoded(), QByteArray("mailto:a@x.y?subject=Nurse"));
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
    QVERIFY(file.flush());
    const QUrl url = QUrl::fromLocalFile(file.fileName());
    DescriptionView view;
    view.resize(300, 300);
    view.show();
    view.showHtml(QStringLiteral(
        "<link rel='stylesheet' href='%1'><body background='%1'><img src='%1'><img src='http://127.0.0.1:9/x'>"
        "<img src='data:image/png;base64,AAAA'><p style='background:url(%1)'>x</p>")
                      .arg(url.toString()));
    view.viewport()->repaint();
    QVERIFY(QTextDocument().resource(QTextDocument::StyleSheetResource, url).isValid()); // any other opens it
    for (const int type : {QTextDocument::ImageResource, QTextDocument::StyleSheetResource})
        QVERIFY(!view.document()->resource(type, url).isValid());
    QVERIFY(!view.document()->resource(QTextDocument::ImageResource, QUrl("data:image/png;base64,AAAA")).isValid());
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
    QPoint before(-1, -1);
    int steps = 0;
    for (; !qobject_cast<DescriptionView*>(QApplication::focusWidget()); ++steps) {
        const QPoint at = QApplication::focusWidget()->mapTo(&shown.pane, QPoint());
        QVERIFY2(at.y() > before.y() || (at.y() == before.y() && at.x() > before.x()),
            qPrintable(QApplication::focusWidget()->objectName()));
        before = at;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    // five fields, title, address and id of the job, two links to the team, three members with a button each, the
    // others, the tabs
    QCOMPARE(steps, 18);
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

void DetailPaneTest::relatedOrdersAreLinks()
{
    ShownPane shown;
    OrderDetail detail = detailOf(orderJsonFor("o1"));
    detail.othersOfMail = 2;
    detail.othersOfJob = 5;
    shown.show(detail);
    QCOMPARE(shown.button("sameMail")->text(), QStringLiteral("2 other open order(s)"));
    QCOMPARE(shown.button("sameJob")->text(), QStringLiteral("6 open in this job"));
    QSignalSpy asked(&shown.pane, &DetailPane::filterRequested);
    shown.button("sameMail")->click();
    QCOMPARE(asked.last().at(0).value<FilterValue>(),
        (FilterValue{QStringLiteral("email"), QStringLiteral("o1@example.com")}));
    QCOMPARE(asked.last().at(1).value<FilterChange>(), FilterChange::Only);
    shown.button("sameJob")->click();
    QCOMPARE(asked.last().at(0).value<FilterValue>(), (FilterValue{QStringLiteral("job"), QStringLiteral("Nurse")}));
}

void DetailPaneTest::nothingRelatedIsNoLink()
{
    ShownPane shown;
    shown.show(detailOf(orderJsonFor("o1")));
    QVERIFY(!shown.button("sameMail")->isVisible());
    QVERIFY(!shown.button("sameJob")->isVisible());
}

void DetailPaneTest::relatedOrdersWithoutAWordForThemAreNoLink()
{
    ShownPane shown;
    OrderDetail detail = detailOf(R"({"id":"o1","job":{"name":" "}})");
    detail.othersOfMail = 2;
    detail.othersOfJob = 5;
    shown.show(detail);
    QVERIFY(!shown.button("sameMail")->isVisible());
    QVERIFY(!shown.button("sameJob")->isVisible());
}

void DetailPaneTest::jobTitleHasThreeLinesAtMost()
{
    ShownPane shown;
    const int oneLine = [&] {
        shown.show(detailOf(orderJsonFor("o1")));
        return shown.row("jobName")->height();
    }();
    const QByteArray title = QByteArray("Nurse for intensive care ").repeated(400);
    shown.show(detailOf(orderJsonFor("o2", "Zoë", "Müller", title)));
    const FieldRow* row = shown.row("jobName");
    QTRY_VERIFY(row->height() > 2 * oneLine);
    QVERIFY2(row->height() < 3 * oneLine, qPrintable(QString::number(row->height()))); // margins come once
    QCOMPARE(row->value()->size(), title.size()); // what is copied is whole
}

void DetailPaneTest::countryAsReceivedIsInTheTooltip()
{
    ShownPane shown;
    shown.show(detailOf(orderJsonFor("o1")));
    QCOMPARE(tipOf(shown.row("address")), QStringLiteral("Country as received: DE"));
    QByteArray unknown = orderJsonFor("o2");
    unknown.replace("\"DE\"", "\"Germany!\"");
    shown.show(detailOf(unknown));
    QTRY_COMPARE(tipOf(shown.row("address")), QString()); // the first one takes its time to go
    QVERIFY(shown.label("address").endsWith(QStringLiteral("Germany!")));
}

void DetailPaneTest::allAddressesAreCopiedOnce()
{
    ShownPane shown;
    shown.show(detailWith(
        member("A", "a@x.y") + "," + member("B", "B@x.y") + "," + member("C", "A@X.y ") + "," + member("D", "")));
    QSignalSpy copied(&shown.pane, &DetailPane::copyRequested);
    shown.button("copyAllAddresses")->click();
    QCOMPARE(copied.first().first().toString(), QStringLiteral("a@x.y; B@x.y"));
    shown.show(detailWith(member("A", "a@x.y")));
    QVERIFY(!shown.button("copyAllAddresses")->isVisible()); // one is copied at the member
}

void DetailPaneTest::memberIsCopiedByKeyAndByMouse()
{
    ShownPane shown;
    shown.show(detailWith(member("A", "a@x.y") + "," + R"({"first_name":"Only","last_name":"Name"})"));
    QSignalSpy copied(&shown.pane, &DetailPane::copyRequested);
    MemberRow* first = shown.team().at(0);
    QTest::keyClick(first, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.takeFirst().first().toString(), QStringLiteral("a@x.y"));
    QTest::keyClick(shown.team().at(1), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.takeFirst().first().toString(), QStringLiteral("Only Name"));
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->findChild<Button*>()->x() - 12, first->height() / 2));
    QCOMPARE(copied.takeFirst().first().toString(), QStringLiteral("a@x.y"));
}

void DetailPaneTest::menuOffersWhatTheFilterHasAFieldFor_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* label, const char* entry, const char* field, const char* text) {
        QTest::addRow("%s: %s", label, entry) << QString::fromUtf8(label) << QString::fromUtf8(entry)
                                              << QString::fromUtf8(field) << QString::fromUtf8(text);
    };
    row("E-mail", "Only “o1@example.com”", "email", "o1@example.com");
    row("Phone", "Exclude “+49 176 5550 123”", "phone", "+49 176 5550 123");
    row("Order", "Only “o1”", "order", "o1");
    row("Application", "Also “54321”", "app", "54321");
    row("Candidate", "Only “Zoë Müller”", "name", "Zoë Müller");
    row("Job", "Only “Nurse”", "job", "Nurse");
    row("Job code", "Only “ICU-1”", "code", "ICU-1");
    row("Address", "Only “Berlin”", "city", "Berlin");
    row("Address", "Exclude “Germany”", "country", "DE");
    row("Package and customer", "Only “Background basic”", "package", "Background basic");
    row("Package and customer", "Only “Acme”", "integration", "workday:abc");
    row("Candidate ID", "Copy", "", "c-o1");
}

void DetailPaneTest::menuOffersWhatTheFilterHasAFieldFor()
{
    QFETCH(QString, label);
    QFETCH(QString, entry);
    QFETCH(QString, field);
    QFETCH(QString, text);
    ShownPane shown;
    shown.show(detailOf(orderJsonFor("o1")));
    QSignalSpy asked(&shown.pane, &DetailPane::filterRequested);
    QSignalSpy copied(&shown.pane, &DetailPane::copyRequested);
    QWidget* row = shown.rowLabelled(label);
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), row->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(row, &event);
    QVERIFY2(trigger(row, entry), qPrintable(entry));
    if (field.isEmpty())
        QCOMPARE(copied.first().first().toString(), text);
    else
        QCOMPARE(asked.first().first().value<FilterValue>(), (FilterValue{field, text}));
}

void DetailPaneTest::menuOpensByKey()
{
    ShownPane shown;
    shown.show(detailOf(orderJsonFor("o1")));
    for (QWidget* part : {shown.pane.firstFocus(), static_cast<QWidget*>(shown.team().first())}) {
        QTest::keyClick(part, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(part->findChild<QMenu*>());
        delete part->findChild<QMenu*>();
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(part, &byKey);
        QVERIFY(part->findChild<QMenu*>());
        delete part->findChild<QMenu*>();
    }
}

void DetailPaneTest::memberIsAskedForByTheirRole()
{
    ShownPane shown;
    shown.show(detailWith(member("A", "a@x.y") + "," + member("B", "b@x.y", "HIRING_MANAGER") + ","
        + R"({"first_name":"Cy","hiring_team_roles":["CADET"]})"));
    QSignalSpy asked(&shown.pane, &DetailPane::filterRequested);
    const QList<FilterValue> wanted{{QStringLiteral("recruiter"), QStringLiteral("a@x.y")},
        {QStringLiteral("manager"), QStringLiteral("b@x.y")}, {QStringLiteral("team"), QStringLiteral("Cy")}};
    for (int i = 0; i < 3; ++i) {
        MemberRow* row = shown.team().at(i);
        QTest::keyClick(row, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(trigger(row,
            QStringLiteral("Only “%1”")
                .arg(i == 2 ? QStringLiteral("Cy")
                        : i ? QStringLiteral("B Doe")
                            : QStringLiteral("A Doe"))));
        QCOMPARE(asked.last().first().value<FilterValue>(), wanted.at(i));
    }
}

void DetailPaneTest::matchesAreMarkedInFields()
{
    ShownPane shown;
    shown.show(detailOf(orderJsonFor("o1")));
    const QColor hit = themeOf(&shown.pane).color(Token::Hit);
    auto* summary = shown.pane.findChild<QWidget*>(QStringLiteral("summaryContent"));
    QCOMPARE(pixelsOf(pictureOf(summary), hit), 0);
    DetailMatches matches;
    matches.orderId = QStringLiteral("o1");
    matches.fields[DetailField::JobName] = {{0, 3}};
    matches.fields[DetailField::Email] = {{1, 2}};
    matches.fields[DetailField::Customer] = {{0, 4}};
    matches.members[0].name = {{0, 4}};
    matches.location = {{QStringLiteral("Berlin"), {{0, 3}}, false}, {QStringLiteral("DE"), {{0, 2}}, true}};
    shown.pane.showMatches(matches);
    const auto marked = [&](const char* name) { return pixelsOf(pictureOf(shown.row(name)), hit); };
    QVERIFY(marked("jobName") > 100);
    QVERIFY(marked("origin") > 100);
    QVERIFY(marked("address") > 300); // a part of the city, and the country by its name
    QVERIFY(pixelsOf(pictureOf(shown.pane.firstFocus()), hit) > 50);
    QVERIFY(pixelsOf(pictureOf(shown.team().first()), hit) > 100);
    QCOMPARE(marked("jobCode"), 0);
    matches.fields.clear();
    matches.members.clear();
    matches.location.clear();
    shown.pane.showMatches(matches);
    QCOMPARE(pixelsOf(pictureOf(summary), hit), 0);
}

void DetailPaneTest::matchesOfAnotherOrderAreLeftAlone()
{
    ShownPane shown;
    shown.show(detailOf(orderJsonFor("o1")));
    DetailMatches matches;
    matches.orderId = QStringLiteral("o2");
    matches.hiddenPlaces = QStringList{QStringLiteral("job code")};
    shown.pane.showMatches(matches);
    QCOMPARE(shown.label("foundIn"), QString());
}

void DetailPaneTest::placesOutOfSightAreNamed()
{
    ShownPane shown;
    shown.show(detailOf(orderJsonFor("o1")));
    DetailMatches matches;
    matches.orderId = QStringLiteral("o1");
    matches.hiddenPlaces = QStringList{QStringLiteral("job code"), QStringLiteral("hiring team")};
    shown.pane.showMatches(matches);
    QCOMPARE(shown.label("foundIn"), QStringLiteral("Found in: job code, hiring team"));
    shown.show(detailOf(orderJsonFor("o2")));
    QCOMPARE(shown.label("foundIn"), QString());
}

void DetailPaneTest::maskedPeopleCannotBeAskedFor()
{
    ShownPane shown;
    OrderDetail detail = detailWith(members(2));
    detail.email = QStringLiteral("zoe@example.com");
    detail.othersOfMail = 2;
    shown.show(masked(detail));
    QVERIFY(!shown.button("mailTeam")->isVisible());
    QVERIFY(!shown.button("copyAllAddresses")->isVisible());
    QVERIFY(!shown.button("sameMail")->isVisible());
    for (QWidget* row : {shown.pane.firstFocus(), static_cast<QWidget*>(shown.team().first())}) {
        QTest::keyClick(row, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(row->findChild<QMenu*>()->actions().size(), 1); // to copy the dots
    }
}

void DetailPaneTest::hostileNamesAreShownAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("ten thousand letters") << QString(10'000, QLatin1Char('W'));
    QTest::newRow("letters with many accents") << QStringLiteral("Z") + QString(2'000, QChar(0x0301));
    QTest::newRow("overrides of the direction") << QStringLiteral("\u202egnp.exe\u202d Müller\u2066");
    QTest::newRow("emoji") << QStringLiteral("👩‍⚕️🏳️‍🌈👨‍👩‍👧‍👦");
    QTest::newRow("markup") << QStringLiteral("<table><tr><td><img src=x onerror=y>&amp;&#0;");
    QTest::newRow("line ends") << QStringLiteral("a\n\n\nb\tc\u2028d\u2029e");
    QTest::newRow("Arabic") << QStringLiteral("ليلى الحداد");
}

void DetailPaneTest::hostileNamesAreShownAsTheyAre()
{
    QFETCH(QString, name);
    ShownPane shown;
    OrderDetail detail = detailOf(orderJsonFor("o1"));
    for (QString* text : {&detail.candidateName, &detail.email, &detail.phone, &detail.orderId, &detail.packageId,
             &detail.integrationLabel, &detail.jobName, &detail.jobCode, &detail.address, &detail.rawLocation})
        *text = name;
    detail.team.first().name = name;
    detail.team.first().roles = QStringList{name};
    QElapsedTimer clock;
    clock.start();
    shown.show(detail);
    DetailMatches matches;
    matches.orderId = name;
    for (const DetailField field :
        {DetailField::Name, DetailField::JobName, DetailField::OrderId, DetailField::Package})
        matches.fields[field] = {{0, 1}, {3, static_cast<int>(name.size())}};
    shown.pane.showMatches(matches);
    pictureOf(&shown.pane);
    QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(*shown.row("candidateName")->value(), name);
    QCOMPARE(shown.pane.size(), QSize(384, 760)); // nothing pushed it wider
    QSignalSpy copied(&shown.pane, &DetailPane::copyRequested);
    QTest::keyClick(shown.row("candidateName"), Qt::Key_Return);
    QCOMPARE(copied.first().first().toString(), name);
}

void DetailPaneTest::linksStandBelowEachOtherWhereTheyAreTooWide()
{
    QWidget window;
    window.resize(400, 100);
    LinkRow row(new TextLabel(QStringLiteral("Heading"), TextStyle::SmallStrong, Token::Text2), &window);
    auto* one = new Button(Button::Kind::Link, QStringLiteral("The first of two links"));
    auto* two = new Button(Button::Kind::Link, QStringLiteral("The second of two links"));
    row.add(one);
    row.add(two);
    row.resize(400, row.heightForWidth(400));
    window.show();
    QCOMPARE(two->geometry().right() + 1, 400); // at the trailing end
    QCOMPARE(one->y(), two->y());
    row.resize(160, row.heightForWidth(160));
    QVERIFY(one->y() > 0);
    QVERIFY(two->y() >= one->geometry().bottom());
    QVERIFY(two->geometry().bottom() < row.height());
    QCOMPARE(one->x(), 0);
}

void DetailPaneTest::everythingIsMirroredFromRightToLeft()
{
    ShownPane shown;
    OrderDetail detail = detailOf(orderJsonFor("o1"));
    detail.othersOfMail = 2;
    shown.window.setLayoutDirection(Qt::RightToLeft);
    shown.show(detail);
    const auto right = [&](const QWidget* part) { return part->mapTo(&shown.pane, QPoint(part->width(), 0)).x(); };
    QCOMPARE(right(shown.row("candidateName")), 384 - 16);
    QCOMPARE(right(shown.button("sameMail")), 384 - 24);
    QVERIFY(shown.row("jobCode")->x() < shown.row("jobName")->x());
    QVERIFY(shown.button("mailTeam")->x() < 384 / 2);
    const QImage picture = pictureOf(shown.row("candidateName"));
    QVERIFY(centreOf(picture, themeOf(&shown.pane).color(Token::Text)) > 0.6);
}

QTEST_MAIN(DetailPaneTest)
#include "tst_detailpane.moc"
