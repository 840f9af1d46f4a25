// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QFileDevice;
class QSaveFile;

namespace docket {

// Where written orders go. A regular file (or a link to one) is replaced in one step
// by commit() and is left exactly as it was by anything else; a device, a pipe or
// "-" (standard output) is written straight through and never replaced. One thread.
class OutputFile
{
public:
    explicit OutputFile(const QString& path);
    ~OutputFile(); // without commit(): a regular file stays as it was
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    // All three answer false after a failure; problem() then says in a sentence what
    // happened and to which file.
    bool open();
    bool write(const QByteArray& bytes);
    bool commit();
    const QString& problem() const { return m_problem; }

private:
    bool fail();
    bool flushed();

    QString m_path;
    QString m_problem;
    std::unique_ptr<QFileDevice> m_file;
    QSaveFile* m_saveFile = nullptr; // m_file, when it is one
};

} // namespace docket
