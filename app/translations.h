// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace docket {

// Docket's and Qt's own words in one language, as long as this object lives: that of the
// user's locale at first. English needs no words, but has plural forms.
class Translations
{
public:
    Translations();

    // One of languages(); empty: the language of the user's locale. Dates, numbers and the
    // direction of the window follow.
    // Widgets that are there keep their words: make them anew.
    void use(const QString& language);
    static QStringList languages(); // all that use() takes beside the empty one

private:
    void load(const QLocale& locale);
    void setDirection(Qt::LayoutDirection direction);

    QLocale m_system;
    QTranslator m_qt;
    QTranslator m_docket;
    Qt::LayoutDirection m_direction = Qt::LeftToRight; // that was set last
};

} // namespace docket
