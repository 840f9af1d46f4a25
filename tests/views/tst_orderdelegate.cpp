// SPDX-License-Identifier: MIT
#include "models/cellmarks.h"
#include "models/orderroles.h"
#include "tests/views/allocationcount.h"
#include "tests/views/recordingdevice.h"
#include "views/orderdelegate.h"
#include "views/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTest>

using namespace docket;

namespace {

// How often memory is asked for with new when `paint` runs with warm caches.
template <typename Paint>
long allocationsOf(const Paint& paint)
{
    paint();
    const long before = allocationCount;
    paint();
    return allocationCount - before;
}

struct CellData
{
    QString text;
    bool isNull = false;
    bool isFallback = false;
    QString suffix = QString();
    bool isSecondary = false;
    TextMarks marks = {};
    QString snippet = QString();
    TextMarks snippetMarks = {};
};

// The columns of pixels that have the ground of a match: the first and the last of them.
std::pair<int, int> hitColumns(const QImage& image, const QColor& hit)
{
    std::pair<int, int> columns{-1, -1};
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != hit)
                continue;
            columns.second = x;
            if (columns.first < 0)
                columns.first = x;
        }
    }
    return columns;
}

QStandardItemModel* modelOf(const QList<CellData>& cells, QObject* parent)
{
    auto* model = new QStandardItemModel(1, static_cast<int>(cells.size()), parent);
    for (int column = 0; column < model->columnCount(); ++column) {
        const CellData& cell = cells.at(column);
        const QModelIndex index = model->index(0, column);
        model->setData(index, cell.text, Qt::DisplayRole);
        model->setData(index, cell.isNull, NullRole);
        model->setData(index, cell.isFallback, FallbackRole);
        model->setData(index, cell.suffix, SuffixRole);
        model->setData(index, cell.isSecondary, SecondaryRole);
        if (!cell.marks.isEmpty())
            model->setData(index, QVariant::fromValue(cell.marks), MarksRole);
        model->setData(index, cell.snippet, SnippetRole);
        if (!cell.snippetMarks.isEmpty())
            model->setData(index, QVariant::fromValue(cell.snippetMarks), SnippetMarksRole);
    }
    return model;
}

QStyleOptionViewItem optionFor(QStyle::State state, const QRect& rect, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QStyleOptionViewItem option;
    option.state = state | QStyle::State_Enabled;
    option.rect = rect;
    option.direction = direction;
    return option;
}

constexpr QRect Cell(0, 0, 200, 30);

} // namespace

class OrderDelegateTest final : public QObject
{
    Q_OBJECT
private:
    void paintCell(RecordingDevice& device, const CellData& cell, QStyle::State state = QStyle::State_Active,
        const QRect& rect = Cell, Qt::LayoutDirection direction = Qt::LeftToRight, int column = 1);

    QImage imageOf(const CellData& cell, Qt::LayoutDirection direction = Qt::LeftToRight);

    Theme m_theme;

private Q_SLOTS:
    void initTestCase();
    void nullIsADimDash();
    void nullOnASelectedRowIsNotTooDim();
    void emptyTextIsNoNull();
    void markupIsPaintedAsItIs();
    void longTextIsCutAndShortTextIsNot();
    void fallbackIsItalic();
    void secondaryTextIsQuieter();
    void suffixFollowsTheValueAndKeepsItsPlace();
    void groundTellsTheStateOfTheRow_data();
    void groundTellsTheStateOfTheRow();
    void plainRowKeepsTheGroundOfItsTable();
    void hoveredRowIsFilledInEveryCell();
    void barMarksTheCurrentRowAtItsLeadingEdge_data();
    void barMarksTheCurrentRowAtItsLeadingEdge();
    void textStandsEightFromTheColumnAndBehindTheMarkInTheFirst();
    void rightToLeftPaintsPhoneNumbersUnturned();
    void noFontIsMadeWhilePainting();
    void painterIsLeftAsItWas();
    void rowsAreAsHighAsTheDensitySays();
    void cutCellsAreKnown();
    void movedColumnsKeepTheBarAtTheEdge();
    void whatTheFilterFoundStandsOnAGroundOfItsOwn();
    void marksBehindTheCutAreCutWithIt();
    void marksFollowTheirLettersInEitherDirection_data();
    void marksFollowTheirLettersInEitherDirection();
    void aSnippetTakesTheRestOfTheCell();
};

void OrderDelegateTest::initTestCase()
{
    m_theme = Theme(Scheme::Light, 13);
    applyTheme(*qApp, m_theme);
}

void OrderDelegateTest::paintCell(RecordingDevice& device, const CellData& cell, QStyle::State state, const QRect& rect,
    Qt::LayoutDirection direction, int column)
{
    QObject owner;
    const QStandardItemModel* model = modelOf({cell, cell}, &owner);
    const OrderDelegate delegate(m_theme);
    QPainter painter(&device);
    delegate.paint(&painter, optionFor(state, rect, direction), model->index(0, column));
}

void OrderDelegateTest::nullIsADimDash()
{
    RecordingDevice device;
    paintCell(device, {QStringLiteral("never shown"), true});
    QCOMPARE(device.engine().texts, QStringList{QStringLiteral("–")});
    QCOMPARE(device.engine().inks.first(), m_theme.color(Token::Text3));
}

void OrderDelegateTest::nullOnASelectedRowIsNotTooDim()
{
    RecordingDevice device;
    paintCell(device, {QString(), true}, QStyle::State_Active | QStyle::State_Selected);
    QCOMPARE(device.engine().inks.first(), m_theme.color(Token::Text2));
}

void OrderDelegateTest::emptyTextIsNoNull()
{
    RecordingDevice device;
    paintCell(device, {QString()});
    QVERIFY(device.engine().texts.isEmpty());
}

void OrderDelegateTest::markupIsPaintedAsItIs()
{
    RecordingDevice device;
    paintCell(device, {QStringLiteral("<b>x</b> & co")});
    QCOMPARE(device.engine().texts.join(QString()), QStringLiteral("<b>x</b> & co"));
}

void OrderDelegateTest::longTextIsCutAndShortTextIsNot()
{
    const QString full = QStringLiteral("Fachkraft für Arbeitssicherheit und Gesundheitsschutz");
    RecordingDevice narrow;
    paintCell(narrow, {full});
    QVERIFY(narrow.engine().texts.join(QString()).endsWith(QChar(0x2026)));
    QVERIFY(narrow.engine().places.last().right() <= Cell.right() + 1 - 8);

    const int exact = QFontMetrics(m_theme.font(TextStyle::Body)).horizontalAdvance(full);
    RecordingDevice wide;
    paintCell(wide, {full}, QStyle::State_Active, QRect(0, 0, exact + 16, 30));
    QCOMPARE(wide.engine().texts.join(QString()), full);
}

void OrderDelegateTest::fallbackIsItalic()
{
    RecordingDevice device;
    paintCell(device, {QStringLiteral("nurse.applicant77"), false, true});
    QVERIFY(device.engine().fonts.first().italic());
    RecordingDevice plain;
    paintCell(plain, {QStringLiteral("Nowak, Ewa")});
    QVERIFY(!plain.engine().fonts.first().italic());
}

void OrderDelegateTest::secondaryTextIsQuieter()
{
    RecordingDevice device;
    paintCell(device, {QStringLiteral("Driver check"), false, false, QString(), true});
    QCOMPARE(device.engine().inks.first(), m_theme.color(Token::Text2));
    RecordingDevice plain;
    paintCell(plain, {QStringLiteral("Nowak, Ewa")});
    QCOMPARE(plain.engine().inks.first(), m_theme.color(Token::Text));
}

void OrderDelegateTest::suffixFollowsTheValueAndKeepsItsPlace()
{
    RecordingDevice device;
    paintCell(device, {QStringLiteral("Berlin"), false, false, QStringLiteral("DE")});
    QCOMPARE(device.engine().texts, QStringList({QStringLiteral("Berlin"), QStringLiteral("DE")}));
    QVERIFY(device.engine().places.at(1).left() >= device.engine().places.at(0).right() + 5);
    QCOMPARE(device.engine().fonts.at(1).pixelSize(), 11);

    RecordingDevice narrow;
    paintCell(narrow, {QStringLiteral("Königs Wusterhausen"), false, false, QStringLiteral("DE")}, QStyle::State_Active,
        QRect(0, 0, 90, 30));
    QCOMPARE(narrow.engine().texts.last(), QStringLiteral("DE"));
    QVERIFY(narrow.engine().texts.first().endsWith(QChar(0x2026)));
    QVERIFY(narrow.engine().places.last().right() <= 90.5);
}

void OrderDelegateTest::groundTellsTheStateOfTheRow_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("ground");
    const QStyle::State active = QStyle::State_Active;
    const auto row = [](const char* name, QStyle::State state, Token ground) {
        QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(ground);
    };
    row("under the pointer", active | QStyle::State_MouseOver, Token::Hover);
    row("selected", active | QStyle::State_Selected, Token::Sel);
    row("selected, the keys are elsewhere", QStyle::State_Selected, Token::SelIdle);
    row("selected under the pointer", active | QStyle::State_Selected | QStyle::State_MouseOver, Token::Sel);
}

void OrderDelegateTest::groundTellsTheStateOfTheRow()
{
    QFETCH(int, state);
    QFETCH(int, ground);
    RecordingDevice device;
    paintCell(device, {QStringLiteral("Nowak, Ewa")}, QStyle::State(state));
    QCOMPARE(device.engine().fills.first().first, QRectF(Cell));
    QCOMPARE(device.engine().fills.first().second, m_theme.color(static_cast<Token>(ground)));
}

void OrderDelegateTest::plainRowKeepsTheGroundOfItsTable()
{
    RecordingDevice device;
    paintCell(device, {QStringLiteral("Nowak, Ewa")}, QStyle::State_Active);
    QVERIFY(device.engine().fills.isEmpty());
    QTableView table;
    QVERIFY(table.viewport()->autoFillBackground());
    QCOMPARE(table.palette().color(table.viewport()->backgroundRole()), m_theme.color(Token::Base));
}

void OrderDelegateTest::hoveredRowIsFilledInEveryCell()
{
    QObject owner;
    const QStandardItemModel* model = modelOf({{QStringLiteral("a")}, {QStringLiteral("b")}}, &owner);
    OrderDelegate delegate(m_theme);
    delegate.setHoveredRow(0);
    for (int column = 0; column < 2; ++column) {
        RecordingDevice device;
        QPainter painter(&device);
        delegate.paint(&painter, optionFor(QStyle::State_Active, Cell), model->index(0, column));
        QCOMPARE(device.engine().fills.first().second, m_theme.color(Token::Hover));
    }
}

void OrderDelegateTest::barMarksTheCurrentRowAtItsLeadingEdge_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QRectF>("bar");
    QTest::newRow("left to right") << Qt::LeftToRight << QRectF(0, 0, 3, 30);
    QTest::newRow("right to left") << Qt::RightToLeft << QRectF(197, 0, 3, 30);
}

void OrderDelegateTest::barMarksTheCurrentRowAtItsLeadingEdge()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QRectF, bar);
    const QStyle::State current = QStyle::State_Active | QStyle::State_Selected | QStyle::State_HasFocus;
    RecordingDevice first;
    paintCell(first, {QStringLiteral("Nowak, Ewa")}, current, Cell, direction, 0);
    QCOMPARE(first.engine().fills.size(), 2);
    QCOMPARE(first.engine().fills.last().first, bar);
    QCOMPARE(first.engine().fills.last().second, m_theme.color(Token::Accent));

    RecordingDevice second;
    paintCell(second, {QStringLiteral("Nowak, Ewa")}, current, Cell, direction, 1);
    QCOMPARE(second.engine().fills.size(), 1);
    RecordingDevice idle;
    paintCell(idle, {QStringLiteral("Nowak, Ewa")}, current & ~QStyle::State_Active, Cell, direction, 0);
    QCOMPARE(idle.engine().fills.size(), 1);
}

void OrderDelegateTest::textStandsEightFromTheColumnAndBehindTheMarkInTheFirst()
{
    RecordingDevice first;
    paintCell(first, {QStringLiteral("Nowak")}, QStyle::State_Active, Cell, Qt::LeftToRight, 0);
    QCOMPARE(first.engine().places.first().left(), 46.0);
    RecordingDevice second;
    paintCell(second, {QStringLiteral("Nowak")});
    QCOMPARE(second.engine().places.first().left(), 8.0);
    RecordingDevice mirrored;
    paintCell(mirrored, {QStringLiteral("Nowak")}, QStyle::State_Active, Cell, Qt::RightToLeft);
    QVERIFY(std::abs(mirrored.engine().places.first().right() - 192) < 1.01);
}

void OrderDelegateTest::rightToLeftPaintsPhoneNumbersUnturned()
{
    const QString phone = QStringLiteral("+49 176 5550 123");
    RecordingDevice plain;
    paintCell(plain, {phone});
    RecordingDevice mirrored;
    paintCell(mirrored, {phone}, QStyle::State_Active, Cell, Qt::RightToLeft);
    QCOMPARE(mirrored.engine().texts, plain.engine().texts);

    // What a painter that runs right to left makes of it by itself.
    RecordingDevice turned;
    QPainter painter(&turned);
    painter.setLayoutDirection(Qt::RightToLeft);
    painter.drawText(Cell, 0, phone);
    painter.end();
    QVERIFY(turned.engine().texts != plain.engine().texts);
}

void OrderDelegateTest::noFontIsMadeWhilePainting()
{
    QObject owner;
    const QStandardItemModel* model = modelOf({{}, {QStringLiteral("Nowak, Ewa")}}, &owner);
    const OrderDelegate delegate(m_theme);
    const QStyleOptionViewItem option = optionFor(QStyle::State_Active, Cell);
    const QFont font = m_theme.font(TextStyle::Body);
    QPixmap pixmap(Cell.size());
    QPainter painter(&pixmap);
    const auto byHand = [&] {
        painter.fillRect(Cell, Qt::white);
        painter.setFont(font);
        painter.setPen(Qt::black);
        painter.drawText(Cell, Qt::AlignVCenter | Qt::TextSingleLine, model->index(0, 1).data().toString());
    };
    const auto byDelegate = [&] { delegate.paint(&painter, option, model->index(0, 1)); };
    const auto makingAFont = [&] {
        byHand();
        QFont made = font;
        made.setItalic(true);
        painter.setFont(made);
    };
    QVERIFY(allocationsOf(makingAFont) > allocationsOf(byHand)); // the measure sees a font
    QCOMPARE(allocationsOf(byDelegate), allocationsOf(byHand));
}

void OrderDelegateTest::painterIsLeftAsItWas()
{
    QObject owner;
    const QStandardItemModel* model = modelOf({{QStringLiteral("Nowak")}}, &owner);
    RecordingDevice device;
    QPainter painter(&device);
    painter.setLayoutDirection(Qt::RightToLeft);
    OrderDelegate(m_theme).paint(&painter, optionFor(QStyle::State_Active, Cell), model->index(0, 0));
    QCOMPARE(painter.layoutDirection(), Qt::RightToLeft);
}

void OrderDelegateTest::rowsAreAsHighAsTheDensitySays()
{
    QObject owner;
    const QStandardItemModel* model = modelOf({{QStringLiteral("山田 太郎")}}, &owner);
    OrderDelegate delegate(m_theme);
    const auto height
        = [&] { return delegate.sizeHint(optionFor(QStyle::State_Active, Cell), model->index(0, 0)).height(); };
    QCOMPARE(height(), m_theme.lineHeight() + 14);
    delegate.setTheme(Theme(Scheme::Light, 13, 1, Density::Compact));
    QCOMPARE(height(), m_theme.lineHeight() + 8);
}

void OrderDelegateTest::cutCellsAreKnown()
{
    QObject owner;
    const QStandardItemModel* model
        = modelOf({{}, {QStringLiteral("Fachkraft für Arbeitssicherheit und mehr")}}, &owner);
    const OrderDelegate delegate(m_theme);
    QVERIFY(delegate.isCut(optionFor(QStyle::State_Active, Cell), model->index(0, 1)));
    QVERIFY(!delegate.isCut(optionFor(QStyle::State_Active, QRect(0, 0, 600, 30)), model->index(0, 1)));
}

void OrderDelegateTest::movedColumnsKeepTheBarAtTheEdge()
{
    QTableView table;
    QStandardItemModel* model = modelOf({{QStringLiteral("a")}, {QStringLiteral("b")}}, &table);
    table.setModel(model);
    table.setItemDelegate(new OrderDelegate(m_theme, &table));
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->moveSection(1, 0);
    table.resize(400, 200);
    table.show();
    table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setCurrentIndex(model->index(0, 0));
    table.setFocus();
    const QImage image = table.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(1, 15), m_theme.color(Token::Accent));
    const int border = table.columnViewportPosition(0);
    QCOMPARE(image.pixelColor(border + 1, 15), m_theme.color(Token::Sel));
}

QImage OrderDelegateTest::imageOf(const CellData& cell, Qt::LayoutDirection direction)
{
    QObject owner;
    const QStandardItemModel* model = modelOf({cell, cell}, &owner);
    const OrderDelegate delegate(m_theme);
    QImage image(Cell.size(), QImage::Format_RGB32);
    image.fill(m_theme.color(Token::Base));
    QPainter painter(&image);
    delegate.paint(&painter, optionFor(QStyle::State_Active, Cell, direction), model->index(0, 1));
    return image;
}

void OrderDelegateTest::whatTheFilterFoundStandsOnAGroundOfItsOwn()
{
    const QColor hit = m_theme.color(Token::Hit);
    CellData cell{QStringLiteral("Ward Nurse")};
    QCOMPARE(hitColumns(imageOf(cell), hit).first, -1);
    cell.marks = {{5, 5}};
    const QFontMetrics metrics(m_theme.font(TextStyle::Body));
    const auto [first, last] = hitColumns(imageOf(cell), hit);
    const int begin = 8 + metrics.horizontalAdvance(QStringLiteral("Ward "));
    const int end = 8 + metrics.horizontalAdvance(QStringLiteral("Ward Nurse"));
    QVERIFY2(std::abs(first - begin) <= 3, qPrintable(QString::number(first - begin)));
    QVERIFY2(std::abs(last - end) <= 3, qPrintable(QString::number(last - end)));
}

void OrderDelegateTest::marksBehindTheCutAreCutWithIt()
{
    CellData cell{QString(60, QLatin1Char('m')) + QStringLiteral("nurse")};
    cell.marks = {{60, 5}};
    QCOMPARE(hitColumns(imageOf(cell), m_theme.color(Token::Hit)).first, -1);
    cell.marks = {{2, 63}}; // from what is seen into what is cut
    QVERIFY(hitColumns(imageOf(cell), m_theme.color(Token::Hit)).second < Cell.right() - 8);
}

void OrderDelegateTest::marksFollowTheirLettersInEitherDirection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("begin");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("atTheLeft"); // of the text
    QTest::newRow("Latin, left to right") << QStringLiteral("nurse mmmmmmm") << 0 << Qt::LeftToRight << true;
    QTest::newRow("Latin, right to left") << QStringLiteral("nurse mmmmmmm") << 0 << Qt::RightToLeft << true;
    QTest::newRow("Hebrew begins at the right")
        << QString::fromUtf8("\u05d0\u05d1\u05d2\u05d3\u05d4 \u05d5\u05d6\u05d7\u05d8\u05d9\u05db\u05dc") << 0
        << Qt::LeftToRight << false;
}

void OrderDelegateTest::marksFollowTheirLettersInEitherDirection()
{
    QFETCH(const QString, text);
    QFETCH(const int, begin);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const bool, atTheLeft);
    CellData cell{text};
    const int width = QFontMetrics(m_theme.font(TextStyle::Body)).horizontalAdvance(text);
    const int left = direction == Qt::LeftToRight ? 8 : Cell.width() - 8 - width;
    cell.marks = {{begin, 5}};
    const auto [first, last] = hitColumns(imageOf(cell, direction), m_theme.color(Token::Hit));
    QVERIFY(first >= 0);
    const int middle = (first + last) / 2 - left;
    QCOMPARE(middle < width / 2, atTheLeft);
    QVERIFY(first >= left - 3 && last <= left + width + 3);
}

void OrderDelegateTest::aSnippetTakesTheRestOfTheCell()
{
    CellData cell{QString(60, QLatin1Char('m'))};
    cell.snippet = QStringLiteral("… our nurse team today and tomorrow and for ever …");
    cell.snippetMarks = {{6, 5}};
    const auto [first, last] = hitColumns(imageOf(cell), m_theme.color(Token::Hit));
    QVERIFY(first > Cell.width() / 2);
    QVERIFY(last < Cell.width());
    QObject owner;
    const QStandardItemModel* model = modelOf({cell}, &owner);
    const OrderDelegate delegate(m_theme);
    QVERIFY(delegate.isCut(optionFor(QStyle::State_Active, Cell), model->index(0, 0)));
    QCOMPARE(delegate.wholeText(model->index(0, 0)), cell.text + QLatin1Char('\n') + cell.snippet);
}

QTEST_MAIN(OrderDelegateTest)
#include "tst_orderdelegate.moc"
