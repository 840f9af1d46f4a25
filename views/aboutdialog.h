// SPDX-License-Identifier: MIT
#pragma once

#include "views/dialog.h"

namespace docket {

// Version, licence, and the libraries that Docket stands on. Goes with its end.
class AboutDialog : public Dialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);

    // What helps who answers questions: versions of Docket, Qt and the system. Not
    // translated; names no person and no computer.
    static QString versionLine();

Q_SIGNALS:
    void copyRequested(const QString& text);

private:
    void addWords();
    void addVersion();
    void addLibraries();
    void addClose();
};

} // namespace docket
