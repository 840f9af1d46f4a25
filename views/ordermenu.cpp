// SPDX-License-Identifier: MIT
#include "views/ordermenu.h"

#include "models/ordertablemodel.h"
#include "views/actions.h"
#include "views/mailto.h"
#include "views/orderheader.h"

#include <QAction>
#include <QFontMetrics>

namespace docket {

namespace {

constexpr int valueRoom = 240; // of a value within an entry

// As the entry shows it: short, and with no letter underlined.
QString inMenu(const QMenu& menu, const QString& value)
{
    QString text = menu.fontMetrics().elidedText(value.simplified(), Qt::ElideRight, valueRoom);
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

OrderMenu::OrderMenu(const Actions& actions, const OrderTableModel& model, const QModelIndex& index,
    OrderHeader& header, QWidget* parent)
    : QMenu(parent)
{
    addActions({actions.copy, actions.copyWithHeaders, actions.copyCell, actions.copyAs->menuAction()});
    addSeparator();
    addActions({actions.markDone, actions.snooze, actions.markSeen, actions.markNew});
    if (actions.askFate->isEnabled())
        addAction(actions.askFate);
    if (actions.askCreation->isEnabled())
        addAction(actions.askCreation);
    addSeparator();
    addMail(model, index);
    addSeparator();
    addFilters(model, index);
    addSeparator();
    header.fillColumnsMenu(*addMenu(tr("Columns")));
}

void OrderMenu::addMail(const OrderTableModel& model, const QModelIndex& index)
{
    const auto add = [this](const QString& text, const QUrl& url) {
        if (url.isValid())
            connect(addAction(text), &QAction::triggered, this, [this, url] { Q_EMIT mailRequested(url); });
    };
    const QString subject = model.mailSubject(index.row());
    add(tr("Mail candidate"), mailto(model.candidateAddresses(index.row()), subject));
    add(tr("Mail the team"), mailto(model.teamAddresses(index.row()), subject));
}

void OrderMenu::addFilter(const QString& text, const FilterValue& value, FilterChange change)
{
    connect(
        addAction(text), &QAction::triggered, this, [this, value, change] { Q_EMIT filterRequested(value, change); });
}

void OrderMenu::addFilters(const OrderTableModel& model, const QModelIndex& index)
{
    if (const std::optional<FilterValue> value = model.filterValue(index)) {
        const QString shown = inMenu(*this, value->text);
        addFilter(tr("Only “%1”").arg(shown), *value, FilterChange::Only);
        addFilter(tr("Exclude “%1”").arg(shown), *value, FilterChange::Exclude);
        addFilter(tr("Add “%1”").arg(shown), *value, FilterChange::Add);
    }
    const auto inColumn
        = [&](OrderColumn column) { return model.filterValue(index.siblingAtColumn(static_cast<int>(column))); };
    if (const auto email = inColumn(OrderColumn::Email))
        addFilter(tr("Orders of this candidate"), *email, FilterChange::Only);
    if (const auto job = inColumn(OrderColumn::Job))
        addFilter(tr("Orders of this job"), *job, FilterChange::Only);
}

} // namespace docket
