// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QMenu;

namespace docket {

struct Actions;
class Button;
class Chip;
class FilterField;

// The row under the menu bar: Refresh, the demo's label, the filter, Copy.
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
    Button* m_refresh;
    Chip* m_demo;
    Chip* m_masked;
    FilterField* m_filter;
    Button* m_copy;
};

} // namespace docket
