// SPDX-License-Identifier: MIT
#pragma once

#include "models/filteredit.h"

#include <QList>
#include <QWidget>

namespace docket {

class FilterChip;
class MoreChip;

// A chip for every term of the filter in one line. Those without room are behind "+2",
// whose menu takes them away one by one. Never higher than one chip.
class ChipRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget* parent = nullptr);

    void setTerms(const QList<FilterTerm>& terms);
    qsizetype count() const { return m_chips.size(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // `index` is the term's, as in filterTerms().
    void removeRequested(qsizetype index);
    void editRequested(qsizetype index);
    void left(); // the last chip is gone, and it had the keys

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    FilterChip* addChip();
    qsizetype fitting(int room) const;
    void layOut();
    void openMenu();
    void passFocusOn(qsizetype index);

    QList<FilterTerm> m_terms;
    QList<FilterChip*> m_chips; // one for each term
    QWidget* m_first; // never seen: where chips made later come in the order of Tab
    MoreChip* m_more;
    qsizetype m_shown = 0; // chips in sight
};

} // namespace docket
