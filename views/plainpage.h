// SPDX-License-Identifier: MIT
#pragma once

#include "views/textpage.h"
#include "views/theme.h"

#include <QPlainTextEdit>

namespace docket {

// A page of plain text to be read, on the edges of the detail.
class PlainPage : public QPlainTextEdit, public TextPage
{
    Q_OBJECT
public:
    explicit PlainPage(TextStyle style, QWidget* parent = nullptr);

    void setZoom(int percent);

    QTextDocument& textDocument() const override { return *document(); }
    qsizetype readingPlace() const override;
    void goTo(qsizetype place) override;
    void select(const TextMark& range) override;

Q_SIGNALS:
    void zoomAsked(int steps); // by the wheel; up is larger

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    QWidget& viewWidget() override { return *this; }
    void showSelections(const QList<QTextEdit::ExtraSelection>& selections) override { setExtraSelections(selections); }
    virtual void applyTheme();

private:
    TextStyle m_style;
    int m_zoom = 100;
};

// The steps that a turn of the wheel with Ctrl stands for; 0: another turn.
int zoomSteps(const QWheelEvent& event);

QFont zoomed(const QFont& font, int percent);

} // namespace docket
