// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace docket {

// The filters used last, newest first, each once. A filter can name a person, so they are
// forgotten with the program unless somebody asked for keeping them: then they stand in the
// settings it is given, until forgotten.
class FilterHistory
{
public:
    static constexpr qsizetype most = 50;

    explicit FilterHistory(QSettings& settings);

    const QStringList& filters() const { return m_filters; }
    // Blank ones and pasted pages are not; one of Lasting::Session never stands in the settings.
    enum class Lasting { Session, AsChosen };
    void remember(const QString& filter, Lasting lasting = Lasting::AsChosen);
    void forget();

    bool isKept() const { return m_kept; }
    // Off: what was kept goes from the settings at once, and stays until the program ends.
    void setKept(bool kept);

private:
    void write();

    QSettings& m_settings;
    QStringList m_filters;
    QStringList m_ofSession; // those of them that are never kept
    bool m_kept;
};

} // namespace docket
