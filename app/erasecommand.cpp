// SPDX-License-Identifier: MIT
#include "app/erasecommand.h"

#include "app/erasure.h"
#include "app/keychain.h"
#include "app/oneinstance.h"
#include "app/settings.h"
#include "app/settingsuse.h"
#include "app/standarderror.h"
#include "models/connections.h"
#include "views/question.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QSettings>

#include <array>
#include <cstdio>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

namespace docket {

namespace {

struct EraseText
{
    Q_DECLARE_TR_FUNCTIONS(EraseCommand)
};

bool canAsk()
{
#if defined(Q_OS_UNIX)
    return ::isatty(STDIN_FILENO) == 1;
#else
    return false;
#endif
}

void say(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

QString namesOfConnections()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    QStringList names;
    const QList<Connection> connections = Connections(settings).all();
    for (const Connection& connection : connections)
        names += QStringLiteral("“%1”").arg(connection.name);
    return names.isEmpty() ? EraseText::tr("none", "saved connections") : names.join(QStringLiteral(", "));
}

QString question()
{
    QStringList folders;
    const QStringList all = Erasure::folders();
    for (const QString& folder : all)
        folders += QStringLiteral("  ") + QDir::toNativeSeparators(folder) + QLatin1Char('\n');
    return EraseText::tr(
               "This removes from this computer what Docket keeps: the connections (%1) and their API keys in "
               "your password store; which orders were seen, done, snoozed or asked about; views, filters and "
               "their history; how the window is arranged; the settings; the log file. It cannot be undone. "
               "What you exported stays. Nothing changes at Kombo, where the keys stay valid. These folders "
               "go:")
               .arg(namesOfConnections())
        + QLatin1Char('\n') + folders.join(QString()) + EraseText::tr("Type yes to erase everything: ");
}

bool isAnsweredYes()
{
    say(question());
    std::array<char, 64> line{};
    if (!std::fgets(line.data(), static_cast<int>(line.size()), stdin))
        return false;
    const QString answer = QString::fromLocal8Bit(line.data()).trimmed().toLower();
    return answer == QLatin1String("yes") || answer == EraseText::tr("yes", "the answer to: type yes").toLower();
}

QString openSentence()
{
    return EraseText::tr("Docket is open, and would write anew what is erased; quit it first.");
}

// What is left, as sentences; none: nothing is.
QStringList erase()
{
    Keychain keychain;
    Erasure erasure(keychain);
    QStringList left;
    QEventLoop loop;
    const auto take = [&](const QStringList& sentences) {
        left = sentences;
        loop.quit();
    };
    QObject::connect(&erasure, &Erasure::finished, &loop, take, Qt::QueuedConnection);
    erasure.start();
    loop.exec();
    return left;
}

} // namespace

ExitCode runErase(const EraseOptions& options)
{
    StandardError errors;
    OneInstance instance; // nobody opens a window meanwhile
    if (!instance.claim({}) || !SettingsUse(SettingsUse::How::Alone).isGranted()) {
        errors.write(openSentence());
        return ExitCode::Usage;
    }
    if (!options.yes && !canAsk()) {
        errors.write(
            EraseText::tr("--erase asks first, and there is no terminal to ask on; --yes erases without asking."));
        return ExitCode::Usage;
    }
    if (!options.yes && !isAnsweredYes()) {
        errors.write(EraseText::tr("Nothing was erased."));
        return ExitCode::Usage;
    }
    const SettingsUse use(SettingsUse::How::Alone); // once more: a demo may have come while it was asked
    if (!use.isGranted()) {
        errors.write(openSentence());
        return ExitCode::Usage;
    }
    const QStringList left = erase();
    for (const QString& sentence : left)
        errors.write(sentence);
    if (!left.isEmpty())
        return ExitCode::Output;
    say(EraseText::tr("Nothing of Docket is left on this computer.") + QLatin1Char('\n'));
    return ExitCode::Done;
}

ExitCode eraseAfterWindow()
{
    const SettingsUse use(SettingsUse::How::Alone);
    const QStringList left = use.isGranted() ? erase() : QStringList(openSentence());
    Question told(left.isEmpty() ? EraseText::tr("Nothing of Docket is left on this computer.")
                                 : EraseText::tr("Something could not be erased."),
        left.isEmpty() ? EraseText::tr("The keys stay valid at Kombo until somebody withdraws them there.")
                       : left.join(QLatin1Char('\n')),
        EraseText::tr("Close"), nullptr, Question::Kind::Tell);
    told.setAttribute(Qt::WA_DeleteOnClose, false); // it is on the stack
    told.exec();
    return left.isEmpty() ? ExitCode::Done : ExitCode::Output;
}

} // namespace docket
