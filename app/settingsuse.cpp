// SPDX-License-Identifier: MIT
#include "app/settingsuse.h"

#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#if defined(Q_OS_UNIX)
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace docket {

SettingsUse::SettingsUse(How how)
{
#if defined(Q_OS_UNIX)
    const QString path = QFileInfo(settingsFile()).path();
    if (how == How::WithOthers)
        QDir().mkpath(path);
    m_folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_folder < 0)
        return; // nobody has used it yet
    const int wanted = how == How::Alone ? LOCK_EX : LOCK_SH;
    m_isGranted = ::flock(m_folder, wanted | LOCK_NB) == 0 || errno != EWOULDBLOCK;
#else
    Q_UNUSED(how)
#endif
}

SettingsUse::~SettingsUse()
{
#if defined(Q_OS_UNIX)
    if (m_folder >= 0)
        ::close(m_folder);
#endif
}

} // namespace docket
