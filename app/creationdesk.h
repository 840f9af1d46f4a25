// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/creationenquiry.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QString>

#include <vector>

namespace docket {

class MainWindow;
class OrderTableModel;
class Session;
struct OrderDetail;

// Asks Kombo when the selected orders were created, when the person wants to know, and says
// what it costs. What came is known until the connection is closed. Outlives the window it
// serves and can serve another. Window's thread.
class CreationDesk : public QObject
{
    Q_OBJECT
public:
    // Both must outlive it.
    CreationDesk(Session& session, const OrderTableModel& model, QObject* parent = nullptr);

    void serve(MainWindow& window);
    QString wordsFor(const OrderDetail& detail) const; // empty: nobody asked
    void forget();

Q_SIGNALS:
    void changed(); // some words are
    void called(const docket::CallRecord& record);

private:
    struct Days
    {
        QDate from, until; // as in CreationAnswer
        bool operator==(const Days&) const = default;
    };

    void askOrStop();
    void askAboutSelected();
    std::vector<OrderRow> selected() const;
    void take(const QList<CreationAnswer>& answers);
    void takeEnd(const CreationEnd& end);
    void forgetClosed();
    void tell(const QString& sentence);
    void enable();
    static QString placeOf(const QString& connection, const QString& integration, const QString& id);

    Session& m_session;
    const OrderTableModel& m_model;
    MainWindow* m_window = nullptr;
    CreationEnquiry m_enquiry;
    QList<LoadSource> m_asked; // without keys
    QHash<QString, Days> m_days; // by placeOf()
    int m_unknown = 0; // of those asked for
};

} // namespace docket
