// SPDX-License-Identifier: MIT
#pragma once

#include "models/detailmatches.h"

#include <QTextEdit>

namespace docket {

// What the views of long texts have in common: parts that the filter found are marked, and
// while one searches in the text, what that finds instead. Mixed into a QTextEdit or a
// QPlainTextEdit, which share no base.
class TextPage
{
public:
    virtual ~TextPage() = default;

    // Ranges are places of the document, 1,000 of them at most; beyond its end they wait
    // until there is more of it.
    void setFilterMarks(const TextMarks& ranges);
    // Of a search in the text: all that was found, and the index of the current one.
    void setFound(const TextMarks& ranges, qsizetype current);
    // Until the next call: no search.
    void endSearch();
    // The text is another, or looks otherwise: shows the marks on it again.
    void renewMarks();

    virtual QTextDocument& textDocument() const = 0;
    // Where the reader is: the caret, or what stands on top.
    virtual qsizetype readingPlace() const = 0;
    // Scrolls until a place is seen.
    virtual void goTo(qsizetype place) = 0;
    virtual void select(const TextMark& range) = 0;

protected:
    virtual QWidget& viewWidget() = 0;
    virtual void showSelections(const QList<QTextEdit::ExtraSelection>& selections) = 0;

private:
    void add(const TextMark& range, const QTextCharFormat& format, QList<QTextEdit::ExtraSelection>& to) const;

    TextMarks m_filterMarks;
    TextMarks m_found;
    qsizetype m_current = -1;
    bool m_searching = false;
};

} // namespace docket
