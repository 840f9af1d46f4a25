// SPDX-License-Identifier: MIT
#pragma once

#include "models/filtercompletion.h"

#include <QWidget>

#include <optional>

class QListView;

namespace docket {

class ProposalModel;
class TextLabel;

// What lies under the filter field while there is something to propose: rows to choose
// from, and a line that says how. A child of the window, not a window of its own, and never
// has the keys: the field keeps them and moves the choice. The chosen row is announced to
// screen readers.
class FilterPopover final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterPopover(QWidget* window);

    // Shows the rows under `field`, none of them chosen.
    void open(const QList<FilterProposal>& rows, const QString& footer, const QWidget& field);
    void setFooter(const QString& footer);
    const QList<FilterProposal>& rows() const;
    // The row chosen by move(); nullopt: none is.
    std::optional<qsizetype> chosen() const;
    // One row on or back; before the first stands no choice at all.
    void move(int step);

Q_SIGNALS:
    void clicked(qsizetype row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(qsizetype row);
    void announce(const QString& words);
    QString countOfRows() const;
    void placeUnder(const QWidget& field);

    ProposalModel* m_model;
    QListView* m_list;
    TextLabel* m_footer;
};

} // namespace docket
