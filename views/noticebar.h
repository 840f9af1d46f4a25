// SPDX-License-Identifier: MIT
#pragma once

#include "views/symbols.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <memory>

class QHBoxLayout;
class QVBoxLayout;

namespace docket {

class Button;
class TextLabel;

struct NoticeRow
{
    QString label; // "What happened"
    QString text;
    bool isCode = false; // monospaced

    bool operator==(const NoticeRow&) const = default;
};

struct NoticeLink
{
    QString id; // handed back by linkActivated
    QString text;
    Symbol symbol = Symbol::Link;
    QString hint; // small text after it, may be empty

    bool operator==(const NoticeLink&) const = default;
};

// What a notice says; all plain text. Without rows there is no Details button,
// without an action no action button.
struct Notice
{
    enum class Kind {
        Warning, // one source
        Error, // nothing can load
        Info, // partial
    };
    Kind kind = Kind::Warning;
    QString title;
    QString text;
    QString action;
    bool closable = true;
    QList<NoticeRow> rows;
    QList<NoticeLink> links; // below the rows

    bool operator==(const Notice&) const = default;
};

// A message about the data that stays until it is settled or closed: across table
// and detail, title and text wrap. Hidden until showNotice(). Each new title is
// announced to assistive technology once; the same notice again changes nothing, and one
// whose words have moved on stays as open as it was.
class NoticeBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void showNotice(const Notice& notice);
    bool isOpen() const { return m_open; }
    void setOpen(bool open);

Q_SIGNALS:
    void actionTriggered();
    void linkActivated(const QString& id);
    void closed(); // by its ×; it has hidden itself

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOutParts();
    void keepMargins();
    void fillDetails();
    QHBoxLayout* linkLine();
    void closeByPerson();

    Notice m_notice;
    bool m_open = false;
    TextLabel* m_title;
    TextLabel* m_text;
    Button* m_detailsButton;
    Button* m_actionButton;
    Button* m_closeButton;
    QVBoxLayout* m_detailsPlace = nullptr;
    std::unique_ptr<QWidget> m_details; // made anew for each notice
};

} // namespace docket
