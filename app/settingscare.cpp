// SPDX-License-Identifier: MIT
#include "app/settingscare.h"

#include "app/session.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStringDecoder>

namespace docket {

namespace {

struct SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

bool isText(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

// Answers its name; empty: there is none.
QString keepBeside(const QString& path)
{
    const QString stem = path + QStringLiteral(".unreadable-") + QDate::currentDate().toString(Qt::ISODate);
    QString kept = stem;
    for (int number = 2; QFileInfo::exists(kept) || QFileInfo(kept).isSymLink(); ++number)
        kept = QStringLiteral("%1-%2").arg(stem).arg(number);
    return QFile::copy(path, kept) ? QFileInfo(kept).fileName() : QString();
}

// Docket keeps nothing outside a group: what is there is of a line that was none.
void writeAnew(QSettings& settings)
{
    const QStringList keys = settings.allKeys();
    bool keepsAny = false;
    for (const QString& key : keys) {
        if (key.contains(QLatin1Char('/'))) {
            settings.setValue(key, settings.value(key));
            keepsAny = true;
        } else {
            settings.remove(key);
        }
    }
    settings.sync();
    if (!keepsAny)
        QFile::remove(settings.fileName());
}

} // namespace

QString SettingsCare::sentence() const
{
    if (!canBeSaved)
        return Session::tr("Settings cannot be saved on this computer; they last until you quit.");
    if (keptAs.isEmpty())
        return {};
    return SettingsText::tr(
        "The settings file was damaged. What could be read is in use; the file as it was is kept as %1.")
        .arg(keptAs);
}

SettingsCare careForSettings(const QString& path)
{
    SettingsCare care;
    const QFileInfo file(path);
    const QFileInfo folder(file.path());
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (QDir().mkpath(folder.filePath()))
        QFile::setPermissions(folder.filePath(), mine);
    care.canBeSaved = folder.isDir() && folder.isWritable();
    if (!file.exists())
        return care;
    QFile bytes(path);
    if (!file.isFile() || !bytes.open(QIODevice::ReadWrite)) {
        care.canBeSaved = false;
        return care;
    }
    const bool isWhole = isText(bytes.readAll());
    bytes.close();
    QSettings settings(path, QSettings::IniFormat);
    settings.allKeys(); // only now it looks at all lines
    if (isWhole && settings.status() == QSettings::NoError)
        return care;
    care.keptAs = keepBeside(path);
    if (care.keptAs.isEmpty())
        care.canBeSaved = false;
    else
        writeAnew(settings);
    return care;
}

} // namespace docket
