// SPDX-License-Identifier: MIT
#include "views/textpages.h"

#include "models/orderdetail.h"
#include "views/button.h"
#include "views/descriptionview.h"
#include "views/elidedlabel.h"
#include "views/findbar.h"
#include "views/longtextview.h"
#include "views/paint.h"
#include "views/rawview.h"
#include "views/symbollabel.h"
#include "views/tabbar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace docket {

namespace {

constexpr int rawTab = 1;
constexpr int changesTab = 2;
constexpr int zoomStep = 10; // percent

QStringList leftOutSentences(const OrderDetail& detail)
{
    QStringList sentences;
    if (detail.imagesLeftOut > 0)
        sentences += TextPages::tr("%n image(s) left out", nullptr, static_cast<int>(detail.imagesLeftOut));
    if (detail.stylesLeftOut > 0)
        sentences += TextPages::tr("%n style(s) left out", nullptr, static_cast<int>(detail.stylesLeftOut));
    if (detail.scriptsLeftOut > 0)
        sentences += TextPages::tr("%n script(s) left out", nullptr, static_cast<int>(detail.scriptsLeftOut));
    if (detail.othersLeftOut > 0)
        sentences += TextPages::tr("%n other part(s) left out", nullptr, static_cast<int>(detail.othersLeftOut));
    if (detail.descriptionCut)
        sentences += TextPages::tr("The end of a very long text is left out");
    return sentences;
}

} // namespace

TextPages::TextPages(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new TabBar(24, this))
    , m_pages(new QStackedWidget(this))
    , m_description(new DescriptionView(this))
    , m_long(new LongTextView(this))
    , m_raw(new RawView(this))
    , m_changes(new PlainPage(TextStyle::Body, this))
    , m_find(new FindBar(this))
    , m_bar(new QWidget(this))
    , m_barSymbol(new SymbolLabel(Symbol::Info, Token::Text2, Measure::SmallIcon, m_bar))
    , m_barText(new ElidedLabel(TextStyle::Small, Token::Text2, m_bar))
    , m_allAsText(new Button(Button::Kind::Link, QString(), m_bar))
    , m_copyJson(new Button(Button::Kind::Link, tr("Copy JSON"), m_bar))
{
    layOut();
    connectParts();
    showPage();
}

void TextPages::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setAccessibleName(tr("Order text"));
    m_tabs->addTab(tr("Description"));
    m_tabs->addTab(tr("Raw"));
    m_tabs->addTab(tr("Changes"));
    m_tabs->setTabVisible(changesTab, false);
    column->addWidget(m_tabs);
    m_pages->addWidget(m_description);
    m_pages->addWidget(m_long);
    m_pages->addWidget(m_raw);
    m_changes->setObjectName(QStringLiteral("changesPage"));
    m_changes->setAccessibleName(tr("Changes"));
    m_pages->addWidget(m_changes);
    column->addWidget(m_pages, 1);
    column->addWidget(m_find);
    column->addWidget(makeBar());
}

QWidget* TextPages::makeBar()
{
    m_bar->setObjectName(QStringLiteral("descriptionBar"));
    m_allAsText->setObjectName(QStringLiteral("allAsText"));
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(24, 5, 24, 5);
    row->setSpacing(6);
    row->addWidget(m_barSymbol);
    row->addWidget(m_barText, 1);
    row->addWidget(m_allAsText);
    m_copyJson->setSymbol(Symbol::Copy);
    row->addWidget(m_copyJson);
    return m_bar;
}

void TextPages::connectParts()
{
    connect(m_description, &DescriptionView::linkActivated, this, &TextPages::linkActivated);
    connect(m_description, &DescriptionView::linkHovered, this, &TextPages::linkHovered);
    connect(m_description, &DescriptionView::textReplaced, this, &TextPages::countText);
    connect(m_description, &DescriptionView::zoomAsked, this, &TextPages::zoomBy);
    connect(m_long, &PlainPage::zoomAsked, this, &TextPages::zoomBy);
    connect(m_raw, &PlainPage::zoomAsked, this, &TextPages::zoomBy);
    connect(m_changes, &PlainPage::zoomAsked, this, &TextPages::zoomBy);
    connect(m_raw, &RawView::copyRequested, this, &TextPages::copyRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        closeFind();
        showPage();
    });
    connect(m_find, &FindBar::closed, this, [this] {
        closeFind();
        focusByKeyboard(m_pages->currentWidget());
    });
    connect(m_long, &LongTextView::completed, m_find, &FindBar::searchAgain);
    connect(m_allAsText, &QPushButton::clicked, this, [this] { showPlain(!m_plain); });
    connect(m_copyJson, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_json); });
    const auto touched = [this] { m_fresh = false; };
    connect(m_description->verticalScrollBar(), &QAbstractSlider::actionTriggered, this, touched);
    connect(m_description, &QTextEdit::selectionChanged, this, touched);
}

void TextPages::showPage()
{
    const bool raw = m_tabs->currentIndex() == rawTab;
    const bool changes = m_tabs->currentIndex() == changesTab;
    m_pages->setCurrentWidget(raw ? static_cast<QWidget*>(m_raw)
            : changes             ? static_cast<QWidget*>(m_changes)
            : m_plain             ? static_cast<QWidget*>(m_long)
                                  : m_description);
    const QString shown = m_masked ? tr("Hidden while personal data is masked.") : m_json;
    if (raw && m_raw->json() != shown)
        m_raw->showJson(shown);
    showBar();
}

void TextPages::showBar()
{
    const bool raw = m_tabs->currentIndex() == rawTab;
    const bool description = m_tabs->currentIndex() == 0;
    m_copyJson->setVisible(raw && !m_masked);
    m_allAsText->setVisible(description && !m_plainText.isEmpty());
    m_allAsText->setText(m_plain ? tr("Show formatted") : tr("Show all as text"));
    const QString size = QLocale().formattedDataSize(m_json.toUtf8().size(), 1, QLocale::DataSizeTraditionalFormat);
    m_barText->setText(raw ? tr("As received, %1").arg(size)
            : m_plain      ? tr("All of the text, unformatted")
                           : m_leftOut);
    m_bar->setVisible(raw ? !m_json.isEmpty() : description && (m_plain || !m_leftOut.isEmpty()));
    update();
}

void TextPages::showDetail(const OrderDetail& detail)
{
    const bool sameOrder = m_orderId == detail.orderId && m_json == detail.json;
    m_orderId = detail.orderId;
    m_json = detail.json;
    m_masked = detail.isMasked;
    m_leftOut = leftOutSentences(detail).join(QStringLiteral(" · "));
    m_plainText = detail.descriptionCut ? detail.descriptionText : QString();
    if (!sameOrder && m_plain)
        showPlain(false);
    if (detail.descriptionHtml.isEmpty())
        m_description->showSentence(tr("No description provided"));
    else
        m_description->showHtml(detail.descriptionHtml);
    m_fresh = m_fresh || !sameOrder;
    if (!sameOrder)
        closeFind();
    showChanges(detail);
    showPage();
}

// A line for each field, its values below it: read in order, found by the bar, and copied.
void TextPages::showChanges(const OrderDetail& detail)
{
    const QList<FieldChange>& changes = detail.remembered.changes;
    QStringList lines;
    for (const FieldChange& change : changes) {
        const auto value = [](const QString& text) {
            return text.isNull() ? tr("not provided") : QString(text).replace(QLatin1Char('\n'), QStringLiteral("; "));
        };
        lines += change.title;
        if (change.isKept) {
            lines += tr("    before: %1").arg(value(change.before));
            lines += tr("    now: %1").arg(value(change.now));
        } else {
            lines += tr("    Changed; earlier value not kept.");
        }
        lines += QString();
    }
    const QString text = lines.join(QLatin1Char('\n'));
    if (m_changes->toPlainText() != text)
        m_changes->setPlainText(text);
    if (changes.isEmpty() && m_tabs->currentIndex() == changesTab)
        m_tabs->setCurrentIndex(0);
    m_tabs->setTabVisible(changesTab, !changes.isEmpty());
}

void TextPages::clear()
{
    closeFind();
    m_orderId.clear();
    m_json.clear();
    m_masked = false;
    m_leftOut.clear();
    m_plainText.clear();
    showPlain(false);
    m_description->showSentence(QString());
    m_raw->showJson(QString());
    showChanges(OrderDetail{});
    showPage();
}

void TextPages::setLeastHeight(int height)
{
    m_pages->setMinimumHeight(height);
}

QWidget* TextPages::tabs() const
{
    return m_tabs;
}

bool TextPages::textHasFocus() const
{
    const QWidget* focused = QApplication::focusWidget();
    return focused && (m_pages->isAncestorOf(focused) || m_find->isAncestorOf(focused));
}

void TextPages::showPlain(bool plain)
{
    if (m_plain == plain)
        return;
    const bool hadFocus = textHasFocus();
    closeFind();
    m_plain = plain;
    m_long->setFilterMarks({});
    m_long->showText(plain ? m_plainText : QString());
    showPage();
    countText();
    if (hadFocus)
        m_pages->currentWidget()->setFocus();
}

void TextPages::countText()
{
    ++m_textNumber;
    m_find->searchAgain();
    Q_EMIT textShown();
}

void TextPages::setZoom(int percent)
{
    const int kept = std::clamp(percent, leastZoom, mostZoom);
    if (kept == m_zoom)
        return;
    m_zoom = kept;
    m_description->setZoom(kept);
    m_long->setZoom(kept);
    m_raw->setZoom(kept);
    m_changes->setZoom(kept);
    Q_EMIT zoomChanged(kept);
}

void TextPages::zoomBy(int steps)
{
    setZoom(m_zoom + steps * zoomStep);
}

QString TextPages::shownText() const
{
    return m_plain ? m_long->wholeText() : m_description->document()->toRawText();
}

// Marks of an earlier text fit no more. A new order is shown where it was found, unless
// its reader was there first.
void TextPages::showMatches(const TextMarks& ranges, quint64 textNumber)
{
    if (textNumber != m_textNumber)
        return;
    m_description->setFilterMarks(m_plain ? TextMarks() : ranges);
    m_long->setFilterMarks(m_plain ? ranges : TextMarks());
    if (m_fresh && !m_plain && !ranges.isEmpty())
        m_description->reveal(ranges.first().begin);
    m_fresh = false;
}

TextPage* TextPages::shownPage() const
{
    if (m_tabs->currentIndex() == rawTab)
        return m_raw;
    if (m_tabs->currentIndex() == changesTab)
        return m_changes;
    return m_plain ? static_cast<TextPage*>(m_long) : m_description;
}

void TextPages::openFind()
{
    m_find->open(*shownPage());
}

void TextPages::closeFind()
{
    m_find->close();
}

// The hairline over the bar; the one over the text is the tabs'.
void TextPages::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    if (m_bar->isVisible())
        paintHairline(
            painter, QPointF(0, m_bar->y() + 0.5), QPointF(width(), m_bar->y() + 0.5), theme.color(Token::Line));
}

} // namespace docket
