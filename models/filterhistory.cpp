// SPDX-License-Identifier: MIT
#include "models/filterhistory.h"

#include <QSettings>

namespace docket {

namespace {

const QString historyKey = QStringLiteral("filter/history");
const QString keepKey = QStringLiteral("filter/keepHistory");
constexpr qsizetype longestFilter = 1'000; // beyond it was pasted, not thought of

} // namespace

FilterHistory::FilterHistory(QSettings& settings)
    : m_settings(settings)
    , m_kept(settings.value(keepKey, false).toBool())
{
    if (!m_kept)
        return;
    const QStringList kept = settings.value(historyKey).toStringList();
    for (auto filter = kept.crbegin(); filter != kept.crend(); ++filter)
        remember(*filter);
}

void FilterHistory::remember(const QString& filter)
{
    const QString text = filter.trimmed();
    if (text.isEmpty() || text.size() > longestFilter)
        return;
    m_filters.removeAll(text);
    m_filters.prepend(text);
    if (m_filters.size() > most)
        m_filters.resize(most);
    write();
}

void FilterHistory::forget()
{
    m_filters.clear();
    write();
}

void FilterHistory::setKept(bool kept)
{
    m_kept = kept;
    m_settings.setValue(keepKey, kept);
    write();
}

void FilterHistory::write()
{
    if (m_kept && !m_filters.isEmpty())
        m_settings.setValue(historyKey, m_filters);
    else
        m_settings.remove(historyKey);
}

} // namespace docket
