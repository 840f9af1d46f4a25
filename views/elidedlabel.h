// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme.h"

#include <QLabel>

namespace docket {

// One line of plain text in a role of font and colour that follows the theme. Cut
// when it does not fit, with the full text in the tooltip then. Markup is shown as
// it is. Its accessible name is the full text.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(TextStyle style = TextStyle::Body, Token ink = Token::Text, QWidget* parent = nullptr);

    void setInk(Token ink);
    void setElideMode(Qt::TextElideMode mode);
    bool isCut() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    TextStyle m_style;
    Token m_ink;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace docket
