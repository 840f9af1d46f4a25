// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace docket {

// The outline of a field around a widget that paints none of its own: a list, an editor.
class FieldFrame final : public QWidget
{
    Q_OBJECT
public:
    FieldFrame(QWidget* field, const QMargins& margins, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_field;
};

} // namespace docket
