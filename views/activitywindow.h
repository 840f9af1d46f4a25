// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QCheckBox;
class QTableView;

namespace docket {

class TextLabel;

// The latest requests to Kombo, in a window of its own: what was asked when, how long it
// took and what came of it. They can be copied, saved, and written to a file as they come.
// Says what is wanted by signals. Goes with its end.
class ActivityWindow final : public QWidget
{
    Q_OBJECT
public:
    // The model must outlive it. `logFile`: where they are written when that is on.
    ActivityWindow(QAbstractItemModel& model, const QString& logFile, QWidget* parent);

    void showLogging(bool on);

Q_SIGNALS:
    void copyRequested(); // all of it
    void copyRowRequested(const QString& text);
    void saveRequested(const QString& path);
    void loggingChosen(bool on);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void askForFile();

    QTableView* m_table;
    QCheckBox* m_log;
};

} // namespace docket
