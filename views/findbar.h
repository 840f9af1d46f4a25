// SPDX-License-Identifier: MIT
#pragma once

#include "models/detailmatches.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace docket {

class Button;
class ElidedLabel;
class TextPage;
class TextFinder;

// Searches in the text above it: Return goes on, Shift+Return back, Esc closes. The first
// place found is the one nearest to where the reader was.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype mostFound = 10'000;

    explicit FindBar(QWidget* parent = nullptr);
    ~FindBar() override;

    // Shows the bar for a text, which must live until it is closed or opened for another.
    void open(TextPage& text);
    void close(); // the current place stays selected
    // The text is another one: searches it anew.
    void searchAgain();

Q_SIGNALS:
    void closed(); // by the person

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void search();
    void step(int by);
    void showCurrent();
    void tell();

    QLineEdit* m_field;
    ElidedLabel* m_count;
    Button* m_previous;
    Button* m_next;
    Button* m_close;
    TextPage* m_text = nullptr;
    std::unique_ptr<TextFinder> m_finder; // of m_text; null: not looked at yet
    TextMarks m_found;
    qsizetype m_current = -1;
    qsizetype m_from = 0; // where the reader was when the bar opened
};

} // namespace docket
