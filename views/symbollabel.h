// SPDX-License-Identifier: MIT
#pragma once

#include "views/symbols.h"
#include "views/theme.h"

#include <QWidget>

namespace docket {

// A symbol beside the words that say the same: for the eye only, it has no name.
class SymbolLabel final : public QWidget
{
    Q_OBJECT
public:
    // `size` is one of the Icon measures.
    SymbolLabel(Symbol symbol, Token ink, Measure size = Measure::Icon, QWidget* parent = nullptr);

    void setSymbol(Symbol symbol, Token ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Symbol m_symbol;
    Token m_ink;
    Measure m_size;
};

} // namespace docket
