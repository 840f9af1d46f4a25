// SPDX-License-Identifier: MIT
#include "views/fieldrow.h"

#include "views/paint.h"
#include "views/symbols.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace docket {

namespace {

constexpr int BandReach = 8;
constexpr auto CopiedTime = std::chrono::milliseconds(1200);

TextStyle styleOf(FieldRow::Form form)
{
    switch (form) {
    case FieldRow::Form::Text:
    case FieldRow::Form::Wrapped:
        return TextStyle::Body;
    case FieldRow::Form::Id:
        return TextStyle::Mono;
    }
    Q_UNREACHABLE();
}

} // namespace

FieldRow::FieldRow(const QString& label, Form form, QWidget* parent)
    : QLabel(parent)
    , m_label(label)
    , m_form(form)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    // Fixed would cap a wrapped value at one line.
    QSizePolicy policy(QSizePolicy::Preferred, form == Form::Wrapped ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(form == Form::Wrapped);
    setSizePolicy(policy);
    m_copied.setSingleShot(true);
    m_copied.setInterval(CopiedTime);
    connect(&m_copied, &QTimer::timeout, this, [this] {
        describe();
        update();
    });
    describe();
}

void FieldRow::setValue(const std::optional<QString>& value)
{
    m_value = value;
    m_copied.stop();
    describe();
    updateGeometry();
    update();
}

void FieldRow::setLabelWidth(int width)
{
    m_labelWidth = width;
    updateGeometry();
    update();
}

int FieldRow::preferredLabelWidth() const
{
    const Theme& theme = themeOf(this);
    const int icon = theme.px(Measure::Icon); // 16 at base size 13: the limits grow with it
    const int text = QFontMetrics(theme.font(TextStyle::Small)).horizontalAdvance(m_label);
    return std::clamp(text + 24, icon * 6, icon * 19 / 2);
}

void FieldRow::describe()
{
    const QString value = m_value ? *m_value : tr("not provided", "spoken for a value that is null");
    //: A field of an order as a screen reader says it: its label and its value.
    setAccessibleName(tr("%1: %2").arg(m_label, value));
    setAccessibleDescription(m_copied.isActive() ? tr("Copied") : QString());
}

QString FieldRow::shownValue() const
{
    return m_value ? boundedText(*m_value) : QStringLiteral("–");
}

QRect FieldRow::labelRect() const
{
    const QRect column(BandReach, 0, m_labelWidth - 8, themeOf(this).px(Measure::FieldRow));
    return QStyle::visualRect(layoutDirection(), rect(), column);
}

QRect FieldRow::valueRect() const
{
    const int left = BandReach + m_labelWidth;
    const int end = width() - 2 * BandReach - themeOf(this).px(Measure::Icon);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, std::max(0, end - left), height()));
}

QRect FieldRow::copyRect() const
{
    const Theme& theme = themeOf(this);
    const int icon = theme.px(Measure::Icon);
    const QRect symbol(width() - BandReach - icon, 0, icon, theme.px(Measure::FieldRow));
    return QStyle::visualRect(layoutDirection(), rect(), symbol);
}

QSize FieldRow::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const int value = QFontMetrics(theme.font(styleOf(m_form))).horizontalAdvance(shownValue());
    const int ends = 3 * BandReach + theme.px(Measure::Icon);
    return QSize(m_labelWidth + value + ends, theme.px(Measure::FieldRow));
}

QSize FieldRow::minimumSizeHint() const
{
    const Theme& theme = themeOf(this);
    return QSize(m_labelWidth + 3 * BandReach + 4 * theme.px(Measure::Icon), theme.px(Measure::FieldRow));
}

int FieldRow::heightForWidth(int width) const
{
    const Theme& theme = themeOf(this);
    const int room = width - 3 * BandReach - m_labelWidth - theme.px(Measure::Icon);
    const int text = wrappedHeight(theme.font(styleOf(m_form)), shownValue(), room);
    return std::max(text + theme.px(Measure::FieldRow) - theme.lineHeight(), theme.px(Measure::FieldRow));
}

bool FieldRow::offersCopy() const
{
    return m_value && (m_copied.isActive() || underMouse() || hasFocus());
}

void FieldRow::copy()
{
    if (!m_value)
        return;
    m_copied.start();
    describe();
    update();
    Q_EMIT copyRequested(*m_value);
}

void FieldRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    const int radius = theme.px(Measure::RadiusBand);
    if (underMouse() || hasFocus())
        fillRound(painter, rect(), radius, theme.color(Token::Hover));
    if (showsFocusRing(this))
        paintFocusRing(painter, rect(), radius, theme);
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.color(Token::Text2));
    paintValue(painter, labelRect(), m_label);
    paintText(painter);
    if (offersCopy())
        paintSymbol(painter, copyRect(), m_copied.isActive() ? Symbol::Check : Symbol::Copy,
            theme.color(m_copied.isActive() ? Token::Ok : Token::Text2));
}

void FieldRow::paintText(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    painter.setFont(theme.font(styleOf(m_form)));
    painter.setPen(theme.color(m_value ? Token::Text : Token::Text3));
    if (m_form != Form::Wrapped || !m_value) {
        paintValue(painter, valueRect(), shownValue(), m_form == Form::Id ? Qt::ElideMiddle : Qt::ElideRight);
        return;
    }
    const int above = (theme.px(Measure::FieldRow) - theme.lineHeight()) / 2;
    paintWrapped(painter, valueRect().adjusted(0, above, 0, 0), *m_value);
}

bool FieldRow::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Ctrl+C means this value while the row has the keys, not the rows of the table.
        if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Enter:
    case QEvent::Leave:
        update();
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const bool cut = m_form != Form::Wrapped && sizeHint().width() > width();
        QToolTip::showText(help->globalPos(), cut ? plainToolTip(shownValue()) : QString(), this);
        return true;
    }
    default:
        break;
    }
    return QLabel::event(event);
}

void FieldRow::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->matches(QKeySequence::Copy))
        copy();
    else
        QLabel::keyPressEvent(event);
}

void FieldRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && copyRect().contains(event->position().toPoint()))
        copy();
    else
        QLabel::mousePressEvent(event);
}

void FieldRow::mouseMoveEvent(QMouseEvent* event)
{
    const bool overCopy = m_value && copyRect().contains(event->position().toPoint());
    setCursor(overCopy ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QLabel::mouseMoveEvent(event);
}

} // namespace docket
