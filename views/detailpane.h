// SPDX-License-Identifier: MIT
#pragma once

#include "models/detailmatches.h"
#include "views/valuemenu.h"

#include <QUrl>
#include <QWidget>

class QBoxLayout;

namespace docket {

class SummaryPane;
class TextPages;
struct OrderDetail;

// The current order: who, which job, whom to call on top; description and raw JSON
// below, or beside it in two columns.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget* parent = nullptr);

    void showDetail(const OrderDetail& detail);
    // Left alone when they are of another order or text.
    void showMatches(const docket::DetailMatches& matches);
    void showAsking(bool asking); // what became of orders
    void clear();
    void setTwoColumns(bool two);
    QWidget* firstFocus() const; // where F6 and Return lead

    // The text of the description in which matches are to be found, and its number.
    QString shownText() const;
    quint64 textNumber() const;

    // Of description and raw JSON, in percent, 50 to 300; 100 at first.
    int zoom() const;
    void setZoom(int percent);
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void copyRequested(const QString& text);
    void filterRequested(const docket::FilterValue& value, docket::FilterChange change);
    void doneRequested();
    void fateRequested(); // what became of the order, or to stop asking
    void menuRequested(const QPoint& globalAt); // of the order shown
    void snoozeRequested(const QPoint& globalAt); // where its menu belongs
    void linkActivated(const QUrl& url);
    void linkHovered(const QUrl& url);
    void textShown(); // shownText() is another
    void zoomChanged(int percent);
    void left(); // Esc

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isFind(const QKeyEvent& event) const;

    QBoxLayout* m_columns;
    SummaryPane* m_summary;
    TextPages* m_pages;
    QString m_orderId;
};

} // namespace docket
