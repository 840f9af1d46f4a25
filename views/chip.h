// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace docket {

class Theme;

// A word on a small ground of its own. Not a control.
class Chip final : public QLabel
{
    Q_OBJECT
public:
    enum class Kind {
        Role, // of a member of a hiring team
        Demo, // sample orders are shown
        Masked, // personal data is hidden
    };

    Chip(Kind kind, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
};

// The same chip painted by a row: its width, and the chip itself in `rect`.
int roleChipWidth(const Theme& theme, const QString& text);
void paintRoleChip(QPainter& painter, const QRect& rect, const Theme& theme, const QString& text);

} // namespace docket
