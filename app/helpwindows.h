// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

namespace docket {

class MainWindow;
class TeamFolder;

// Manual, shortcuts, preferences, about: opens them from the actions of a main window,
// which must outlive it and owns them. Each is there once; asked for again it comes to
// the front.
class HelpWindows : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Manual, Shortcuts, Preferences, About };

    HelpWindows(MainWindow& main, const QString& settingsFile);

    // A page of the preferences; must outlive this.
    void offer(TeamFolder& team) { m_team = &team; }
    void show(Kind kind);
    QList<Kind> open() const; // those in sight

Q_SIGNALS:
    void copyRequested(const QString& text);

private:
    void showAbout();

    MainWindow& m_main;
    QString m_settingsFile;
    TeamFolder* m_team = nullptr; // null: not offered
};

} // namespace docket
