// SPDX-License-Identifier: MIT
#include "models/filterhistory.h"

#include "models/storedvalue.h"

#include <QSettings>

namespace docket {

namespace {

const QString historyKey = QStringLiteral("filter/history");
const QString keepKey = QStringLiteral("filter/keepHistory");
constexpr qsizetype longestFilter = 1'000; // beyond it was pasted, not thought of

} // namespace

FilterHistory::FilterHistory(QSettings& settings)
    : m_settings(settings)
    , m_kept(storedFlag(settings, keepKey, false))
{
    if (!m_kept)
        return;
    const QStringList kept = settings.value(historyKey).toStringList();
    for (auto filter = kept.crbegin(); filter != kept.crend(); ++filter)
        remember(*filter);
}

void FilterHistory::remember(const QString& filter, Lasting lasting)
{
    const QString text = filter.trimmed();
    if (text.isEmpty() || text.size() > longestFilter)
        return;
    m_filters.removeAll(text);
    m_filters.prepend(text);
    m_ofSession.removeAll(text);
    if (lasting == Lasting::Session)
        m_ofSession += text;
    if (m_filters.size() > most)
        m_filters.resize(most);
    write();
}

void FilterHistory::forget()
{
    m_filters.clear();
    m_ofSession.clear();
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
    QStringList kept = m_kept ? m_filters : QStringList();
    kept.removeIf([this](const QString& filter) { return m_ofSession.contains(filter); });
    if (kept.isEmpty())
        m_settings.remove(historyKey);
    else
        m_settings.setValue(historyKey, kept);
}

} // namespace docket
