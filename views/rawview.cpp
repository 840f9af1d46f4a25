// SPDX-License-Identifier: MIT
#include "views/rawview.h"

#include "views/paint.h"
#include "views/theme.h"

#include <QPainter>
#include <QSyntaxHighlighter>

namespace docket {

// A line of laid-out JSON is `"key": value`, a value, or a bracket.
class JsonHighlighter : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setTheme(const Theme& theme)
    {
        m_key.setForeground(theme.color(Token::Text2));
        m_null.setForeground(theme.color(Token::Text3));
        rehighlight();
    }

protected:
    void highlightBlock(const QString& text) override
    {
        const qsizetype start = text.indexOf(QLatin1Char('"'));
        qsizetype valueStart = 0;
        if (start >= 0 && text.left(start).trimmed().isEmpty()) {
            const qsizetype end = endOfString(text, start);
            if (end < text.size() && text.at(end) == QLatin1Char(':')) {
                setFormat(static_cast<int>(start), static_cast<int>(end - start + 1), m_key);
                valueStart = end + 1;
            }
        }
        const QString value = text.mid(valueStart).trimmed();
        if (value == QLatin1String("null") || value == QLatin1String("null,"))
            setFormat(static_cast<int>(valueStart), static_cast<int>(text.size() - valueStart), m_null);
    }

private:
    static qsizetype endOfString(const QString& text, qsizetype quote)
    {
        for (qsizetype i = quote + 1; i < text.size(); ++i) {
            if (text.at(i) == QLatin1Char('\\'))
                ++i;
            else if (text.at(i) == QLatin1Char('"'))
                return i + 1;
        }
        return text.size();
    }

    QTextCharFormat m_key;
    QTextCharFormat m_null;
};

namespace {

constexpr qsizetype longestLine = 20'000;
constexpr int documentMargin = 14;

QString withCutLines(const QString& json)
{
    QStringList lines = json.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (line.size() > longestLine)
            line = line.left(longestLine) + QStringLiteral("…");
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RawView::RawView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new JsonHighlighter(document()))
{
    setObjectName(QStringLiteral("raw"));
    setAccessibleName(tr("Order as received"));
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    // The text stands on the pane's edge of 24; a document's margin is the same all around.
    document()->setDocumentMargin(documentMargin);
    setViewportMargins(24 - documentMargin, 0, 24 - documentMargin, 0);
    setBackgroundRole(QPalette::Base); // of the margins
    setAutoFillBackground(true);
    applyTheme();
}

void RawView::showJson(const QString& json)
{
    m_json = json;
    setPlainText(withCutLines(json));
}

void RawView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

void RawView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (!showsFocusRing(this))
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, viewport()->rect(), 0, themeOf(this));
}

void RawView::applyTheme()
{
    const Theme& theme = themeOf(this);
    document()->setDefaultFont(theme.font(TextStyle::Mono));
    m_highlighter->setTheme(theme);
}

} // namespace docket
