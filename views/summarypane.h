// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QScrollArea>
#include <QUrl>

#include <memory>

class QVBoxLayout;

namespace docket {

class Button;
class ElidedLabel;
class FieldRow;
class TextLabel;
struct OrderDetail;

// The upper part of the detail: name, fields, job, hiring team. As high as its
// content where there is room; scrolls by itself where there is not.
class SummaryPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit SummaryPane(QWidget* parent = nullptr);
    ~SummaryPane() override;

    void showDetail(const OrderDetail& detail);
    void clear();
    void setBeside(bool beside); // a column of its own, 330–380 wide
    QWidget* firstFocus() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void copyRequested(const QString& text);
    void mailRequested(const QUrl& mailto);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeContent();
    FieldRow* addField(const QString& label, int form);
    void addHead();
    void addJob();
    void addTeam();
    void alignLabels();
    void showJob(const OrderDetail& detail);
    void showTeam(const OrderDetail& detail, int most);
    void showNote(const OrderDetail& detail);
    void fit();

    QVBoxLayout* m_column = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_origin = nullptr;
    QList<FieldRow*> m_fields;
    FieldRow* m_email = nullptr;
    FieldRow* m_phone = nullptr;
    FieldRow* m_order = nullptr;
    FieldRow* m_application = nullptr;
    FieldRow* m_candidateId = nullptr;
    TextLabel* m_jobName = nullptr;
    ElidedLabel* m_jobCode = nullptr;
    TextLabel* m_address = nullptr;
    TextLabel* m_rawLocation = nullptr;
    FieldRow* m_jobId = nullptr;
    Button* m_mailTeam = nullptr;
    TextLabel* m_noTeam = nullptr;
    QWidget* m_members = nullptr;
    QVBoxLayout* m_memberColumn = nullptr;
    Button* m_more = nullptr;
    TextLabel* m_note = nullptr;
    QUrl m_teamMail;
    std::unique_ptr<OrderDetail> m_detail;
    bool m_beside = false;
};

} // namespace docket
