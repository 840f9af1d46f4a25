// SPDX-License-Identifier: MIT
#pragma once

#include "models/filteredit.h"

#include <QAbstractButton>

namespace docket {

// A term of the filter in two parts, translated: "Recruiter is not" and "Jane Doe or Max".
QString chipName(const FilterTerm& term);
QString chipValue(const FilterTerm& term);

// One term of the filter in words, with × at its end. Click, Space and Return ask to edit
// it, ×, Delete and Backspace to take it away. A long value is cut, whole in the tooltip.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(QWidget* parent = nullptr);

    void setTerm(const FilterTerm& term);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRect crossPlace() const;
    void setCrossHot(bool hot);

    QString m_name;
    QString m_value;
    bool m_crossHot = false;
    bool m_crossPressed = false;
};

// Stands for the chips that do not fit: "+2".
class MoreChip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MoreChip(QWidget* parent = nullptr);

    void setCount(qsizetype count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace docket
