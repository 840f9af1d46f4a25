// SPDX-License-Identifier: MIT
#include "views/memberrow.h"

#include "views/button.h"
#include "views/chip.h"
#include "views/mailto.h"
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

constexpr int Reach = 8; // from the widget's edge to its text
constexpr int DiscGap = 10;
constexpr int ChipGap = 8;
constexpr int NarrowestChip = 40;
constexpr auto CopiedShown = std::chrono::milliseconds(1200);

QString initialsOf(const QString& name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QString();
    QString initials = words.first().left(1);
    if (words.size() > 1)
        initials += words.last().left(1);
    return initials.toUpper();
}

} // namespace

MemberRow::MemberRow(const Member& member, QWidget* parent)
    : QLabel(parent)
    , m_mailButton(new Button(Symbol::Mail, QString(), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    m_copied.setSingleShot(true);
    m_copied.setInterval(CopiedShown);
    connect(&m_copied, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(m_mailButton, &Button::clicked, this, [this] { Q_EMIT mailRequested(m_member.mail); });
    setMember(member);
}

void MemberRow::setMember(const Member& member)
{
    m_member = member;
    m_copied.stop();
    setMarks({}, {});
    QStringList spoken{shownName()};
    spoken += m_member.roles;
    if (showsMail())
        spoken += m_member.mail;
    setAccessibleName(spoken.join(tr(", ", "between the parts of one member of a team")));
    m_mailButton->setVisible(mailto({m_member.mail}).isValid());
    const QString mail = tr("Mail %1").arg(shownName());
    m_mailButton->setAccessibleName(mail);
    m_mailButton->setToolTip(plainToolTip(mail));
    updateGeometry();
}

QString MemberRow::shownName() const
{
    if (!m_member.name.isEmpty())
        return m_member.name;
    return m_member.mail.isEmpty() ? tr("No name") : m_member.mail;
}

QSize MemberRow::sizeHint() const
{
    const Theme& theme = themeOf(this);
    int first = QFontMetrics(theme.font(TextStyle::BodyMedium)).horizontalAdvance(shownName());
    for (const QString& role : m_member.roles)
        first += ChipGap + roleChipWidth(theme, role);
    const int second = QFontMetrics(theme.font(TextStyle::Small)).horizontalAdvance(m_member.mail);
    const int ends = 3 * Reach + theme.px(Measure::Disc) + DiscGap + theme.px(Measure::ButtonPane);
    return QSize(ends + std::max(first, second), theme.px(Measure::MemberRow));
}

QSize MemberRow::minimumSizeHint() const
{
    const Theme& theme = themeOf(this);
    return QSize(10 * theme.px(Measure::Icon), theme.px(Measure::MemberRow));
}

void MemberRow::layOut()
{
    const int side = themeOf(this).px(Measure::ButtonPane);
    const QRect place(width() - side - 2, (height() - side) / 2, side, side);
    m_mailButton->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void MemberRow::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    layOut();
}

void MemberRow::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        layOut();
}

void MemberRow::setMarks(const TextMarks& name, const TextMarks& mail)
{
    m_nameMarks = name;
    m_mailMarks = mail;
    update();
}

QRect MemberRow::copyRect() const
{
    const Theme& theme = themeOf(this);
    const int icon = theme.px(Measure::Icon);
    const int left = width() - theme.px(Measure::ButtonPane) - Reach - icon;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, icon, height()));
}

int MemberRow::textEnd() const
{
    const Theme& theme = themeOf(this);
    const int end = width() - theme.px(Measure::ButtonPane) - Reach;
    return offersCopy() ? end - theme.px(Measure::Icon) - Reach : end;
}

bool MemberRow::offersCopy() const
{
    return m_copied.isActive() || underMouse() || hasFocus();
}

void MemberRow::copy()
{
    m_copied.start();
    update();
    Q_EMIT copyRequested(m_member.mail.isEmpty() ? m_member.name : m_member.mail);
}

void MemberRow::openMenu(const QPoint& place)
{
    auto* menu = new ValueMenu(m_member.menuValues, this);
    connect(menu, &ValueMenu::copyRequested, this, &MemberRow::copyRequested);
    connect(menu, &ValueMenu::filterRequested, this, &MemberRow::filterRequested);
    menu->popup(place);
}

bool MemberRow::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Ctrl+C means this person while the row has the keys, not the rows of the table.
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
        const bool cut = sizeHint().width() > width();
        QToolTip::showText(help->globalPos(), cut ? plainToolTip(accessibleName()) : QString(), this);
        return true;
    }
    default:
        break;
    }
    return QLabel::event(event);
}

void MemberRow::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy) || (enter && hasFocus()))
        copy();
    else if (asksForMenu(*event))
        openMenu(menuPlace(this));
    else
        QLabel::keyPressEvent(event);
}

void MemberRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && copyRect().contains(event->position().toPoint()))
        copy();
    else
        QLabel::mousePressEvent(event);
}

void MemberRow::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(copyRect().contains(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QLabel::mouseMoveEvent(event);
}

void MemberRow::contextMenuEvent(QContextMenuEvent* event)
{
    openMenu(menuPlace(this, event));
}

void MemberRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    paintGround(painter);
    paintDisc(painter);
    paintFirstLine(painter);
    if (showsMail()) {
        const int left = Reach + theme.px(Measure::Disc) + DiscGap;
        const QRect line(left, height() / 2, textEnd() - left, theme.lineHeight());
        const ValueText text(theme.font(TextStyle::Small), m_member.mail, m_mailMarks);
        text.paint(painter, QStyle::visualRect(layoutDirection(), rect(), line), theme.color(Token::Text3), theme);
    }
    if (offersCopy())
        paintSymbol(painter, copyRect(), m_copied.isActive() ? Symbol::Check : Symbol::Copy,
            theme.color(m_copied.isActive() ? Token::Ok : Token::Text2));
}

void MemberRow::paintGround(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const int radius = theme.px(Measure::RadiusBand);
    if (underMouse() || hasFocus())
        fillRound(painter, rect(), radius, theme.color(Token::Hover));
    if (showsFocusRing(this))
        paintFocusRing(painter, rect(), radius, theme);
}

void MemberRow::paintDisc(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const int side = theme.px(Measure::Disc);
    const QRect place(Reach, (height() - side) / 2, side, side);
    const QRect disc = QStyle::visualRect(layoutDirection(), rect(), place);
    fillRound(painter, disc, side / 2.0, theme.color(Token::Avatar));
    const QString initials = initialsOf(m_member.name);
    if (initials.isEmpty()) {
        paintSymbol(painter, disc.adjusted(6, 6, -6, -6), Symbol::User, theme.color(Token::Text3));
        return;
    }
    painter.setFont(theme.font(TextStyle::Initials));
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(disc, Qt::AlignCenter | Qt::TextSingleLine, initials);
}

void MemberRow::paintFirstLine(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const int top = height() / 2 - (showsMail() ? theme.lineHeight() : theme.lineHeight() / 2);
    const int end = textEnd();
    int x = Reach + theme.px(Measure::Disc) + DiscGap;
    const auto place = [&](int width, int height) {
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(x, top, std::max(0, std::min(width, end - x)), height));
    };
    const ValueText text(
        theme.font(TextStyle::BodyMedium), shownName(), m_member.name.isEmpty() ? m_mailMarks : m_nameMarks);
    const int name = text.width();
    text.paint(painter, place(name, theme.lineHeight()), theme.color(Token::Text), theme);
    x += name + ChipGap;
    for (const QString& role : m_member.roles) {
        if (end - x < NarrowestChip)
            return;
        paintRoleChip(painter, place(roleChipWidth(theme, role), theme.px(Measure::RoleChip)), theme, role);
        x += roleChipWidth(theme, role) + ChipGap / 2;
    }
}

} // namespace docket
