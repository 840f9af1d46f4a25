// SPDX-License-Identifier: MIT
#pragma once

#include "models/detailmatches.h"
#include "views/valuemenu.h"

#include <QLabel>
#include <QTimer>

#include <optional>

namespace docket {

class ValueText;

// A value and a way to copy it, mostly behind a label. A Tab stop; Ctrl+C, Enter, or a
// click on the symbol copies the value (the symbol shows under the pointer and with
// focus); a context menu copies it and filters by it. Its band reaches 8 pixels past its
// text on both sides: place it 8 pixels outside the text edge. A QLabel only so that
// assistive technology meets static text, named "label: value"; the text of QLabel
// itself is not used.
class FieldRow final : public QLabel
{
    Q_OBJECT
public:
    enum class Form {
        Text, // cut at the end
        Id, // monospaced, cut in the middle
        Wrapped, // as many lines as it needs
        // Without a label to be seen:
        Title,
        Line, // in the second ink
        Heading, // up to three lines
        Paragraph, // as many lines as it needs, in the second ink
        Note, // the same, small
        Code, // small, at the trailing end of what it stands beside
    };

    explicit FieldRow(const QString& label, Form form = Form::Text, QWidget* parent = nullptr);

    // Plain text. No value is null: shown as a dash, spoken as "not provided".
    void setValue(const std::optional<QString>& value);
    const std::optional<QString>& value() const { return m_value; }
    QString label() const { return m_label; }
    // In the place of the dash.
    void setWordsForNone(const QString& words);
    QString shownValue() const;
    // What the tooltip says beside a value that is cut.
    void setHint(const QString& hint) { m_hint = hint; }
    // What the context menu offers; without any: to copy the value.
    void setMenuValues(const MenuValues& values) { m_menuValues = values; }
    // Parts of the value that the filter found.
    void setMarks(const TextMarks& marks);

    // The width of the label column; rows of one pane share the widest of
    // preferredLabelWidth(), which keeps within 96–152 at base size 13.
    void setLabelWidth(int width);
    int preferredLabelWidth() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    // The person asked for the value on the clipboard.
    void copyRequested(const QString& text);
    void filterRequested(const docket::FilterValue& value, docket::FilterChange change);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    ValueText text() const;
    int firstLineHeight() const;
    int labelRoom() const;
    QRect labelRect() const;
    QRect valueRect() const;
    QRect copyRect() const;
    bool offersCopy() const;
    void copy();
    void describe();
    void openMenu(const QPoint& place);
    QString tip() const;

    QString m_label;
    std::optional<QString> m_value;
    QString m_none;
    QString m_hint;
    MenuValues m_menuValues;
    TextMarks m_marks;
    Form m_form;
    int m_labelWidth = 96;
    QTimer m_copied; // runs while the symbol says "copied"
};

} // namespace docket
