// SPDX-License-Identifier: MIT
#include "views/filterfield.h"

#include "views/button.h"
#include "views/paint.h"
#include "views/symbols.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace docket {

namespace {

constexpr int SearchEdge = 9;
constexpr int TextOfField = 11; // where the text of a plain field begins
constexpr int SearchGap = 4;
constexpr int ButtonsEnd = 2;

} // namespace

FilterField::FilterField(QWidget* parent)
    : QLineEdit(parent)
    , m_clear(new Button(Symbol::Close, tr("Clear the filter"), this))
    , m_save(new Button(Symbol::Bookmark, tr("Save as view"), this))
    , m_help(new Button(Symbol::Help, tr("How to filter"), this))
{
    for (Button* button : {m_clear, m_save, m_help})
        button->setFocusPolicy(Qt::NoFocus); // Esc and the Filter menu do the same
    m_clear->hide();
    m_save->setObjectName(QStringLiteral("saveView"));
    m_help->setObjectName(QStringLiteral("filterHelp"));
    connect(m_save, &Button::clicked, this, &FilterField::saveRequested);
    connect(m_help, &Button::clicked, this, &FilterField::helpRequested);
    connect(m_clear, &Button::clicked, this, &QLineEdit::clear);
    connect(
        this, &QLineEdit::textChanged, m_clear, [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
    layOut();
}

void FilterField::setHint(const QString& hint, bool unfinished)
{
    m_hinted = !hint.isEmpty();
    m_unfinished = unfinished;
    if (accessibleDescription() != hint) {
        setAccessibleDescription(hint);
        setToolTip(plainToolTip(hint));
    }
    update();
}

bool FilterField::showsWarning() const
{
    return m_hinted && !(m_unfinished && hasFocus());
}

void FilterField::layOut()
{
    // Qt mirrors neither the text margins nor a child placed by hand.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Theme& theme = themeOf(this);
    const int icon = theme.px(Measure::Icon);
    const int lead = SearchEdge + icon + SearchGap - TextOfField;
    const int slotSide = theme.px(Measure::ButtonPane);
    const int trail = 3 * slotSide;
    const QMargins margins(mirrored ? trail : lead, 0, mirrored ? lead : trail, 0);
    if (textMargins() != margins)
        setTextMargins(margins);
    setAlignment(leadingEdge(layoutDirection())); // an expression reads left to right in either window
    int x = width() - ButtonsEnd - trail;
    for (Button* button : {m_clear, m_save, m_help}) {
        const QRect slot(x, (height() - slotSide) / 2, slotSide, slotSide);
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), slot));
        x += slotSide;
    }
}

void FilterField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    const QRect symbol(SearchEdge, 0, theme.px(Measure::Icon), height());
    paintSymbol(painter, QStyle::visualRect(layoutDirection(), rect(), symbol),
        showsWarning() ? Symbol::Warning : Symbol::Search, theme.color(showsWarning() ? Token::Warn : Token::Text2));
}

void FilterField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    layOut();
}

void FilterField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        layOut();
}

bool FilterField::event(QEvent* event)
{
    // Esc means this field while it has the keys, and only then the window's Stop.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    const bool escape = event->key() == Qt::Key_Escape;
    if (event->key() == Qt::Key_Down || (escape && text().isEmpty()))
        Q_EMIT left();
    else if (escape)
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace docket
