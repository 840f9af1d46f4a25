// SPDX-License-Identifier: MIT
#include "app/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace docket {

Translations::Translations()
{
    // The "C" locale of a bare machine tells times with seconds and knows no words.
    if (m_system.language() == QLocale::C)
        m_system = QLocale(QLocale::English, QLocale::UnitedKingdom);
    load(m_system);
}

QStringList Translations::languages()
{
    return {QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("de"), QStringLiteral("es"),
        QStringLiteral("fr"), QStringLiteral("it"), QStringLiteral("ja"), QStringLiteral("nl"), QStringLiteral("pl")};
}

void Translations::use(const QString& language)
{
    const bool isSystems = QLocale::languageToCode(m_system.language()) == language;
    const bool isKnown = languages().contains(language);
    load(isKnown && !isSystems ? QLocale(language) : m_system);
}

// Qt's own words would do it where they are installed, and there only.
void Translations::setDirection(Qt::LayoutDirection direction)
{
    if (direction == m_direction || !qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return;
    m_direction = direction;
    QGuiApplication::setLayoutDirection(direction);
}

void Translations::load(const QLocale& locale)
{
    QLocale::setDefault(locale);
    setDirection(locale.textDirection());
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_docket);
    if (m_qt.load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const QString folder = QStringLiteral(":/docket/translations");
    if (m_docket.load(locale, QStringLiteral("docket"), QStringLiteral("_"), folder)
        || m_docket.load(QStringLiteral("docket_en"), folder)) // it has the plural forms
        QCoreApplication::installTranslator(&m_docket);
}

} // namespace docket
