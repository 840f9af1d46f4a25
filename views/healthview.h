// SPDX-License-Identifier: MIT
#pragma once

#include "views/windowaction.h"

#include <QTableView>

namespace docket {

class HealthModel;

// How it stands with each integration, as a table as high as its rows. Return or a double
// click does what is offered for the row; the Menu key has all that can be done with it.
// Ctrl+C copies the row.
class HealthView final : public QTableView
{
    Q_OBJECT
public:
    explicit HealthView(QWidget* parent = nullptr);

    void setHealth(HealthModel& model); // which must outlive it
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return QSize(100, sizeHint().height()); }

Q_SIGNALS:
    // Of an integration of a connection, by its id and the connection's key slot.
    void actionRequested(docket::WindowAction action, const QString& keySlot, const QString& integrationId);
    void copyRequested(const QString& text);
    void left(); // Esc

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void act(const QModelIndex& index);
    void request(WindowAction action, const QModelIndex& index);
    void placeColumns();

    HealthModel* m_model = nullptr;
};

} // namespace docket
