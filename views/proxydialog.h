// SPDX-License-Identifier: MIT
#pragma once

#include "views/dialog.h"

class QLineEdit;

namespace docket {

// Asks for the name and the password that a proxy wants. Goes with its end.
class ProxyDialog final : public Dialog
{
    Q_OBJECT
public:
    ProxyDialog(const QString& proxy, QWidget* parent); // "host:port"

Q_SIGNALS:
    void given(const QString& user, const QString& password);

private:
    void addFields();
    void addButtons();
    void give();

    QLineEdit* m_user;
    QLineEdit* m_password;
};

} // namespace docket
