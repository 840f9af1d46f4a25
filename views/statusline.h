// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWidget>

namespace docket {

class Button;
class ElidedLabel;
class TextLabel;

// The line at the foot of the window: selection and running work at the start, what
// needs a person and the demo's way out at the end.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showSelection(int selected, int hidden);
    // Empty: nothing is running. Where it waits before asking again, it can be hurried.
    void showWork(const QString& work, bool waits = false);
    void showNext(const QString& next); // when it loads by itself; empty: not
    void showHealth(const QString& health); // empty: all is well
    void showDemo(bool demo);
    void showConnection(const QString& text);
    void showLink(const QUrl& url); // the link under the pointer; empty: none
    // Takes the place of the selection for some seconds, or until the next word.
    void showMessage(const QString& message);
    // The same for longer, with a link that takes back what the message tells.
    void showUndoable(const QString& message);
    // The same, with a link that shows the selected orders that the filter hides.
    void showWithHidden(const QString& message);

Q_SIGNALS:
    void undoRequested();
    void showHiddenRequested();
    void stopRequested();
    void nowRequested(); // no more waiting
    void healthRequested();
    void leaveDemoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void showFirst();
    void showFor(const QString& message, int milliseconds);

    ElidedLabel* m_first;
    Button* m_undo;
    Button* m_showHidden;
    ElidedLabel* m_work;
    Button* m_now;
    Button* m_stop;
    Button* m_health;
    TextLabel* m_next;
    TextLabel* m_sample;
    Button* m_leaveDemo;
    QString m_selection;
    QString m_connection;
    QString m_message;
    QString m_link;
    int m_messageTimer = 0;
};

} // namespace docket
