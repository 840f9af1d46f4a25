// SPDX-License-Identifier: MIT
#include "views/detailpane.h"

#include "models/orderdetail.h"
#include "views/button.h"
#include "views/descriptionview.h"
#include "views/elidedlabel.h"
#include "views/paint.h"
#include "views/rawview.h"
#include "views/summarypane.h"
#include "views/symbollabel.h"
#include "views/tabbar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace docket {

namespace {

constexpr int descriptionPage = 0;
constexpr int rawPage = 1;
constexpr int leastDescriptionHeight = 120;

QStringList leftOutSentences(const OrderDetail& detail)
{
    QStringList sentences;
    if (detail.imagesLeftOut > 0)
        sentences += DetailPane::tr("%n image(s) left out", nullptr, static_cast<int>(detail.imagesLeftOut));
    if (detail.stylesLeftOut > 0)
        sentences += DetailPane::tr("%n style(s) left out", nullptr, static_cast<int>(detail.stylesLeftOut));
    if (detail.scriptsLeftOut > 0)
        sentences += DetailPane::tr("%n script(s) left out", nullptr, static_cast<int>(detail.scriptsLeftOut));
    if (detail.othersLeftOut > 0)
        sentences += DetailPane::tr("%n other part(s) left out", nullptr, static_cast<int>(detail.othersLeftOut));
    if (detail.descriptionCut)
        sentences += DetailPane::tr("The end of a very long text is left out");
    return sentences;
}

} // namespace

DetailPane::DetailPane(QWidget* parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_summary(new SummaryPane(this))
    , m_tabs(new TabBar(24, this))
    , m_pages(new QStackedWidget(this))
    , m_description(new DescriptionView(this))
    , m_raw(new RawView(this))
    , m_bar(nullptr)
    , m_barText(new ElidedLabel(TextStyle::Small, Token::Text2, this))
    , m_copyJson(new Button(Button::Kind::Link, tr("Copy JSON"), this))
{
    setObjectName(QStringLiteral("detailPane"));
    layOut();
    connect(m_summary, &SummaryPane::copyRequested, this, &DetailPane::copyRequested);
    connect(m_summary, &SummaryPane::mailRequested, this, &DetailPane::linkActivated);
    connect(m_description, &DescriptionView::linkActivated, this, &DetailPane::linkActivated);
    connect(m_description, &DescriptionView::linkHovered, this, &DetailPane::linkHovered);
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailPane::showPage);
    connect(m_copyJson, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_json); });
    showPage(descriptionPage);
}

void DetailPane::layOut()
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_summary, 0);
    m_columns->addWidget(makePages(), 1);
}

QWidget* DetailPane::makePages()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setAccessibleName(tr("Order text"));
    m_tabs->addTab(tr("Description"));
    m_tabs->addTab(tr("Raw"));
    column->addWidget(m_tabs);
    m_pages->addWidget(m_description);
    m_pages->addWidget(m_raw);
    m_pages->setMinimumHeight(leastDescriptionHeight);
    column->addWidget(m_pages, 1);
    column->addWidget(makeBar());
    return side;
}

QWidget* DetailPane::makeBar()
{
    m_bar = new QWidget(this);
    m_bar->setObjectName(QStringLiteral("descriptionBar"));
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(24, 5, 24, 5);
    row->setSpacing(6);
    row->addWidget(new SymbolLabel(Symbol::Info, Token::Text2, Measure::SmallIcon, m_bar));
    row->addWidget(m_barText, 1);
    m_copyJson->setSymbol(Symbol::Copy);
    row->addWidget(m_copyJson);
    return m_bar;
}

void DetailPane::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    const bool raw = page == rawPage;
    if (raw && m_raw->json() != m_json)
        m_raw->showJson(m_json);
    m_copyJson->setVisible(raw);
    m_bar->setVisible(raw ? !m_raw->json().isEmpty() : !m_leftOut.isEmpty());
    m_barText->setText(raw
            ? tr("As received, %1")
                  .arg(QLocale().formattedDataSize(m_json.toUtf8().size(), 1, QLocale::DataSizeTraditionalFormat))
            : m_leftOut);
    update();
}

void DetailPane::showDetail(const OrderDetail& detail)
{
    m_summary->showDetail(detail);
    if (detail.descriptionHtml.isEmpty())
        m_description->showSentence(tr("No description provided"));
    else
        m_description->showHtml(detail.descriptionHtml);
    m_json = detail.json;
    m_leftOut = leftOutSentences(detail).join(QStringLiteral(" · "));
    showPage(m_tabs->currentIndex());
}

void DetailPane::clear()
{
    m_summary->clear();
    m_description->showSentence(QString());
    m_json.clear();
    m_raw->showJson(QString());
    m_leftOut.clear();
    showPage(m_tabs->currentIndex());
}

void DetailPane::setTwoColumns(bool two)
{
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(two ? 1 : 0); // the hairline between them
    m_pages->setMinimumHeight(two ? 0 : leastDescriptionHeight);
    m_summary->setBeside(two);
}

QWidget* DetailPane::firstFocus() const
{
    QWidget* field = m_summary->firstFocus();
    return field->isVisibleTo(this) ? field : m_tabs;
}

// Esc means this pane while it has the keys, and only then the window's Stop.
bool DetailPane::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::event(event);
    event->accept();
    return true;
}

void DetailPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

// The hairlines over the description's bar and between the two columns; the one over
// the description is the tabs'.
void DetailPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    const int left = m_pages->mapTo(this, QPoint(0, 0)).x();
    const QColor line = theme.color(Token::Line);
    if (m_bar->isVisible()) {
        const int y = m_bar->mapTo(this, QPoint(0, 0)).y();
        paintHairline(painter, QPointF(left, y + 0.5), QPointF(left + m_pages->width(), y + 0.5), line);
    }
    if (m_columns->direction() == QBoxLayout::LeftToRight) {
        const int x = layoutDirection() == Qt::RightToLeft ? m_summary->geometry().left() - 1
                                                           : m_summary->geometry().right() + 1;
        paintHairline(painter, QPointF(x + 0.5, 0), QPointF(x + 0.5, height()), line);
    }
}

} // namespace docket
