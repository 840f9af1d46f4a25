// SPDX-License-Identifier: MIT
#include "views/saveviewdialog.h"

#include "views/button.h"
#include "views/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace docket {

namespace {

constexpr int longestName = 80;

} // namespace

SaveViewDialog::SaveViewDialog(const QList<SavedView>& views, const QString& name, QWidget* parent)
    : Dialog(tr("Save as view"), 420, parent)
    , m_views(views)
    , m_name(new QLineEdit(name.left(longestName), this))
    , m_help(new TextLabel({}, TextStyle::Small, Token::Text2, this))
    , m_save(new Button(Button::Kind::Primary, tr("Save"), this))
{
    setObjectName(QStringLiteral("saveViewDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    column().addWidget(new TextLabel(tr("Save as view"), TextStyle::Title));
    column().addSpacing(16);
    auto* label = new TextLabel(tr("&Name"), TextStyle::BodyMedium);
    label->setBuddy(m_name);
    column().addWidget(label);
    column().addSpacing(6);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(longestName);
    m_name->selectAll();
    column().addWidget(m_name);
    column().addSpacing(4);
    m_help->setObjectName(QStringLiteral("viewHelp"));
    m_help->setWordWrap(true);
    column().addWidget(m_help);
    column().addSpacing(16);
    auto* cancel = new Button(Button::Kind::Plain, tr("Cancel"));
    m_save->setObjectName(QStringLiteral("saveViewButton"));
    m_save->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    column().addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::follow);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT saveRequested(m_name->text().trimmed());
        accept();
    });
    follow();
    m_name->setFocus();
}

void SaveViewDialog::follow()
{
    const QString name = m_name->text().trimmed();
    const bool taken = viewNamed(m_views, name) >= 0;
    m_help->setText(taken
            ? tr("There is a view of this name. It gets the filter, columns and sorting you see now.")
            : tr("Keeps the filter, columns and sorting. It opens from the Filter menu, the first nine by Alt and "
                 "their number."));
    m_save->setText(taken ? tr("Replace") : tr("Save"));
    m_save->setEnabled(!name.isEmpty());
    m_save->setToolTip(name.isEmpty() ? tr("A view needs a name.") : QString());
}

} // namespace docket
