// SPDX-License-Identifier: MIT
#include "views/docketstyle.h"
#include "views/paint.h"
#include "views/textlabel.h"
#include "views/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace docket;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

// WCAG 2 contrast.
double contrast(const QColor& a, const QColor& b)
{
    const double bright = std::max(luminance(a), luminance(b));
    const double dim = std::min(luminance(a), luminance(b));
    return (bright + 0.05) / (dim + 0.05);
}

using Tokens = QList<Token>;

double least(const Theme& theme, Token ink, const Tokens& grounds)
{
    double ratio = 21;
    for (const Token ground : grounds)
        ratio = std::min(ratio, contrast(theme.color(ink), theme.color(ground)));
    return ratio;
}

// What a token is painted on.
const Tokens Still{Token::Chrome, Token::Base, Token::Raised, Token::Hover};
const Tokens Panes{Token::Chrome, Token::Base, Token::Raised, Token::Hover, Token::HoverChrome};
const Tokens Rows = Panes + Tokens{Token::Sel, Token::SelIdle};
const Tokens Notices{Token::WarnSoft, Token::ErrorSoft, Token::InfoSoft, Token::OkSoft};
const Tokens Everything
    = Rows + Notices + Tokens{Token::Sunken, Token::AccentSoft, Token::Bar, Token::ChipGround, Token::Avatar};
const Tokens QuietRows = Panes + Tokens{Token::SelIdle, Token::Bar};

const Scheme Schemes[] = {Scheme::Light, Scheme::Dark, Scheme::HighContrastLight, Scheme::HighContrastDark};

bool looksLikeFontSize(const QFont& font, int pixels)
{
    return font.pixelSize() == pixels;
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inkStandsOutAsDesigned_data();
    void inkStandsOutAsDesigned();
    void connectionColorsStandOut();
    void highContrastStandsOutFurther_data();
    void highContrastStandsOutFurther();
    void tokensThatTellThingsApartDiffer_data();
    void tokensThatTellThingsApartDiffer();
    void textGrowsWithTheBaseSize();
    void baseSizeKeepsWithinLimits();
    void heightsHoldALineOfText_data();
    void heightsHoldALineOfText();
    void densityChangesRowsOnly();
    void paletteFollowsTheTokens_data();
    void paletteFollowsTheTokens();
    void themeReachesWidgetsThatExist();
};

void ThemeTest::inkStandsOutAsDesigned_data()
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("ground"); // the one its first ratio is measured on
    QTest::addColumn<double>("light");
    QTest::addColumn<double>("lightLeast");
    QTest::addColumn<double>("dark");
    QTest::addColumn<double>("darkLeast");
    QTest::addColumn<QList<int>>("grounds");

    const auto row = [](const char* name, Token ink, Token ground, double light, double lightLeast, double dark,
                         double darkLeast, const Tokens& grounds) {
        QList<int> numbers;
        for (const Token token : grounds)
            numbers += static_cast<int>(token);
        QTest::newRow(name) << static_cast<int>(ink) << static_cast<int>(ground) << light << lightLeast << dark
                            << darkLeast << numbers;
    };
    row("text", Token::Text, Token::Base, 16.7, 13.3, 14.0, 10.3, Everything);
    row("second text", Token::Text2, Token::Base, 7.6, 6.0, 8.6, 6.3, Everything);
    row("third text", Token::Text3, Token::Base, 6.2, 4.9, 6.8, 5.2, QuietRows);
    row("accent", Token::Accent, Token::Base, 6.3, 5.0, 7.6, 5.5, Rows + Tokens{Token::AccentSoft, Token::InfoSoft});
    row("primary button under the pointer", Token::OnAccent, Token::AccentHover, 7.9, 7.9, 9.6, 9.6, {});
    row("primary button", Token::OnAccent, Token::Accent, 6.3, 6.3, 7.8, 7.8, {});
    row("changed", Token::Changed, Token::Base, 5.7, 4.5, 8.0, 5.9, Rows);
    row("no longer open", Token::Gone, Token::Base, 6.2, 5.0, 6.8, 5.0, Rows);
    row("all right", Token::Ok, Token::Base, 5.4, 4.6, 7.7, 6.5, Still + Tokens{Token::OkSoft});
    row("warning", Token::Warn, Token::Base, 6.1, 5.0, 8.6, 7.4, Still + Tokens{Token::HoverChrome, Token::WarnSoft});
    row("error", Token::Error, Token::Base, 6.6, 5.5, 7.3, 6.2, Still + Tokens{Token::ErrorSoft});
    row("demo", Token::Demo, Token::Base, 6.5, 5.4, 7.6, 6.7, {Token::Base, Token::Chrome, Token::DemoSoft});
    row("text of a match", Token::HitText, Token::Hit, 13.3, 13.3, 7.5, 7.5, {});
    row("tooltip", Token::TipText, Token::Tip, 14.1, 14.1, 14.0, 14.0, {});
    row("outline of a control", Token::Border, Token::Base, 3.6, 3.0, 4.2, 3.6,
        Tokens{Token::Base, Token::Chrome, Token::Raised} + Notices);
    row("scroll handle", Token::Scroll, Token::Base, 3.6, 3.3, 4.2, 4.1, {Token::Base, Token::Chrome});
    row("rule under a match", Token::HitLine, Token::Base, 3.9, 3.1, 7.4, 3.7, {Token::Base, Token::Hit, Token::Sel});
    row("trend line", Token::BarEnd, Token::Base, 4.3, 3.4, 6.0, 4.8, {Token::Base, Token::Chrome, Token::Bar});
}

void ThemeTest::inkStandsOutAsDesigned()
{
    QFETCH(int, ink);
    QFETCH(int, ground);
    QFETCH(double, light);
    QFETCH(double, lightLeast);
    QFETCH(double, dark);
    QFETCH(double, darkLeast);
    QFETCH(QList<int>, grounds);
    Tokens all{static_cast<Token>(ground)};
    for (const int token : grounds)
        all += static_cast<Token>(token);
    const auto check = [&](Scheme scheme, double designed, double designedLeast) {
        const Theme theme(scheme);
        const double ratio = contrast(theme.color(static_cast<Token>(ink)), theme.color(static_cast<Token>(ground)));
        QVERIFY2(std::abs(ratio - designed) < 0.051, qPrintable(QString::number(ratio)));
        const double worst = least(theme, static_cast<Token>(ink), all);
        QVERIFY2(worst > designedLeast - 0.051, qPrintable(QString::number(worst)));
    };
    check(Scheme::Light, light, lightLeast);
    check(Scheme::Dark, dark, darkLeast);
}

void ThemeTest::connectionColorsStandOut()
{
    for (const auto& [scheme, designed] : {std::pair(Scheme::Light, 4.1), std::pair(Scheme::Dark, 4.7)}) {
        const Theme theme(scheme);
        for (int i = 0; i < 6; ++i) {
            QVERIFY(contrast(theme.connectionColor(i), theme.color(Token::Chrome)) > designed - 0.051);
            QVERIFY(theme.connectionColor(i) != theme.connectionColor(i + 1));
        }
        QCOMPARE(theme.connectionColor(6), theme.connectionColor(0));
    }
}

void ThemeTest::highContrastStandsOutFurther_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("dark on light") << static_cast<int>(Scheme::HighContrastLight);
    QTest::newRow("light on dark") << static_cast<int>(Scheme::HighContrastDark);
}

void ThemeTest::highContrastStandsOutFurther()
{
    QFETCH(int, scheme);
    const Theme theme(static_cast<Scheme>(scheme));
    for (const Token text : {Token::Text, Token::Text2})
        QVERIFY2(least(theme, text, Rows) > 8.35, qPrintable(QString::number(least(theme, text, Rows))));
    // Third text becomes second text on a selected row.
    QVERIFY2(least(theme, Token::Text3, Panes) > 8.35, qPrintable(QString::number(least(theme, Token::Text3, Panes))));
    for (const Token mark : {Token::Accent, Token::Changed, Token::Gone})
        QVERIFY2(least(theme, mark, Rows) > 6.25, qPrintable(QString::number(least(theme, mark, Rows))));
    for (const Token mark : {Token::Warn, Token::Error, Token::Ok, Token::Demo, Token::Border, Token::Scroll})
        QVERIFY2(least(theme, mark, Panes) > 6.25, qPrintable(QString::number(least(theme, mark, Panes))));
    QVERIFY(contrast(theme.color(Token::OnAccent), theme.color(Token::Accent)) > 8.35);
    QVERIFY(contrast(theme.color(Token::OnAccent), theme.color(Token::AccentHover)) > 8.35);
    QVERIFY(contrast(theme.color(Token::HitText), theme.color(Token::Hit)) > 8.35);
    QCOMPARE(theme.color(Token::BarEnd), theme.color(Token::Accent));
    QCOMPARE(theme.px(Measure::FocusRing), 3);
}

void ThemeTest::tokensThatTellThingsApartDiffer_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(Scheme::Light);
    QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
    QTest::newRow("high contrast, dark on light") << static_cast<int>(Scheme::HighContrastLight);
    QTest::newRow("high contrast, light on dark") << static_cast<int>(Scheme::HighContrastDark);
}

void ThemeTest::tokensThatTellThingsApartDiffer()
{
    QFETCH(int, scheme);
    const Theme theme(static_cast<Scheme>(scheme));
    const QList<Tokens> groups{
        {Token::Base, Token::Hover, Token::Sel, Token::SelIdle, Token::AccentSoft, Token::Hit},
        {Token::WarnSoft, Token::ErrorSoft, Token::InfoSoft, Token::OkSoft, Token::DemoSoft},
        {Token::Text, Token::Text2, Token::Text3, Token::Accent, Token::Changed, Token::Ok, Token::Error, Token::Demo},
        {Token::Accent, Token::AccentHover, Token::OnAccent},
        {Token::Chrome, Token::HoverChrome},
    };
    for (const Tokens& group : groups) {
        for (const Token one : group) {
            for (const Token other : group)
                QVERIFY(one == other || theme.color(one) != theme.color(other));
        }
    }
    for (int i = 0; i < TokenCount; ++i)
        QVERIFY2(theme.color(static_cast<Token>(i)).isValid(), qPrintable(QString::number(i)));
}

void ThemeTest::textGrowsWithTheBaseSize()
{
    for (const int base : {13, 16, 20}) {
        const Theme theme(Scheme::Light, base);
        QVERIFY(looksLikeFontSize(theme.font(TextStyle::Number), base + 7));
        QVERIFY(looksLikeFontSize(theme.font(TextStyle::Title), base + 5));
        QVERIFY(looksLikeFontSize(theme.font(TextStyle::Lead), base + 2));
        QVERIFY(looksLikeFontSize(theme.font(TextStyle::Body), base));
        QVERIFY(looksLikeFontSize(theme.font(TextStyle::Small), base - 1));
        QVERIFY(looksLikeFontSize(theme.font(TextStyle::Caption), base - 2));
        QCOMPARE(theme.font(TextStyle::Mono).families().first(), QStringLiteral("DejaVu Sans Mono"));
        QCOMPARE(theme.font(TextStyle::Body).families().first(), QStringLiteral("Inter"));
    }
    QCOMPARE(Theme(Scheme::Light, 13, 2.0).font(TextStyle::Body).pixelSize(), 26);
    QCOMPARE(Theme().font(TextStyle::BodyMedium).weight(), QFont::Medium);
    QCOMPARE(Theme().font(TextStyle::BodyStrong).weight(), QFont::DemiBold);
}

void ThemeTest::baseSizeKeepsWithinLimits()
{
    QCOMPARE(Theme(Scheme::Light, 7).font(TextStyle::Body).pixelSize(), 13);
    QCOMPARE(Theme(Scheme::Light, 40).font(TextStyle::Body).pixelSize(), 20);
    QCOMPARE(Theme(Scheme::Light, 13, 99).font(TextStyle::Body).pixelSize(), 39);
}

void ThemeTest::heightsHoldALineOfText_data()
{
    QTest::addColumn<int>("base");
    QTest::addColumn<double>("zoom");
    QTest::newRow("as designed") << 13 << 1.0;
    QTest::newRow("large font") << 20 << 1.0;
    QTest::newRow("large font, zoomed") << 20 << 2.0;
    QTest::newRow("zoomed out") << 13 << 0.7;
}

void ThemeTest::heightsHoldALineOfText()
{
    QFETCH(int, base);
    QFETCH(double, zoom);
    const Theme theme(Scheme::Light, base, zoom);
    const int line = QFontMetrics(theme.font(TextStyle::Body)).height();
    QCOMPARE(theme.lineHeight(), line);
    for (const Measure height : {Measure::TableRow, Measure::HeaderRow, Measure::SideBarRow, Measure::MenuItem,
             Measure::MenuBarItem, Measure::FieldRow, Measure::StatusBar, Measure::Tab, Measure::Button,
             Measure::ButtonLarge, Measure::ButtonNotice, Measure::ButtonPane})
        QVERIFY(theme.px(height) >= line + 8);
    QVERIFY(theme.px(Measure::MemberRow) >= 2 * line + 4);
    QVERIFY(theme.px(Measure::ButtonPane) >= theme.px(Measure::Icon) + 4);
}

void ThemeTest::densityChangesRowsOnly()
{
    const Theme compact(Scheme::Light, 13, 1, Density::Compact);
    const Theme normal(Scheme::Light, 13, 1, Density::Normal);
    const Theme roomy(Scheme::Light, 13, 1, Density::Roomy);
    QCOMPARE(compact.px(Measure::TableRow), compact.lineHeight() + 8);
    QCOMPARE(normal.px(Measure::TableRow), normal.lineHeight() + 14);
    QCOMPARE(roomy.px(Measure::TableRow), roomy.lineHeight() + 22);
    QCOMPARE(compact.px(Measure::Button), roomy.px(Measure::Button));
}

void ThemeTest::paletteFollowsTheTokens_data()
{
    tokensThatTellThingsApartDiffer_data();
}

void ThemeTest::paletteFollowsTheTokens()
{
    QFETCH(int, scheme);
    const Theme theme(static_cast<Scheme>(scheme));
    const QPalette palette = theme.palette();
    QCOMPARE(palette.color(QPalette::Window), theme.color(Token::Chrome));
    QCOMPARE(palette.color(QPalette::Base), theme.color(Token::Base));
    QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), theme.color(Token::Sel));
    QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), theme.color(Token::SelIdle));
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.color(Token::Text3));
    QCOMPARE(palette.color(QPalette::Link), theme.color(Token::Accent));
    QCOMPARE(palette.color(QPalette::PlaceholderText), theme.color(Token::Text3));
    // Black on black is what a forgotten role looks like.
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) > 4.5);
    QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) > 4.5);
    QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) > 4.5);
}

void ThemeTest::themeReachesWidgetsThatExist()
{
    applyTheme(*qApp, Theme(Scheme::Light, 13));
    TextLabel label(QStringLiteral("Acme"), TextStyle::Lead, Token::Error);
    QCOMPARE(label.font().pixelSize(), 15);
    for (const Scheme scheme : Schemes) {
        const Theme theme(scheme, 16);
        applyTheme(*qApp, theme);
        QCOMPARE(themeOf(&label).scheme(), scheme);
        QCOMPARE(label.palette().color(QPalette::WindowText), theme.color(Token::Error));
        QCOMPARE(label.palette().color(QPalette::Base), theme.color(Token::Base));
        QCOMPARE(label.font().pixelSize(), 18);
        QCOMPARE(qApp->font().pixelSize(), 16);
    }
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
