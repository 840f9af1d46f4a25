// SPDX-License-Identifier: MIT
#include "views/symbols.h"
#include "views/theme.h"

#include <QImage>
#include <QTest>

using namespace docket;

class SymbolsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void symbolsTakeTheirColor();
    void everySymbolIsDrawn();
    void onlySymbolsWithADirectionAreMirrored();
    void symbolsAreSharpAtEveryRatio();
};

void SymbolsTest::symbolsTakeTheirColor()
{
    const QColor color(10, 200, 30);
    const QImage image = symbolPixmap(Symbol::Stop, color, 64, 1).toImage();
    bool found = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255) {
                QCOMPARE(pixel.rgb(), color.rgb());
                found = true;
            }
        }
    }
    QVERIFY(found);
}

void SymbolsTest::everySymbolIsDrawn()
{
    const QImage nothing = [] {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    }();
    QList<QImage> drawn{nothing};
    for (int i = 0; i < SymbolCount; ++i) {
        const QImage image = symbolPixmap(static_cast<Symbol>(i), Qt::black, 16, 2)
                                 .toImage()
                                 .convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QImage plain = image;
        plain.setDevicePixelRatio(1);
        QVERIFY2(!drawn.contains(plain), qPrintable(QStringLiteral("symbol %1 is empty or drawn twice").arg(i)));
        drawn += plain;
    }
    QVERIFY(!appIcon().isNull());
    QCOMPARE(firstRunDrawing(Theme(), 2).deviceIndependentSize().toSize(), QSize(128, 96));
}

void SymbolsTest::onlySymbolsWithADirectionAreMirrored()
{
    const auto differs = [](Symbol symbol) {
        return symbolPixmap(symbol, Qt::black, 16, 1, Qt::LeftToRight).toImage()
            != symbolPixmap(symbol, Qt::black, 16, 1, Qt::RightToLeft).toImage();
    };
    for (const Symbol symbol : {Symbol::ChevronLeft, Symbol::ChevronRight, Symbol::Search})
        QVERIFY(differs(symbol));
    for (const Symbol symbol : {Symbol::Check, Symbol::Clock, Symbol::Phone, Symbol::Refresh, Symbol::Link})
        QVERIFY(!differs(symbol));
}

void SymbolsTest::symbolsAreSharpAtEveryRatio()
{
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
        const QPixmap pixmap = symbolPixmap(Symbol::Mail, Qt::black, 16, ratio);
        QCOMPARE(pixmap.width(), qRound(16 * ratio));
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
        QCOMPARE(symbolIcon(Symbol::Mail, Theme()).pixmap(QSize(16, 16), ratio).width(), qRound(16 * ratio));
    }
}

QTEST_MAIN(SymbolsTest)
#include "tst_symbols.moc"
