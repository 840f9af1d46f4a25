// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace docket {

// A choice of two to three that are all in sight: radio buttons in one frame, the
// chosen one with a check, or raised in a trough where they switch pages. Arrow keys move
// the choice. Its accessible name is that of the question: setAccessibleName().
class Segmented final : public QWidget
{
    Q_OBJECT
public:
    enum class Look { Choice, Switch };

    explicit Segmented(const QStringList& choices, QWidget* parent = nullptr);
    Segmented(const QStringList& choices, Look look, QWidget* parent = nullptr);

    int currentIndex() const;
    void setCurrentIndex(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentIndexChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    Look m_look;
};

} // namespace docket
