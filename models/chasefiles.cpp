// SPDX-License-Identifier: MIT
#include "models/chasefiles.h"

#include <QFile>
#include <QRegularExpression>

namespace docket {

namespace {

// "001-jane@example.com.eml"
QString chaseFileName(int number, const ChaseDraft& draft)
{
    QString name = draft.email;
    static const QRegularExpression unfitForNames(QStringLiteral("[^A-Za-z0-9.@_-]"));
    name.replace(unfitForNames, QStringLiteral("_"));
    return QStringLiteral("%1-%2.eml").arg(number, 3, 10, QLatin1Char('0')).arg(name.left(60));
}

// Under the first free number from `number` on, which it is then; a sentence of the system
// where it cannot be saved.
QString saveDraft(const QString& folder, int& number, const ChaseDraft& draft)
{
    QFile file;
    for (;; ++number) {
        file.setFileName(folder + QLatin1Char('/') + chaseFileName(number, draft));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            break;
        if (!file.exists())
            return file.errorString();
    }
    const QByteArray eml = emlOf(draft);
    if (file.write(eml) == eml.size() && file.flush())
        return {};
    const QString problem = file.errorString();
    file.remove();
    return problem;
}

} // namespace

SavedDrafts saveDrafts(const QString& folder, const QList<ChaseDraft>& drafts)
{
    SavedDrafts saved;
    int number = 1;
    for (const ChaseDraft& draft : drafts) {
        saved.problem = saveDraft(folder, number, draft);
        if (!saved.problem.isEmpty())
            break;
        ++saved.count;
        ++number;
    }
    return saved;
}

} // namespace docket
