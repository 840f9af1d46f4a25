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

// The row under the menu bar. Where the window is narrow the side bar's button and the views
// take the place of the switch. Refresh, the switch between the pages, the demo's label, the filter, Copy, Export.
class ToolBar : public QWidget
{
    Q_OBJECT
public:
    explicit ToolBar(const Actions& actions, QWidget* parent = nullptr);

    FilterField& filter() const { return *m_filter; }
    Button& view() const { return *m_view; } // its menu is filled by who knows the views
    void setDemo(bool demo);
    void setMasked(bool masked);
    void setSymbolsOnly(bool only); // where the window is narrow

private:
    void connectPages(const Actions& actions);

    Button* m_panel;
    Button* m_refresh;
    Segmented* m_pages;
    Button* m_view;
    Chip* m_demo;
    Chip* m_masked;
    FilterField* m_filter;
    Button* m_copy;
    Button* m_export;
};

} // namespace docket
