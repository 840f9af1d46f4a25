// SPDX-License-Identifier: MIT
#include "views/trendpanel.h"

#include "models/facetlists.h"
#include "views/button.h"
#include "views/paint.h"
#include "views/plaindelegate.h"
#include "views/plaintable.h"
#include "views/textlabel.h"
#include "views/trendchart.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace docket {

namespace {

constexpr int trendEdge = 8; // where the texts of the lists beside it begin

} // namespace

TrendPanel::TrendPanel(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_chart(new TrendChart(this))
    , m_table(new PlainTable({tr("Day"), tr("Open", "orders")}, this))
    , m_switch(new Button(Button::Kind::Link, {}, this))
{
    setObjectName(QStringLiteral("trend"));
    m_table->setObjectName(QStringLiteral("trendTable"));
    m_switch->setObjectName(QStringLiteral("trendSwitch"));
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(trendEdge, 0, trendEdge, 6);
    heading->addWidget(new TextLabel(tr("Open per day"), TextStyle::BodyStrong, Token::Text, this), 1);
    heading->addWidget(new TextLabel(tr("as seen by this computer"), TextStyle::Small, Token::Text3, this));
    m_pages->addWidget(m_chart);
    m_pages->addWidget(m_table);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(trendEdge, 0, trendEdge, 0);
    body->setSpacing(4);
    body->addWidget(m_pages, 1);
    body->addWidget(m_switch, 0, Qt::AlignLeading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addLayout(body, 1);
    m_table->setAccessibleName(tr("Open per day"));
    m_table->fitColumns(0);
    m_table->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(m_table, &PlainTable::copyRequested, this, &TrendPanel::copyRequested);
    connect(m_switch, &QPushButton::clicked, this, [this] { showAsTable(m_pages->currentWidget() == m_chart); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    showAsTable(false);
    fitHeight();
}

void TrendPanel::showTrend(const QList<TrendDay>& trend)
{
    m_trend = trend;
    m_chart->showTrend(trend);
    fillTable();
}

// The latest first: that is what is asked for.
void TrendPanel::fillTable()
{
    m_table->setRowCount(0);
    for (auto day = m_trend.crbegin(); day != m_trend.crend(); ++day) {
        m_table->addRow({trendDayText(day->day), trendValueText(*day)});
        m_table->item(m_table->rowCount() - 1, 1)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_switch->setVisible(!m_trend.isEmpty());
    if (m_trend.isEmpty())
        showAsTable(false);
    else
        m_table->setCurrentCell(0, 0);
}

void TrendPanel::showAsTable(bool asTable)
{
    m_pages->setCurrentWidget(asTable ? static_cast<QWidget*>(m_table) : m_chart);
    m_switch->setText(asTable ? tr("Show as a chart") : tr("Show as a table"));
    m_switch->setAccessibleDescription(trendSummary(m_trend));
}

void TrendPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitHeight();
}

// As high as the lists beside it.
void TrendPanel::fitHeight()
{
    const int rows = static_cast<int>(FacetAsk::fewValues) * themeOf(this).px(Measure::SideBarRow);
    const int heading = layout()->itemAt(0)->sizeHint().height();
    setFixedHeight(heading + rows);
}

void TrendPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace docket
