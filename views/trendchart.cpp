// SPDX-License-Identifier: MIT
#include "views/trendchart.h"

#include "views/paint.h"

#include <QCoreApplication>
#include <QDate>
#include <QHelpEvent>
#include <QLocale>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace docket {

namespace {

constexpr int lineCount = 3;
constexpr int mostDayLabels = 4;
constexpr qreal lineWidth = 2;
constexpr qreal lastRadius = 4.5;
constexpr qreal aloneRadius = 2.5;
constexpr int labelGap = 8;

struct TrendText
{
    Q_DECLARE_TR_FUNCTIONS(TrendChart)
};

QDate dateOf(std::int32_t day)
{
    return QDate(1970, 1, 1).addDays(day);
}

QString shortDay(std::int32_t day)
{
    return QLocale().toString(dateOf(day), TrendText::tr("d MMM", "a Qt date format: day and month in a chart"));
}

QList<qint64> valuesOf(const QList<TrendDay>& trend)
{
    QList<qint64> values;
    for (const TrendDay& day : trend)
        if (day.open)
            values += *day.open;
    return values;
}

// 1, 2, 3, 5, 10, 20, 30, 50, …
qint64 stepAfter(qint64 step)
{
    qint64 power = 1;
    while (step >= power * 10)
        power *= 10;
    const qint64 first = step / power;
    return first == 1 ? 2 * power : first == 2 ? 3 * power : first == 3 ? 5 * power : 10 * power;
}

} // namespace

QString trendDayText(std::int32_t day)
{
    return QLocale().toString(
        dateOf(day), TrendText::tr("ddd d MMM", "a Qt date format: weekday, day and month of a trend"));
}

QString trendValueText(const TrendDay& day)
{
    return day.open ? QLocale().toString(*day.open) : TrendText::tr("not loaded completely", "orders on a day");
}

QString trendSummary(const QList<TrendDay>& trend)
{
    const QList<qint64> values = valuesOf(trend);
    if (values.isEmpty())
        return TrendText::tr("There is no history yet. It starts with the first complete load.");
    const auto first
        = std::find_if(trend.cbegin(), trend.cend(), [](const TrendDay& day) { return day.open.has_value(); });
    const auto last
        = std::find_if(trend.crbegin(), trend.crend(), [](const TrendDay& day) { return day.open.has_value(); });
    if (first->day == last->day)
        return TrendText::tr("%1 open on %2, the only day known so far.")
            .arg(trendValueText(*first), trendDayText(first->day));
    const QLocale locale;
    QString words = TrendText::tr("%1 open on %2, %3 on %4; between %5 and %6.")
                        .arg(trendValueText(*first), trendDayText(first->day), trendValueText(*last),
                            trendDayText(last->day), locale.toString(*std::min_element(values.begin(), values.end())),
                            locale.toString(*std::max_element(values.begin(), values.end())));
    const auto gaps = static_cast<int>(trend.size() - values.size());
    if (gaps > 0)
        words += QLatin1Char(' ') + TrendText::tr("%n day(s) without a complete load.", nullptr, gaps);
    return words;
}

TrendChart::TrendChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("trendChart"));
    setAccessibleName(tr("Open per day"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    showTrend({});
}

void TrendChart::showTrend(const QList<TrendDay>& trend)
{
    m_trend = trend;
    setAccessibleDescription(trendSummary(trend));
    update();
}

// Three lines around what is known, as near as round numbers allow.
TrendChart::Axis TrendChart::axis() const
{
    const QList<qint64> values = valuesOf(m_trend);
    if (values.isEmpty())
        return {};
    const qint64 least = *std::min_element(values.begin(), values.end());
    const qint64 most = *std::max_element(values.begin(), values.end());
    Axis axis;
    while (true) {
        axis.low = least / axis.step * axis.step;
        if (least == most)
            axis.low = std::max<qint64>(0, least - axis.step); // in the middle
        if (axis.low + (lineCount - 1) * axis.step >= most)
            return axis;
        axis.step = stepAfter(axis.step);
    }
}

QRectF TrendChart::plot() const
{
    const QFontMetrics metrics(themeOf(this).font(TextStyle::Small));
    const Axis scale = axis();
    const int numbers = metrics.horizontalAdvance(QLocale().toString(scale.low + (lineCount - 1) * scale.step));
    const int beside = numbers + labelGap + labelGap;
    const QRectF area = QRectF(rect()).adjusted(
        0, metrics.height() / 2.0 + lastRadius, 0, -(metrics.height() + labelGap + metrics.height() / 2.0));
    const auto ends = static_cast<qreal>(labelGap);
    return isRightToLeft() ? area.adjusted(ends, 0, -beside, 0) : area.adjusted(beside, 0, -ends, 0);
}

QPointF TrendChart::pointOf(qsizetype day, qint64 open) const
{
    const QRectF area = plot();
    const Axis scale = axis();
    const qreal along = m_trend.size() > 1 ? static_cast<qreal>(day) / static_cast<qreal>(m_trend.size() - 1) : 1.0;
    const qreal up = static_cast<qreal>(open - scale.low) / static_cast<qreal>((lineCount - 1) * scale.step);
    return {isRightToLeft() ? area.right() - along * area.width() : area.left() + along * area.width(),
        area.bottom() - up * area.height()};
}

void TrendChart::paintEvent(QPaintEvent*)
{
    PartPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.setFont(theme.font(TextStyle::Small));
    if (valuesOf(m_trend).isEmpty()) {
        painter.setPen(theme.color(Token::Text3));
        painter.drawText(rect().adjusted(0, labelGap, 0, 0), Qt::AlignTop | Qt::TextWordWrap, trendSummary(m_trend));
        return;
    }
    paintLines(painter);
    paintDays(painter);
    paintTrend(painter);
}

void TrendChart::paintLines(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const QRectF area = plot();
    const Axis scale = axis();
    const int height = painter.fontMetrics().height();
    for (int line = 0; line < lineCount; ++line) {
        const qint64 value = scale.low + line * scale.step;
        const qreal y = pointOf(0, value).y();
        paintHairline(painter, {area.left(), y}, {area.right(), y}, theme.color(Token::Line));
        const QRectF place = isRightToLeft()
            ? QRectF(area.right() + labelGap, y - height / 2.0, width() - area.right() - labelGap, height)
            : QRectF(0, y - height / 2.0, area.left() - labelGap, height);
        painter.setPen(theme.color(Token::Text3));
        painter.drawText(place,
            (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter,
            QLocale().toString(value));
    }
}

// Today, and as many before it as there is room for.
void TrendChart::paintDays(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const qreal top = plot().bottom() + labelGap + painter.fontMetrics().height() / 2.0;
    const qsizetype last = m_trend.size() - 1;
    const int widest = painter.fontMetrics().horizontalAdvance(shortDay(m_trend.constFirst().day)) * 3 / 2;
    const auto room = static_cast<qsizetype>(plot().width() / std::max(widest, 1));
    const qsizetype labels = std::clamp<qsizetype>(std::min<qsizetype>(room, mostDayLabels), 1, last + 1);
    for (qsizetype i = 0; i < labels; ++i) {
        const qsizetype day = labels > 1 ? last * i / (labels - 1) : last;
        const bool isToday = day == last;
        const QString text = isToday ? tr("Today") : shortDay(m_trend.at(day).day);
        painter.setFont(theme.font(isToday ? TextStyle::SmallMedium : TextStyle::Small));
        painter.setPen(theme.color(isToday ? Token::Text2 : Token::Text3));
        const qreal wide = painter.fontMetrics().horizontalAdvance(text);
        const qreal left = std::clamp<qreal>(pointOf(day, axis().low).x() - wide / 2, 0, std::max(0.0, width() - wide));
        painter.drawText(QRectF(left, top, wide + 1, painter.fontMetrics().height()),
            Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop, text);
    }
}

void TrendChart::paintTrend(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line;
    QList<QPointF> alone; // days between gaps
    const auto isKnown
        = [this](qsizetype day) { return day >= 0 && day < m_trend.size() && m_trend.at(day).open.has_value(); };
    for (qsizetype day = 0; day < m_trend.size(); ++day) {
        if (!isKnown(day))
            continue;
        const QPointF point = pointOf(day, *m_trend.at(day).open);
        if (isKnown(day - 1))
            line.lineTo(point);
        else
            line.moveTo(point);
        if (!isKnown(day - 1) && !isKnown(day + 1))
            alone += point;
    }
    painter.setPen(QPen(theme.color(Token::BarEnd), lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::BarEnd));
    for (const QPointF& point : std::as_const(alone))
        painter.drawEllipse(point, aloneRadius, aloneRadius);
    if (isKnown(m_trend.size() - 1)) {
        painter.setBrush(theme.color(Token::Accent));
        painter.drawEllipse(pointOf(m_trend.size() - 1, *m_trend.constLast().open), lastRadius, lastRadius);
    }
}

// The day under the pointer.
bool TrendChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_trend.isEmpty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRectF area = plot();
    const qreal from = isRightToLeft() ? area.right() - help->pos().x() : help->pos().x() - area.left();
    const qreal along = std::clamp(from / std::max(1.0, area.width()), 0.0, 1.0);
    const auto day = static_cast<qsizetype>(std::lround(along * static_cast<qreal>(m_trend.size() - 1)));
    QToolTip::showText(help->globalPos(),
        plainToolTip(tr("%1: %2", "a day and how many orders were open")
                         .arg(trendDayText(m_trend.at(day).day), trendValueText(m_trend.at(day)))),
        this);
    return true;
}

} // namespace docket
