// SPDX-License-Identifier: MIT
#include "views/panelayout.h"

#include "views/detailpane.h"
#include "views/resultline.h"
#include "views/sidepane.h"
#include "views/tilerow.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace docket {

namespace {

constexpr int narrowWindow = 1000; // below it the detail goes under the table
constexpr int slimWindow = 760; // below it the side bar folds
constexpr int lowWindow = 540; // below it tiles leave their room to rows
constexpr int wideWindow = 1600;
constexpr int leastDetail = 320; // beside the table

} // namespace

PaneLayout::PaneLayout(QWidget& window, const Parts& parts)
    : QObject(&window)
    , m_window(window)
    , m_parts(parts)
{
    connect(&m_parts.split, &QSplitter::splitterMoved, this, &PaneLayout::takeDetailSize);
    connect(&m_parts.side, &SidePane::moved, this, &PaneLayout::sizesChanged);
}

bool PaneLayout::isSlim() const
{
    return m_window.width() < slimWindow;
}

void PaneLayout::layOut(bool showsDetail, bool wantsBelow)
{
    const bool below = m_window.width() < narrowWindow || wantsBelow;
    m_parts.detail.setVisible(showsDetail);
    m_parts.side.setNarrow(isSlim());
    m_parts.side.shareRoom(m_window.width());
    placeTiles();
    if (below != (m_parts.split.orientation() == Qt::Vertical)) {
        m_parts.split.setOrientation(below ? Qt::Vertical : Qt::Horizontal);
        m_parts.detail.setTwoColumns(below);
        m_parts.detail.setMinimumWidth(below ? 0 : leastDetail);
        m_shared = false;
    }
    if (!m_shared && m_parts.detail.isVisible())
        shareRoom();
}

// Over the result line, or in it where the window is low.
void PaneLayout::placeTiles()
{
    const bool low = m_window.height() < lowWindow;
    if (low == (m_parts.middle.indexOf(&m_parts.tiles) < 0))
        return;
    m_parts.tiles.setCompact(low);
    if (low) {
        m_parts.middle.removeWidget(&m_parts.tiles);
        m_parts.result.setTiles(&m_parts.tiles);
    } else {
        m_parts.result.setTiles(nullptr);
        m_parts.middle.insertWidget(0, &m_parts.tiles);
    }
}

// Once for each orientation, when there is room to share; from then on the person's
// own sizes stay.
void PaneLayout::shareRoom()
{
    const bool below = m_parts.split.orientation() == Qt::Vertical;
    const int own = below ? m_detailBelow : m_detailBeside;
    const int usual = below ? m_parts.split.height() * 45 / 100 : m_window.width() >= wideWindow ? 520 : 384;
    const int detail = own > 0 ? own : usual;
    const int room = below ? m_parts.split.height() : m_window.width() - m_parts.side.takenWidth();
    m_parts.split.setStretchFactor(0, below ? 55 : 1);
    m_parts.split.setStretchFactor(1, below ? 45 : 0);
    m_parts.split.setSizes({room - detail, detail});
    m_shared = true;
}

void PaneLayout::takeDetailSize()
{
    const int size = m_parts.split.sizes().at(1);
    (m_parts.split.orientation() == Qt::Vertical ? m_detailBelow : m_detailBeside) = size;
    Q_EMIT sizesChanged();
}

PaneSizes PaneLayout::sizes() const
{
    return {m_parts.side.ownWidth(), m_detailBeside, m_detailBelow, m_parts.side.isWanted()};
}

void PaneLayout::setSizes(const PaneSizes& sizes)
{
    m_parts.side.restore(sizes.sideBar, sizes.showsSideBar);
    m_detailBeside = sizes.detailBeside;
    m_detailBelow = sizes.detailBelow;
    m_shared = false;
}

} // namespace docket
