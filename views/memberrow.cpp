// SPDX-License-Identifier: MIT
#include "views/memberrow.h"

#include "views/button.h"
#include "views/chip.h"
#include "views/mailto.h"
#include "views/paint.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace docket {

namespace {

constexpr int Reach = 8; // from the widget's edge to its text
constexpr int DiscGap = 10;
constexpr int ChipGap = 8;
constexpr int NarrowestChip = 40;

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
    , m_member(member)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QStringList spoken{shownName()};
    spoken += m_member.roles;
    if (!m_member.mail.isEmpty() && m_member.mail != shownName())
        spoken += m_member.mail;
    setAccessibleName(spoken.join(tr(", ", "between the parts of one member of a team")));
    if (!mailto({m_member.mail}).isValid())
        return;
    m_mailButton = new Button(Symbol::Mail, tr("Mail %1").arg(shownName()), this);
    connect(m_mailButton, &Button::clicked, this, [this] { Q_EMIT mailRequested(m_member.mail); });
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
    if (!m_mailButton)
        return;
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

bool MemberRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const bool cut = sizeHint().width() > width();
        QToolTip::showText(help->globalPos(), cut ? plainToolTip(accessibleName()) : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

void MemberRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    paintDisc(painter);
    paintFirstLine(painter);
    const QString second = m_member.mail == shownName() ? QString() : m_member.mail;
    const int left = Reach + theme.px(Measure::Disc) + DiscGap;
    const int middle = height() / 2;
    const QRect line(left, middle, width() - left - theme.px(Measure::ButtonPane) - Reach, theme.lineHeight());
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.color(Token::Text3));
    paintValue(painter, QStyle::visualRect(layoutDirection(), rect(), line), second);
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
    const bool alone = m_member.mail.isEmpty() || m_member.mail == shownName();
    const int top = height() / 2 - (alone ? theme.lineHeight() / 2 : theme.lineHeight());
    const int end = width() - theme.px(Measure::ButtonPane) - Reach;
    int x = Reach + theme.px(Measure::Disc) + DiscGap;
    const auto place = [&](int width, int height) {
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(x, top, std::max(0, std::min(width, end - x)), height));
    };
    const QFont& font = theme.font(TextStyle::BodyMedium);
    const int name = QFontMetrics(font).horizontalAdvance(shownName());
    painter.setFont(font);
    painter.setPen(theme.color(Token::Text));
    paintValue(painter, place(name, theme.lineHeight()), shownName());
    x += name + ChipGap;
    for (const QString& role : m_member.roles) {
        if (end - x < NarrowestChip)
            return;
        paintRoleChip(painter, place(roleChipWidth(theme, role), theme.px(Measure::RoleChip)), theme, role);
        x += roleChipWidth(theme, role) + ChipGap / 2;
    }
}

} // namespace docket
