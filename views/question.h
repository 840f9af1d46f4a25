// SPDX-License-Identifier: MIT
#pragma once

#include "views/dialog.h"

namespace docket {

// One question with one way on and Cancel. Goes with its end.
class Question : public Dialog
{
    Q_OBJECT
public:
    enum class Kind {
        Ask,
        AskCarefully, // what cannot be undone: Return cancels
        Tell, // without Cancel
    };
    Question(const QString& question, const QString& detail, const QString& yes, QWidget* parent = nullptr,
        Kind kind = Kind::Ask);
};

} // namespace docket
