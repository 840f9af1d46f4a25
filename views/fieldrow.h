// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QTimer>

#include <optional>

namespace docket {

// A label, a value and a way to copy it. A Tab stop; Ctrl+C, Enter, or a click on
// the symbol at the end copies the value (the symbol shows under the pointer and
// with focus). Its band reaches 8 pixels past its text on both sides: place it 8
// pixels outside the text edge. A QLabel only so that assistive technology meets
// static text, named "label: value"; the text of QLabel itself is not used.
class FieldRow final : public QLabel
{
    Q_OBJECT
public:
    enum class Form {
        Text, // cut at the end
        Id, // monospaced, cut in the middle
        Wrapped, // as many lines as it needs
    };

    explicit FieldRow(const QString& label, Form form = Form::Text, QWidget* parent = nullptr);

    // Plain text. No value is null: shown as a dash, spoken as "not provided".
    void setValue(const std::optional<QString>& value);
    const std::optional<QString>& value() const { return m_value; }
    QString label() const { return m_label; }

    // The width of the label column; rows of one pane share the widest of
    // preferredLabelWidth(), which keeps within 96–152 at base size 13.
    void setLabelWidth(int width);
    int preferredLabelWidth() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_form == Form::Wrapped; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    // The person asked for the value on the clipboard.
    void copyRequested(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QRect labelRect() const;
    QRect valueRect() const;
    QRect copyRect() const;
    bool offersCopy() const;
    void copy();
    void describe();
    void paintText(QPainter& painter) const;
    QString shownValue() const;

    QString m_label;
    std::optional<QString> m_value;
    Form m_form;
    int m_labelWidth = 96;
    QTimer m_copied; // runs while the symbol says "copied"
};

} // namespace docket
