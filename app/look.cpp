// SPDX-License-Identifier: MIT
#include "app/look.h"

#include "app/colorscheme.h"
#include "models/storedvalue.h"

#include <QApplication>
#include <QSettings>

namespace docket {

namespace {

const QString themeKey = QStringLiteral("look/theme");
const QString densityKey = QStringLiteral("look/density");
const QString contrastKey = QStringLiteral("look/highContrast");
const QString systemTheme = QStringLiteral("system");
const QString lightTheme = QStringLiteral("light");
const QString darkTheme = QStringLiteral("dark");
const QString normalDensity = QStringLiteral("normal");

bool isTheme(const QString& name)
{
    return name == systemTheme || name == lightTheme || name == darkTheme;
}

bool isDensity(const QString& name)
{
    return name == normalDensity || name == QLatin1String("compact") || name == QLatin1String("roomy");
}

Density densityNamed(const QString& name)
{
    if (name == QLatin1String("compact"))
        return Density::Compact;
    return name == QLatin1String("roomy") ? Density::Roomy : Density::Normal;
}

QString known(const QString& name, bool (*isKnown)(const QString&), const QString& otherwise)
{
    return isKnown(name) ? name : otherwise;
}

} // namespace

Look::Look(QApplication& application, QSettings& settings, WindowOptions::Theme asked)
    : m_application(application)
    , m_settings(settings)
    , m_desktop(std::make_unique<ColorScheme>())
    , m_theme(known(settings.value(themeKey).toString(), isTheme, systemTheme))
    , m_density(known(settings.value(densityKey).toString(), isDensity, normalDensity))
    , m_highContrast(storedFlag(settings, contrastKey, false))
{
    if (asked != WindowOptions::Theme::System)
        m_theme = asked == WindowOptions::Theme::Dark ? darkTheme : lightTheme;
    connect(m_desktop.get(), &ColorScheme::changed, this, &Look::apply);
    apply();
}

Look::~Look() = default;

bool Look::isDark() const
{
    return m_theme == systemTheme ? m_desktop->isDark() : m_theme == darkTheme;
}

void Look::apply()
{
    const Scheme scheme = m_highContrast ? (isDark() ? Scheme::HighContrastDark : Scheme::HighContrastLight)
                                         : (isDark() ? Scheme::Dark : Scheme::Light);
    applyTheme(m_application, Theme(scheme, 13, 1.0, densityNamed(m_density)));
}

void Look::setTheme(const QString& theme)
{
    if (!isTheme(theme) || theme == m_theme)
        return;
    m_theme = theme;
    m_settings.setValue(themeKey, theme);
    apply();
}

void Look::setHighContrast(bool on)
{
    if (on == m_highContrast)
        return;
    m_highContrast = on;
    m_settings.setValue(contrastKey, on);
    apply();
}

void Look::setDensity(const QString& density)
{
    if (!isDensity(density) || density == m_density)
        return;
    m_density = density;
    m_settings.setValue(densityKey, density);
    apply();
}

} // namespace docket
