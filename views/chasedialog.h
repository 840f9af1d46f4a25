// SPDX-License-Identifier: MIT
#pragma once

#include "models/chaselist.h"
#include "views/dialog.h"

#include <QUrl>

class QListWidget;
class QPlainTextEdit;

namespace docket {

class Button;
class TextLabel;

// The messages to recruiters about what is missing, one each: read, opened in the mail
// program, or saved as files. Goes with its end.
class ChaseDialog final : public Dialog
{
    Q_OBJECT
public:
    ChaseDialog(const ChaseList& chase, QWidget* parent);

    void showAsked(qsizetype draft); // somebody was asked by it
    void showSaved(const QString& sentence, bool allAre); // stays until they are saved again

Q_SIGNALS:
    void mailRequested(const QUrl& mailto);
    void saveRequested(); // all of them
    // By this draft; its orders are to be marked.
    void asked(qsizetype draft);

private:
    void addList();
    QString noteText() const;
    void follow();
    void openCurrent();

    ChaseList m_chase;
    QListWidget* m_recruiters;
    QPlainTextEdit* m_text;
    TextLabel* m_saved;
    Button* m_open;
    Button* m_save;
};

} // namespace docket
