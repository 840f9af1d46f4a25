// SPDX-License-Identifier: MIT
#pragma once

#include "models/detailmatches.h"
#include "views/valuemenu.h"

#include <QLabel>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace docket {

class Button;

// All plain text, any of it may be empty.
struct Member
{
    QString name;
    QStringList roles;
    QString mail;
    MenuValues menuValues = {}; // what the context menu offers
};

// One person of a hiring team: initials, name, roles, mail address and, where one can
// write to that, a button that asks to. A Tab stop; Ctrl+C, Enter or a click on the symbol
// that shows under the pointer and with focus copies the address, or the name where there
// is none; a context menu offers more. Its band reaches 8 pixels past its text like
// that of a field row.
class MemberRow final : public QLabel
{
    Q_OBJECT
public:
    explicit MemberRow(const Member& member, QWidget* parent = nullptr);

    void setMember(const Member& member);
    Button* mailButton() const { return m_mailButton; } // hidden: one cannot write to that

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // Parts of name and address that the filter found.
    void setMarks(const TextMarks& name, const TextMarks& mail);

Q_SIGNALS:
    void mailRequested(const QString& address);
    void copyRequested(const QString& text);
    void filterRequested(const docket::FilterValue& value, docket::FilterChange change);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void layOut();
    void copy();
    void openMenu(const QPoint& place);
    bool offersCopy() const;
    QRect copyRect() const;
    int textEnd() const;
    QString shownName() const;
    bool showsMail() const { return !m_member.mail.isEmpty() && m_member.mail != shownName(); }
    void paintGround(QPainter& painter) const;
    void paintDisc(QPainter& painter) const;
    void paintFirstLine(QPainter& painter) const;

    Member m_member;
    TextMarks m_nameMarks;
    TextMarks m_mailMarks;
    QTimer m_copied; // runs while the symbol says "copied"
    Button* m_mailButton;
};

} // namespace docket
