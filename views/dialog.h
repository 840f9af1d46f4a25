// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace docket {

// What all dialogs have in common: the raised ground, the margins, a width of their
// own, and a height that follows what they say.
class Dialog : public QDialog
{
    Q_OBJECT
public:
    Dialog(const QString& title, int width, QWidget* parent);

protected:
    QVBoxLayout& column() const { return *m_column; }

private:
    QVBoxLayout* m_column;
};

} // namespace docket
