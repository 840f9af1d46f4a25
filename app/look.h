// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "views/theme.h"

#include <QObject>

#include <memory>

class QApplication;
class QSettings;

namespace docket {

class ColorScheme;

// How the program looks: what the person chose, and where that is "as the desktop", what
// the desktop says. Kept in the settings under "look/", except what the command line asks
// for. Window's thread.
class Look : public QObject
{
    Q_OBJECT
public:
    Look(QApplication& application, QSettings& settings, WindowOptions::Theme asked);
    ~Look() override;

    // "system", "light" or "dark"; others are ignored.
    QString theme() const { return m_theme; }
    void setTheme(const QString& theme);
    bool highContrast() const { return m_highContrast; }
    void setHighContrast(bool on);
    // "compact", "normal" or "roomy"; others are ignored.
    QString density() const { return m_density; }
    void setDensity(const QString& density);

private:
    void apply();
    bool isDark() const;

    QApplication& m_application;
    QSettings& m_settings;
    std::unique_ptr<ColorScheme> m_desktop;
    QString m_theme;
    QString m_density;
    bool m_highContrast = false;
};

} // namespace docket
