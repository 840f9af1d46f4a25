// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace docket {

// A way to look at the orders that somebody gave a name to.
struct SavedView
{
    QString name; // unique, case aside
    QString filter; // the text of the box
    QString tableState; // columns, widths and sort, as the table writes them; empty: not said
    QString id; // names it in the settings, whatever it is called; empty: not there yet

    bool operator==(const SavedView&) const = default;
};

// Whether what is shown has gone away from the view. Blanks around the filter do not count.
bool isEdited(const SavedView& view, const QString& filter, const QString& tableState);

// Where the view of this name stands, −1: nowhere.
qsizetype viewNamed(const QList<SavedView>& views, const QString& name);
// With `view` in the place of the one of its name, whose id it takes, or at the end.
QList<SavedView> withView(QList<SavedView> views, const SavedView& view);

// The views in the settings it is given, in their order. Entries it cannot read are left
// out and left alone; what it does not know of an entry stays with it.
class SavedViews
{
public:
    explicit SavedViews(QSettings& settings);

    QList<SavedView> all() const;
    // Makes `views` all there are. False when the settings could not be written; they last
    // until the program ends then.
    bool setAll(const QList<SavedView>& views);

private:
    QStringList ids() const;

    QSettings& m_settings;
};

} // namespace docket
