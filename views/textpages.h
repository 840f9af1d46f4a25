// SPDX-License-Identifier: MIT
#pragma once

#include "models/detailmatches.h"

#include <QUrl>
#include <QWidget>

class QStackedWidget;

namespace docket {

class Button;
class DescriptionView;
class ElidedLabel;
class FindBar;
class LongTextView;
class PlainPage;
class TextPage;
class RawView;
class SymbolLabel;
class TabBar;
struct OrderDetail;

// The lower part of the detail: the job's description, the order as received, and what
// changed where something did, behind tabs, each with a line below that says what there is to know about it.
class TextPages final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int leastZoom = 50;
    static constexpr int mostZoom = 300;

    explicit TextPages(QWidget* parent = nullptr);

    void showDetail(const OrderDetail& detail);
    void clear();
    void setLeastHeight(int height);
    QWidget* tabs() const;
    bool textHasFocus() const; // one of the texts or the bar that searches them

    // In percent; of the texts, not of what is around them.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    void zoomBy(int steps);

    // The description as its document has it, and a number that changes with it.
    QString shownText() const;
    quint64 textNumber() const { return m_textNumber; }
    void showMatches(const TextMarks& ranges, quint64 textNumber);

    void openFind();

Q_SIGNALS:
    void copyRequested(const QString& text);
    void linkActivated(const QUrl& url);
    void linkHovered(const QUrl& url);
    void textShown(); // another description, or the same one otherwise
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    QWidget* makeBar();
    void connectParts();
    void showPage();
    void showBar();
    void showPlain(bool plain);
    void closeFind();
    void countText();
    void showChanges(const OrderDetail& detail);
    TextPage* shownPage() const;

    TabBar* m_tabs;
    QStackedWidget* m_pages;
    DescriptionView* m_description;
    LongTextView* m_long;
    RawView* m_raw;
    PlainPage* m_changes;
    FindBar* m_find;
    QWidget* m_bar;
    SymbolLabel* m_barSymbol;
    ElidedLabel* m_barText;
    Button* m_allAsText;
    Button* m_copyJson;
    QString m_orderId;
    QString m_json; // of the order shown; laid out in m_raw when that page is first looked at
    bool m_masked = false; // there is JSON, which tells who somebody is
    QString m_plainText; // of a description that is shown cut; else empty
    QString m_leftOut; // empty: nothing was left out
    int m_zoom = 100;
    quint64 m_textNumber = 0;
    bool m_plain = false; // the whole description is shown as text
    bool m_fresh = false; // a new order whose reader has not touched anything yet
};

} // namespace docket
