// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/fateenquiry.h"

#include <QList>
#include <QObject>

namespace docket {

class MainWindow;
class OrderMemory;
class OrderTableModel;
class Session;

// Asks Kombo what became of orders that are no longer open, when the person wants to know,
// tells the memory, and says how it went. Outlives the window it serves and can serve
// another. Window's thread.
class FateDesk : public QObject
{
    Q_OBJECT
public:
    // All must outlive it.
    FateDesk(Session& session, OrderMemory& memory, const OrderTableModel& model, QObject* parent = nullptr);

    void serve(MainWindow& window);

Q_SIGNALS:
    void called(const docket::CallRecord& record);

private:
    void askOrStop();
    void askAboutSelected();
    void takeAnswers(const QList<FateAnswer>& answers);
    void takeEnd(const FateEnd& end);
    void tell(const QString& sentence);
    void showAsking();
    void enable();

    Session& m_session;
    OrderMemory& m_memory;
    const OrderTableModel& m_model;
    MainWindow* m_window = nullptr;
    FateEnquiry m_enquiry;
    QList<LoadSource> m_asked; // without keys
    int m_answered = 0; // with a status
    int m_unknown = 0;
};

} // namespace docket
