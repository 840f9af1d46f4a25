// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace docket {

// What stands on one line of JSON that was laid out with two blanks a level.
struct JsonLine
{
    QString path; // "candidate.email", "job.hiring_team[0].email"; null: the line closes something
    QString value; // a string as text, anything else as JSON, over several lines where it has them
};

// Lines count from 0; beyond the last one both are null.
JsonLine jsonLine(const QString& laidOut, int number);

} // namespace docket
