// SPDX-License-Identifier: MIT
#include "tests/views/partprobe.h"
#include "views/button.h"
#include "views/chip.h"
#include "views/elidedlabel.h"
#include "views/emptystate.h"
#include "views/fieldrow.h"
#include "views/memberrow.h"
#include "views/noticebar.h"
#include "views/numbertext.h"
#include "views/paint.h"
#include "views/textlabel.h"
#include "views/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QStyle>
#include <QStyleOptionHeader>
#include <QTest>
#include <QVBoxLayout>

using namespace docket;

class StyleTest final : public QObject
{
    Q_OBJECT
private:
    Theme m_theme;

private Q_SLOTS:
    void initTestCase();
    void elidedLabelKeepsTheFullText();
    void elidedLabelIsNoMarkup();
    void shortToolTipIsReadAsItIs();
    void textLabelStandsAtTheLeadingEdge();
    void digitsLineUp();
    void everyPartSurvivesEveryTheme();
    void scrollBarHasNoArrows();
    void splitterIsOnePixelWide();
    void headerStandsOverItsCells_data();
    void headerStandsOverItsCells();
    void fieldsShowTheirFocus();
};

void StyleTest::initTestCase()
{
    m_theme = Theme(Scheme::Light, 13);
    applyTheme(*qApp, m_theme);
}

void StyleTest::elidedLabelKeepsTheFullText()
{
    const QString text = QStringLiteral("Fachkraft für Arbeitssicherheit");
    ElidedLabel label;
    label.setText(text);
    label.resize(80, 20);
    QVERIFY(label.isCut());
    QCOMPARE(nameOf(&label), text);
    label.resize(label.sizeHint());
    QVERIFY(!label.isCut());
}

void StyleTest::elidedLabelIsNoMarkup()
{
    ElidedLabel label;
    label.setText(QStringLiteral("<b>x</b> &amp;"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(nameOf(&label), QStringLiteral("<b>x</b> &amp;"));
    QCOMPARE(plainToolTip(QStringLiteral("<b>x</b>")), QStringLiteral("<qt>&lt;b&gt;x&lt;/b&gt;</qt>"));
}

void StyleTest::shortToolTipIsReadAsItIs()
{
    QCOMPARE(plainToolTip(QStringLiteral("Clear & close")), QStringLiteral("Clear & close"));
    QVERIFY(plainToolTip(QString(200, QLatin1Char('x'))).startsWith(QLatin1String("<qt>")));
    QVERIFY(plainToolTip(QString()).isEmpty());
}

void StyleTest::textLabelStandsAtTheLeadingEdge()
{
    TextLabel label(QStringLiteral("Acme"));
    label.resize(300, 20);
    const double before = centreOf(pictureOf(&label), m_theme.color(Token::Text));
    QVERIFY(before < 0.2);
    label.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(centreOf(pictureOf(&label), m_theme.color(Token::Text)) > 0.8);
}

void StyleTest::digitsLineUp()
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Body));
    QCOMPARE(tabularWidth(metrics, QStringLiteral("1,111")), tabularWidth(metrics, QStringLiteral("8,888")));
    QVERIFY(metrics.horizontalAdvance(QStringLiteral("1111")) < metrics.horizontalAdvance(QStringLiteral("8888")));
    const auto columnsWithInk = [this](const QString& number) {
        QImage image(100, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(m_theme.font(TextStyle::Body));
        paintTabular(painter, image.rect(), number);
        painter.end();
        return image.copy(100 - 8, 0, 8, 20); // the last digit
    };
    QCOMPARE(columnsWithInk(QStringLiteral("16")), columnsWithInk(QStringLiteral("1,806")));
}

void StyleTest::everyPartSurvivesEveryTheme()
{
    auto* bar = new NoticeBar;
    auto* state = new EmptyState;
    auto* field = new FieldRow(QStringLiteral("Order"), FieldRow::Form::Wrapped);
    auto* member = new MemberRow({QStringLiteral("Jane Doe"), {QStringLiteral("Recruiter")}, QStringLiteral("j@x")});
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    for (QWidget* part : {static_cast<QWidget*>(bar), static_cast<QWidget*>(state), static_cast<QWidget*>(field),
             static_cast<QWidget*>(member), static_cast<QWidget*>(new Chip(Chip::Kind::Demo, QStringLiteral("Demo")))})
        layout->addWidget(part);
    bar->showNotice(noticeWithRows());
    field->setValue(QStringLiteral("B5"));
    state->showContent(StateContent());
    window.show();
    for (const Scheme scheme : {Scheme::Dark, Scheme::HighContrastLight, Scheme::HighContrastDark, Scheme::Light}) {
        const Theme theme(scheme, 18);
        applyTheme(*qApp, theme);
        const QImage image = pictureOf(field);
        // The ink of the scheme is there, and none of the other end of the scale is left.
        QVERIFY(pixelsOf(image, theme.color(Token::Text)) > 0);
        QCOMPARE(member->sizeHint().height(), theme.px(Measure::MemberRow));
        QVERIFY(pixelsOf(pictureOf(bar), theme.color(Token::WarnSoft)) > 100);
    }
    applyTheme(*qApp, m_theme);
}

void StyleTest::scrollBarHasNoArrows()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 200);
    QCOMPARE(bar.width(), 12);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 199)); // a page, not a step
    QVERIFY(bar.value() > 1);
    const QImage image = pictureOf(&bar);
    QVERIFY(pixelsOf(image, m_theme.color(Token::Scroll)) > 0);
}

void StyleTest::splitterIsOnePixelWide()
{
    QSplitter splitter;
    splitter.addWidget(new QWidget);
    splitter.addWidget(new QWidget);
    QCOMPARE(splitter.handleWidth(), 1);
}

void StyleTest::headerStandsOverItsCells_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void StyleTest::headerStandsOverItsCells()
{
    QFETCH(Qt::LayoutDirection, direction);
    const auto inset = [&](QStyleOptionHeader::SectionPosition position) {
        QStyleOptionHeader option;
        option.rect = QRect(0, 0, 200, 28);
        option.direction = direction;
        option.position = position;
        option.text = QStringLiteral("Job");
        QImage image(200, 28, QImage::Format_RGB32);
        QPainter painter(&image);
        qApp->style()->drawControl(QStyle::CE_Header, &option, &painter);
        painter.end();
        // From the leading edge to the first ink in the middle of the line.
        int distance = 0;
        const auto pixel = [&](int x) { return image.pixelColor(direction == Qt::RightToLeft ? 199 - x : x, 14); };
        while (distance < 199 && pixel(distance).rgb() == m_theme.color(Token::Base).rgb())
            ++distance;
        return distance;
    };
    const int second = inset(QStyleOptionHeader::Middle);
    QVERIFY2(second >= 8 && second <= 16, qPrintable(QString::number(second)));
    // A mirrored QHeaderView calls its first section the end.
    const bool mirrored = direction == Qt::RightToLeft;
    QCOMPARE(inset(mirrored ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning),
        second + 38); // behind the marks of the rows
}

void StyleTest::fieldsShowTheirFocus()
{
    auto* field = new QLineEdit;
    const auto window = windowWith(field);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QCOMPARE(field->height(), m_theme.px(Measure::Button));
    field->clearFocus();
    QCOMPARE(pictureOf(field).pixelColor(100, 0).rgb(), m_theme.color(Token::Border).rgb());
    field->setFocus(Qt::MouseFocusReason); // fields show it always
    QCOMPARE(pictureOf(field).pixelColor(100, 0).rgb(), m_theme.color(Token::Accent).rgb());
    QCOMPARE(pictureOf(field).pixelColor(100, 1).rgb(), m_theme.color(Token::Accent).rgb());
}

QTEST_MAIN(StyleTest)
#include "tst_style.moc"
