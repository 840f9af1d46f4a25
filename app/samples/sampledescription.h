// SPDX-License-Identifier: MIT
#pragma once

#include "app/samples/samplerandom.h"
#include "app/samples/sampletexts.h"

#include <QByteArray>

namespace docket {

inline constexpr qsizetype minDescriptionBytes = 3000;
inline constexpr qsizetype maxDescriptionBytes = 6000;

// A job's description as an ATS would send it: HTML of minDescriptionBytes to
// maxDescriptionBytes in UTF-8 with headings, paragraphs, lists, links and now and
// then an image, a table, a style or a script. Always well-formed.
QByteArray sampleDescription(
    const SampleTitle& title, const SamplePlace& place, SampleLanguage language, SampleRandom& random);

} // namespace docket
