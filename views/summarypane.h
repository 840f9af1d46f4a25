// SPDX-License-Identifier: MIT
#pragma once

#include "views/fieldrow.h"

#include <QList>
#include <QScrollArea>
#include <QUrl>

#include <memory>

class QBoxLayout;
class QVBoxLayout;

namespace docket {

class Button;
class LinkRow;
class StateRow;
class TeamList;
class TextLabel;
struct OrderDetail;

// The upper part of the detail: name, fields, job, hiring team, related orders. As high as
// its content where there is room; scrolls by itself where there is not.
class SummaryPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit SummaryPane(QWidget* parent = nullptr);
    ~SummaryPane() override;

    void showDetail(const OrderDetail& detail);
    void showMatches(const DetailMatches& matches); // of the order shown
    void showAsking(bool asking); // what became of orders
    void clear();
    void setBeside(bool beside); // a column of its own, 330–380 wide
    QWidget* firstFocus() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void copyRequested(const QString& text);
    void mailRequested(const QUrl& mailto);
    void doneRequested();
    void fateRequested();
    void menuRequested(const QPoint& globalAt); // of the order
    void snoozeRequested(const QPoint& globalAt); // where its menu belongs
    void filterRequested(const docket::FilterValue& value, docket::FilterChange change);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeContent();
    FieldRow* makeRow(const QString& label, FieldRow::Form form, const char* name);
    FieldRow* addField(const QString& label, FieldRow::Form form = FieldRow::Form::Text);
    void addHead();
    void addJob();
    void addTeam();
    void addRelated();
    void alignLabels();
    void showHead(const OrderDetail& detail);
    void showRemembered(const OrderDetail& detail);
    void showFields(const OrderDetail& detail);
    void showJob(const OrderDetail& detail);
    void showPlace(const OrderDetail& detail);
    void showRelated(const OrderDetail& detail);
    void showNote(const OrderDetail& detail);
    TextMarks originMarks(const DetailMatches& matches) const;
    TextMarks addressMarks(const DetailMatches& matches) const;
    void fit();

    QVBoxLayout* m_column = nullptr;
    FieldRow* m_name = nullptr;
    FieldRow* m_origin = nullptr;
    StateRow* m_state = nullptr;
    FieldRow* m_status = nullptr;
    TextLabel* m_foundIn = nullptr;
    FieldRow* m_since = nullptr;
    FieldRow* m_created = nullptr;
    FieldRow* m_lastSeen = nullptr;
    FieldRow* m_asked = nullptr;
    FieldRow* m_fate = nullptr;
    QList<FieldRow*> m_fields; // that share a column of labels
    FieldRow* m_email = nullptr;
    FieldRow* m_phone = nullptr;
    FieldRow* m_order = nullptr;
    FieldRow* m_application = nullptr;
    FieldRow* m_candidateId = nullptr;
    FieldRow* m_jobName = nullptr;
    FieldRow* m_jobCode = nullptr;
    FieldRow* m_address = nullptr;
    FieldRow* m_rawLocation = nullptr;
    FieldRow* m_jobId = nullptr;
    TeamList* m_team = nullptr;
    LinkRow* m_related = nullptr;
    Button* m_sameMail = nullptr;
    Button* m_sameJob = nullptr;
    TextLabel* m_note = nullptr;
    std::unique_ptr<OrderDetail> m_detail;
    bool m_beside = false;
};

} // namespace docket
