// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace docket {

class Button;

// The field that holds the whole filter expression: a search symbol, the text, and
// × while there is text. Esc clears it first; when it is empty already, and for Down,
// it tells with left(). Give it an accessible name: a placeholder is none.
class FilterField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget* parent = nullptr);

    // Border and symbol in the error colour; the text stays. `reason` becomes the
    // accessible description and the tooltip; empty means the text is all right.
    void setError(const QString& reason);

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();

    Button* m_clear;
};

} // namespace docket
