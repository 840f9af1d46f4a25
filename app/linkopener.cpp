// SPDX-License-Identifier: MIT
#include "app/linkopener.h"

#include "models/api/guidance.h"
#include "views/detailpane.h"
#include "views/mainwindow.h"
#include "views/question.h"

#include <QDesktopServices>

namespace docket {

void LinkOpener::serve(MainWindow& window)
{
    m_window = &window;
    connect(&window, &MainWindow::linkActivated, this, &LinkOpener::openLink);
    connect(&window.detail(), &DetailPane::linkActivated, this, &LinkOpener::openLink);
}

void LinkOpener::openLink(const QUrl& url)
{
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("mailto") || scheme == QLatin1String("tel") || m_openedHosts.contains(url.host())) {
        QDesktopServices::openUrl(url);
        return;
    }
    auto* question = new Question(tr("Open %1 in your browser?").arg(url.host(QUrl::FullyEncoded)),
        url.toString(QUrl::FullyEncoded), tr("Open"), m_window);
    connect(question, &QDialog::accepted, this, [this, url] {
        m_openedHosts += url.host();
        QDesktopServices::openUrl(url);
    });
    question->open();
}

void LinkOpener::openLog(const Failure& failure)
{
    const std::optional<LogLink> link = logLink(failure);
    if (!link)
        return;
    if (link->isKombos)
        QDesktopServices::openUrl(link->url);
    else
        openLink(link->url);
}

} // namespace docket
