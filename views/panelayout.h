// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSplitter;
class QVBoxLayout;
class QWidget;

namespace docket {

class DetailPane;
class ResultLine;
class SidePane;
class TileRow;

// How the person shared the room, in pixels; 0: not yet.
struct PaneSizes
{
    int sideBar = 0;
    int detailBeside = 0;
    int detailBelow = 0;
    bool showsSideBar = true; // where there is room
};

// Shares a window's room between side bar, table and detail, by its size and by what the
// person chose. The parts belong to the window.
class PaneLayout final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QSplitter& split; // the table's side, then the detail
        SidePane& side;
        DetailPane& detail;
        QVBoxLayout& middle; // tiles, result line, table
        TileRow& tiles;
        ResultLine& result;
    };
    PaneLayout(QWidget& window, const Parts& parts);

    bool isSlim() const; // buttons keep their symbols only
    void layOut(bool showsDetail, bool wantsBelow);
    PaneSizes sizes() const;
    void setSizes(const PaneSizes& sizes); // layOut() follows

Q_SIGNALS:
    void sizesChanged(); // by the person

private:
    void placeTiles();
    void shareRoom();
    void takeDetailSize();

    QWidget& m_window;
    Parts m_parts;
    int m_detailBeside = 0; // the person's own sizes of the detail
    int m_detailBelow = 0;
    bool m_shared = false; // table and detail have got their sizes in this orientation
};

} // namespace docket
