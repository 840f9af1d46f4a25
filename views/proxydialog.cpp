// SPDX-License-Identifier: MIT
#include "views/proxydialog.h"

#include "views/button.h"
#include "views/docketstyle.h"
#include "views/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace docket {

ProxyDialog::ProxyDialog(const QString& proxy, QWidget* parent)
    : Dialog(tr("Password for the proxy"), 420, parent)
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
{
    setObjectName(QStringLiteral("proxyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    column().addWidget(new TextLabel(tr("Password for the proxy"), TextStyle::Title));
    column().addSpacing(4);
    auto* which = new TextLabel(
        tr("The proxy %1 lets nothing through without a name and a password.").arg(proxy), TextStyle::Body);
    which->setObjectName(QStringLiteral("proxyName"));
    which->setWordWrap(true);
    column().addWidget(which);
    addFields();
    addButtons();
    m_user->setFocus();
}

void ProxyDialog::addFields()
{
    const auto add = [this](QLineEdit* field, const QString& name) {
        auto* label = new TextLabel(name, TextStyle::BodyMedium);
        label->setBuddy(field);
        column().addSpacing(16);
        column().addWidget(label);
        column().addSpacing(6);
        column().addWidget(field);
    };
    m_user->setObjectName(QStringLiteral("proxyUser"));
    m_user->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    add(m_user, tr("&Name"));
    m_password->setObjectName(QStringLiteral("proxyPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    add(m_password, tr("&Password"));
    auto* kept = new TextLabel(tr("Used until you quit and kept nowhere. They go to this proxy and never to Kombo."),
        TextStyle::Small, Token::Text2);
    kept->setWordWrap(true);
    column().addSpacing(4);
    column().addWidget(kept);
}

void ProxyDialog::addButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* cancel = new Button(Button::Kind::Plain, tr("Cancel"));
    auto* use = new Button(Button::Kind::Primary, tr("Use and try again"));
    cancel->setObjectName(QStringLiteral("proxyCancel"));
    use->setObjectName(QStringLiteral("proxyUse"));
    use->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(use);
    column().addSpacing(16);
    column().addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &ProxyDialog::give);
}

void ProxyDialog::give()
{
    setFieldError(m_user, m_user->text().isEmpty());
    if (m_user->text().isEmpty())
        return m_user->setFocus();
    Q_EMIT given(m_user->text(), m_password->text());
    accept();
}

} // namespace docket
