// SPDX-License-Identifier: MIT
#pragma once

#include "models/detailmatches.h"
#include "models/orderdetail.h"
#include "views/valuemenu.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace docket {

class Button;
class LinkRow;
class MemberRow;
class TextLabel;

// The people of a hiring team under their heading. Three at first, the others in steps,
// so that thousands cost no more at once than a hundred.
class TeamList final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int atFirst = 3;
    static constexpr int step = 100;

    explicit TeamList(QWidget* parent = nullptr);

    // Masked people can be neither written to nor asked for. Mails are about `subject`.
    void showTeam(const QList<OrderDetail::Person>& team, const QString& subject, bool masked);
    void showMarks(const QHash<int, DetailMatches::Member>& marks);

Q_SIGNALS:
    void copyRequested(const QString& text);
    void mailRequested(const QUrl& mailto);
    void filterRequested(const docket::FilterValue& value, docket::FilterChange change);

private:
    void layOut();
    void showFirst();
    void removeMore();
    void addRows(qsizetype upTo);
    QWidget* makeBatch(const QList<MemberRow*>& rows);
    void putInTabOrder(const QList<MemberRow*>& rows, QWidget* before);
    MemberRow* makeRow();
    void fill(qsizetype row);
    void showMore();
    void tellRest();

    Button* m_copyAll;
    Button* m_mailAll;
    Button* m_more;
    TextLabel* m_noTeam;
    QVBoxLayout* m_column;
    QList<MemberRow*> m_first; // kept, and filled again with other people
    QList<QWidget*> m_batches; // the rows of one further step each
    QList<MemberRow*> m_rows; // that show somebody
    QList<OrderDetail::Person> m_team;
    QString m_subject;
    bool m_masked = false;
    QHash<int, DetailMatches::Member> m_marks;
};

} // namespace docket
