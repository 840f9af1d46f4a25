// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace docket {

// Links in a row, behind a heading if there is one: at the trailing end of its line where
// they fit, else on lines of their own below it. Hidden links take no room.
class LinkRow final : public QWidget
{
    Q_OBJECT
public:
    explicit LinkRow(QWidget* heading = nullptr, QWidget* parent = nullptr);

    void add(QWidget* link);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<QWidget*> shownLinks() const;
    QList<QRect> places(int width) const; // of the heading, if any, and the links that are shown
    void layOut();

    QWidget* m_heading;
    QList<QWidget*> m_links;
};

} // namespace docket
