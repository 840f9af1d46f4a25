// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/exportjob.h"
#include "views/dialog.h"

class QLineEdit;
class QMenu;

namespace docket {

class Button;
class ExportFormatBox;
class ExportPreviewPanel;
class Segmented;
class TextLabel;

// Asks what to export, how and where. Whoever shows it makes the previews and writes the
// file, then accepts the dialog or tells it why that could not be done. Goes with its end.
class ExportDialog final : public Dialog
{
    Q_OBJECT
public:
    struct Counts
    {
        int filtered = 0;
        int selected = 0;
        int all = 0;
    };
    // What it begins with. Columns are chosen twice: for people and for programs.
    struct Start
    {
        ExportChoice choice;
        QList<OutputColumn> peopleColumns;
        QList<OutputColumn> programColumns;
        QList<OutputColumn> offered; // all there are, in the order offered
        QString folder;
        QString baseName; // of the file, without its suffix
        bool masked = false;
    };

    ExportDialog(const Start& start, const Counts& counts, QWidget* parent = nullptr);

    ExportChoice choice() const;
    QString path() const;
    const QList<OutputColumn>& columnsFor(bool programs) const;

    void showPreview(const ExportPreview& preview);
    void showProgress(qsizetype written); // the export is under way
    void showStopped();
    void showProblem(const QString& problem);

Q_SIGNALS:
    void choiceChanged(); // choice() or path(): a preview is wanted
    void exportRequested();
    void stopRequested();

public Q_SLOTS:
    void reject() override; // under way, it only asks to stop

private:
    void addChoices(const Counts& counts);
    void addPreview();
    void addFile();
    void addButtons();
    void connectParts();
    void fillColumns();
    void takeFormat();
    void takeColumns();
    void tellColumns();
    void browse();
    void setWriting(bool writing);
    void sayCount();
    void showOutcome(const QString& sentence, bool bad);
    void say(const QString& sentence, bool bad);
    QList<OutputColumn>& chosenColumns();

    Start m_start;
    QList<ExportChoice> m_formats;
    QList<ExportScope> m_scopes;
    Segmented* m_scope;
    ExportFormatBox* m_format;
    Button* m_columnsButton;
    QMenu* m_columnsMenu;
    ExportPreviewPanel* m_preview;
    QLineEdit* m_file;
    TextLabel* m_folder;
    TextLabel* m_result;
    Button* m_cancel;
    Button* m_export;
    ExportPreview m_shown;
    bool m_writing = false;
    bool m_outcomeShown = false; // of the last export, until a choice changes
};

} // namespace docket
