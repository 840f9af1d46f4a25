// SPDX-License-Identifier: MIT
#include "views/noticebar.h"

#include "views/button.h"
#include "views/paint.h"
#include "views/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLayoutItem>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <memory>

namespace docket {

namespace {

constexpr int NoticeEdge = 14;
constexpr int NoticeEnd = 8;
constexpr int NoticeEndWithoutClose = 12;
constexpr int NoticeAbove = 9;
constexpr int TextPastIcon = 10;
constexpr int DetailLabelWidth = 112;

Symbol noticeSymbol(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Warning:
        return Symbol::Warning;
    case Notice::Kind::Error:
        return Symbol::Alert;
    case Notice::Kind::Info:
        return Symbol::Info;
    }
    Q_UNREACHABLE();
}

Token noticeInk(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Warning:
        return Token::Warn;
    case Notice::Kind::Error:
        return Token::Error;
    case Notice::Kind::Info:
        return Token::Accent;
    }
    Q_UNREACHABLE();
}

Token noticeGround(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Warning:
        return Token::WarnSoft;
    case Notice::Kind::Error:
        return Token::ErrorSoft;
    case Notice::Kind::Info:
        return Token::InfoSoft;
    }
    Q_UNREACHABLE();
}

TextLabel* wrappingLabel(TextStyle style, Token ink, const QString& text = QString())
{
    auto* label = new TextLabel(text, style, ink);
    label->setWordWrap(true);
    return label;
}

// The column a notice lies in. Its stretches centre the words beside the buttons; they
// must not make the notice itself ask for more height than it needs.
class NoticeLayout final : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
};

// A code has no spaces to break at, so it may break after its dots and underscores.
TextLabel* codeLabel(const QString& code)
{
    QString breakable = code;
    for (const QChar mark : {QLatin1Char('.'), QLatin1Char('_')})
        breakable.replace(mark, QString(mark) + QChar(0x200B));
    TextLabel* label = wrappingLabel(TextStyle::Mono, Token::Text, breakable);
    label->setAccessibleName(code);
    return label;
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_title(wrappingLabel(TextStyle::BodyStrong, Token::Text))
    , m_text(wrappingLabel(TextStyle::Body, Token::Text2))
    , m_detailsButton(new Button(Button::Kind::Ghost, tr("Details")))
    , m_actionButton(new Button(Button::Kind::Plain, QString()))
    , m_closeButton(new Button(Symbol::Close, tr("Close this message")))
{
    // Fixed would cap the height at that of the text on one line.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    layOutParts();
    keepMargins();
    hide();
    m_detailsButton->setHeight(Measure::ButtonNotice);
    m_actionButton->setHeight(Measure::ButtonNotice);
    connect(m_detailsButton, &Button::clicked, this, [this] { setOpen(!m_open); });
    connect(m_actionButton, &Button::clicked, this, &NoticeBar::actionTriggered);
    connect(m_closeButton, &Button::clicked, this, &NoticeBar::closeByPerson);
}

void NoticeBar::layOutParts()
{
    auto* all = new NoticeLayout(this);
    all->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch();
    head->addLayout(words, 1);
    for (Button* button : {m_detailsButton, m_actionButton, m_closeButton})
        head->addWidget(button, 0, Qt::AlignVCenter);
    all->addLayout(head);
    m_detailsPlace = new QVBoxLayout;
    m_detailsPlace->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_detailsPlace);
}

void NoticeBar::keepMargins()
{
    const int end = m_notice.closable ? NoticeEnd : NoticeEndWithoutClose;
    QMargins margins(NoticeEdge + themeOf(this).px(Measure::Icon) + TextPastIcon, NoticeAbove, end, NoticeAbove);
    if (layoutDirection() == Qt::RightToLeft) // Qt does not mirror margins
        margins = QMargins(margins.right(), margins.top(), margins.left(), margins.bottom());
    layout()->setContentsMargins(margins);
}

void NoticeBar::showNotice(const Notice& notice)
{
    if (!isHidden() && m_notice == notice)
        return;
    const bool goesOn = !isHidden() && m_notice.title == notice.title;
    m_notice = notice;
    m_title->setText(notice.title);
    m_text->setText(notice.text);
    m_actionButton->setText(notice.action);
    m_actionButton->setVisible(!notice.action.isEmpty());
    m_detailsButton->setVisible(!notice.rows.isEmpty());
    m_closeButton->setVisible(notice.closable);
    //: A message as a screen reader says it: its title and its text.
    setAccessibleName(notice.text.isEmpty() ? notice.title : tr("%1. %2").arg(notice.title, notice.text));
    keepMargins();
    fillDetails();
    setOpen(goesOn && m_open);
    show();
    if (goesOn)
        return;
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void NoticeBar::setOpen(bool open)
{
    m_open = open && !m_notice.rows.isEmpty();
    m_detailsButton->setText(m_open ? tr("Hide details") : tr("Details"));
    m_text->setVisible(!m_open && !m_notice.text.isEmpty()); // the rows say it in full
    if (m_details) // none before the first notice
        m_details->setVisible(m_open);
    update();
}

void NoticeBar::fillDetails()
{
    m_details = std::make_unique<QWidget>();
    auto* all = new QVBoxLayout(m_details.get());
    all->setContentsMargins(0, 4, 0, 6);
    all->setSpacing(8);
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(5);
    rows->setColumnMinimumWidth(0, DetailLabelWidth);
    rows->setColumnStretch(1, 1);
    for (const NoticeRow& row : m_notice.rows) {
        const int at = rows->rowCount();
        rows->addWidget(wrappingLabel(TextStyle::Small, Token::Text2, row.label), at, 0, Qt::AlignTop);
        rows->addWidget(
            row.isCode ? codeLabel(row.text) : wrappingLabel(TextStyle::Body, Token::Text, row.text), at, 1);
    }
    all->addLayout(rows);
    if (!m_notice.links.isEmpty())
        all->addLayout(linkLine());
    m_detailsPlace->addWidget(m_details.get());
}

QHBoxLayout* NoticeBar::linkLine()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    for (const NoticeLink& link : m_notice.links) {
        auto* button = new Button(Button::Kind::Link, link.text);
        button->setSymbol(link.symbol);
        connect(button, &Button::clicked, this, [this, id = link.id] { Q_EMIT linkActivated(id); });
        line->addWidget(button);
        if (!link.hint.isEmpty())
            line->addWidget(new TextLabel(link.hint, TextStyle::Small, Token::Text2));
        line->addSpacing(4);
    }
    line->addStretch();
    return line;
}

void NoticeBar::closeByPerson()
{
    hide();
    Q_EMIT closed();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    fillRound(painter, rect(), theme.px(Measure::RadiusPanel), theme.color(noticeGround(m_notice.kind)));
    const int icon = theme.px(Measure::Icon);
    const int top = m_title->y() + (theme.lineHeight() - icon) / 2;
    const QRect symbol = QStyle::visualRect(layoutDirection(), rect(), QRect(NoticeEdge, top, icon, icon));
    paintSymbol(painter, symbol, noticeSymbol(m_notice.kind), theme.color(noticeInk(m_notice.kind)));
}

void NoticeBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        keepMargins();
}

} // namespace docket
