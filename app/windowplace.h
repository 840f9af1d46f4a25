// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QSettings;

namespace docket {

class MainWindow;

// Keeps where the window is and how it is arranged, in the settings under "window/":
// written a second after the last change and when the window closes, so that an end
// without warning costs a second of arranging. A window kept on a monitor that is gone
// comes back into view.
class WindowPlace : public QObject
{
    Q_OBJECT
public:
    // Puts the window as it was. Both must outlive this object.
    WindowPlace(MainWindow& window, QSettings& settings);

    void save(); // at once

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restore();
    void bringIntoView();

    MainWindow& m_window;
    QSettings& m_settings;
    QTimer m_soon;
};

} // namespace docket
