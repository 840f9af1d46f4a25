// SPDX-License-Identifier: MIT
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace docket {

Translations::Translations()
{
    // The "C" locale of a bare machine tells times with seconds and knows no words.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QLocale locale;
    if (m_qt.load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const QString folder = QStringLiteral(":/docket/translations");
    if (m_docket.load(locale, QStringLiteral("docket"), QStringLiteral("_"), folder)
        || m_docket.load(QStringLiteral("docket_en"), folder)) // it has the plural forms
        QCoreApplication::installTranslator(&m_docket);
}

} // namespace docket
