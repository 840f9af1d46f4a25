// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"
#include "models/connectionstate.h"
#include "views/dialog.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace docket {

class Button;
class TextLabel;

// All connections with their integrations: what is switched on, how the key and each
// integration stand; from here they are made, edited, duplicated and removed. It acts at
// once and only asks: who shows it does what it asks for and tells how things are by
// showConnections(). Beside the window, not over it; goes with its end.
class ConnectionsDialog final : public Dialog
{
    Q_OBJECT
public:
    explicit ConnectionsDialog(QWidget* parent = nullptr);

    // Keeps the current row and what is folded, by connection and integration.
    void showConnections(const QList<ConnectionState>& connections, const QList<SourceState>& sources);

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString& keySlot);
    void duplicateRequested(const QString& keySlot);
    void removeRequested(const QString& keySlot);
    void enabledChosen(const QString& keySlot, bool enabled);
    void integrationEnabledChosen(const QString& keySlot, const QString& integrationId, bool enabled);

protected:
    void changeEvent(QEvent* event) override;

private:
    Button* addButton(
        QLayout& row, const QString& text, const char* name, void (ConnectionsDialog::*signal)(const QString&));
    void showConnection(QTreeWidgetItem& item, const ConnectionState& state);
    void showIntegration(QTreeWidgetItem& item, const Integration& integration, const ConnectionState& state,
        const QList<SourceState>& sources);
    void takeCheck(QTreeWidgetItem* item);
    void follow();
    QString currentSlot() const;

    QTreeWidget* m_tree;
    QList<Button*> m_ofCurrent; // buttons that need a current connection
    QList<ConnectionState> m_connections; // as last shown
    QList<SourceState> m_sources;
    bool m_showing = false; // changes come from showConnections()
};

} // namespace docket
