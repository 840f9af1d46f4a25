// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace docket {

class JsonHighlighter;

// An order as received: JSON, monospaced, keys dim and values plain. Very long lines
// are shown cut, because one unbroken line freezes a text layout; what is copied
// from the pane's button is whole.
class RawView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit RawView(QWidget* parent = nullptr);

    void showJson(const QString& json);
    const QString& json() const { return m_json; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();

    JsonHighlighter* m_highlighter;
    QString m_json;
};

} // namespace docket
