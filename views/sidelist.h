// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace docket {

// The list beside pages that it leads to: chapters of the manual, pages of a dialog. As
// wide as it is told; an entry may be set in by its role Inset. Its accessible name says
// what it is a list of: setAccessibleName().
class SideList final : public QListWidget
{
    Q_OBJECT
public:
    static constexpr int Inset = Qt::UserRole; // int: levels below the first

    explicit SideList(QWidget* parent = nullptr);

    void add(const QString& text, int inset = 0);

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace docket
