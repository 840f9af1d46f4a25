// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme.h"

#include <QLabel>

namespace docket {

// Plain text in a role of font and colour that follows the theme: sentences and
// headings. Wraps if told so with setWordWrap(true); stands at the leading edge in
// both directions whatever script it holds.
class TextLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(
        const QString& text, TextStyle style = TextStyle::Body, Token ink = Token::Text, QWidget* parent = nullptr);

    void setStyleAndInk(TextStyle style, Token ink);
    // Centred text belongs to state panels only.
    void setCentered(bool centered);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();

    TextStyle m_style;
    Token m_ink;
    bool m_centered = false;
    bool m_following = false;
};

} // namespace docket
