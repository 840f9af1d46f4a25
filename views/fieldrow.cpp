// SPDX-License-Identifier: MIT
#include "views/fieldrow.h"

#include "views/paint.h"
#include "views/symbols.h"
#include "views/valuetext.h"

#include <QContextMenuEvent>
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
constexpr int Margin = 1; // above and below a value without a label
constexpr int SymbolGround = 4; // beyond a symbol that covers text
constexpr auto CopiedTime = std::chrono::milliseconds(1200);
constexpr int mostLines = 30;

// How a form looks.
struct FormLook
{
    TextStyle style;
    Token ink;
    int lines;
    bool hasLabel;
};

FormLook lookOf(FieldRow::Form form)
{
    switch (form) {
    case FieldRow::Form::Text:
        return {TextStyle::Body, Token::Text, 1, true};
    case FieldRow::Form::Id:
        return {TextStyle::Mono, Token::Text, 1, true};
    case FieldRow::Form::Wrapped:
        return {TextStyle::Body, Token::Text, mostLines, true};
    case FieldRow::Form::Title:
        return {TextStyle::Title, Token::Text, 1, false};
    case FieldRow::Form::Line:
        return {TextStyle::Body, Token::Text2, 1, false};
    case FieldRow::Form::Heading:
        return {TextStyle::BodyMedium, Token::Text, 3, false};
    case FieldRow::Form::Paragraph:
        return {TextStyle::Body, Token::Text2, mostLines, false};
    case FieldRow::Form::Note:
        return {TextStyle::Small, Token::Text3, mostLines, false};
    case FieldRow::Form::Code:
        return {TextStyle::Small, Token::Text2, 1, false};
    }
    Q_UNREACHABLE();
}

} // namespace

FieldRow::FieldRow(const QString& label, Form form, QWidget* parent)
    : QLabel(parent)
    , m_label(label)
    , m_none(QStringLiteral("–"))
    , m_form(form)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    // Fixed would cap a wrapped value at one line.
    QSizePolicy policy(QSizePolicy::Preferred, hasHeightForWidth() ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(hasHeightForWidth());
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
    m_marks.clear();
    m_copied.stop();
    describe();
    updateGeometry();
    update();
}

void FieldRow::setWordsForNone(const QString& words)
{
    m_none = words;
    describe();
}

void FieldRow::setMarks(const TextMarks& marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
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
    return m_value ? boundedText(*m_value) : m_none;
}

ValueText FieldRow::text() const
{
    const FormLook look = lookOf(m_form);
    ValueText text(themeOf(this).font(look.style), shownValue(), m_marks);
    text.setMostLines(look.lines);
    text.setElideMode(m_form == Form::Id ? Qt::ElideMiddle : Qt::ElideRight);
    return text;
}

int FieldRow::labelRoom() const
{
    return lookOf(m_form).hasLabel ? m_labelWidth : 0;
}

int FieldRow::firstLineHeight() const
{
    const FormLook look = lookOf(m_form);
    const Theme& theme = themeOf(this);
    return look.hasLabel ? theme.px(Measure::FieldRow) : QFontMetrics(theme.font(look.style)).height() + 2 * Margin;
}

QRect FieldRow::labelRect() const
{
    const QRect column(BandReach, 0, m_labelWidth - 8, firstLineHeight());
    return QStyle::visualRect(layoutDirection(), rect(), column);
}

QRect FieldRow::valueRect() const
{
    const int symbol = BandReach + themeOf(this).px(Measure::Icon);
    const int left = BandReach + (m_form == Form::Code ? symbol - 2 : labelRoom());
    const int end = width() - BandReach - (labelRoom() > 0 ? symbol : 0);
    const int line = themeOf(this).lineHeight();
    const int above = lookOf(m_form).hasLabel ? (firstLineHeight() - line) / 2 : Margin;
    const int top = hasHeightForWidth() ? above : 0;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, top, std::max(0, end - left), height() - top));
}

QRect FieldRow::copyRect() const
{
    const int icon = themeOf(this).px(Measure::Icon);
    const int left = m_form == Form::Code ? BandReach : width() - BandReach - icon;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, icon, firstLineHeight()));
}

QSize FieldRow::sizeHint() const
{
    const int ends = 3 * BandReach + themeOf(this).px(Measure::Icon);
    return QSize(labelRoom() + text().width() + ends, firstLineHeight());
}

QSize FieldRow::minimumSizeHint() const
{
    return QSize(labelRoom() + 3 * BandReach + 4 * themeOf(this).px(Measure::Icon), firstLineHeight());
}

bool FieldRow::hasHeightForWidth() const
{
    return lookOf(m_form).lines > 1;
}

int FieldRow::heightForWidth(int width) const
{
    const Theme& theme = themeOf(this);
    const int room = width - 2 * BandReach - (labelRoom() > 0 ? labelRoom() + BandReach + theme.px(Measure::Icon) : 0);
    const int around = lookOf(m_form).hasLabel ? firstLineHeight() - theme.lineHeight() : 2 * Margin;
    return std::max(text().heightFor(room) + around, firstLineHeight());
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

void FieldRow::openMenu(const QPoint& place)
{
    if (!m_value)
        return;
    auto* menu = new ValueMenu(m_menuValues.isEmpty() ? MenuValues{{*m_value, {}}} : m_menuValues, this);
    connect(menu, &ValueMenu::copyRequested, this, &FieldRow::copyRequested);
    connect(menu, &ValueMenu::filterRequested, this, &FieldRow::filterRequested);
    menu->popup(place);
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
    if (labelRoom() > 0) {
        painter.setFont(theme.font(TextStyle::Small));
        painter.setPen(theme.color(Token::Text2));
        paintValue(painter, labelRect(), m_label);
    }
    text().paint(painter, valueRect(), theme.color(m_value ? lookOf(m_form).ink : Token::Text3), theme);
    if (!offersCopy())
        return;
    if (labelRoom() == 0 && m_form != Form::Code) // the text may reach below the symbol
        painter.fillRect(copyRect().adjusted(-SymbolGround, Margin + 1, 0, -Margin - 1), theme.color(Token::Hover));
    paintSymbol(painter, copyRect(), m_copied.isActive() ? Symbol::Check : Symbol::Copy,
        theme.color(m_copied.isActive() ? Token::Ok : Token::Text2));
}

QString FieldRow::tip() const
{
    const QString whole = text().isCut(valueRect().width()) ? shownValue() : QString();
    if (whole.isEmpty() || m_hint.isEmpty())
        return plainToolTip(whole + m_hint);
    return QStringLiteral("<qt>%1<br>%2</qt>").arg(whole.toHtmlEscaped(), m_hint.toHtmlEscaped());
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
        QToolTip::showText(help->globalPos(), tip(), this);
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
    else if (asksForMenu(*event))
        openMenu(menuPlace(this));
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

void FieldRow::contextMenuEvent(QContextMenuEvent* event)
{
    openMenu(menuPlace(this, event));
}

} // namespace docket
