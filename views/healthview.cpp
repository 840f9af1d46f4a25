// SPDX-License-Identifier: MIT
#include "views/healthview.h"

#include "models/healthmodel.h"
#include "views/guidanceaction.h"
#include "views/plaindelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace docket {

namespace {

PlainDelegate::Mark markFor(HealthRow::State state)
{
    switch (state) {
    case HealthRow::State::Off:
        return {Symbol::Minus, Token::Text3};
    case HealthRow::State::NoKey:
        return {Symbol::Key, Token::Warn};
    case HealthRow::State::Waiting:
    case HealthRow::State::Retrying:
        return {Symbol::Clock, Token::Text2};
    case HealthRow::State::Loading:
        return {Symbol::Refresh, Token::Text2};
    case HealthRow::State::Good:
        return {Symbol::Check, Token::Ok};
    case HealthRow::State::Partial:
    case HealthRow::State::Failed:
        return {Symbol::Warning, Token::Warn};
    case HealthRow::State::Stopped:
        return {Symbol::Stop, Token::Text2};
    }
    return {Symbol::Info, Token::Text2};
}

class HealthDelegate final : public PlainDelegate
{
public:
    using PlainDelegate::PlainDelegate;

protected:
    std::optional<Mark> markOf(const QModelIndex& index) const override
    {
        if (index.column() != HealthModel::StateColumn)
            return std::nullopt;
        return markFor(static_cast<HealthRow::State>(index.data(HealthModel::StateRole).toInt()));
    }
};

} // namespace

HealthView::HealthView(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("healthTable"));
    setAccessibleName(tr("Integrations"));
    makePlain(*this, *new HealthDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(this, &QAbstractItemView::doubleClicked, this, &HealthView::act);
}

void HealthView::setHealth(HealthModel& model)
{
    m_model = &model;
    setModel(&model);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, changed, this, &HealthView::updateGeometry);
    connect(&model, &QAbstractItemModel::modelReset, this, &HealthView::updateGeometry);
    placeColumns();
}

void HealthView::placeColumns()
{
    for (int column = 0; column < HealthModel::ColumnCount; ++column) {
        horizontalHeader()->setSectionResizeMode(
            column, column == HealthModel::LastErrorColumn ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

QSize HealthView::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int height = horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize();
    return QSize(400, height);
}

void HealthView::act(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const WindowAction action = windowAction(static_cast<GuidanceAction>(index.data(HealthModel::ActionRole).toInt()));
    if (action != WindowAction::None)
        request(action, index);
}

void HealthView::request(WindowAction action, const QModelIndex& index)
{
    Q_EMIT actionRequested(action, index.data(HealthModel::ConnectionRole).toString(),
        index.data(HealthModel::IntegrationRole).toString());
}

// Esc leads back from here, and only elsewhere means the window's Stop.
bool HealthView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void HealthView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    followTheme(*this);
    updateGeometry();
}

void HealthView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectRow(0);
}

void HealthView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        act(currentIndex());
    else if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        Q_EMIT copyRequested(rowText(*this, currentIndex().row()));
    else
        QTableView::keyPressEvent(event);
}

void HealthView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPersistentModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    selectRow(index.row());
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("healthMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offered = static_cast<GuidanceAction>(index.data(HealthModel::ActionRole).toInt());
    if (windowAction(offered) != WindowAction::None)
        menu->addAction(guidanceActionText(offered), this, [this, index] { act(index); });
    if (index.data(HealthModel::HasFailureRole).toBool() && windowAction(offered) != WindowAction::CopyReport)
        menu->addAction(
            tr("Copy re&port for support"), this, [this, index] { request(WindowAction::CopyReport, index); });
    menu->addAction(
        tr("&Refresh this integration"), this, [this, index] { request(WindowAction::RefreshCurrent, index); });
    menu->addAction(tr("&Edit connection…"), this, [this, index] { request(WindowAction::EditConnection, index); });
    menu->addAction(tr("&Copy row"), this, [this, index] { Q_EMIT copyRequested(rowText(*this, index.row())); });
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

} // namespace docket
