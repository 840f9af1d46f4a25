// SPDX-License-Identifier: MIT
#include "views/dialog.h"

#include <QVBoxLayout>

namespace docket {

namespace {

constexpr QMargins dialogMargins{28, 24, 28, 20};

} // namespace

Dialog::Dialog(const QString& title, int width, QWidget* parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    setWindowTitle(title);
    setBackgroundRole(QPalette::Button); // the raised ground
    setAutoFillBackground(true);
    m_column->setContentsMargins(dialogMargins);
    m_column->setSpacing(0);
    m_column->addStrut(width - dialogMargins.left() - dialogMargins.right());
    m_column->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace docket
