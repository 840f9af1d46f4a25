// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace docket {

class Button;

// The field that holds the whole filter expression: a search symbol, the text, × while
// there is text, a bookmark to keep it as a view, and help. Esc clears it first; when it is
// empty already, and for Down, it tells with left(). Give it an accessible name: a
// placeholder is none.
class FilterField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget* parent = nullptr);

    // What is to be known about the text; empty: nothing. Becomes the accessible description
    // and the tooltip. A mistake changes the search symbol into a warning; what is merely
    // not typed to its end does so when the keys have gone elsewhere.
    void setHint(const QString& hint, bool unfinished);
    bool showsWarning() const;

Q_SIGNALS:
    void left();
    void saveRequested();
    void helpRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();

    Button* m_clear;
    Button* m_save;
    Button* m_help;
    bool m_hinted = false;
    bool m_unfinished = false;
};

} // namespace docket
