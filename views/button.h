// SPDX-License-Identifier: MIT
#pragma once

#include "views/symbols.h"
#include "views/theme.h"

#include <QPushButton>

#include <optional>

namespace docket {

// A button in one of four weights. Space and Enter press it; a menu set with
// setMenu() opens on press and shows a chevron. Its text is its accessible name;
// a button without text needs setAccessibleName() and a tooltip.
class Button final : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind {
        Primary, // one per window or dialog
        Plain, // outlined
        Ghost, // no outline: tool bar and panes
        Link, // accent text in a line of text
    };

    Button(Kind kind, const QString& text, QWidget* parent = nullptr);
    // Ghost with a symbol only: square, of height Measure::ButtonPane.
    Button(Symbol symbol, const QString& accessibleName, QWidget* parent = nullptr);

    void setSymbol(std::optional<Symbol> symbol);
    void setKind(Kind kind);
    // The ink of a link, where it is not the accent.
    void setInk(Token ink);
    // A chevron says that a menu opens, which the button does not have itself.
    void setOpensMenu(bool opens);
    // Lets the button be narrower than its text, which is cut then.
    void setShrinks(bool shrinks);
    // One of the Button… measures; Measure::Button at first. A link has the height of its text.
    void setHeight(Measure height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintText(QPainter& painter, const QRect& room) const;
    void paintGround(QPainter& painter, const Theme& theme) const;
    void paintFocus(QPainter& painter, const Theme& theme) const;
    QColor textColor(const Theme& theme) const;
    QColor symbolColor(const Theme& theme) const;
    const QFont& textFont(const Theme& theme) const;
    int padding() const;
    bool hasChevron() const { return m_opensMenu || menu(); }
    int contentWidth(const Theme& theme) const;

    Kind m_kind;
    Token m_ink = Token::Accent;
    std::optional<Symbol> m_symbol;
    Measure m_height = Measure::Button;
    bool m_shrinks = false;
    bool m_opensMenu = false;
};

} // namespace docket
