// SPDX-License-Identifier: MIT
#pragma once

#include "models/facetrow.h"
#include "views/facetdelegate.h"

#include <QListView>

namespace docket {

class FacetRowsModel;

// What a click or a key on a value asks for.
enum class FacetAct {
    Only, // a second time: no value of this facet
    Add, // a second time: no more
    Exclude, // a second time: no more
    Drop,
};
// The filter as it is after it.
QString filterAfter(const QString& filter, FacetAct act, const FilterValue& value);

// A list of values with counts: every bar is a row for mouse, keys and screen readers.
// Click or Return: only this; with Ctrl: this too; Delete: no more; Ctrl+C: the counts of
// the facet; Menu key: all of it in a menu.
class FacetView : public QListView
{
    Q_OBJECT
public:
    FacetView(FacetRowsModel& model, FacetDelegate::Place place, QWidget* parent = nullptr);

Q_SIGNALS:
    void acted(docket::FacetAct act, const docket::FilterValue& value);
    void countsRequested(docket::Facet facet);
    void left(); // Esc

protected:
    // Of a row that is no value: a title, a link.
    virtual void activateLine(const docket::FacetRow& row);
    // Left and Right on a row; true: it means something here.
    virtual bool fold(const docket::FacetRow& row, bool folded);

    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    bool pressKey(const QKeyEvent& event, const FacetRow& row);
    void activate(const FacetRow& row, Qt::KeyboardModifiers modifiers);
    void openMenu(const QModelIndex& index, const QPoint& globalAt);
    void addActs(QMenu& menu, const FacetRow& row);
    void showToolTip(const QPoint& at, const QPoint& globalAt);

    FacetRowsModel& m_model;
    FacetDelegate* m_delegate;
    QPersistentModelIndex m_pressed;
};

} // namespace docket
