// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/exportjob.h"

#include <QComboBox>

namespace docket {

// The choice of a format, each with a few words on what it is good for behind its name.
class ExportFormatBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit ExportFormatBox(QWidget* parent = nullptr);

    const ExportChoice& format() const; // its format and profile alone
    void setFormat(const ExportChoice& choice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<ExportChoice> m_formats;
};

} // namespace docket
