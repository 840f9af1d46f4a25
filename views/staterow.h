// SPDX-License-Identifier: MIT
#pragma once

#include "models/orderdetail.h"

#include <QWidget>

namespace docket {

class Button;
class SymbolLabel;
class TextLabel;

// Below the name of an order: its mark in words, and what can be done with it.
class StateRow final : public QWidget
{
    Q_OBJECT
public:
    explicit StateRow(QWidget* parent = nullptr);

    void showState(const OrderDetail::Remembered& remembered);
    void showAsking(bool asking); // what became of orders

Q_SIGNALS:
    void doneRequested();
    void fateRequested(); // to ask, or to ask no more
    void snoozeRequested(const QPoint& globalAt); // where its menu belongs

private:
    Button* m_done;
    Button* m_snooze;
    Button* m_fate;
    SymbolLabel* m_symbol;
    TextLabel* m_words;
};

} // namespace docket
