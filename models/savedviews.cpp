// SPDX-License-Identifier: MIT
#include "models/savedviews.h"

#include <QSettings>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace docket {

namespace {

// Each view is a group of its own under a name made once, so that the order, which is one
// more key, can change without touching them.
const QString viewsGroup = QStringLiteral("views");
const QString orderKey = QStringLiteral("views/order");

QString keyIn(const QString& id, const char* key)
{
    return viewsGroup + QLatin1Char('/') + id + QLatin1Char('/') + QLatin1String(key);
}

bool isSameName(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

// nullopt: nobody could choose it.
std::optional<SavedView> viewFrom(const QSettings& settings, const QString& id)
{
    const auto textOf = [&](const char* key) { return settings.value(keyIn(id, key)).toString(); };
    const SavedView view{textOf("name").trimmed(), textOf("filter"), textOf("table"), id};
    return view.name.isEmpty() ? std::nullopt : std::make_optional(view);
}

} // namespace

bool isEdited(const SavedView& view, const QString& filter, const QString& tableState)
{
    const bool tableDiffers = !view.tableState.isEmpty() && !tableState.isEmpty() && view.tableState != tableState;
    return view.filter.trimmed() != filter.trimmed() || tableDiffers;
}

qsizetype viewNamed(const QList<SavedView>& views, const QString& name)
{
    const auto found = std::find_if(
        views.begin(), views.end(), [&](const SavedView& view) { return isSameName(view.name, name.trimmed()); });
    return found == views.end() ? -1 : found - views.begin();
}

QList<SavedView> withView(QList<SavedView> views, const SavedView& view)
{
    const qsizetype place = viewNamed(views, view.name);
    if (place < 0)
        views += view;
    else
        views[place] = {view.name, view.filter, view.tableState, views.at(place).id};
    return views;
}

SavedViews::SavedViews(QSettings& settings)
    : m_settings(settings)
{
}

// Those that the order does not name come last.
QStringList SavedViews::ids() const
{
    m_settings.beginGroup(viewsGroup);
    const QStringList present = m_settings.childGroups();
    m_settings.endGroup();
    QStringList ordered;
    const QStringList wanted = m_settings.value(orderKey).toStringList() + present;
    for (const QString& id : wanted) {
        if (present.contains(id) && !ordered.contains(id))
            ordered += id;
    }
    return ordered;
}

QList<SavedView> SavedViews::all() const
{
    QList<SavedView> views;
    const QStringList all = ids();
    for (const QString& id : all) {
        const auto view = viewFrom(m_settings, id);
        if (view && viewNamed(views, view->name) < 0)
            views += *view;
    }
    return views;
}

bool SavedViews::setAll(const QList<SavedView>& views)
{
    QStringList order;
    for (const SavedView& view : views) {
        const QString id = view.id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : view.id;
        m_settings.setValue(keyIn(id, "name"), view.name);
        m_settings.setValue(keyIn(id, "filter"), view.filter);
        m_settings.setValue(keyIn(id, "table"), view.tableState);
        order += id;
    }
    const QStringList all = ids();
    for (const QString& id : all) {
        if (viewFrom(m_settings, id) && !order.contains(id))
            m_settings.remove(viewsGroup + QLatin1Char('/') + id);
    }
    m_settings.setValue(orderKey, order);
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}

} // namespace docket
