// SPDX-License-Identifier: MIT
#pragma once

#include "views/plainpage.h"

#include <QTimer>

namespace docket {

// A description of any length as plain text. It comes in pieces, so that the window goes
// on meanwhile; a line that would take long to lay out is broken.
class LongTextView final : public PlainPage
{
    Q_OBJECT
public:
    static constexpr qsizetype longestLine = 1'000;

    explicit LongTextView(QWidget* parent = nullptr);

    void showText(const QString& text);
    // What is shown once all of it is, with its lines broken.
    const QString& wholeText() const { return m_text; }
    bool isComplete() const { return m_shown == m_text.size(); }

Q_SIGNALS:
    void completed();

private:
    void addPiece();

    QString m_text;
    qsizetype m_shown = 0;
    QTimer m_next;
};

} // namespace docket
