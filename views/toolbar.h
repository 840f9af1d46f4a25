// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QMenu;

namespace docket {

struct Actions;
class Button;
class Chip;
class FilterField;
class Segmented;

// The row under the menu bar: the side bar's button where the window
// is narrow, Refresh, the switch between the pages, the demo's label, the filter, Copy, Export.
class ToolBar : public QWidget
{
    Q_OBJECT
public:
    explicit ToolBar(const Actions& actions, QWidget* parent = nullptr);

    FilterField& filter() const { return *m_filter; }
    void setDemo(bool demo);
    void setMasked(bool masked);
    void setSymbolsOnly(bool only); // where the window is narrow

private:
    void connectPages(const Actions& actions);

    Button* m_panel;
    Button* m_refresh;
    Segmented* m_pages;
    Chip* m_demo;
    Chip* m_masked;
    FilterField* m_filter;
    Button* m_copy;
    Button* m_export;
};

} // namespace docket
