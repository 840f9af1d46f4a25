// SPDX-License-Identifier: MIT
#pragma once

#include "models/cellmarks.h"

#include <QRect>

class QPainter;

namespace docket {

class Theme;

// Paints data on one line in the painter's font and pen, with what the filter found in
// it on a ground of its own and a rule below. `text` is cut already where it was too
// long; marks that reach beyond `kept` characters of it are cut with it. The text decides
// its own direction, the side it stands on follows the painter's. Answers the width.
int paintMarkedText(
    QPainter& painter, const QRect& room, const QString& text, const TextMarks& marks, int kept, const Theme& theme);

} // namespace docket
