// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace docket {

// The job's description. Takes only HTML that went through the sanitiser and loads
// nothing, ever: neither images nor style sheets nor files. Links are reported, not
// followed.
class DescriptionView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit DescriptionView(QWidget* parent = nullptr);

    void showHtml(const QString& safeHtml);
    void showSentence(const QString& sentence); // in the place of a description

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void linkActivated(const QUrl& url);
    void linkHovered(const QUrl& url); // empty: no more

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void render();
    void styleBlocks();

    QString m_html;
    QString m_sentence;
};

} // namespace docket
