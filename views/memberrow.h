// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QString>
#include <QStringList>

namespace docket {

class Button;

// All plain text, any of it may be empty.
struct Member
{
    QString name;
    QStringList roles;
    QString mail;
};

// One person of a hiring team: initials, name, roles, mail address and, where one can
// write to that, a button that asks to. Its band reaches 8 pixels past its text like
// that of a field row.
class MemberRow final : public QLabel
{
    Q_OBJECT
public:
    explicit MemberRow(const Member& member, QWidget* parent = nullptr);

    Button* mailButton() const { return m_mailButton; } // null: one cannot write to that

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void mailRequested(const QString& address);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    QString shownName() const;
    void paintDisc(QPainter& painter) const;
    void paintFirstLine(QPainter& painter) const;

    Member m_member;
    Button* m_mailButton = nullptr;
};

} // namespace docket
