// SPDX-License-Identifier: MIT
#include "views/exportdialog.h"

#include "views/button.h"
#include "views/checkmenu.h"
#include "views/exportformatbox.h"
#include "views/exportpreview.h"
#include "views/paint.h"
#include "views/segmented.h"
#include "views/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace docket {

namespace {

constexpr int exportDialogWidth = 620;

TextLabel* exportLabel(const QString& text, QWidget* buddy)
{
    auto* label = new TextLabel(text, TextStyle::BodyMedium);
    label->setBuddy(buddy);
    return label;
}

} // namespace

ExportDialog::ExportDialog(const Start& start, const Counts& counts, QWidget* parent)
    : Dialog(tr("Export orders"), exportDialogWidth, parent)
    , m_start(start)
    , m_format(new ExportFormatBox(this))
    , m_columnsButton(new Button(Button::Kind::Link, QString(), this))
    , m_columnsMenu(new CheckMenu(this))
    , m_preview(new ExportPreviewPanel(this))
    , m_file(new QLineEdit(this))
    , m_folder(new TextLabel({}, TextStyle::Small, Token::Text2, this))
    , m_result(new TextLabel({}, TextStyle::Small, Token::Text2, this))
    , m_cancel(new Button(Button::Kind::Plain, tr("Cancel"), this))
    , m_export(new Button(Button::Kind::Primary, tr("Export"), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    column().addWidget(new TextLabel(tr("Export orders"), TextStyle::Title));
    addChoices(counts);
    addPreview();
    addFile();
    addButtons();
    fillColumns();
    m_format->setFormat(start.choice);
    takeFormat();
    connectParts();
    m_export->setFocus();
}

void ExportDialog::addChoices(const Counts& counts)
{
    const QLocale locale;
    QStringList scopes{tr("Filtered, %1").arg(locale.toString(counts.filtered))};
    m_scopes = {ExportScope::Filtered};
    if (counts.selected > 0) {
        scopes += tr("Selected, %1").arg(locale.toString(counts.selected));
        m_scopes += ExportScope::Selected;
    }
    scopes += tr("All, %1").arg(locale.toString(counts.all));
    m_scopes += ExportScope::All;
    m_scope = new Segmented(scopes, this);
    m_scope->setObjectName(QStringLiteral("exportScope"));
    m_scope->setAccessibleName(tr("Orders"));
    m_scope->setCurrentIndex(static_cast<int>(qMax<qsizetype>(0, m_scopes.indexOf(m_start.choice.scope))));
    column().addSpacing(16);
    column().addWidget(exportLabel(tr("&Orders"), m_scope));
    column().addSpacing(6);
    column().addWidget(m_scope);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    column().addSpacing(16);
    column().addWidget(exportLabel(tr("&Format"), m_format));
    column().addSpacing(6);
    column().addWidget(m_format);
}

void ExportDialog::addPreview()
{
    m_columnsButton->setObjectName(QStringLiteral("exportColumns"));
    m_columnsButton->setSymbol(Symbol::Columns);
    m_columnsMenu->setObjectName(QStringLiteral("exportColumnsMenu"));
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Preview"), TextStyle::BodyMedium));
    head->addStretch(1);
    head->addWidget(m_columnsButton);
    column().addSpacing(16);
    column().addLayout(head);
    column().addSpacing(6);
    column().addWidget(m_preview);
}

void ExportDialog::addFile()
{
    m_file->setObjectName(QStringLiteral("exportFile"));
    auto* browse = new Button(Button::Kind::Plain, tr("Browse…"), this);
    browse->setObjectName(QStringLiteral("exportBrowse"));
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    column().addSpacing(16);
    column().addWidget(exportLabel(tr("F&ile"), m_file));
    column().addSpacing(6);
    column().addLayout(row);
    column().addSpacing(4);
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setWordWrap(true);
    column().addWidget(m_folder);
}

void ExportDialog::addButtons()
{
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_result->setWordWrap(true);
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_result, 1, Qt::AlignVCenter);
    row->addWidget(m_cancel);
    row->addWidget(m_export);
    column().addSpacing(20);
    column().addLayout(row);
}

void ExportDialog::connectParts()
{
    connect(this, &ExportDialog::choiceChanged, this, [this] { m_outcomeShown = false; });
    connect(m_scope, &Segmented::currentIndexChanged, this, &ExportDialog::choiceChanged);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        takeFormat();
        Q_EMIT choiceChanged();
    });
    connect(m_columnsButton, &QPushButton::clicked, this,
        [this] { m_columnsMenu->popup(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height()))); });
    connect(m_columnsMenu, &QMenu::triggered, this, [this] {
        takeColumns();
        Q_EMIT choiceChanged();
    });
    connect(m_file, &QLineEdit::textEdited, this, &ExportDialog::choiceChanged);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        setWriting(true);
        Q_EMIT exportRequested();
    });
}

QList<OutputColumn>& ExportDialog::chosenColumns()
{
    return isForPrograms(m_format->format()) ? m_start.programColumns : m_start.peopleColumns;
}

const QList<OutputColumn>& ExportDialog::columnsFor(bool programs) const
{
    return programs ? m_start.programColumns : m_start.peopleColumns;
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice chosen = m_format->format();
    chosen.scope = m_scopes.at(m_scope->currentIndex());
    chosen.columns = columnsFor(isForPrograms(chosen));
    return chosen;
}

QString ExportDialog::path() const
{
    const QString name = m_file->text().trimmed();
    return name.isEmpty() ? QString() : QDir(m_start.folder).absoluteFilePath(name);
}

void ExportDialog::fillColumns()
{
    bool ofTable = true;
    for (const OutputColumn column : std::as_const(m_start.offered)) {
        if (std::exchange(ofTable, !column.isField()) && column.isField())
            m_columnsMenu->addSeparator();
        QAction* entry = m_columnsMenu->addAction(column.title());
        entry->setCheckable(true);
        entry->setData(column.key());
    }
}

// Another suffix, and the columns that were chosen for such formats.
void ExportDialog::takeFormat()
{
    const QString suffix = QLatin1Char('.') + suffixOf(m_format->format().format);
    const QString name = m_file->text().isEmpty() ? m_start.baseName : m_file->text().trimmed();
    const QString ending = QLatin1Char('.') + QFileInfo(name).suffix();
    bool known = false;
    const QList<ExportChoice> formats = exportFormats();
    for (const ExportChoice& each : formats)
        known = known || ending == QLatin1Char('.') + suffixOf(each.format);
    m_file->setText((known ? name.chopped(ending.size()) : name) + suffix);
    const QList<QAction*> entries = m_columnsMenu->actions();
    for (QAction* entry : entries) {
        const std::optional<OutputColumn> column = OutputColumn::fromKey(entry->data().toString());
        entry->setChecked(column && chosenColumns().contains(*column));
    }
    tellColumns();
}

void ExportDialog::takeColumns()
{
    QList<OutputColumn>& chosen = chosenColumns();
    chosen.clear();
    const QList<QAction*> entries = m_columnsMenu->actions();
    for (const QAction* entry : entries) {
        const std::optional<OutputColumn> column = OutputColumn::fromKey(entry->data().toString());
        if (column && entry->isChecked())
            chosen += *column;
    }
    tellColumns();
}

void ExportDialog::tellColumns()
{
    const auto offered = static_cast<int>(m_start.offered.size());
    m_columnsButton->setText(tr("%1 of %n column(s)", nullptr, offered).arg(chosenColumns().size()));
    m_columnsButton->setVisible(isTableFormat(m_format->format().format));
}

void ExportDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Export orders"), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the dialog itself says it
    dialog->setDefaultSuffix(suffixOf(m_format->format().format));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_start.folder = QFileInfo(file).path();
        m_file->setText(QFileInfo(file).fileName());
        Q_EMIT choiceChanged();
    });
    dialog->open();
}

void ExportDialog::showPreview(const ExportPreview& preview)
{
    m_shown = preview;
    if (preview.columns > 0)
        m_preview->showCells(preview.cells);
    else
        m_preview->showLines(preview.lines);
    const QString folder = QDir::toNativeSeparators(QFileInfo(path()).path());
    m_folder->setText(preview.replaces ? tr("In %1. There is such a file already; it is replaced.").arg(folder)
                                       : tr("In %1").arg(folder));
    if (!m_writing && !m_outcomeShown) // a preview can come later than the end of the export
        sayCount();
}

void ExportDialog::sayCount()
{
    const auto orders = static_cast<int>(m_shown.orders);
    QString words = m_shown.columns > 0
        ? tr("%1, %2", "two counts: rows, columns")
              .arg(tr("%n row(s)", nullptr, orders), tr("%n column(s)", nullptr, static_cast<int>(m_shown.columns)))
        : tr("%n order(s)", nullptr, orders);
    if (m_start.masked)
        words = tr("%1. Personal data is masked.", "after a count").arg(words);
    const bool hasFile = !path().isEmpty();
    if (!hasFile)
        say(tr("Give the file a name."), true);
    else if (!m_shown.problem.isEmpty())
        say(m_shown.problem, true);
    else
        say(words, false);
    m_export->setEnabled(hasFile && m_shown.problem.isEmpty());
    explain(*m_export, m_export->isEnabled() ? QString() : m_result->text());
}

void ExportDialog::showProgress(qsizetype written)
{
    if (m_writing)
        say(tr("Writing: %1 of %2 orders…").arg(QLocale().toString(written), QLocale().toString(m_shown.orders)),
            false);
}

void ExportDialog::showStopped()
{
    showOutcome(tr("Stopped. Nothing was written."), false);
}

void ExportDialog::showProblem(const QString& problem)
{
    showOutcome(problem, true);
}

void ExportDialog::showOutcome(const QString& sentence, bool bad)
{
    setWriting(false);
    m_outcomeShown = true;
    say(sentence, bad);
}

void ExportDialog::reject()
{
    if (m_writing)
        Q_EMIT stopRequested();
    else
        Dialog::reject();
}

void ExportDialog::setWriting(bool writing)
{
    m_writing = writing;
    for (QWidget* part : std::initializer_list<QWidget*>{m_scope, m_format, m_columnsButton, m_file, m_export})
        part->setEnabled(!writing);
    if (writing)
        showProgress(0);
    else
        m_export->setFocus();
}

void ExportDialog::say(const QString& sentence, bool bad)
{
    m_result->setStyleAndInk(TextStyle::Small, bad ? Token::Error : Token::Text2);
    m_result->setText(sentence);
}

} // namespace docket
