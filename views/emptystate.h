// SPDX-License-Identifier: MIT
#pragma once

#include "views/symbols.h"
#include "views/theme.h"

#include <QString>
#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace docket {

class Button;
class SymbolLabel;
class TextLabel;

// What a state panel shows; all plain text, empty means absent.
struct StateContent
{
    std::optional<Symbol> symbol; // none: the drawing of the first run
    Token symbolColor = Token::Text3;
    QString title;
    QString sentence;
    QString primary; // the one thing to do
    QString plain; // another
    QString link;
    std::optional<Symbol> linkSymbol;
    QString privacy; // a line with a lock below all
};

// The panel that takes the place of the table when there is nothing to show: 400
// wide, centred at two fifths of the height. The primary button takes the focus
// when the panel had it or asks for it with setFocus().
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void showContent(const StateContent& content);
    const StateContent& content() const { return m_content; }

Q_SIGNALS:
    void primaryTriggered();
    void plainTriggered();
    void linkTriggered();

private:
    class Drawing;

    void placePanel();
    void fillPanel(QWidget* panel);
    void fillPrivacyLine();

    StateContent m_content;
    Drawing* m_drawing;
    SymbolLabel* m_symbol;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QHBoxLayout* m_buttons;
    Button* m_primary;
    Button* m_plain;
    Button* m_link;
    QWidget* m_privacy;
    TextLabel* m_privacyText;
};

} // namespace docket
