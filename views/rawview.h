// SPDX-License-Identifier: MIT
#pragma once

#include "views/plainpage.h"

namespace docket {

class JsonHighlighter;

// An order as received: JSON, monospaced, keys dim and values plain. Very long lines
// are shown cut, because one unbroken line freezes a text layout; what is copied
// from the pane's button or by the context menu is whole.
class RawView : public PlainPage
{
    Q_OBJECT
public:
    explicit RawView(QWidget* parent = nullptr);

    void showJson(const QString& json);
    const QString& json() const { return m_json; }

Q_SIGNALS:
    void copyRequested(const QString& text);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void applyTheme() override;

private:
    JsonHighlighter* m_highlighter;
    QString m_json;
};

} // namespace docket
