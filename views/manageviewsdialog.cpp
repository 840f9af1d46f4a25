// SPDX-License-Identifier: MIT
#include "views/manageviewsdialog.h"

#include "views/button.h"
#include "views/fieldframe.h"
#include "views/paint.h"
#include "views/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace docket {

namespace {

constexpr int rowsInSight = 8;

} // namespace

ManageViewsDialog::ManageViewsDialog(const QList<SavedView>& views, QWidget* parent)
    : Dialog(tr("Manage views"), 520, parent)
    , m_views(views)
    , m_list(new QListWidget(this))
    , m_problem(new TextLabel({}, TextStyle::Small, Token::Error, this))
{
    setObjectName(QStringLiteral("manageViewsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    column().addWidget(new TextLabel(tr("Manage views"), TextStyle::Title));
    column().addSpacing(4);
    auto* sentence = new TextLabel(tr("The first nine open by Alt and their number."), TextStyle::Small, Token::Text2);
    column().addWidget(sentence);
    column().addSpacing(16);
    addList();
    m_problem->setObjectName(QStringLiteral("viewProblem"));
    column().addSpacing(4);
    column().addWidget(m_problem);
    column().addSpacing(12);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto* cancel = new Button(Button::Kind::Plain, tr("Cancel"));
    auto* save = new Button(Button::Kind::Primary, tr("Save"));
    save->setObjectName(QStringLiteral("saveViews"));
    row->addWidget(cancel);
    row->addWidget(save);
    column().addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ManageViewsDialog::save);
    follow();
}

void ManageViewsDialog::addList()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* actions = new QVBoxLayout;
    actions->setSpacing(8);
    const int rowHeight = themeOf(this).px(Measure::MenuItem);
    m_list->setAccessibleName(tr("Views"));
    m_list->setFrameShape(QFrame::NoFrame);
    for (const SavedView& view : std::as_const(m_views)) {
        auto* item = new QListWidgetItem(view.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setSizeHint(QSize(0, rowHeight));
    }
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setFixedHeight(rowsInSight * rowHeight);
    m_list->setCurrentRow(0);
    row->addWidget(new FieldFrame(m_list, QMargins(4, 4, 4, 4)), 1);
    row->addLayout(actions);
    column().addLayout(row);
    m_up = addAction(*actions, tr("Move &up"), &ManageViewsDialog::moveUp);
    m_down = addAction(*actions, tr("Move &down"), &ManageViewsDialog::moveDown);
    m_rename = addAction(*actions, tr("&Rename"), &ManageViewsDialog::rename);
    m_delete = addAction(*actions, tr("De&lete"), &ManageViewsDialog::toggleDeleted);
    m_delete->setObjectName(QStringLiteral("deleteView"));
    actions->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManageViewsDialog::follow);
    connect(m_list, &QListWidget::itemChanged, this, &ManageViewsDialog::renamed);
}

Button* ManageViewsDialog::addAction(QLayout& row, const QString& text, void (ManageViewsDialog::*slot)())
{
    auto* button = new Button(Button::Kind::Plain, text);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void ManageViewsDialog::move(int step)
{
    const int row = m_list->currentRow();
    m_views.move(row, row + step);
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(row + step, m_list->takeItem(row));
        m_list->setCurrentRow(row + step);
    }
    follow();
}

void ManageViewsDialog::rename()
{
    m_list->editItem(m_list->currentItem());
}

// A name that is empty or taken is not; the item says what the view is called.
void ManageViewsDialog::renamed(QListWidgetItem* item)
{
    const int row = m_list->row(item);
    const QString name = item->text().trimmed();
    const qsizetype taken = viewNamed(m_views, name);
    const bool fits = !name.isEmpty() && (taken < 0 || taken == row);
    m_problem->setText(fits  ? QString()
            : name.isEmpty() ? tr("A view needs a name.")
                             : tr("There is another view of this name."));
    if (fits)
        m_views[row].name = name;
    const QSignalBlocker quiet(m_list);
    item->setText(m_views.at(row).name);
}

void ManageViewsDialog::toggleDeleted()
{
    const int row = m_list->currentRow();
    if (!m_deleted.remove(m_views.at(row).id))
        m_deleted.insert(m_views.at(row).id);
    const QSignalBlocker quiet(m_list);
    QListWidgetItem* item = m_list->item(row);
    QFont font = m_list->font();
    font.setStrikeOut(isDeleted(row));
    item->setFont(font);
    item->setData(Qt::AccessibleTextRole,
        isDeleted(row) ? tr("%1, to be deleted", "a view").arg(m_views.at(row).name) : QVariant());
    follow();
}

void ManageViewsDialog::follow()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_rename->setEnabled(row >= 0);
    m_delete->setEnabled(row >= 0);
    m_delete->setText(row >= 0 && isDeleted(row) ? tr("&Undo delete") : tr("De&lete"));
}

void ManageViewsDialog::save()
{
    QList<SavedView> left = m_views;
    left.removeIf([this](const SavedView& view) { return m_deleted.contains(view.id); });
    Q_EMIT saveRequested(left);
    accept();
}

} // namespace docket
