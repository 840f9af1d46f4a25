// SPDX-License-Identifier: MIT
#include "views/statusline.h"

#include "views/button.h"
#include "views/elidedlabel.h"
#include "views/paint.h"
#include "views/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimerEvent>

namespace docket {

namespace {

constexpr int messageMilliseconds = 4'000;
constexpr int undoMilliseconds = 15'000; // to read, think and reach for it

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_first(new ElidedLabel(TextStyle::Small, Token::Text2, this))
    , m_undo(new Button(Button::Kind::Link, tr("Undo"), this))
    , m_showHidden(new Button(Button::Kind::Link, tr("Show", "selected orders that are hidden"), this))
    , m_work(new ElidedLabel(TextStyle::Small, Token::Text2, this))
    , m_now(new Button(Button::Kind::Link, tr("Now"), this))
    , m_stop(new Button(Button::Kind::Link, tr("Stop"), this))
    , m_health(new Button(Button::Kind::Link, QString(), this))
    , m_next(new TextLabel({}, TextStyle::Small, Token::Text2, this))
    , m_sample(new TextLabel(tr("Sample data"), TextStyle::Small, Token::Demo, this))
    , m_leaveDemo(new Button(Button::Kind::Link, tr("Leave demo"), this))
{
    setFixedHeight(themeOf(this).px(Measure::StatusBar));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(20);
    for (QWidget* part : std::initializer_list<QWidget*>{m_first, m_undo, m_showHidden, m_work, m_now, m_stop})
        row->addWidget(part);
    row->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_health, m_next, m_sample, m_leaveDemo})
        row->addWidget(part);
    m_first->setObjectName(QStringLiteral("statusText"));
    m_work->setObjectName(QStringLiteral("workText"));
    m_now->setObjectName(QStringLiteral("retryNow"));
    m_now->setAccessibleName(tr("Try again now"));
    m_stop->setObjectName(QStringLiteral("stopLoading"));
    m_stop->setAccessibleName(tr("Stop loading"));
    m_health->setObjectName(QStringLiteral("health"));
    m_health->setSymbol(Symbol::Warning);
    m_health->setInk(Token::Warn);
    m_health->setShrinks(true);
    m_next->setObjectName(QStringLiteral("nextRefresh"));
    m_leaveDemo->setObjectName(QStringLiteral("leaveDemo"));
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_undo, m_showHidden, m_work, m_now, m_stop, m_health, m_next, m_sample, m_leaveDemo})
        part->hide();
    m_undo->setObjectName(QStringLiteral("undo"));
    m_showHidden->setObjectName(QStringLiteral("showHidden"));
    m_showHidden->setAccessibleName(tr("Show the selected orders that the filter hides"));
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoRequested);
    connect(m_showHidden, &QPushButton::clicked, this, &StatusLine::showHiddenRequested);
    connect(m_now, &QPushButton::clicked, this, &StatusLine::nowRequested);
    connect(m_stop, &QPushButton::clicked, this, &StatusLine::stopRequested);
    connect(m_health, &QPushButton::clicked, this, &StatusLine::healthRequested);
    connect(m_leaveDemo, &QPushButton::clicked, this, &StatusLine::leaveDemoRequested);
}

void StatusLine::showSelection(int selected, int hidden)
{
    if (selected + hidden == 0)
        m_selection.clear();
    else if (hidden == 0)
        m_selection = tr("%n selected", nullptr, selected);
    else
        m_selection = tr("%n selected, %1 hidden by the filter", nullptr, selected + hidden).arg(hidden);
    showFirst();
}

void StatusLine::showWork(const QString& work, bool waits)
{
    m_work->setText(work);
    m_work->setVisible(!work.isEmpty());
    m_now->setVisible(!work.isEmpty() && waits);
    m_stop->setVisible(!work.isEmpty());
}

void StatusLine::showNext(const QString& next)
{
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
}

// Asked for every second; a name that is set is announced, even when it is the same.
void StatusLine::showHealth(const QString& health)
{
    if (health == m_health->accessibleName())
        return;
    m_health->setText(QString(health).replace(QLatin1Char('&'), QLatin1String("&&"))); // a name may hold one
    m_health->setAccessibleName(health);
    m_health->setToolTip(plainToolTip(health));
    m_health->setVisible(!health.isEmpty());
}

void StatusLine::showDemo(bool demo)
{
    m_sample->setVisible(demo);
    m_leaveDemo->setVisible(demo);
}

void StatusLine::showConnection(const QString& text)
{
    m_connection = text;
    showFirst();
}

void StatusLine::showMessage(const QString& message)
{
    showFor(message, messageMilliseconds);
}

void StatusLine::showUndoable(const QString& message)
{
    showFor(message, undoMilliseconds);
    m_undo->show();
}

void StatusLine::showWithHidden(const QString& message)
{
    showFor(message, undoMilliseconds);
    m_showHidden->show();
}

void StatusLine::showFor(const QString& message, int milliseconds)
{
    m_undo->hide();
    m_showHidden->hide();
    m_message = message;
    if (m_messageTimer)
        killTimer(m_messageTimer);
    m_messageTimer = startTimer(milliseconds);
    showFirst();
    QAccessibleEvent alert(m_first, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::showLink(const QUrl& url)
{
    m_link = url.toString(QUrl::FullyEncoded);
    showFirst();
}

void StatusLine::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_messageTimer)
        return;
    killTimer(m_messageTimer);
    m_messageTimer = 0;
    m_message.clear();
    m_undo->hide();
    m_showHidden->hide();
    showFirst();
}

void StatusLine::showFirst()
{
    const QString idle = m_selection.isEmpty() ? m_connection : m_selection;
    m_first->setText(!m_link.isEmpty() ? m_link : m_message.isEmpty() ? idle : m_message);
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Chrome));
    paintHairline(painter, QPointF(0, 0.5), QPointF(width(), 0.5), theme.color(Token::Line));
}

} // namespace docket
