// SPDX-License-Identifier: MIT
#include "views/rawview.h"

#include "views/jsonline.h"
#include "views/paint.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextDocumentFragment>

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

constexpr qsizetype longestJsonLine = 20'000;

QString withCutLines(const QString& json)
{
    QStringList lines = json.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (line.size() > longestJsonLine)
            line = line.left(longestJsonLine) + QStringLiteral("…");
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RawView::RawView(QWidget* parent)
    : PlainPage(TextStyle::Mono, parent)
    , m_highlighter(new JsonHighlighter(document()))
{
    setObjectName(QStringLiteral("raw"));
    setAccessibleName(tr("Order as received"));
    m_highlighter->setTheme(themeOf(this));
}

void RawView::showJson(const QString& json)
{
    m_json = json;
    setPlainText(withCutLines(json));
}

void RawView::applyTheme()
{
    PlainPage::applyTheme();
    m_highlighter->setTheme(themeOf(this));
}

// Of the line under the pointer, or that of the caret.
void RawView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QTextCursor cursor
        = byMouse ? cursorForPosition(viewport()->mapFromGlobal(event->globalPos())) : textCursor();
    const JsonLine line = jsonLine(m_json, cursor.blockNumber());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& words, const QString& text) {
        QAction* action = menu->addAction(words);
        action->setEnabled(!text.isNull());
        connect(action, &QAction::triggered, this, [this, text] { Q_EMIT copyRequested(text); });
    };
    if (textCursor().hasSelection())
        offer(tr("&Copy"), textCursor().selection().toPlainText());
    offer(tr("Copy &value"), line.value);
    offer(tr("Copy &path"), line.path);
    const QPoint caret = viewport()->mapToGlobal(cursorRect(cursor).bottomLeft());
    menu->popup(byMouse ? event->globalPos() : caret);
}

} // namespace docket
