// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QUrl>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace docket {

class Button;
class DescriptionView;
class ElidedLabel;
class RawView;
class SummaryPane;
class TabBar;
struct OrderDetail;

// The current order: who, which job, whom to call on top; description and raw JSON
// below, or beside it in two columns.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget* parent = nullptr);

    void showDetail(const OrderDetail& detail);
    void clear();
    void setTwoColumns(bool two);
    QWidget* firstFocus() const; // where F6 and Return lead

Q_SIGNALS:
    void copyRequested(const QString& text);
    void linkActivated(const QUrl& url);
    void linkHovered(const QUrl& url);
    void left(); // Esc

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    QWidget* makePages();
    QWidget* makeBar();
    void showPage(int page);
    void showLeftOut(const OrderDetail& detail);

    QBoxLayout* m_columns;
    SummaryPane* m_summary;
    TabBar* m_tabs;
    QStackedWidget* m_pages;
    DescriptionView* m_description;
    RawView* m_raw;
    QWidget* m_bar;
    ElidedLabel* m_barText;
    Button* m_copyJson;
    QString m_json; // of the order shown; laid out in m_raw when that page is first looked at
    QString m_leftOut; // the description's bar; empty: nothing was left out
};

} // namespace docket
