// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QSplitter;

namespace docket {

class SideBar;
class SideBarModel;

// Where the side bar is: the first of the panes, or in a narrow window over them, as long
// as it has the keys. `toggle` shows and hides it either way.
class SidePane final : public QWidget
{
    Q_OBJECT
public:
    SidePane(SideBarModel& model, QAction& toggle, QSplitter& panes);

    SideBar& bar() const { return *m_bar; }
    void setNarrow(bool narrow);
    // The usual width for a window this wide; the person's own one stays from then on.
    void shareRoom(int windowWidth);
    // The width that the person gave it, 0: none yet; and whether it is to be seen where
    // there is room.
    int ownWidth() const { return m_ownWidth; }
    bool isWanted() const;
    void restore(int ownWidth, bool wanted);
    // What is beside it begins so far from the edge.
    int takenWidth() const;
    bool isOver() const { return m_narrow && isVisible(); }

Q_SIGNALS:
    void closed(); // with the keys in it
    void moved(); // by the person

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(bool shown);
    void placeOver();
    void takeWidth();
    void takeOwnWidth();
    void leaveWith(const QWidget* focused);
    void setToggle(bool on);

    QAction& m_toggle;
    QSplitter& m_panes;
    SideBar* m_bar;
    bool m_narrow = false;
    bool m_wanted = true; // in a wide window
    bool m_shared = false;
    int m_width = 0; // in a wide window
    int m_ownWidth = 0; // the person's own
};

} // namespace docket
