// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace docket {

// Docket's and Qt's own words in the language of the user's locale, as long as this
// object lives. English needs none.
class Translations
{
public:
    Translations();

private:
    QTranslator m_qt;
    QTranslator m_docket;
};

} // namespace docket
