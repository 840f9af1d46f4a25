// SPDX-License-Identifier: MIT
#include "models/output/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>

namespace docket {

namespace {

QString said(const char* sentence, const QString& path)
{
    return QCoreApplication::translate("OutputFile", sentence).arg(path);
}

QString openProblem(const QString& path, QFileDevice::FileError error)
{
    const QFileInfo info(path);
    if (info.isDir())
        return said(QT_TRANSLATE_NOOP("OutputFile", "%1 is a folder; give the name of a file."), path);
    if (!info.dir().exists())
        return said(QT_TRANSLATE_NOOP("OutputFile", "%1 cannot be written: its folder does not exist."), path);
    if (error == QFileDevice::PermissionsError || !QFileInfo(info.path()).isWritable())
        return said(
            QT_TRANSLATE_NOOP("OutputFile", "%1 cannot be written: you have no permission to write there."), path);
    return said(QT_TRANSLATE_NOOP("OutputFile", "%1 could not be written."), path);
}

QString writeProblem(const QString& path, int error, bool isRegular)
{
    if (error == EPIPE)
        return QCoreApplication::translate("OutputFile", "Nobody reads the output any more.");
    if (isRegular && (error == ENOSPC || error == EFBIG))
        return said(QT_TRANSLATE_NOOP("OutputFile",
                        "%1 could not be written: the disk is full. The earlier file, if there was one, is untouched."),
            path);
    if (isRegular)
        return said(QT_TRANSLATE_NOOP(
                        "OutputFile", "%1 could not be written. The earlier file, if there was one, is untouched."),
            path);
    if (error == ENOSPC)
        return said(QT_TRANSLATE_NOOP("OutputFile", "%1 could not be written: it is full."), path);
    return said(QT_TRANSLATE_NOOP("OutputFile", "%1 could not be written."), path);
}

} // namespace

OutputFile::OutputFile(const QString& path)
    : m_path(path)
{
}

OutputFile::~OutputFile()
{
    if (m_saveFile)
        m_saveFile->cancelWriting();
}

bool OutputFile::open()
{
    if (m_path == QLatin1String("-")) {
        auto file = std::make_unique<QFile>();
        const bool opened = file->open(stdout, QIODevice::WriteOnly);
        m_file = std::move(file);
        m_path = QCoreApplication::translate("OutputFile", "The standard output");
        return opened || fail();
    }
    const QFileInfo info(m_path);
    // QSaveFile would put a plain file in the place of a device or a pipe.
    const bool isRegular = !info.exists() || info.isFile();
    if (isRegular) {
        auto file = std::make_unique<QSaveFile>(m_path);
        m_saveFile = file.get();
        m_file = std::move(file);
    } else {
        m_file = std::make_unique<QFile>(m_path);
    }
    if (m_file->open(isRegular ? QIODevice::WriteOnly : QIODevice::WriteOnly | QIODevice::ExistingOnly))
        return true;
    m_problem = openProblem(m_path, m_file->error());
    return false;
}

bool OutputFile::write(const QByteArray& bytes)
{
    errno = 0;
    return m_file->write(bytes) == bytes.size() || fail();
}

// QSaveFile's commit() answers true after a short write or a failed flush and puts an
// empty file in the place of a good one; so everything is asked before.
bool OutputFile::flushed()
{
    errno = 0;
    return m_file->flush() && m_file->error() == QFileDevice::NoError;
}

bool OutputFile::commit()
{
    if (!m_problem.isEmpty() || !flushed())
        return fail();
    return !m_saveFile || m_saveFile->commit() || fail();
}

bool OutputFile::fail()
{
    if (m_problem.isEmpty())
        m_problem = writeProblem(m_path, errno, m_saveFile != nullptr);
    return false;
}

} // namespace docket
