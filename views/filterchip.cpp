// SPDX-License-Identifier: MIT
#include "views/filterchip.h"

#include "views/paint.h"
#include "views/symbols.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace docket {

namespace {

constexpr int ChipPadding = 10;
constexpr int ChipTextGap = 4;
constexpr int CrossEnd = 7; // × stands nearer to the end than text would
constexpr int LongestValue = 240;

int chipHeight(const Theme& theme)
{
    return theme.lineHeight() + 8;
}

int widthIn(const Theme& theme, TextStyle style, const QString& text)
{
    return QFontMetrics(theme.font(style)).horizontalAdvance(text) + 1;
}

void paintChipGround(QPainter& painter, const QWidget* chip)
{
    const Theme& theme = themeOf(chip);
    const qreal radius = chip->height() / 2.0;
    fillRound(painter, chip->rect(), radius, theme.color(Token::AccentSoft));
    if (theme.isHighContrast() || chip->underMouse())
        strokeRound(painter, chip->rect(), radius, theme.color(Token::Border), 1);
    if (showsFocusRing(chip))
        paintFocusRing(painter, chip->rect(), radius, theme);
}

bool isPressKey(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

QString chipName(const FilterTerm& term)
{
    return term.excluded ? FilterChip::tr("%1 is not", "a filter: Country is not Germany").arg(term.fieldTitle)
                         : term.fieldTitle;
}

QString chipValue(const FilterTerm& term)
{
    QString value = term.choices.value(0);
    for (qsizetype i = 1; i + 1 < term.choices.size(); ++i)
        value = FilterChip::tr("%1, %2", "choices of a filter").arg(value, term.choices.at(i));
    return term.choices.size() < 2 ? value
                                   : FilterChip::tr("%1 or %2", "choices of a filter").arg(value, term.choices.last());
}

FilterChip::FilterChip(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setTerm(const FilterTerm& term)
{
    m_name = chipName(term);
    m_value = chipValue(term);
    const QString words = tr("%1 %2", "a chip: field and value").arg(m_name, m_value);
    setAccessibleName(tr("%1, remove with Delete").arg(words));
    setToolTip(
        widthIn(themeOf(this), TextStyle::SmallMedium, m_value) > LongestValue ? plainToolTip(words) : QString());
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const int value = std::min(widthIn(theme, TextStyle::SmallMedium, m_value), LongestValue);
    const int width = ChipPadding + widthIn(theme, TextStyle::Small, m_name) + ChipTextGap + value + ChipTextGap
        + theme.px(Measure::SmallIcon) + CrossEnd;
    return QSize(width, chipHeight(theme));
}

QRect FilterChip::crossPlace() const
{
    const int cross = themeOf(this).px(Measure::SmallIcon);
    const QRect place(width() - CrossEnd - cross, 0, cross, height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    paintChipGround(painter, this);
    const int nameWidth = widthIn(theme, TextStyle::Small, m_name);
    const int valueAt = ChipPadding + nameWidth + ChipTextGap;
    const int valueEnd = width() - CrossEnd - theme.px(Measure::SmallIcon) - ChipTextGap;
    const auto placed
        = [&](int x, int room) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, room, height())); };
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.color(Token::Text2));
    paintValue(painter, placed(ChipPadding, nameWidth), m_name);
    painter.setFont(theme.font(TextStyle::SmallMedium));
    painter.setPen(theme.color(Token::Text));
    paintValue(painter, placed(valueAt, valueEnd - valueAt), m_value);
    paintSymbol(painter, crossPlace(), Symbol::Close, theme.color(m_crossHot ? Token::Accent : Token::Text2));
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (isPressKey(event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::mousePressEvent(QMouseEvent* event)
{
    m_crossPressed = event->button() == Qt::LeftButton && crossPlace().contains(event->pos());
    if (!m_crossPressed)
        QAbstractButton::mousePressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool wasCross = std::exchange(m_crossPressed, false);
    if (!wasCross)
        QAbstractButton::mouseReleaseEvent(event);
    else if (crossPlace().contains(event->pos()))
        Q_EMIT removeRequested();
}

void FilterChip::mouseMoveEvent(QMouseEvent* event)
{
    setCrossHot(crossPlace().contains(event->pos()));
    QAbstractButton::mouseMoveEvent(event);
}

void FilterChip::leaveEvent(QEvent* event)
{
    setCrossHot(false);
    QAbstractButton::leaveEvent(event);
}

void FilterChip::setCrossHot(bool hot)
{
    if (m_crossHot == hot)
        return;
    m_crossHot = hot;
    update();
}

MoreChip::MoreChip(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MoreChip::setCount(qsizetype count)
{
    setText(QStringLiteral("+%1").arg(QLocale().toString(count)));
    setAccessibleName(tr("%n more terms", nullptr, static_cast<int>(count)));
    setToolTip(plainToolTip(accessibleName()));
    updateGeometry();
    update();
}

QSize MoreChip::sizeHint() const
{
    const Theme& theme = themeOf(this);
    return QSize(widthIn(theme, TextStyle::SmallMedium, text()) + 2 * ChipPadding, chipHeight(theme));
}

void MoreChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    paintChipGround(painter, this);
    painter.setFont(theme.font(TextStyle::SmallMedium));
    painter.setPen(theme.color(Token::Text));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void MoreChip::keyPressEvent(QKeyEvent* event)
{
    if (isPressKey(event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace docket
