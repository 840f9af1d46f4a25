// SPDX-License-Identifier: MIT
#include "views/emptystate.h"

#include "views/button.h"
#include "views/paint.h"
#include "views/symbollabel.h"
#include "views/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace docket {

namespace {

constexpr int PanelWidth = 400;

TextLabel* centredLabel(TextStyle style, Token ink)
{
    auto* label = new TextLabel(QString(), style, ink);
    label->setWordWrap(true);
    label->setCentered(true);
    return label;
}

void showText(TextLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void showText(Button* button, const QString& text)
{
    button->setText(text);
    button->setVisible(!text.isEmpty());
}

} // namespace

// The drawing of the first run; for the eye only.
class EmptyState::Drawing final : public QWidget
{
public:
    Drawing() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    QSize sizeHint() const override { return firstRunDrawing(themeOf(this), 1).size(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        PartPainter painter(this);
        painter.drawPixmap(0, 0, firstRunDrawing(themeOf(this), devicePixelRatioF()));
    }
};

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_drawing(new Drawing)
    , m_symbol(new SymbolLabel(Symbol::Inbox, Token::Text3, Measure::StateIcon))
    , m_title(centredLabel(TextStyle::Lead, Token::Text))
    , m_sentence(centredLabel(TextStyle::Body, Token::Text2))
    , m_buttons(new QHBoxLayout)
    , m_primary(new Button(Button::Kind::Primary, QString()))
    , m_plain(new Button(Button::Kind::Plain, QString()))
    , m_link(new Button(Button::Kind::Link, QString()))
    , m_privacy(new QWidget)
    , m_privacyText(new TextLabel(QString(), TextStyle::Small, Token::Text2))
{
    placePanel();
    connect(m_primary, &Button::clicked, this, &EmptyState::primaryTriggered);
    connect(m_plain, &Button::clicked, this, &EmptyState::plainTriggered);
    connect(m_link, &Button::clicked, this, &EmptyState::linkTriggered);
}

void EmptyState::placePanel()
{
    auto* panel = new QWidget;
    panel->setMaximumWidth(PanelWidth * themeOf(this).px(Measure::Icon) / 16);
    panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    fillPanel(panel);
    auto* across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(panel, 1000);
    across->addStretch();
    auto* down = new QVBoxLayout(this);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
}

void EmptyState::fillPanel(QWidget* panel)
{
    auto* all = new QVBoxLayout(panel);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_drawing, 0, Qt::AlignHCenter);
    all->addWidget(m_symbol, 0, Qt::AlignHCenter);
    all->addSpacing(10);
    all->addWidget(m_title);
    all->addSpacing(4);
    all->addWidget(m_sentence);
    all->addSpacing(14);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addWidget(m_primary);
    m_buttons->addWidget(m_plain);
    m_buttons->addStretch();
    all->addLayout(m_buttons);
    all->addSpacing(8);
    all->addWidget(m_link, 0, Qt::AlignHCenter);
    all->addWidget(m_privacy);
    fillPrivacyLine();
}

void EmptyState::fillPrivacyLine()
{
    m_privacyText->setWordWrap(true);
    auto* line = new QHBoxLayout(m_privacy);
    line->setContentsMargins(0, 28, 0, 0);
    line->setSpacing(6);
    line->addStretch();
    line->addWidget(new SymbolLabel(Symbol::Lock, Token::Text2, Measure::SmallIcon));
    line->addWidget(m_privacyText, 1000);
    line->addStretch();
}

void EmptyState::showContent(const StateContent& content)
{
    const QWidget* focused = window()->focusWidget(); // focusWidget() would be the last one in here
    const bool hadFocus = focused == this || isAncestorOf(focused);
    m_content = content;
    const bool firstRun = !content.symbol;
    m_drawing->setVisible(firstRun);
    m_symbol->setVisible(!firstRun);
    if (content.symbol)
        m_symbol->setSymbol(*content.symbol, content.symbolColor);
    m_title->setStyleAndInk(firstRun ? TextStyle::Number : TextStyle::Lead, Token::Text);
    m_title->setContentsMargins(0, firstRun ? 8 : 0, 0, 0);
    showText(m_title, content.title);
    showText(m_sentence, content.sentence);
    m_buttons->setContentsMargins(0, firstRun ? 6 : 0, 0, firstRun ? 4 : 0);
    for (Button* button : {m_primary, m_plain})
        button->setHeight(firstRun ? Measure::ButtonLarge : Measure::Button);
    showText(m_primary, content.primary);
    showText(m_plain, content.plain);
    m_link->setSymbol(content.linkSymbol);
    showText(m_link, content.link);
    m_privacy->setVisible(!content.privacy.isEmpty());
    m_privacyText->setText(content.privacy);
    Button* const second = content.plain.isEmpty() ? m_link : m_plain;
    setFocusProxy(content.primary.isEmpty() ? second : m_primary);
    if (hadFocus)
        setFocus();
}

} // namespace docket
