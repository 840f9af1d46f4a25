// SPDX-License-Identifier: MIT
#pragma once

#include "models/savedviews.h"
#include "views/dialog.h"

class QLineEdit;

namespace docket {

class Button;
class TextLabel;

// Asks for the name of a view. A name that is taken is said to be so, and the button
// then replaces. Goes with its end.
class SaveViewDialog final : public Dialog
{
    Q_OBJECT
public:
    SaveViewDialog(const QList<SavedView>& views, const QString& name, QWidget* parent);

Q_SIGNALS:
    void saveRequested(const QString& name);

private:
    void follow();

    QList<SavedView> m_views;
    QLineEdit* m_name;
    TextLabel* m_help;
    Button* m_save;
};

} // namespace docket
