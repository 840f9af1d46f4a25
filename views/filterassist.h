// SPDX-License-Identifier: MIT
#pragma once

#include "models/filtercompletion.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QKeyEvent;

namespace docket {

class FilterField;
class FilterPopover;

// Helps while a filter is typed: asks for proposals after each key, shows them under the
// field, and the filters used before on Ctrl+Down or Alt+Down. The field keeps the keys:
// Down and Up choose once the popover is open, Tab takes the chosen or the first proposal,
// Return the chosen one only, Esc closes the popover before it means anything else.
class FilterAssist final : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    FilterAssist(FilterField& field, QWidget& window);

    // The answer to proposalsWanted(); one that comes too late is dropped.
    void showProposals(const docket::FilterProposals& proposals);
    void setHistory(const QStringList& filters);
    void setHint(const QString& hint); // said in the place of how to take a proposal

Q_SIGNALS:
    void proposalsWanted(const QString& filter, qsizetype cursor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takesKey(const QKeyEvent& event);
    bool takesKeyWhenOpen(const QKeyEvent& event);
    bool takesTab();
    void typed();
    void moved();
    void openHistory();
    void take(qsizetype row);
    void close();
    bool isOpen() const;
    QString footer() const;

    FilterField& m_field;
    QPointer<FilterPopover> m_popover; // the window's, which may take it away first
    QStringList m_history;
    QString m_hint;
    FilterProposals m_asked; // the latest question, with its rows once they have come
    bool m_waiting = false; // for its answer
    bool m_tabWaits = false; // Tab was faster than the answer
    bool m_showsHistory = false;
    bool m_taking = false;
};

} // namespace docket
