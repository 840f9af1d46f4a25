// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>

namespace docket {

struct Failure;
class MainWindow;

// Opens links of strangers in the person's own programs: mail and telephone at once, all
// else after a question that names the host, once a host and a run.
class LinkOpener final : public QObject
{
    Q_OBJECT
public:
    void serve(MainWindow& window);
    void openLink(const QUrl& url);
    void openLog(const Failure& failure); // Kombo's own without a question

private:
    QPointer<MainWindow> m_window;
    QStringList m_openedHosts; // the person has agreed to these
};

} // namespace docket
