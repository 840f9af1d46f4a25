// SPDX-License-Identifier: MIT
#pragma once

#include "models/memory/ordermemory.h"
#include "views/dialog.h"

class QPlainTextEdit;
class QStackedWidget;

namespace docket {

class Button;
class TextLabel;

// Takes a list of order ids, ids of the other system or e-mail addresses, pasted or from a
// file, and says what of it is open and what not. Stays beside the window; goes with its end.
class CompareDialog final : public Dialog
{
    Q_OBJECT
public:
    explicit CompareDialog(QWidget* parent);

    void showList(const QString& text); // of a file, to be compared
    void showResult(const ComparedList& result);

Q_SIGNALS:
    void fileWanted();
    void compareRequested(const QByteArray& list);
    void filterRequested(const QString& flag); // "listed" or "unlisted"
    void copyRequested(const QString& text);

private:
    struct Line
    {
        TextLabel* words;
        Button* show; // null: it cannot be shown in the table
        Button* copy;
        QStringList texts;
    };

    QWidget* makeQuestion();
    QWidget* makeAnswer();
    void addLine(QLayout& column, Line& line, const char* name, const QString& flag);
    void fill(Line& line, const QString& words, const QStringList& texts);

    QStackedWidget* m_pages;
    QPlainTextEdit* m_list = nullptr;
    Button* m_compare = nullptr;
    Line m_onlyHere{}, m_both{}, m_onlyInList{}, m_notUnderstood{};
    TextLabel* m_note = nullptr;
};

} // namespace docket
