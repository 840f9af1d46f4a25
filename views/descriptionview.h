// SPDX-License-Identifier: MIT
#pragma once

#include "views/textpage.h"

#include <QTextBrowser>

namespace docket {

// The job's description. Takes only HTML that went through the sanitiser and loads
// nothing, ever: neither images nor style sheets nor files. Links are reported, not
// followed.
class DescriptionView : public QTextBrowser, public TextPage
{
    Q_OBJECT
public:
    explicit DescriptionView(QWidget* parent = nullptr);

    void showHtml(const QString& safeHtml);
    void showSentence(const QString& sentence); // in the place of a description

    void setZoom(int percent);
    // Scrolls as far as it takes to see a place, without touching caret or selection.
    void reveal(qsizetype place);

    QVariant loadResource(int type, const QUrl& name) override;

    QTextDocument& textDocument() const override { return *document(); }
    qsizetype readingPlace() const override;
    void goTo(qsizetype place) override;
    void select(const TextMark& range) override;

Q_SIGNALS:
    // Another text is shown; its marks are gone.
    void textReplaced();
    void zoomAsked(int steps); // by the wheel; up is larger
    void linkActivated(const QUrl& url);
    void linkHovered(const QUrl& url); // empty: no more

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    QWidget& viewWidget() override { return *this; }
    void showSelections(const QList<QTextEdit::ExtraSelection>& selections) override { setExtraSelections(selections); }

private:
    void replaceText();
    void renderAgain();
    void render();
    void write(QTextDocument& page) const;

    QString m_html;
    QString m_sentence;
    int m_zoom = 100;
};

} // namespace docket
