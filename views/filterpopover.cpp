// SPDX-License-Identifier: MIT
#include "views/filterpopover.h"

#include "views/paint.h"
#include "views/proposallist.h"
#include "views/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace docket {

namespace {

constexpr int PopoverWidth = 440;
constexpr int Shadow = 6; // around the frame
constexpr int FrameInset = 4; // from the frame to the rows
constexpr int MostRowsInSight = 8;
constexpr int GapUnderField = 4;

} // namespace

FilterPopover::FilterPopover(QWidget* window)
    : QWidget(window)
    , m_model(new ProposalModel(this))
    , m_list(new QListView(this))
    , m_footer(new TextLabel({}, TextStyle::Small, Token::Text2, this))
{
    setObjectName(QStringLiteral("filterPopover"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProposalDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setBackgroundRole(QPalette::Button); // the raised ground
    m_footer->setWordWrap(true);
    m_footer->setContentsMargins(12, 8, 12, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Shadow + 1, Shadow + FrameInset, Shadow + 1, Shadow + 1);
    column->setSpacing(FrameInset);
    column->addWidget(m_list);
    column->addWidget(m_footer);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT clicked(index.row()); });
    hide();
}

const QList<FilterProposal>& FilterPopover::rows() const
{
    return m_model->rows();
}

void FilterPopover::open(const QList<FilterProposal>& rows, const QString& footer, const QWidget& field)
{
    m_model->setRows(rows);
    setFooter(footer);
    placeUnder(field);
    m_list->setAccessibleName(countOfRows());
    show();
    raise();
}

void FilterPopover::setFooter(const QString& footer)
{
    m_footer->setText(footer);
}

void FilterPopover::placeUnder(const QWidget& field)
{
    const Theme& theme = themeOf(this);
    const int width = std::min(PopoverWidth, field.width());
    static_cast<ProposalDelegate*>(m_list->itemDelegate())->alignTo(rows(), theme, width);
    m_list->setVisible(!rows().isEmpty());
    const int inSight = std::min(static_cast<int>(rows().size()), MostRowsInSight);
    m_list->setFixedHeight(inSight * (theme.lineHeight() + 14));
    const QPoint corner = field.mapTo(parentWidget(), QPoint(0, field.height() + GapUnderField));
    const QRect whole(field.mapTo(parentWidget(), QPoint()), field.size());
    const int outer = width + 2 * Shadow;
    const int height = std::min(layout()->totalHeightForWidth(outer), parentWidget()->height() - corner.y());
    const QRect leading(whole.x() - Shadow, corner.y() - Shadow, outer, std::max(height, 0));
    const QRect around = whole.adjusted(-Shadow, 0, Shadow, 0);
    setGeometry(QStyle::visualRect(field.layoutDirection(), around, leading));
}

std::optional<qsizetype> FilterPopover::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::make_optional<qsizetype>(current.row()) : std::nullopt;
}

void FilterPopover::move(int step)
{
    const qsizetype row = chosen() ? *chosen() + step : step > 0 ? 0 : rows().size() - 1;
    choose(std::min(row, rows().size() - 1));
}

void FilterPopover::choose(qsizetype row)
{
    const QModelIndex index = m_model->index(static_cast<int>(row));
    m_list->setCurrentIndex(index); // an invalid one: none
    if (!index.isValid())
        m_list->clearSelection();
    announce(index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : countOfRows());
}

QString FilterPopover::countOfRows() const
{
    return tr("%n proposals", nullptr, static_cast<int>(rows().size()));
}

// The list never has the focus, so screen readers hear of it by its name.
void FilterPopover::announce(const QString& words)
{
    m_list->setAccessibleName(words);
    QAccessibleEvent changed(m_list, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void FilterPopover::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    const QRectF frame = QRectF(rect()).adjusted(Shadow, Shadow, -Shadow, -Shadow);
    const qreal radius = theme.px(Measure::RadiusPanel);
    QColor shade = theme.color(Token::Border);
    for (int i = Shadow; i > 0; --i) {
        shade.setAlpha(4 + 4 * (Shadow - i));
        fillRound(painter, frame.adjusted(-i, -i + 2, i, i), radius + i, shade);
    }
    strokeRound(painter, frame, radius, theme.color(Token::Border), 1, theme.color(Token::Raised));
    if (rows().isEmpty())
        return;
    const qreal y = m_footer->y() - 0.5;
    paintHairline(painter, QPointF(frame.left() + 1.5, y), QPointF(frame.right() - 1.5, y), theme.color(Token::Line));
}

void FilterPopover::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        hide(); // it is placed anew when it opens
}

} // namespace docket
